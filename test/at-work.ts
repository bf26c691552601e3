// A world whose background work runs when the story says so: deadlines are looked after and deliveries made by its own clock.

import { afterAll, beforeAll } from 'vitest';
import type { Scraper } from '../server/drift/scraper.ts';
import { openLog } from '../server/log.ts';
import { type OpenWork, openWork } from '../server/work.ts';
import { type ArrivedMail, anSmtpServer } from './an-smtp-server.ts';
import { aReceiver, type Receiver } from './a-receiver.ts';
import type { World } from './world.ts';
import { settings } from './world.ts';

export interface AtWork {
  /** What the clock does when it comes: deadlines, then deliveries. */
  tick(): Promise<void>;
  /** Sources that are due. */
  check(): Promise<void>;
  /** Deliveries alone. */
  deliver(): Promise<void>;
  /** Mails that have arrived. */
  readonly mails: readonly ArrivedMail[];
  /** What was logged as an error. */
  readonly errors: readonly string[];
  /** Starts a receiver, which is stopped after the last test. */
  receiver(): Promise<Receiver>;
}

/** The scraper that the world has at the time. */
const scraperOf = (world: () => World): Scraper => ({
  fetchPage: (url, since) => world().scraper.fetchPage(url, since),
  observe: (documents, declaration) => world().scraper.observe(documents, declaration),
  extract: (page, declaration) => world().scraper.extract(page, declaration),
  driftOf: (question) => world().scraper.driftOf(question),
  get extractor() {
    return world().scraper.extractor;
  },
});

const unknownMailbox = (): Error => Object.assign(new Error('5.1.1 no such mailbox'), { responseCode: 550 });

/** Puts the world to work, with a real mail server, which refuses some addresses for good; `withMail: false`: without one. */
export function useWork(
  world: () => World,
  { withMail = true, refusing = [] }: { withMail?: boolean; refusing?: readonly string[] } = {},
): () => AtWork {
  let work: OpenWork | undefined;
  let atWork: AtWork | undefined;
  const stops: (() => Promise<void>)[] = [];
  beforeAll(async () => {
    const smtp = await anSmtpServer({
      onRcptTo: ({ address }, _session, callback) => callback(refusing.includes(address) ? unknownMailbox() : undefined),
    });
    const errors: string[] = [];
    const mail = {
      smtpUrl: smtp.url,
      from: { name: 'MiniCRM', address: 'notices@minicrm.example' },
      replyTo: { name: null, address: 'privacy@minicrm.example' },
    };
    work = openWork({
      database: world().database,
      config: { mail: withMail ? mail : null, allowHosts: ['127.0.0.1'], attemptDays: 1_000 },
      secretKeys: settings.secretKeys,
      publicUrl: () => settings.publicUrl,
      scraper: scraperOf(world),
      now: () => world().now,
      log: openLog({ logLevel: 'error', surroundings: 'test' }, { write: (line) => errors.push(line) }),
    });
    const { tick, deliver, check } = work;
    const sent = async (): Promise<void> => {
      await deliver();
    };
    stops.push(smtp.stop);
    atWork = {
      tick: async () => {
        await tick();
        await sent();
      },
      check: async () => {
        await check();
      },
      deliver: sent,
      mails: smtp.arrived,
      errors,
      receiver: async () => {
        const receiver = await aReceiver(() => world().now);
        stops.push(receiver.stop);
        return receiver;
      },
    };
  });
  afterAll(async () => {
    await work?.close();
    for (const stop of stops) await stop();
  });
  return () => {
    if (!atWork) throw new Error('the work begins before the first test');
    return atWork;
  };
}
