// How many buffers a question to the time machine touches, by the length of the history. Run: npm run bench:time-machine

import type { Em } from '../server/database/database.ts';
import { instantText } from '../server/database/column-types.ts';
import { KNOWN_AT, KNOWN_NOW, knownAtParameters } from '../server/lists/version-as-of.ts';

export const HISTORY_LENGTHS = [10, 1_000, 100_000] as const;

/** Lays one list for each length: version n takes effect n days after 1700-01-01 and was recorded n seconds after 1970. */
export async function layHistories(em: Em, lengths: readonly number[]): Promise<void> {
  await em.execute(
    `insert into party (id, slug, name, former_names, identifiers, recorded_at) values ('bench-owner', 'bench-owner', 'Owner', '[]', '[]', to_timestamp(0))`,
  );
  for (const length of lengths) {
    const list = `bench-${length}`;
    await em.execute(
      `insert into list (id, slug, title, language, time_zone, public, owner_id, capacity, origin, terms, refuse_breach, recorded_at)
       values (?, ?, 'bench', 'en', 'UTC', true, 'bench-owner', 'PROCESSOR', 'PUBLISHED', '{}', false, to_timestamp(0))`,
      [list, list],
    );
    await em.execute(
      `insert into list_version (id, list_id, number, recorded_at, effective_on, effective_on_basis, completeness, emergency, entry_count, canonical, hash, previous_hash)
       select ? || '#' || n, ?, n, to_timestamp(n), date '1700-01-01' + n, 'STATED', 'COMPLETE', false, 0, '{}', repeat('0', 64), case when n = 1 then null else repeat('0', 64) end
       from generate_series(1, ?::int) as n`,
      [list, list, length],
    );
    await em.execute(
      `insert into timeline (list_id, effective_on, number, version_id, recorded_at)
       select list_id, effective_on, number, id, recorded_at from list_version where list_id = ?`,
      [list],
    );
  }
  await em.execute('vacuum analyze list_version');
  await em.execute('vacuum analyze timeline');
  await em.execute('vacuum analyze version_event');
}

export interface Cost {
  /** Buffers of "what applies in the middle of the history". */
  readonly asOf: number;
  /** The same as known when the newest version had been recorded. */
  readonly knownAtNewest: number;
  /** What applies at the end, as known before the last `after` versions were recorded. */
  readonly knownAt: number;
}

/** The buffers that three questions about a history of that length touch. */
export async function costOf(em: Em, length: number, after = 0): Promise<Cost> {
  const list = `bench-${length}`;
  const ask = (days: number) => JSON.stringify([{ list_id: list, day: dayAfterStart(days) }]);
  const middle = Math.ceil(length / 2);
  return {
    asOf: await buffersOf(em, KNOWN_NOW, [ask(middle)]),
    knownAtNewest: await buffersOf(em, KNOWN_AT, [ask(length), ...knownAtParameters(at(length))]),
    knownAt: await buffersOf(em, KNOWN_AT, [ask(length), ...knownAtParameters(at(length - after))]),
  };
}

const at = (version: number): string => instantText(Temporal.Instant.fromEpochMilliseconds(version * 1_000));

const dayAfterStart = (days: number): string => Temporal.PlainDate.from('1700-01-01').add({ days }).toString();

async function buffersOf(em: Em, query: string, parameters: readonly string[]): Promise<number> {
  const explain = `explain (analyze, buffers, format json) ${query}`;
  await em.execute(explain, [...parameters]);
  const [row]: { 'QUERY PLAN': readonly { Plan: Record<string, number> }[] }[] = await em.execute(explain, [...parameters]);
  const plan = row?.['QUERY PLAN'][0]?.Plan ?? {};
  return (plan['Shared Hit Blocks'] ?? 0) + (plan['Shared Read Blocks'] ?? 0);
}
