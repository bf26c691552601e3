// How many requests the embedded server answers in a second, beside a bare route that sends the same bytes.
// Run: npm run bench:requests

import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { printTable } from './measure.ts';
import { ask, startBuilt, started } from './started.ts';

const SECONDS = 5;
const CONNECTIONS = 10;
const autocannon = createRequire(import.meta.url).resolve('autocannon/autocannon.js');

const VERSION = 'version(asOf: "2024-01-30") { number effectiveOn hash entries { key role name country purpose party { slug name } } }';
const QUERIES: readonly [what: string, query: string][] = [
  ['nothing but GraphQL', '{ __typename }'],
  ['a list of 10 entries', `{ list(slug: "minicrm") { slug title ${VERSION} } }`],
  ['all four lists, 23 entries', `{ lists { edges { node { slug title ${VERSION} } } } }`],
  [
    'the list of 10, its transfers judged',
    `{ list(slug: "minicrm") { version(asOf: "2024-01-30") { entries { key transfers { destination judgement(asOf: "2024-01-30") { verdict statement } } } } } }`,
  ],
];

interface Load {
  readonly perSecond: number;
  /** The time within which 99 of 100 answers came. */
  readonly p99Ms: number;
}

async function load(url: string, query: string): Promise<Load> {
  const body = JSON.stringify({ query });
  const args = ['-j', '-n', '-m', 'POST', '-H', 'content-type=application/json', '-b', body, '-c', String(CONNECTIONS), '-d', String(SECONDS)];
  const { stdout } = await promisify(execFile)(process.execPath, [autocannon, ...args, `${url}/graphql`]);
  const told: { requests: { average: number }; latency: { p99: number }; non2xx: number; errors: number } = JSON.parse(stdout);
  if (told.non2xx + told.errors > 0) throw new Error(`${told.non2xx} refused, ${told.errors} failed: ${query}`);
  return { perSecond: told.requests.average, p99Ms: told.latency.p99 };
}

const directory = mkdtempSync(join(tmpdir(), 'onward-requests-'));
const onward = await startBuilt(directory);
try {
  const rows: string[][] = [];
  for (const [what, query] of QUERIES) {
    const answer = await ask(onward.url, query);
    const bare = await started([join(import.meta.dirname, 'bare-route.ts'), answer]);
    const floor = await load(bare.url, query);
    await bare.stop();
    const { perSecond, p99Ms } = await load(onward.url, query);
    const bytes = Buffer.byteLength(answer);
    rows.push([what, String(bytes), floor.perSecond.toFixed(0), perSecond.toFixed(0), (floor.perSecond / perSecond).toFixed(1), String(p99Ms)]);
  }
  console.log(`${CONNECTIONS} connections for ${SECONDS} s each, on loopback\n`);
  printTable(['', 'bytes', 'bare route /s', 'onward /s', '× bare', 'p99 ms'], rows);
} finally {
  await onward.stop();
  rmSync(directory, { recursive: true, force: true });
}
