// One server for all tests of a file, on an embedded database of its own.

import { afterAll, beforeAll } from 'vitest';
import type { Environment } from '../../../server/config.ts';
import { type FreshPlace, freshPlace } from '../../fresh-database.ts';
import { type Served, serveOn } from './a-server.ts';

/** Starts a server before the tests around it and stops it after them. */
export function useServer(environment: Environment = {}): () => Served {
  let served: Served | undefined;
  let fresh: FreshPlace | undefined;
  beforeAll(async () => {
    fresh = await freshPlace('embedded');
    served = await serveOn(fresh.place, environment);
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
