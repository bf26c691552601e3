// The registry's own key. It is made when it is first needed, and its private half is stored encrypted.

import { createPrivateKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import type { Em } from '../database/database.ts';
import { newId } from '../database/new-id.ts';
import { openSecret, sealSecret } from '../deliveries/sealed-secret.ts';
import { RegistryKey } from './registry-key.entity.ts';
import type { SecretKey } from '../secret-keys.ts';

/** A key to sign with, and the half of it that anybody may know. */
export interface SigningKey {
  readonly id: string;
  readonly publicKey: string;
  readonly privateKey: KeyObject;
}

/** The key of this registry. @throws SealedSecretProblem when the secret keys that sealed it are not known any more */
export async function registryKey(em: Em, secretKeys: readonly SecretKey[], now: Temporal.Instant): Promise<SigningKey> {
  const stored = (await firstKey(em)) ?? (await makeKey(em, secretKeys, now));
  return { id: stored.id, publicKey: stored.publicKey, privateKey: createPrivateKey(openSecret(secretKeys, stored.privateKey, stored.id)) };
}

async function firstKey(em: Em): Promise<RegistryKey | null> {
  const [key] = await em.find(RegistryKey, {}, { orderBy: { id: 'asc' }, limit: 1 });
  return key ?? null;
}

/** Two who need it for the first time at the same moment make one: the table's lock lets the second find the first's. */
async function makeKey(em: Em, secretKeys: readonly SecretKey[], now: Temporal.Instant): Promise<RegistryKey> {
  return em.fork().transactional(async (tx) => {
    await tx.execute('lock table registry_key in exclusive mode');
    const there = await firstKey(tx);
    if (there) return there;
    const { publicKey, privateKey } = generateKeyPairSync('ed25519', {
      publicKeyEncoding: { type: 'spki', format: 'pem' },
      privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    });
    const id = newId('RegistryKey');
    const key = tx.create(RegistryKey, { id, publicKey, privateKey: sealSecret(secretKeys, privateKey, id), createdAt: now });
    await tx.flush();
    return key;
  });
}
