// The time machine: which version applies on a day, as known now or as known at an instant.
//
// A version that an objection holds for all does not apply on the days it is held. Objections are few: they are looked up for the
// versions that are met on the way.
//
// As known now: one probe into the timeline's index. As known at K: the same walk, passing over what was recorded after K,
// and taking in again what was withdrawn after K; so the cost grows only with what happened after K.

import type { CivilDay } from '../../schema/words/civil-day.ts';
import { instantText } from '../database/column-types.ts';
import type { Em } from '../database/database.ts';

/** One question to the time machine. */
export interface DayOfList {
  readonly list: string;
  readonly day: CivilDay;
}

interface Probe {
  readonly list_id: string;
  readonly day: string;
  readonly version_id: string;
}

const questions = `jsonb_to_recordset(?::jsonb) as question (list_id text, day date)`;

/** Whether an objection holds the version for all on the day of the question, as known now. */
const heldNow = (version: string): string => `exists (
      select 1 from objection where objection.version_id = ${version} and objection.open_objection = 'HOLD_ALL' and objection.held_on is not null
        and objection.held_on <= question.day and (objection.released_on is null or objection.released_on > question.day))`;

/** The same as known at an instant; takes it twice. */
const heldThen = (version: string): string => `exists (
      select 1 from objection where objection.version_id = ${version} and objection.open_objection = 'HOLD_ALL' and objection.held_on is not null
        and objection.held_on <= question.day and objection.held_at <= ?::timestamptz
        and not coalesce(objection.released_on <= question.day and objection.released_at <= ?::timestamptz, false))`;

export const KNOWN_NOW = `
  select question.list_id, question.day::text as day, applicable.version_id
  from ${questions}
  cross join lateral (
    select version_id from timeline
    where timeline.list_id = question.list_id and timeline.effective_on <= question.day and not ${heldNow('timeline.version_id')}
    order by timeline.effective_on desc, timeline.number desc limit 1
  ) as applicable`;

export const KNOWN_AT = `
  select question.list_id, question.day::text as day, applicable.version_id
  from ${questions}
  cross join lateral (
    select version_id from (
      (select version_id, effective_on, number from timeline
       where timeline.list_id = question.list_id and timeline.effective_on <= question.day and timeline.recorded_at <= ?::timestamptz
         and not ${heldThen('timeline.version_id')}
       order by timeline.effective_on desc, timeline.number desc limit 1)
      union all
      (select version.id, version.effective_on, version.number
       from version_event as event join list_version as version on version.id = event.version_id
       where event.list_id = question.list_id and event.kind = 'WITHDRAWN' and event.at > ?::timestamptz
         and version.recorded_at <= ?::timestamptz and version.effective_on <= question.day
         and not ${heldThen('version.id')})
    ) as candidate
    order by effective_on desc, number desc limit 1
  ) as applicable`;

/**
 * The ids of the versions that apply, for any number of lists and days in one statement, as known at `knownAt` (null: now).
 *
 * Among the versions recorded by then, not withdrawn by then and not held for all on the day, the one with the latest `effectiveOn` up to the day, the
 * highest number among equals. A question that no version answers has no id in the map; ask with `keyOfDay`.
 */
export async function versionIdsAsOf(
  em: Em,
  days: readonly DayOfList[],
  knownAt: Temporal.Instant | null,
): Promise<ReadonlyMap<string, string>> {
  const asked = JSON.stringify(days.map(({ list, day }) => ({ list_id: list, day })));
  const at = knownAt && instantText(knownAt);
  const rows: Probe[] = at === null ? await em.execute(KNOWN_NOW, [asked]) : await em.execute(KNOWN_AT, [asked, ...knownAtParameters(at)]);
  return new Map(rows.map((row) => [keyOfDay({ list: row.list_id, day: row.day }), row.version_id]));
}

/** The instant, as often as `KNOWN_AT` asks for it. */
export const knownAtParameters = (at: string): readonly string[] => Array.from({ length: 7 }, () => at);

/** The key of one question in the map of answers. */
export function keyOfDay({ list, day }: { readonly list: string; readonly day: string }): string {
  return `${list} ${day}`;
}

/** The version of one list that applies on a day, as known now; null when there is none yet. */
export async function versionIdAsOf(em: Em, list: string, day: CivilDay): Promise<string | null> {
  const ids = await versionIdsAsOf(em, [{ list, day }], null);
  return ids.get(keyOfDay({ list, day })) ?? null;
}
