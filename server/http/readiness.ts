// Whether requests can be answered: the database answers, and its tables are those of this release.

import { setTimeout as pause } from 'node:timers/promises';
import type { Database } from '../database/database.ts';
import type { Log } from '../log.ts';

const PATIENCE_MS = 2000;

/** Asks the database. @returns null when ready, otherwise the reason in a sentence without details */
export function readinessOf(database: Pick<Database, 'em' | 'isMigrated'>, log: Log): () => Promise<string | null> {
  let migrated = false;
  const ask = async (): Promise<string | null> => {
    try {
      await database.em().execute('select 1');
      migrated ||= await database.isMigrated();
      return migrated ? null : 'Migrations have not run yet.';
    } catch (err) {
      log.warn({ err }, 'not ready');
      return 'The database does not answer.';
    }
  };
  return async () => {
    const stop = new AbortController();
    try {
      return await Promise.race([ask(), pause(PATIENCE_MS, 'The database does not answer in time.', { signal: stop.signal })]);
    } finally {
      stop.abort();
    }
  };
}
