// Scans the whole web on both databases, and says what came of it: npm run scan:web

import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Database, openDatabase } from '../../server/database/database.ts';
import { startPostgres } from '../start-postgres.ts';
import { type Scanned, scanWeb } from './scan-web.ts';

const pages = Number(process.argv[2] ?? 220);
const rounds = Number(process.argv[3] ?? 10);
const seed = process.argv[4] ?? 'the web';
const only = process.argv[5] ?? 'both';
const MOST_GROWTH = 64_000_000;
const directory = mkdtempSync(join(tmpdir(), 'onward-web-'));
chmodSync(directory, 0o711);

/** Scans, and says what came of it. @returns whether all is well */
async function scan(what: string, databases: readonly [Database, ...Database[]]): Promise<boolean> {
  await databases[0].migrate();
  const begun = performance.now();
  const scanned = await scanWeb({
    databases,
    seed,
    pages,
    rounds,
    slow: 6,
    tell: (line) => console.log(`  ${what}: ${line}`),
  });
  for (const database of databases) await database.close();
  const lines = [...scanned.falseDrifts, ...scanned.missed, ...scanned.costs, ...scanned.errors];
  for (const line of lines.slice(0, 100)) console.log(`  ${line}`);
  console.log(summary(what, scanned, performance.now() - begun));
  return lines.length === 0 && scanned.forbidden === 0 && scanned.mostAtOnce === 1 && scanned.memoryGrowth < MOST_GROWTH;
}

function summary(what: string, scanned: Scanned, took: number): string {
  const { checks, requests, byWorker, expected, closing, untouched, falseDrifts, missed, costs, forbidden, mostAtOnce, memoryGrowth } =
    scanned;
  return [
    `${what}: ${scanned.pages} pages on ${scanned.hosts} hosts, ${rounds} rounds, ${checks} checks, ${requests} requests in ${Math.round(took / 1_000)} s, pages asked for by each worker: ${byWorker.join(', ')}`,
    `${expected} findings to open and ${closing} to close: ${falseDrifts.length} false, ${missed.length} missed`,
    `${untouched} checks of unchanged pages, ${costs.length} cost more than they should`,
    `${forbidden} connections to forbidden addresses, at most ${mostAtOnce} at once at a host`,
    `memory grew by ${(memoryGrowth / 1e6).toFixed(1)} MB`,
  ].join('; ');
}

const outcomes: boolean[] = [];
try {
  if (only !== 'postgres') outcomes.push(await scan('embedded', [await openDatabase({ directory: join(directory, 'embedded') })]));
  if (only !== 'embedded') {
    const postgres = await startPostgres(join(directory, 'postgres'));
    try {
      const open = (): Promise<Database> => openDatabase({ url: postgres.url });
      outcomes.push(await scan('PostgreSQL, 3 workers', [await open(), await open(), await open()]));
    } finally {
      await postgres.stop();
    }
  }
} finally {
  rmSync(directory, { recursive: true, force: true });
}
process.exitCode = outcomes.every((isWell) => isWell) ? 0 : 1;
