// Background jobs ride on pg-boss in the same database. A job is only a wake-up: every deadline and every delivery's state lives
// in Onward's own tables, so that with all jobs deleted the next tick does what is due.
//
// `tick` comes every minute and looks after deadlines. `wake` is sent inside the transaction that made deliveries or a
// source, and comes with its commit or not at all.

import { fromKysely, PgBoss } from 'pg-boss';
import type { Database, Em } from './database/database.ts';
import type { Log } from './log.ts';

const QUEUES = ['wake', 'tick'] as const;
const EVERY_MINUTE = '* * * * *';
const STOP_MS = 10_000;

/** What is done when a job comes. */
export interface Work {
  /** Sends what is due. @returns in how many seconds something is due again; null when nothing is, or only after the next tick */
  readonly deliver: () => Promise<number | null>;
  /** Checks sources that are due. @returns as `deliver` does */
  readonly check: () => Promise<number | null>;
  /** Looks after deadlines. */
  readonly tick: () => Promise<void>;
}

/** Running jobs. */
export interface Jobs {
  stop(): Promise<void>;
}

/** Who sends for which database, by its ORM's configuration: the one thing that every entity manager of it shares. */
const senders = new WeakMap<object, PgBoss>();

/**
 * Starts the jobs of this process.
 *
 * @param work  null on a server that only sends jobs and leaves the work to others
 */
export async function startJobs(database: Database, work: Work | null, log: Log): Promise<Jobs> {
  const boss = new PgBoss({ ...(await database.jobOptions()), useListenNotify: work !== null, schedule: work !== null });
  // Without a listener a restart of the database would end the process.
  boss.on('error', (err) => log.error({ err }, 'jobs'));
  await boss.start();
  await boss.createQueue('wake', { notify: true, retryLimit: 0, deleteAfterSeconds: 60 });
  await boss.createQueue('tick', { retryLimit: 0, deleteAfterSeconds: 60 });
  // A first send inside a transaction of the embedded database would wait for itself: the queues are looked up before.
  for (const queue of QUEUES) await boss.findJobs(queue, { id: '00000000-0000-0000-0000-000000000000' });
  if (work) {
    const run = async (what: 'deliver' | 'check'): Promise<void> => {
      const seconds = await work[what]();
      if (seconds !== null) await boss.send('wake', {}, { startAfter: seconds });
    };
    // Nobody waits for deliveries and checks here, nor one for the other: what is slow would keep the next wake-up from being heard.
    const begin = async (): Promise<void> => {
      run('deliver').catch((err: unknown) => log.error({ err }, 'deliveries'));
      run('check').catch((err: unknown) => log.error({ err }, 'checks of sources'));
    };
    await boss.work('wake', { batchSize: 100, pollingIntervalSeconds: 0.5 }, begin);
    await boss.work('tick', { batchSize: 100, pollingIntervalSeconds: 2 }, async () => {
      await work.tick();
      await begin();
    });
    await boss.schedule('tick', EVERY_MINUTE);
    await boss.send('tick', {});
  }
  const { config } = database.em();
  senders.set(config, boss);
  return {
    stop: async () => {
      senders.delete(config);
      await boss.stop({ graceful: true, timeout: STOP_MS });
    },
  };
}

/**
 * Wakes the workers when the caller's transaction commits. Where no jobs run in this process it does nothing: the next tick of
 * whoever works on the database finds what is due.
 */
export async function wakeWorkers(tx: Em): Promise<void> {
  await senders.get(tx.config)?.send('wake', {}, { db: fromKysely(tx.getKysely()) });
}
