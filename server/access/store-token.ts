// A token and its audit record are stored. That its facts fit together is the caller's to know.

import { hashOf } from '../../schema/words/hash.ts';
import { recordAudit } from '../audit/record-audit.ts';
import type { Em } from '../database/database.ts';
import { newId } from '../database/new-id.ts';
import type { By } from './actor.ts';
import { Token } from './token.entity.ts';
import { newSecret } from './token-secret.ts';

/** A token just made, and its secret, which is shown this once. */
export interface CreatedToken {
  readonly token: Token;
  readonly secret: string;
}

/** Stores a token whose facts are known to fit; the caller holds the transaction. Lists and controller by id. */
export async function storeToken(
  tx: Em,
  facts: Pick<Token, 'name' | 'role' | 'lists' | 'controller' | 'expiresAt'>,
  by: By,
): Promise<CreatedToken> {
  const secret = newSecret();
  const token = tx.create(Token, {
    ...facts,
    id: newId('Token'),
    secretHash: hashOf(secret),
    createdAt: by.now,
    lastUsedAt: null,
    revokedAt: null,
  });
  await tx.flush();
  await recordAudit(tx, by, 'createToken', { target: token.id, after: token });
  return { token, secret };
}
