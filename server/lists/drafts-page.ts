// Pages of drafts of several lists in one statement, as versions-page.ts does for versions.

import type { Context } from '../context.ts';
import type { Em } from '../database/database.ts';
import { type Connection, type PageAsked, pageOf } from '../graphql/connection.ts';
import type { Draft } from './draft.entity.ts';
import type { List } from './list.entity.ts';

/** The drafts of the list, in the order they were started. */
export async function draftsPage({ loaders }: Context, list: List, page: PageAsked): Promise<Connection<Draft>> {
  const rows = await loaders.draftsPage(page).load(list.id);
  return pageOf(
    rows,
    page,
    (draft) => draft.id,
    () => loaders.draftCount.load(list.id),
  );
}

const PAGE = `
  select draft.id, draft.list_id
  from jsonb_array_elements_text(?::jsonb) as asked (list_id)
  cross join lateral (
    select id, list_id from draft where draft.list_id = asked.list_id and draft.id > ? order by id limit ?
  ) as draft
  order by draft.list_id, draft.id`;

/** Ids of the drafts on the page of each list, one more than asked for, in the order they were started. */
export async function draftIdsOfPage(em: Em, lists: readonly string[], page: PageAsked): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows: { id: string; list_id: string }[] = await em.execute(PAGE, [JSON.stringify(lists), page.after ?? '', page.first + 1]);
  const byList = Map.groupBy(rows, (row) => row.list_id);
  return new Map(Array.from(byList, ([list, drafts]) => [list, drafts.map(({ id }) => id)]));
}

const COUNT = `
  select list_id, count(*)::int as total from draft
  where list_id in (select jsonb_array_elements_text(?::jsonb)) group by list_id`;

/** How many drafts each list has; none for a list that is not in the map. */
export async function draftCounts(em: Em, lists: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const rows: { list_id: string; total: number }[] = await em.execute(COUNT, [JSON.stringify(lists)]);
  return new Map(rows.map((row) => [row.list_id, row.total]));
}
