// What happens when a token is revoked: from this transaction on, no request is answered for it.

import { LockMode } from '@mikro-orm/core';
import { recordAudit } from '../audit/record-audit.ts';
import type { Em } from '../database/database.ts';
import { inTransaction } from '../database/transaction.ts';
import { notFound } from '../errors.ts';
import type { By } from './actor.ts';
import { Token } from './token.entity.ts';

/** Revokes a token; one that was revoked before keeps its instant. @throws Refusal NOT_FOUND */
export async function revokeToken(em: Em, id: string, by: By): Promise<Token> {
  return inTransaction(em, async (tx) => {
    const token = await tx.findOne(Token, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
    if (!token) throw notFound('The token');
    const before = { id: token.id, revokedAt: token.revokedAt };
    token.revokedAt ??= by.now;
    await tx.flush();
    await recordAudit(tx, by, 'revokeToken', { target: token.id, before, after: { id: token.id, revokedAt: token.revokedAt } });
    return token;
  });
}
