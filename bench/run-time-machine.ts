// Prints what questions to the time machine cost, by the length of the history, on a PostgreSQL of its own.
// Run: npm run bench:time-machine

import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { civilDay, plus } from '../schema/words/civil-day.ts';
import { type Em, openDatabase } from '../server/database/database.ts';
import { versionIdsAsOf } from '../server/lists/version-as-of.ts';
import { startPostgres } from '../test/start-postgres.ts';
import { medianMsOf, printTable } from './measure.ts';
import { costOf, HISTORY_LENGTHS, layHistories } from './time-machine.ts';

const TIMES = 300;
const PROMISED_BUFFERS = 4;
const LAST_RECORDED = [10, 1_000] as const;

/** The floor beneath the question: the same index, asked by hand. */
const BARE_PROBE =
  'select version_id from timeline where list_id = ? and effective_on <= ?::date order by effective_on desc, number desc limit 1';

async function timesOf(em: Em, length: number): Promise<string[]> {
  const list = `bench-${length}`;
  const day = plus(civilDay('1700-01-01'), { days: Math.ceil(length / 2) });
  const known = Temporal.Instant.fromEpochMilliseconds(length * 1_000);
  const [selectOne = 0, probe = 0, asOf = 0, knownAt = 0] = await medianMsOf(
    TIMES,
    () => em.execute('select 1'),
    () => em.execute(BARE_PROBE, [list, day]),
    () => versionIdsAsOf(em, [{ list, day }], null),
    () => versionIdsAsOf(em, [{ list, day }], known),
  );
  const ratios = [asOf, knownAt].flatMap((ms) => [(ms / selectOne).toFixed(1), (ms / probe).toFixed(1)]);
  return [length.toLocaleString('en'), asOf.toFixed(2), ...ratios.slice(0, 2), knownAt.toFixed(2), ...ratios.slice(2)];
}

const root = mkdtempSync(join(tmpdir(), 'onward-time-machine-'));
chmodSync(root, 0o711);
const postgres = await startPostgres(join(root, 'postgres'));
const database = await openDatabase({ url: postgres.url });
try {
  await database.migrate();
  const em = database.em();
  await layHistories(em, HISTORY_LENGTHS);

  const costs = new Map<number, number>();
  const buffers: string[][] = [];
  for (const length of HISTORY_LENGTHS) {
    const cost = await costOf(em, length);
    costs.set(length, cost.asOf);
    const known: string[] = [];
    for (const after of LAST_RECORDED) known.push(after < length ? String((await costOf(em, length, after)).knownAt) : '–');
    buffers.push([length.toLocaleString('en'), String(cost.asOf), String(cost.knownAtNewest), ...known]);
  }
  const before = LAST_RECORDED.map((after) => `before the last ${after.toLocaleString('en')}`);
  console.log('Buffers touched: what applies in the middle of the history; what applies at its end, as known then and earlier\n');
  printTable(['versions', 'asOf', 'asKnownAt the newest', ...before], buffers);

  console.log(`\nMilliseconds and ratios, median of ${TIMES}\n`);
  const times: string[][] = [];
  for (const length of HISTORY_LENGTHS) times.push(await timesOf(em, length));
  printTable(['versions', 'asOf ms', '× select 1', '× bare probe', 'asKnownAt ms', '× select 1', '× bare probe'], times);

  const more = (costs.get(100_000) ?? Infinity) - (costs.get(10) ?? 0);
  console.log(`\npromised: on 100,000 versions at most ${PROMISED_BUFFERS} buffers more than on 10; it is ${more}`);
  if (more > PROMISED_BUFFERS) process.exitCode = 1;
} finally {
  await database.close();
  await postgres.stop();
  rmSync(root, { recursive: true, force: true });
}
