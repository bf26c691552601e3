// What stands in the database about each source: what was found in a round, and everything else, so that it can be seen whether a check has
// written anything.

import { instantText } from '../../server/database/column-types.ts';
import type { Database } from '../../server/database/database.ts';
import { labelOf, type Told } from '../web/label-of.ts';

/** Of each source, what stands about it besides when it was and will be checked. */
export async function rowsBySource({ em }: Database): Promise<ReadonlyMap<string, string>> {
  const rows: { id: string; held: string }[] = await em().execute(`
    select source.id, md5(concat(
      to_jsonb(source) - 'next_check_at' - 'last_checked_at',
      (select string_agg(finding::text, '|' order by finding.id) from drift_finding as finding where finding.source_id = source.id),
      (select string_agg(seen::text, '|' order by seen.id) from source_snapshot as seen where seen.source_id = source.id),
      (select md5(observation.content::text) from observation where observation.id = source.baseline_observation_id)
    )) as held from source`);
  return new Map(rows.map(({ id, held }) => [id, held]));
}

interface FoundRow extends Told {
  readonly source: string;
}

const FOUND = (when: string): string =>
  `select source_id as source, kind, fact, entry_name as "entryName", findings from drift_finding where ${when} = ?::timestamptz order by id`;

/** What was opened and closed at an instant: by source, in the words of the truth, sorted. */
export async function foundAt(
  { em }: Database,
  now: Temporal.Instant,
): Promise<{ readonly opened: ReadonlyMap<string, readonly string[]>; readonly closed: ReadonlyMap<string, readonly string[]> }> {
  const bySource = async (when: string): Promise<ReadonlyMap<string, readonly string[]>> => {
    const rows: FoundRow[] = await em().execute(FOUND(when), [instantText(now)]);
    const groups = Map.groupBy(rows, ({ source }) => source);
    return new Map([...groups].map(([source, found]) => [source, found.map(labelOf).toSorted()]));
  };
  return { opened: await bySource('first_seen_at'), closed: await bySource('resolved_at') };
}
