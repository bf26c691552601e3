// Pages of lists, in the order they were created.

import { type FilterQuery, raw } from '@mikro-orm/core';
import type { Actor } from '../access/actor.ts';
import type { Em } from '../database/database.ts';
import { type Connection, type PageAsked, pageOf } from '../graphql/connection.ts';
import { Party } from '../parties/party.entity.ts';
import { List } from './list.entity.ts';
import { visibleTo } from './lists-visible.ts';

export interface ListsAsked {
  /** Part of a slug, title or product; null for all. */
  readonly query: string | null;
  /** Slug of the owner; null for all. */
  readonly owner: string | null;
}

/** The lists that the actor may see. An unknown owner has none. */
export async function listsPage(em: Em, actor: Actor, { query, owner }: ListsAsked, page: PageAsked): Promise<Connection<List>> {
  const conditions: FilterQuery<List>[] = [visibleTo(actor)];
  if (query !== null) {
    const like = `%${query.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;
    conditions.push({ [raw(`lower(concat_ws(' ', slug, title, product)) like lower(?)`, [like])]: [] });
  }
  if (owner !== null) conditions.push({ owner: (await em.findOne(Party, { slug: owner }))?.id ?? 'none' });
  const where: FilterQuery<List> = { $and: conditions };
  const rows = await em.find(List, page.after === null ? where : { $and: [...conditions, { id: { $gt: page.after } }] }, {
    orderBy: { id: 'asc' },
    limit: page.first + 1,
  });
  return pageOf(
    rows,
    page,
    (list) => list.id,
    () => em.count(List, where),
  );
}
