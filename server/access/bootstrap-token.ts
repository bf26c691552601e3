// The bootstrap token: the operator's first, without which nobody could make another. In the embedded data directory it is
// kept in clear, readable by its owner alone, where the CLI finds it.

import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Em } from '../database/database.ts';
import { inTransaction } from '../database/transaction.ts';
import type { By } from './actor.ts';
import { storeToken } from './store-token.ts';
import { Token } from './token.entity.ts';

/** The name of the bootstrap token; no other token may have it. */
export const BOOTSTRAP = 'bootstrap';

/** Where the embedded data directory keeps the bootstrap token. */
export const bootstrapFile = (directory: string): string => join(directory, 'operator-token');

/** Whether any operator's token was ever made. */
export async function hasOperator(em: Em): Promise<boolean> {
  return (await em.count(Token, { role: 'OPERATOR' })) > 0;
}

/**
 * Makes the bootstrap token of an embedded database that has no operator's token yet, and writes it to its file.
 *
 * @returns the secret, or null when there was an operator's token already
 */
export async function bootstrapToken(em: Em, directory: string, by: By): Promise<string | null> {
  return inTransaction(em, async (tx) => {
    if (await hasOperator(tx)) return null;
    const secret = await storeBootstrapToken(tx, by);
    keepSecret(directory, secret);
    return secret;
  });
}

/** Stores a new bootstrap token; the caller holds the transaction. */
export async function storeBootstrapToken(tx: Em, by: By): Promise<string> {
  const { secret } = await storeToken(tx, { name: BOOTSTRAP, role: 'OPERATOR', lists: [], controller: null, expiresAt: null }, by);
  return secret;
}

/** Writes the secret to its file. Called before the commit: a file without its row is written anew, a row without its file is lost. */
export function keepSecret(directory: string, secret: string): void {
  const file = bootstrapFile(directory);
  writeFileSync(file, `${secret}\n`, { mode: 0o600 });
  chmodSync(file, 0o600);
}
