// What happens when a list is created: the owner is found, the list stored. It has no version yet.

import type { NewList } from '../../schema/list/list-input.ts';
import { DEFAULT_TERMS } from '../../schema/list/terms.ts';
import type { By } from '../access/actor.ts';
import { recordAudit } from '../audit/record-audit.ts';
import type { Em } from '../database/database.ts';
import { inTransaction } from '../database/transaction.ts';
import { newId } from '../database/new-id.ts';
import { conflict } from '../errors.ts';
import { agreedOver } from '../notices/agreed-over.ts';
import { partyNamed } from '../parties/find-party.ts';
import { List } from './list.entity.ts';

/** Creates a list. @throws Refusal CONFLICT when the slug is taken, INVALID when the owner does not exist or the terms contradict each other */
export async function createList(em: Em, input: NewList, by: By): Promise<List> {
  return inTransaction(em, async (tx) => {
    if (await tx.findOne(List, { slug: input.slug }))
      throw conflict(`There is a list "${input.slug}" already: update it, or choose another slug.`);
    const owner = await partyNamed(tx, input.owner, ['input', 'owner']);
    const { terms, owner: _slug, ...facts } = input;
    const list = tx.create(List, {
      ...facts,
      id: newId('List'),
      owner: owner.id,
      terms: agreedOver(DEFAULT_TERMS, terms ?? {}),
      recordedAt: by.now,
    });
    await tx.flush();
    await recordAudit(tx, by, 'createList', { target: list.id, after: list });
    return list;
  });
}
