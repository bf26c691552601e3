// What happens when the bootstrap token is reset: the old one stops working, a new one is made. The server is stopped
// meanwhile: opening the embedded database takes its directory's lock.

import { recordAudit } from '../audit/record-audit.ts';
import { type DatabasePlace, openDatabase } from '../database/database.ts';
import { onward } from './actor.ts';
import { BOOTSTRAP, keepSecret, storeBootstrapToken } from './bootstrap-token.ts';
import { Token } from './token.entity.ts';

/**
 * Revokes the bootstrap token and makes a new one; in an embedded data directory it is written to its file.
 *
 * @returns the new secret, to be shown this once
 * @throws DirectoryInUse while a server runs on the embedded database
 */
export async function resetBootstrapToken(place: DatabasePlace, now: Temporal.Instant): Promise<string> {
  const by = { actor: onward, now };
  const database = await openDatabase(place);
  try {
    await database.migrate();
    return await database.em().transactional(async (tx) => {
      const old = await tx.find(Token, { name: BOOTSTRAP, role: 'OPERATOR', revokedAt: null });
      for (const token of old) token.revokedAt = now;
      const revoked = old.map(({ id }) => ({ target: id, before: { id, revokedAt: null }, after: { id, revokedAt: now } }));
      if (revoked.length > 0) await recordAudit(tx, by, 'revokeToken', ...revoked);
      const secret = await storeBootstrapToken(tx, by);
      if ('directory' in place) keepSecret(place.directory, secret);
      return secret;
    });
  } finally {
    await database.close();
  }
}
