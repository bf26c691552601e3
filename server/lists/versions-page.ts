// Pages of versions of several lists in one statement: a query over lists costs no more for a hundred lists than for one.

import { keeps } from '../access/actor.ts';
import type { Context } from '../context.ts';
import type { Em } from '../database/database.ts';
import { type Connection, type PageAsked, pageOf } from '../graphql/connection.ts';
import type { List } from './list.entity.ts';
import type { Version } from './version.entity.ts';

/** The versions that the actor may see, by number. */
export async function versionsPage({ actor, loaders }: Context, list: List, page: PageAsked): Promise<Connection<Version>> {
  const asked = { list: list.id, withdrawn: keeps(actor, list.id) };
  const rows = await loaders.versionsPage(page).load(asked);
  return pageOf(
    rows,
    page,
    (version) => version.number,
    () => loaders.versionCount.load(asked),
  );
}

interface Row {
  readonly id: string;
  readonly list_id: string;
}

const PAGE = `
  select version.id, version.list_id
  from jsonb_to_recordset(?::jsonb) as asked (list_id text, withdrawn boolean)
  cross join lateral (
    select id, list_id, number from list_version
    where list_version.list_id = asked.list_id and list_version.number > ?
      and (asked.withdrawn or not exists (select 1 from version_event as event where event.version_id = list_version.id and event.kind = 'WITHDRAWN'))
    order by number limit ?
  ) as version
  order by version.list_id, version.number`;

/** A list, and whether the one who asks may see its withdrawn versions. */
export interface ListAsked {
  readonly list: string;
  readonly withdrawn: boolean;
}

/** Ids of the versions on the page of each list, one more than asked for, in the order of recording. */
export async function versionIdsOfPage(
  em: Em,
  lists: readonly ListAsked[],
  page: PageAsked,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const asked = JSON.stringify(lists.map(({ list, withdrawn }) => ({ list_id: list, withdrawn })));
  const rows: Row[] = await em.execute(PAGE, [asked, Number(page.after ?? 0), page.first + 1]);
  const byList = Map.groupBy(rows, (row) => row.list_id);
  return new Map(Array.from(byList, ([list, versions]) => [list, versions.map(({ id }) => id)]));
}

const COUNT = `
  select asked.list_id, count(version.id)::int as total
  from jsonb_to_recordset(?::jsonb) as asked (list_id text, withdrawn boolean)
  join list_version as version on version.list_id = asked.list_id
  where asked.withdrawn or not exists (select 1 from version_event as event where event.version_id = version.id and event.kind = 'WITHDRAWN')
  group by asked.list_id`;

/** How many versions each list has for the one who asks. */
export async function versionCounts(em: Em, lists: readonly ListAsked[]): Promise<ReadonlyMap<string, number>> {
  const asked = JSON.stringify(lists.map(({ list, withdrawn }) => ({ list_id: list, withdrawn })));
  const rows: { list_id: string; total: number }[] = await em.execute(COUNT, [asked]);
  return new Map(rows.map((row) => [row.list_id, row.total]));
}
