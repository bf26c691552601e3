// How many entries each list has: what the server says when it starts.

import type { Em } from '../database/database.ts';

/** A list and the number of entries on its latest version; null when it has none yet. */
export interface EntryCount {
  readonly slug: string;
  readonly title: string;
  readonly entries: number | null;
}

/** The first lists by slug, at most `limit`. */
export async function entryCounts(em: Em, limit: number): Promise<readonly EntryCount[]> {
  return em.execute(
    `select list.slug, list.title, latest.entry_count as entries
     from list left join lateral (
       select entry_count from list_version where list_version.list_id = list.id order by number desc limit 1
     ) as latest on true
     order by list.slug limit ?`,
    [limit],
  );
}
