// How many requests the embedded server answers in a second, beside a bare route that sends the same bytes.
// Run: npm run bench:requests

import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { PGlite } from '@electric-sql/pglite';
import { bootstrapFile } from '../server/access/bootstrap-token.ts';
import { medianMsOf, printTable } from './measure.ts';
import { ask, startBuilt, started } from './started.ts';

const SECONDS = 5;
const CONNECTIONS = 10;
const autocannon = createRequire(import.meta.url).resolve('autocannon/autocannon.js');

const VERSION = 'version(asOf: "2024-01-30") { number effectiveOn hash entries { key role name country purpose party { slug name } } }';
const LIST = `{ list(slug: "minicrm") { slug title ${VERSION} } }`;
const QUESTIONS: readonly [what: string, who: 'anybody' | 'operator', query: string][] = [
  ['nothing but GraphQL', 'anybody', '{ __typename }'],
  ['a list of 10 entries', 'anybody', LIST],
  ['the same, with a token', 'operator', LIST],
  ['all four lists, 23 entries', 'anybody', `{ lists { edges { node { slug title ${VERSION} } } } }`],
  [
    'the list of 10, its transfers judged',
    'operator',
    `{ list(slug: "minicrm") { version(asOf: "2024-01-30") { entries { key transfers { destination judgement(asOf: "2024-01-30") { verdict statement } } } } } }`,
  ],
];

interface Load {
  readonly perSecond: number;
  /** The time within which 99 of 100 answers came. */
  readonly p99Ms: number;
}

async function load(url: string, query: string, token: string | null): Promise<Load> {
  const headers = ['content-type=application/json', ...(token === null ? [] : [`authorization=Bearer ${token}`])];
  const request = ['-m', 'POST', ...headers.flatMap((header) => ['-H', header]), '-b', JSON.stringify({ query }), `${url}/graphql`];
  const args = [autocannon, '-j', '-n', '-c', String(CONNECTIONS), '-d', String(SECONDS), ...request];
  const { stdout } = await promisify(execFile)(process.execPath, args);
  const told: { requests: { average: number }; latency: { p99: number }; non2xx: number; errors: number } = JSON.parse(stdout);
  if (told.non2xx + told.errors > 0) throw new Error(`${told.non2xx} refused, ${told.errors} failed: ${query}`);
  return { perSecond: told.requests.average, p99Ms: told.latency.p99 };
}

/** The other floor: the embedded database answers one statement after the other, and a list is a handful of them. */
async function msOfStatement(): Promise<number> {
  const empty = await PGlite.create();
  const [ms = 0] = await medianMsOf(200, () => empty.query('select $1::int', [1]));
  await empty.close();
  return ms;
}

const directory = mkdtempSync(join(tmpdir(), 'onward-requests-'));
const onward = await startBuilt(directory);
const operator = readFileSync(bootstrapFile(directory), 'utf8').trim();
try {
  const rows: string[][] = [];
  for (const [what, who, query] of QUESTIONS) {
    const token = who === 'operator' ? operator : null;
    const answer = await ask(onward.url, query, token);
    const bare = await started([join(import.meta.dirname, 'bare-route.ts'), answer]);
    const floor = await load(bare.url, query, token);
    await bare.stop();
    const { perSecond, p99Ms } = await load(onward.url, query, token);
    const bytes = Buffer.byteLength(answer);
    rows.push([
      what,
      String(bytes),
      floor.perSecond.toFixed(0),
      perSecond.toFixed(0),
      (floor.perSecond / perSecond).toFixed(1),
      String(p99Ms),
    ]);
  }
  console.log(`${CONNECTIONS} connections for ${SECONDS} s each, on loopback\n`);
  printTable(['', 'bytes', 'bare route /s', 'onward /s', '× bare', 'p99 ms'], rows);
  console.log(`\none statement on an embedded database, however small: ${(await msOfStatement()).toFixed(2)} ms`);
} finally {
  await onward.stop();
  rmSync(directory, { recursive: true, force: true });
}
