// Pages of lists, in the order they were created.

import type { FilterQuery } from '@mikro-orm/core';
import type { Actor } from '../access/actor.ts';
import { containing } from '../database/containing.ts';
import type { Em } from '../database/database.ts';
import { type Connection, type PageAsked, pageById } from '../graphql/connection.ts';
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
  if (query !== null) conditions.push(containing(query, 'slug, title, product'));
  if (owner !== null) conditions.push({ owner: (await em.findOne(Party, { slug: owner }))?.id ?? 'none' });
  return pageById(
    page,
    ({ where, options }) => em.find(List, { $and: [...conditions, where] }, options),
    () => em.count(List, { $and: conditions }),
  );
}
