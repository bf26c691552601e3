// A world with a real HTTP server in front of it: what is stored through the API is read as pages.

import { afterAll, beforeAll } from 'vitest';
import type { Environment } from '../../../server/config.ts';
import { buildSchema } from '../../../server/graphql/build-schema.ts';
import { contextOf } from '../../../server/graphql/loaders.ts';
import { type FreshPlace, freshPlace, type Kind } from '../../fresh-database.ts';
import { settings, World } from '../../world.ts';
import { type Served, serveOn } from '../http/a-server.ts';

/** The server's world, and how to ask the server. */
export interface ServedWorld extends Served {
  readonly world: World;
  get(path: string, headers?: Record<string, string>): Promise<Response>;
}

const SECRET_KEY = Buffer.from(settings.secretKeys[0]?.bytes ?? []).toString('base64');

/** One server and its world for the tests around it; the server's clock is the world's. */
export function useServedWorld(kind: Kind, environment: () => Environment = () => ({})): () => ServedWorld {
  let served: ServedWorld | undefined;
  let fresh: FreshPlace | undefined;
  beforeAll(async () => {
    fresh = await freshPlace(kind);
    served = await serveWorld(fresh, environment());
  });
  afterAll(async () => {
    await served?.running.stop();
    await fresh?.drop();
  });
  return () => {
    if (!served) throw new Error('the server starts before the first test');
    return served;
  };
}

async function serveWorld({ place }: FreshPlace, environment: Environment): Promise<ServedWorld> {
  let world: World | undefined;
  const served = await serveOn(
    place,
    { ONWARD_SECRET_KEY: SECRET_KEY, LOG_LEVEL: 'trace', ...environment },
    { now: () => world?.now ?? Temporal.Instant.from('2026-03-01T00:00:00Z'), api: { schema: buildSchema(), contextOf } },
  );
  world = new World(served.running.database);
  return { ...served, world, get: (path, headers = {}) => fetch(served.running.url + path, { headers, redirect: 'manual' }) };
}
