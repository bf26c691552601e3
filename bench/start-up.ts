// How long the built server takes from nothing to the first answered query: on a fresh data directory, and on one that is there.
// Run: npm run bench:start-up

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { median, msOf, printTable } from './measure.ts';
import { ask, startBuilt } from './started.ts';

const PROMISED_FIRST_MS = 20_000;
const PROMISED_LATER_MS = 6_000;
const LATER_STARTS = 3;
const QUERY = '{ lists { edges { node { slug version { entryCount } } } } }';

const root = mkdtempSync(join(tmpdir(), 'onward-start-up-'));
const directory = join(root, 'data');

/** From the start of the process until the lists have been answered. */
async function startAndAsk(): Promise<number> {
  const begun = performance.now();
  const server = await startBuilt(directory);
  const answer = await ask(server.url, QUERY);
  const ms = performance.now() - begun;
  if (!answer.includes('"minicrm"')) throw new Error(`the lists are not there: ${answer}`);
  await server.stop();
  return ms;
}

/** The floor: an empty PGlite of the same kind, opened and closed. */
async function openEmpty(): Promise<void> {
  const empty = await PGlite.create(join(root, 'empty'));
  await empty.query('select 1');
  await empty.close();
}

try {
  const bareNode = await msOf(() => spawnSync(process.execPath, ['-e', '0']));
  const [emptyFirst, first] = [await msOf(openEmpty), await startAndAsk()];
  const [emptyLater, later]: [number[], number[]] = [[], []];
  for (let time = 0; time < LATER_STARTS; time += 1) {
    emptyLater.push(await msOf(openEmpty));
    later.push(await startAndAsk());
  }
  const row = (what: string, ms: number, empty: number): string[] => [
    what,
    (ms / 1000).toFixed(2),
    (ms / empty).toFixed(1),
    (ms / bareNode).toFixed(0),
  ];
  printTable(
    ['', 's', '× an empty PGlite', '× bare node'],
    [
      row('node -e 0', bareNode, emptyFirst),
      row('an empty PGlite, made', emptyFirst, emptyFirst),
      row('first start to first answer', first, emptyFirst),
      row('an empty PGlite, opened again', median(emptyLater), median(emptyLater)),
      row('later start to first answer', median(later), median(emptyLater)),
    ],
  );
  console.log(
    `\npromised: first within ${PROMISED_FIRST_MS / 1000} s, later within ${PROMISED_LATER_MS / 1000} s (median of ${LATER_STARTS})`,
  );
  if (first > PROMISED_FIRST_MS || median(later) > PROMISED_LATER_MS) process.exitCode = 1;
} finally {
  rmSync(root, { recursive: true, force: true });
}
