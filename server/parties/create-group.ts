// What happens when a group of companies is entered.

import type { NewGroup } from '../../schema/list/party-input.ts';
import type { By } from '../access/actor.ts';
import { recordAudit } from '../audit/record-audit.ts';
import type { Em } from '../database/database.ts';
import { inTransaction } from '../database/transaction.ts';
import { newId } from '../database/new-id.ts';
import { conflict } from '../errors.ts';
import { Group } from './group.entity.ts';

/** Enters a group. @throws Refusal CONFLICT when the slug is taken */
export async function createGroup(em: Em, input: NewGroup, by: By): Promise<Group> {
  return inTransaction(em, async (tx) => {
    if (await tx.findOne(Group, { slug: input.slug })) throw conflict(`There is a group "${input.slug}" already: choose another slug.`);
    const [group] = await insertGroups(tx, [input], by);
    if (!group) throw new Error('no group was stored');
    return group;
  });
}

/** Stores groups whose slugs are free, in the caller's transaction. The number of statements is fixed. */
export async function insertGroups(tx: Em, wanted: readonly NewGroup[], by: By): Promise<readonly Group[]> {
  const entered = wanted.map((group) => tx.create(Group, { ...group, id: newId('Group') }));
  await tx.flush();
  await recordAudit(tx, by, 'createGroup', ...entered.map((group) => ({ target: group.id, after: group })));
  return entered;
}
