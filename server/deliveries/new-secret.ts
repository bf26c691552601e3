// The secret of a new endpoint, or of one whose secret is being replaced.

import { randomBytes } from 'node:crypto';
import { newSecretFrom } from '../../schema/notice/signature.ts';

const BYTES = 32;

/** A new secret: `whsec_` and 32 bytes from the operating system's random source. */
export function newEndpointSecret(): string {
  return newSecretFrom(randomBytes(BYTES));
}
