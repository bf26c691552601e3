// A real server on a free port, answering the schema beside this file.

import { type Environment, readConfig } from '../../../server/config.ts';
import type { DatabasePlace } from '../../../server/database/database.ts';
import { openLog } from '../../../server/log.ts';
import { type Parts, type Running, startServer } from '../../../server/start.ts';
import { schema } from './a-schema.ts';

/** A server, what it has logged, and how to ask it. */
export interface Served {
  readonly running: Running;
  readonly logged: readonly string[];
  ask(query: string, more?: { variables?: object; headers?: Record<string, string> }): Promise<Answer>;
}

/** An answer as a client sees it. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: { readonly data?: Record<string, unknown>; readonly errors?: readonly ClientError[] };
}

export interface ClientError {
  readonly message: string;
  readonly extensions: { readonly code: string; readonly path?: unknown; readonly id?: string };
}

const SECRET_KEY = Buffer.alloc(32, 7).toString('base64');

/** Starts a server on the database; stop it with `running.stop()`. */
export async function serveOn(place: DatabasePlace, environment: Environment = {}, parts: Partial<Parts> = {}): Promise<Served> {
  const where = 'url' in place ? { DATABASE_URL: place.url, ONWARD_SECRET_KEY: SECRET_KEY } : { ONWARD_DATA: place.directory };
  const config = readConfig({ PORT: '0', NODE_ENV: 'test', ONWARD_SEED: '0', ...where, ...environment });
  const logged: string[] = [];
  const running = await startServer(config, {
    now: () => Temporal.Instant.from('2024-01-30T12:00:00Z'),
    log: openLog(config, { write: (line) => logged.push(line) }),
    api: { schema, contextOf: (_em, actor) => ({ actor }) },
    seed: async () => {},
    ...parts,
  });
  return {
    running,
    logged,
    ask: async (query, { variables, headers } = {}) => {
      const response = await fetch(`${running.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query, variables }),
      });
      const body: Answer['body'] = JSON.parse(await response.text());
      return { status: response.status, headers: response.headers, body };
    },
  };
}
