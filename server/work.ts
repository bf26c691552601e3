// The background work of a process: looking after deadlines, delivering, and watching sources. What wakes it is in jobs.ts.

import { guardedAgent } from '../scrapers/address-guard.ts';
import type { Config } from './config.ts';
import type { Database } from './database/database.ts';
import { deliverer, nextDueAt } from './deliveries/deliver-due.ts';
import { forgetCopies } from './deliveries/forget-copies.ts';
import { openMailer } from './deliveries/mail/send-mail.ts';
import { pruneAttempts } from './deliveries/prune-attempts.ts';
import { watcher } from './drift/check-due.ts';
import { waitingSources } from './drift/claim-sources.ts';
import { forgetTurns } from './drift/host-turn.ts';
import { recompareSources } from './drift/recompare-sources.ts';
import { ownListReviewer } from './drift/review-own-lists.ts';
import type { Scraper } from './drift/scraper.ts';
import type { Work } from './jobs.ts';
import type { Log } from './log.ts';
import { lookAfterRecipients } from './notices/look-after.ts';
import { reachUntold } from './notices/reach-untold.ts';
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
  readonly scraper: Scraper;
  readonly now: () => Temporal.Instant;
  readonly log: Log;
}

/** The work, and how its connections are closed. */
export interface OpenWork extends Work {
  close(): Promise<void>;
}

/** Puts the work together; nothing is connected to before there is something to send. */
export function openWork({ database, config, secretKeys, publicUrl, scraper, now, log }: WorkParts): OpenWork {
  const agent = guardedAgent({ allowHosts: config.allowHosts });
  const mailer = config.mail && openMailer(config.mail);
  const mail = mailer && config.mail ? { mailer, config: config.mail } : null;
  const em = () => database.em();
  const worker = deliverer({ em, now, random, agent, mail, secretKeys, publicUrl, log });
  const watch = watcher({ em, scraper, now, random, log });
  const reviewOwnLists = ownListReviewer(em, publicUrl);
  const hourly = onceAnHour(async (at) => {
    await watchGrounds(em, at);
    await em().transactional((tx) => reachUntold(tx, null, at));
    await pruneAttempts(em, config.attemptDays, at);
    await forgetCopies(em(), at);
    await forgetTurns(em());
  });
  return {
    deliver: async () => {
      await worker.deliver();
      return secondsUntil(await nextDueAt(em()), now());
    },
    check: async () => {
      await watch.check();
      return secondsUntil((await waitingSources(em(), now())).next, now());
    },
    tick: async () => {
      reached('tick.begun');
      const at = now();
      await lookAfterRecipients(em, at);
      await recompareSources(em, scraper, at);
      await reviewOwnLists(at);
      await hourly(at);
      reached('tick.looked-after');
    },
    close: async () => {
      await Promise.all([worker.stop(), watch.stop()]);
      mailer?.close();
      await agent.close();
    },
  };
}

/** What the tick, which comes every minute, would come too late for. */
const SOON_SECONDS = 60;

function secondsUntil(due: Temporal.Instant | null, now: Temporal.Instant): number | null {
  if (due === null) return null;
  const seconds = Math.max(1, Math.ceil((due.epochMilliseconds - now.epochMilliseconds) / 1000));
  return seconds < SOON_SECONDS ? seconds : null;
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
