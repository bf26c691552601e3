// Processes that listen: the built server on the embedded database, and others that say their address on stdout.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** A process that listens. */
export interface Started {
  readonly url: string;
  /** Ends it as Ctrl-C does, and waits until it is gone. */
  stop(): Promise<void>;
}

/** Starts the built server on the data directory, on a free port. @throws Error when it ends instead of listening */
export function startBuilt(directory: string): Promise<Started> {
  return started([join(import.meta.dirname, '../dist/server/main.js')], { ONWARD_DATA: directory, PORT: '0', LOG_LEVEL: 'warn' });
}

/** Runs Node with these arguments until it says an address. @throws Error when it ends instead */
export async function started(args: readonly string[], environment: Readonly<Record<string, string>> = {}): Promise<Started> {
  const { PATH } = process.env;
  const child = spawn(process.execPath, [...args], { env: { PATH, ...environment }, stdio: ['ignore', 'pipe', 'inherit'] });
  const url = await new Promise<string>((resolve, reject) => {
    let said = '';
    child.stdout.on('data', (text: Buffer) => {
      said += text.toString();
      const address = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0];
      if (address !== undefined) resolve(address);
    });
    child.once('exit', (code) => reject(new Error(`${args.join(' ')} ended with ${code}: ${said}`)));
  });
  return {
    url,
    stop: async () => {
      const gone = once(child, 'exit');
      child.kill('SIGTERM');
      await gone;
    },
  };
}

/** Asks a GraphQL server, without a token or with one. @returns the answer's text, as it came */
export async function ask(url: string, query: string, token: string | null = null): Promise<string> {
  const headers = { 'content-type': 'application/json', ...(token !== null && { authorization: `Bearer ${token}` }) };
  const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) });
  const text = await response.text();
  if (!response.ok || text.includes('"errors"')) throw new Error(`refused: ${text}`);
  return text;
}
