// What happens when a list's own facts are changed: title, terms, whether it is public. Its versions stay as they are.

import type { ListPatch } from '../../schema/list/list-input.ts';
import type { By } from '../access/actor.ts';
import { recordAudit, stateOf } from '../audit/record-audit.ts';
import type { Em } from '../database/database.ts';
import { inTransaction } from '../database/transaction.ts';
import { agreedOver } from '../notices/agreed-over.ts';
import { partyNamed } from '../parties/find-party.ts';
import type { List } from './list.entity.ts';
import { lockList } from './lock-list.ts';

/** Changes what the patch gives; terms are laid over those in force. @throws Refusal NOT_FOUND, or INVALID when the owner does not exist or the terms contradict each other */
export async function updateList(em: Em, input: ListPatch, by: By): Promise<List> {
  return inTransaction(em, async (tx) => {
    const list = await lockList(tx, { slug: input.slug });
    const before = stateOf(list);
    const { slug: _slug, owner, terms, ...facts } = input;
    tx.assign(list, facts, { ignoreUndefined: true });
    if (owner !== undefined) list.owner = (await partyNamed(tx, owner, ['input', 'owner'])).id;
    if (terms !== undefined) list.terms = agreedOver(list.terms, terms);
    await recordAudit(tx, by, 'updateList', { target: list.id, before, after: list });
    return list;
  });
}
