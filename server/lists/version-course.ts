// What happened to versions after they were recorded: withdrawn when, superseded on which day. One statement for any number.

import { civilDay } from '../../schema/words/civil-day.ts';
import { instantFromColumn } from '../database/column-types.ts';
import type { Em } from '../database/database.ts';
import type { VersionCourse } from './version-state.ts';

interface Row {
  readonly id: string;
  readonly effective_on: string;
  readonly withdrawn_at: Date | string | null;
  readonly superseded_on: string | null;
}

const COURSE = `
  select version.id, version.effective_on::text as effective_on,
    (select event.at from version_event as event where event.version_id = version.id and event.kind = 'WITHDRAWN' limit 1) as withdrawn_at,
    (select later.effective_on::text from timeline as later
     where later.list_id = version.list_id and (later.effective_on, later.number) > (version.effective_on, version.number)
     order by later.effective_on, later.number limit 1) as superseded_on
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
      },
    ]),
  );
}
