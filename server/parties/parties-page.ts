// Pages of parties, in the order they were entered.

import { raw } from '@mikro-orm/core';
import { type Connection, type PageAsked, pageOf } from '../graphql/connection.ts';
import type { Em } from '../database/database.ts';
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
  const like = `%${(query ?? '').replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;
  const named =
    query === null ? {} : { [raw(`lower(concat_ws(' ', name, legal_name, slug, former_names::text)) like lower(?)`, [like])]: [] };
  const groupId = group === null ? null : ((await em.findOne(Group, { slug: group }))?.id ?? 'none');
  const where = { ...named, ...(groupId === null ? {} : { group: groupId }) };
  const rows = await em.find(
    Party,
    { ...where, ...(page.after === null ? {} : { id: { $gt: page.after } }) },
    { orderBy: { id: 'asc' }, limit: page.first + 1 },
  );
  return pageOf(
    rows,
    page,
    (party) => party.id,
    () => em.count(Party, where),
  );
}
