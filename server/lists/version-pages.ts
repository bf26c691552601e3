// Pages of versions and of drafts of a list.

import { keeps } from '../access/actor.ts';
import type { Context } from '../context.ts';
import type { Em } from '../database/database.ts';
import { type Connection, type PageAsked, pageOf } from '../graphql/connection.ts';
import { Draft } from './draft.entity.ts';
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

/** The drafts of the list, in the order they were started. */
export async function draftsPage(em: Em, list: List, page: PageAsked): Promise<Connection<Draft>> {
  const rows = await em.find(
    Draft,
    { list: list.id, ...(page.after === null ? {} : { id: { $gt: page.after } }) },
    { orderBy: { id: 'asc' }, limit: page.first + 1 },
  );
  return pageOf(
    rows,
    page,
    (draft) => draft.id,
    () => em.count(Draft, { list: list.id }),
  );
}
