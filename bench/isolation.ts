// Prints by how much endpoints that are dead or never answer raise the others' p95, from due to arrived, on a PostgreSQL of its own.
// Run: npm run bench:isolation

import { now } from '../test/real-clock.ts';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { guardedAgent } from '../scrapers/address-guard.ts';
import { type Database, openDatabase } from '../server/database/database.ts';
import { deliverer } from '../server/deliveries/deliver-due.ts';
import { openLog } from '../server/log.ts';
import { parseSecretKeys } from '../server/secret-keys.ts';
import { startPostgres } from '../test/start-postgres.ts';
import { layDeliveries, layEndpoints } from './deliveries.ts';
import { median, printTable } from './measure.ts';
import { aSink, type Sink } from './sink.ts';

const HEALTHY = 20;
const ROUNDS = 30;
const REPEATS = 3;
const EVERY_MS = 50;
const PROMISED_PERCENT = 10;
const keys = parseSecretKeys(`1:${Buffer.alloc(32, 7).toString('base64')}`);

/** Sends a message to each of the endpoints every so often, and to the others as well. @returns the healthy ones' p95 in ms */
async function p95Of(database: Database, sink: Sink, healthy: readonly string[], others: readonly string[]): Promise<number> {
  const worker = deliverer({
    em: () => database.em(),
    now,
    random: () => 0,
    log: openLog({ logLevel: 'error', surroundings: 'test' }),
    agent: guardedAgent({ allowHosts: ['127.0.0.1'] }),
    mail: null,
    secretKeys: keys,
    publicUrl: () => 'http://bench.example',
  });
  const waits: number[] = [];
  let under: Promise<void> = Promise.resolve();
  for (let round = 0; round < ROUNDS; round += 1) {
    const seen = sink.arrivals.length;
    if (others.length > 0) await layDeliveries(database.em(), others);
    const begun = performance.now();
    await layDeliveries(database.em(), healthy);
    under = worker.deliver();
    while (healthyOnes(sink, seen).length < HEALTHY) await pause(1);
    waits.push(...healthyOnes(sink, seen).map(({ at }) => at - begun));
    await pause(EVERY_MS);
  }
  // What the slow one has in hand is waited for, and what is left of it is taken away, so that the next run is undisturbed.
  await database.em().execute(`update delivery set state = 'CANCELLED', next_attempt_at = null where state = 'PENDING'`);
  await under;
  const sorted = waits.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length * 0.95)] ?? 0;
}

const healthyOnes = (sink: Sink, since: number) => sink.arrivals.slice(since).filter(({ path }) => path.startsWith('/hooks'));

const root = mkdtempSync(join(tmpdir(), 'onward-isolation-'));
chmodSync(root, 0o711);
const postgres = await startPostgres(join(root, 'postgres'));
const database = await openDatabase({ url: postgres.url });
const sink = await aSink();
try {
  await database.migrate();
  const healthy = await layEndpoints(
    database.em(),
    keys,
    Array.from({ length: HEALTHY }, (_, index) => `${sink.url}/hooks/${index}`),
  );
  const [slow = '', dead = ''] = await layEndpointsAfter(database, ['slow', 'dead']);
  await p95Of(database, sink, healthy, []);
  const alone: number[] = [];
  const beside: number[] = [];
  for (let repeat = 0; repeat < REPEATS; repeat += 1) {
    alone.push(await p95Of(database, sink, healthy, []));
    beside.push(await p95Of(database, sink, healthy, [slow, dead]));
  }
  const [floor, disturbed] = [median(alone), median(beside)];
  const percent = (disturbed / floor - 1) * 100;
  printTable(
    ['p95 of healthy endpoints', 'ms', '× alone'],
    [
      ['alone', floor.toFixed(1), '1.00'],
      ['beside one that never answers and one that is dead', disturbed.toFixed(1), (disturbed / floor).toFixed(2)],
    ],
  );
  console.log(`\npromised: at most ${PROMISED_PERCENT} % more; it is ${percent.toFixed(1)} % (median of ${REPEATS})`);
  if (percent > PROMISED_PERCENT) process.exitCode = 1;
} finally {
  sink.stop();
  await pause(500);
  await database.close();
  await postgres.stop();
  rmSync(root, { recursive: true, force: true });
}

/** One endpoint that reads and never answers, and one where nobody listens. */
async function layEndpointsAfter(on: Database, names: readonly string[]): Promise<readonly string[]> {
  const urls = names.map((name) => (name === 'slow' ? `${sink.url}/slow` : 'http://127.0.0.1:9/dead'));
  await on.em().execute(`update controller set slug = 'healthy-' || slug`);
  return layEndpoints(on.em(), keys, urls);
}
