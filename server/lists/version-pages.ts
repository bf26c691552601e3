// Pages of versions and of drafts of a list.

import { keeps } from '../access/actor.ts';
import type { Context } from '../context.ts';
import { type Connection, type PageAsked, pageOf } from '../graphql/connection.ts';
import type { Draft } from './draft.entity.ts';
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
export async function draftsPage({ loaders }: Context, list: List, page: PageAsked): Promise<Connection<Draft>> {
  const rows = await loaders.draftsPage(page).load(list.id);
  return pageOf(
    rows,
    page,
    (draft) => draft.id,
    () => loaders.draftCount.load(list.id),
  );
}
