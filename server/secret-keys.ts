// The keys that encrypt stored secrets: several with ids, so that one can follow another.

import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** One AES-256 key. What it encrypted names it by `id`. */
export interface SecretKey {
  readonly id: string;
  readonly bytes: Uint8Array;
}

const KEY_BYTES = 32;

/** What is wrong with a written list of keys. The keys themselves are never part of the message. */
export class SecretKeyProblem extends Error {}

/**
 * Reads `id:base64,id:base64`; a single key may stand without an id and is then `1`. The first key encrypts, all decrypt.
 *
 * @throws SecretKeyProblem naming the key at fault by its place
 */
export function parseSecretKeys(text: string): readonly SecretKey[] {
  const keys = text.split(',').map((part, index, all) => parseSecretKey(part.trim(), index + 1, all.length === 1));
  const twice = keys.find((key, index) => keys.findIndex(({ id }) => id === key.id) !== index);
  if (twice) throw new SecretKeyProblem(`two keys have the id "${twice.id}"`);
  return keys;
}

function parseSecretKey(text: string, place: number, alone: boolean): SecretKey {
  const [, id = alone ? '1' : undefined, base64 = ''] = /^(?:([A-Za-z0-9_-]{1,32}):)?(.*)$/s.exec(text) ?? [];
  if (id === undefined) throw new SecretKeyProblem(`key ${place} has no id (1 to 32 letters, digits, - or _ before a colon)`);
  const bytes = Buffer.from(base64, 'base64');
  if (bytes.length !== KEY_BYTES || bytes.toString('base64') !== base64)
    throw new SecretKeyProblem(`key ${place} is not the base64 of ${KEY_BYTES} bytes`);
  return { id, bytes };
}

/**
 * The keys of an embedded database's directory: read from its file `secret-key`, which is made when it is not there.
 *
 * @throws SecretKeyProblem when the file has been damaged
 */
export function secretKeysIn(directory: string): readonly SecretKey[] {
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  const file = join(directory, 'secret-key');
  try {
    writeFileSync(file, `1:${randomBytes(KEY_BYTES).toString('base64')}\n`, { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
  return parseSecretKeys(readFileSync(file, 'utf8').trim());
}
