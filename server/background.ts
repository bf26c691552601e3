// The background of a process: its jobs, and the work they wake. It starts beside everything else; stopping waits for it.

import type { Config } from './config.ts';
import { type Jobs, startJobs } from './jobs.ts';
import { openWork, type OpenWork, type WorkParts } from './work.ts';

interface Background {
  /** Ends the work that is under way, and closes its connections. */
  stop(): Promise<void>;
}

/** Starts jobs and work; on a server of role `api` the jobs alone, which wake the workers elsewhere. */
export function startBackground(parts: WorkParts & { readonly config: Config }): Background {
  const work = parts.config.role === 'api' ? null : openWork(parts);
  const starting: Promise<Jobs | null> = begin(parts, work).catch((err: unknown) => {
    parts.log.error({ err }, 'jobs could not be started: nothing is delivered, and deadlines are not looked after');
    return null;
  });
  return {
    stop: async () => {
      const jobs = await starting;
      await jobs?.stop();
      await work?.close();
    },
  };
}

/** The embedded database belongs to this process alone: what an earlier one had in hand when it died is in nobody's hand. */
async function begin({ database, log }: WorkParts, work: OpenWork | null): Promise<Jobs> {
  if (database.kind === 'embedded') {
    for (const table of ['delivery', 'source'])
      await database.em().execute(`update ${table} set claimed_until = null where claimed_until is not null`);
    await database.em().execute('delete from host_turn');
  }
  return startJobs(database, work, log);
}
