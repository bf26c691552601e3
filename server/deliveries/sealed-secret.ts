// Small secrets as they are stored: AES-256-GCM, under the keys of secret-keys.ts.
//
// The stored text is `key id:base64 of iv | tag | ciphertext`. The first key seals, all open, so that a key can be replaced.
// The id of the row that owns the secret is authenticated with it: a text that was copied into another row does not open there.

import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { SecretKey } from '../secret-keys.ts';

const ALGORITHM = 'aes-256-gcm';
/** As NIST SP 800-38D recommends. Drawn at random, it may be used about four thousand million times with one key. */
const IV_BYTES = 12;
const TAG_BYTES = 16;

/** A stored secret that does not open, and why. Neither the secret nor a key is part of the message. */
export class SealedSecretProblem extends Error {}

/** Seals a secret for the row that owns it. @throws SealedSecretProblem when there is no key */
export function sealSecret(keys: readonly SecretKey[], secret: string, ownerId: string): string {
  const [key] = keys;
  if (key === undefined) throw new SealedSecretProblem('There is no key to seal a secret with: set ONWARD_SECRET_KEY.');
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv(ALGORITHM, key.bytes, iv, { authTagLength: TAG_BYTES }).setAAD(Buffer.from(ownerId));
  const ciphertext = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()]);
  return `${key.id}:${Buffer.concat([iv, cipher.getAuthTag(), ciphertext]).toString('base64')}`;
}

/**
 * Opens the secret of a row.
 *
 * @throws SealedSecretProblem when its key is not among the keys, when it was changed, or when it belongs to another row
 */
export function openSecret(keys: readonly SecretKey[], sealed: string, ownerId: string): string {
  const [, id, base64 = ''] = /^([A-Za-z0-9_-]{1,32}):(.+)$/.exec(sealed) ?? [];
  if (id === undefined) throw new SealedSecretProblem('A stored secret is malformed.');
  const key = keys.find((each) => each.id === id);
  if (key === undefined)
    throw new SealedSecretProblem(
      `A stored secret is sealed with the key "${id}", which ONWARD_SECRET_KEY does not hold: add that key back.`,
    );

  const bytes = Buffer.from(base64, 'base64');
  if (bytes.length < IV_BYTES + TAG_BYTES || bytes.toString('base64') !== base64)
    throw new SealedSecretProblem('A stored secret is malformed.');
  const decipher = createDecipheriv(ALGORITHM, key.bytes, bytes.subarray(0, IV_BYTES), { authTagLength: TAG_BYTES })
    .setAAD(Buffer.from(ownerId))
    .setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
  try {
    return Buffer.concat([decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES)), decipher.final()]).toString('utf8');
  } catch (cause) {
    throw new SealedSecretProblem(`A stored secret does not open with the key "${id}": it was changed, or belongs to another row.`, {
      cause,
    });
  }
}
