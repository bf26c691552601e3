// What happens when a draft is discarded: its row is deleted. A draft is nobody's record yet.

import { LockMode } from '@mikro-orm/core';
import type { By } from '../access/actor.ts';
import { recordAudit } from '../audit/record-audit.ts';
import type { Em } from '../database/database.ts';
import { inTransaction } from '../database/transaction.ts';
import { notFound } from '../errors.ts';
import { Draft } from './draft.entity.ts';

/** Deletes the draft and returns what it was. @throws Refusal NOT_FOUND */
export async function discardDraft(em: Em, id: string, by: By): Promise<Draft> {
  return inTransaction(em, async (tx) => {
    const draft = await tx.findOne(Draft, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
    if (!draft) throw notFound('The draft');
    await recordAudit(tx, by, 'discardDraft', { target: draft.id, before: draft });
    await tx.nativeDelete(Draft, { id });
    return draft;
  });
}
