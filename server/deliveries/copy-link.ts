// The links in mails to people who want courtesy copies. What makes a link theirs is derived from the registry's secret key, and
// stored nowhere.

import { createHmac, timingSafeEqual } from 'node:crypto';
import type { SecretKey } from '../secret-keys.ts';

/** The address of a subscription: to confirm it, and to end it. */
export function copyLink(publicUrl: string, keys: readonly SecretKey[], copy: string): string {
  const [key] = keys;
  if (!key) throw new Error('There is no secret key to make links with');
  return `${publicUrl}/copies/${copy}/${proofOf(key, copy)}`;
}

/** Whether a link's proof is that of the subscription, under any key that is still known. */
export function isProof(keys: readonly SecretKey[], copy: string, proof: string): boolean {
  const given = Buffer.from(proof);
  return keys.some((key) => {
    const right = Buffer.from(proofOf(key, copy));
    return given.length === right.length && timingSafeEqual(given, right);
  });
}

const proofOf = (key: SecretKey, copy: string): string => createHmac('sha256', key.bytes).update(`copy:${copy}`).digest('base64url');
