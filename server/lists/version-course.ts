// What happened to versions after they were recorded: withdrawn when, held for all, superseded on which day. One statement for any number.

import { civilDay } from '../../schema/words/civil-day.ts';
import { instantFromColumn } from '../database/column-types.ts';
import type { Em } from '../database/database.ts';
import type { VersionCourse } from './version-state.ts';

interface Row {
  readonly id: string;
  readonly effective_on: string;
  readonly withdrawn_at: Date | string | null;
  readonly superseded_on: string | null;
  readonly held: boolean;
}

/** Objections that hold a version for all, or did. */
const HOLD = `objection as hold where hold.open_objection = 'HOLD_ALL' and hold.held_on is not null`;

const COURSE = `
  select version.id, version.effective_on::text as effective_on,
    (select event.at from version_event as event where event.version_id = version.id and event.kind = 'WITHDRAWN' limit 1) as withdrawn_at,
    (select greatest(later.effective_on, (select max(released_on) from ${HOLD} and hold.version_id = later.version_id))::text from timeline as later
     where later.list_id = version.list_id and (later.effective_on, later.number) > (version.effective_on, version.number)
       and not exists (select 1 from ${HOLD} and hold.version_id = later.version_id and hold.released_on is null)
     order by later.effective_on, later.number limit 1) as superseded_on,
    exists (select 1 from ${HOLD} and hold.version_id = version.id and hold.released_on is null) as held
  from list_version as version
  where version.id in (select jsonb_array_elements_text(?::jsonb))`;

/** The course of each version, by id. */
export async function coursesOf(em: Em, versionIds: readonly string[]): Promise<ReadonlyMap<string, VersionCourse>> {
  const rows: Row[] = await em.execute(COURSE, [JSON.stringify(versionIds)]);
  return new Map(
    rows.map((row) => [
      row.id,
      {
        effectiveOn: civilDay(row.effective_on),
        withdrawnAt: row.withdrawn_at === null ? null : instantFromColumn(row.withdrawn_at),
        supersededOn: row.superseded_on === null ? null : civilDay(row.superseded_on),
        held: row.held,
      },
    ]),
  );
}
