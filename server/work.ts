// The background work of a process: looking after deadlines, and delivering. What wakes it is in jobs.ts.

import { guardedAgent } from '../scrapers/address-guard.ts';
import type { Config } from './config.ts';
import type { Database } from './database/database.ts';
import { deliverer } from './deliveries/deliver-due.ts';
import { forgetCopies } from './deliveries/forget-copies.ts';
import { openMailer } from './deliveries/mail/send-mail.ts';
import { pruneAttempts } from './deliveries/prune-attempts.ts';
import type { Work } from './jobs.ts';
import type { Log } from './log.ts';
import { lookAfterRecipients } from './notices/look-after.ts';
import { watchGrounds } from './notices/watch-grounds.ts';
import { random } from './random.ts';
import type { SecretKey } from './secret-keys.ts';
import { reached } from './steps.ts';

/** What the work is given. */
export interface WorkParts {
  readonly database: Database;
  readonly config: Pick<Config, 'mail' | 'allowHosts' | 'attemptDays'>;
  readonly secretKeys: readonly SecretKey[];
  readonly publicUrl: () => string;
  readonly now: () => Temporal.Instant;
  readonly log: Log;
}

/** The work, and how its connections are closed. */
export interface OpenWork extends Work {
  close(): Promise<void>;
}

/** Puts the work together; nothing is connected to before there is something to send. */
export function openWork({ database, config, secretKeys, publicUrl, now, log }: WorkParts): OpenWork {
  const agent = guardedAgent({ allowHosts: config.allowHosts });
  const mailer = config.mail && openMailer(config.mail);
  const mail = mailer && config.mail ? { mailer, config: config.mail } : null;
  const em = () => database.em();
  const deliver = deliverer({ em, now, random, agent, mail, secretKeys, publicUrl, log });
  const hourly = onceAnHour(async (at) => {
    await watchGrounds(em, at);
    await pruneAttempts(em, config.attemptDays, at);
    await forgetCopies(em(), at);
  });
  return {
    deliver,
    tick: async () => {
      reached('tick.begun');
      const at = now();
      await lookAfterRecipients(em, at);
      await hourly(at);
      reached('tick.looked-after');
      await deliver();
    },
    close: async () => {
      mailer?.close();
      await agent.close();
    },
  };
}

/** Runs with the first call, and then with the first one of each hour. */
function onceAnHour(work: (at: Temporal.Instant) => Promise<void>): (at: Temporal.Instant) => Promise<void> {
  let done = '';
  return async (at) => {
    const hour = at.toString().slice(0, 13);
    if (hour === done) return;
    await work(at);
    done = hour;
  };
}
