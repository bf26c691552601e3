// Pages of parties, in the order they were entered.

import type { FilterQuery } from '@mikro-orm/core';
import { containing } from '../database/containing.ts';
import type { Em } from '../database/database.ts';
import { type Connection, type PageAsked, pageById } from '../graphql/connection.ts';
import { Group } from './group.entity.ts';
import { Party } from './party.entity.ts';

export interface PartiesAsked {
  /** Part of a name, legal name or former name; null for all. */
  readonly query: string | null;
  /** Slug of a group; null for all. */
  readonly group: string | null;
}

/** Parties whose names contain the query, of the group. An unknown group has no members. */
export async function partiesPage(em: Em, { query, group }: PartiesAsked, page: PageAsked): Promise<Connection<Party>> {
  const conditions: FilterQuery<Party>[] = [];
  if (query !== null) conditions.push(containing(query, 'name, legal_name, slug, former_names::text'));
  if (group !== null) conditions.push({ group: (await em.findOne(Group, { slug: group }))?.id ?? 'none' });
  return pageById(
    page,
    ({ where, options }) => em.find(Party, { $and: [...conditions, where] }, options),
    () => em.count(Party, { $and: conditions }),
  );
}
