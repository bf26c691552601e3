// Where the server is and who asks it: read from the environment here and nowhere else.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { invalid } from './problem.ts';

/** A server, and the token to show it; null asks anonymously. */
export interface ServerAddress {
  readonly url: string;
  readonly token: string | null;
}

const LOCAL = 'http://127.0.0.1:4000';
const LOOPBACK: ReadonlySet<string> = new Set(['127.0.0.1', 'localhost', '[::1]']);

/**
 * The server that ONWARD_URL names, or the one that `npm start` starts here. The token is ONWARD_TOKEN; without it, a server
 * on this machine is shown the operator token that it left in its data directory. No other server ever is.
 *
 * @throws Problem INVALID when ONWARD_URL is no web address, or the token file is there and cannot be read
 */
export function serverAddress(): ServerAddress {
  const given = process.env['ONWARD_URL']?.trim() || LOCAL;
  const parsed = URL.parse(given);
  if (!parsed || !/^https?:$/.test(parsed.protocol)) throw invalid(`ONWARD_URL is "${given}": it must read like ${LOCAL}.`);
  const token = process.env['ONWARD_TOKEN']?.trim() || (LOOPBACK.has(parsed.hostname) ? tokenInFile() : null);
  return { url: given.replace(/\/+$/, '').replace(/\/graphql$/, ''), token };
}

function tokenInFile(): string | null {
  const file = join(process.env['ONWARD_DATA']?.trim() || './.onward', 'operator-token');
  try {
    return readFileSync(file, 'utf8').trim() || null;
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')) return null;
    throw invalid(`The operator token in ${file} cannot be read: set ONWARD_TOKEN, or run this as the user who runs the server.`);
  }
}
