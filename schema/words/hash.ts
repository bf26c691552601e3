// The one hash of the registry: of versions, of the states in the audit log, of secrets.

import { createHash } from 'node:crypto';

/** Lower-case hex SHA-256 over the UTF-8 bytes of the text: 64 digits. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
