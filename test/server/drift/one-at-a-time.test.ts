// Three workers on one database, and a host that counts who asks it at the same time.

import { once } from 'node:events';
import { createServer } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Source } from '../../../server/drift/source.entity.ts';
import { createSource } from '../../../server/drift/create-source.ts';
import { type OpenScraper, openScraper } from '../../../server/drift/open-scraper.ts';
import { type Watcher, watcher } from '../../../server/drift/check-due.ts';
import { openDatabase, type Database } from '../../../server/database/database.ts';
import { openLog } from '../../../server/log.ts';
import { aPlainWeb } from '../../a-scraper.ts';
import { freshPlace, type FreshPlace } from '../../fresh-database.ts';
import { now as realNow } from '../../real-clock.ts';
import { operator, settings, World } from '../../world.ts';

const PAUSE_MS = 150;
const SOURCES = 9;

/** A host that takes its time, and notes when it was asked and when it had answered. */
async function aSlowHost(delayMs: number) {
  const visits: { readonly path: string; readonly from: number; until: number }[] = [];
  let atOnce = 0;
  let most = 0;
  const server = createServer((request, response) => {
    atOnce += 1;
    most = Math.max(most, atOnce);
    const visit = { path: request.url ?? '', from: performance.now(), until: 0 };
    visits.push(visit);
    setTimeout(() => {
      atOnce -= 1;
      visit.until = performance.now();
      const isRobots = request.url === '/robots.txt';
      response
        .writeHead(isRobots ? 404 : 200, { 'content-type': 'text/plain' })
        .end(isRobots ? '' : `Recipients of ${request.url}\nAlpha | mail`);
    }, delayMs);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return {
    url: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`,
    visits,
    most: () => most,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

let fresh: FreshPlace;
const databases: Database[] = [];
const scrapers: OpenScraper[] = [];
const hosts: Awaited<ReturnType<typeof aSlowHost>>[] = [];
const errors: string[] = [];

async function aWorker(): Promise<Watcher> {
  const database = await openDatabase(fresh.place);
  databases.push(database);
  const em = () => database.em();
  const web = aPlainWeb().scraper;
  const scraper = openScraper({
    em,
    now: realNow,
    allowHosts: ['127.0.0.1'],
    contact: () => 'mailto:test@example.com',
    hostPauseMs: PAUSE_MS,
  });
  scrapers.push(scraper);
  const log = openLog({ logLevel: 'error', surroundings: 'test' }, { write: (line) => errors.push(line) });
  return watcher({ em, now: realNow, random: () => 0.5, log, scraper: { ...web, fetchPage: scraper.fetchPage } });
}

beforeAll(async () => {
  fresh = await freshPlace('postgres');
  hosts.push(await aSlowHost(60), await aSlowHost(60));
});
afterAll(async () => {
  for (const scraper of scrapers) await scraper.close();
  for (const database of databases) await database.close();
  for (const host of hosts) await host.stop();
  await fresh.drop();
});

test('no host is asked two things at once, each is left alone for a while after every answer, and every source is checked once', async () => {
  const workers = [await aWorker(), await aWorker(), await aWorker()];
  const [database] = databases;
  if (!database) throw new Error('no worker has a database');
  const world = new World(database);
  await world.do('createParty', { slug: 'watched', name: 'Watched' }, 'party { id }');
  const by = { actor: operator, now: realNow() };
  for (const [index, host] of hosts.entries())
    for (let number = 0; number < SOURCES - 5 * index; number += 1) {
      const source = { party: 'watched', list: null, url: `${host.url}/page-${number}`, kind: 'OTHER', declaration: null } as const;
      await createSource(database.em(), { ...source, checkEveryHours: 24, paused: false }, settings, by);
    }
  await Promise.all(workers.map((worker) => worker.check()));

  expect(errors).toEqual([]);
  for (const [index, host] of hosts.entries()) {
    expect(host.most()).toBe(1);
    const pages = host.visits.filter(({ path }) => path !== '/robots.txt').map(({ path }) => path);
    expect(pages.toSorted()).toEqual(Array.from({ length: SOURCES - 5 * index }, (_, number) => `/page-${number}`));
    const pauses = host.visits.slice(1).map(({ from }, at) => from - (host.visits[at]?.until ?? 0));
    expect(Math.min(...pauses)).toBeGreaterThanOrEqual(PAUSE_MS * 0.9);
  }
  const sources = await database.em().find(Source, {});
  expect(sources.filter(({ baselineSnapshot, claimedUntil }) => baselineSnapshot === null || claimedUntil !== null)).toEqual([]);
});

test('what a worker had in hand when it died is checked by another once its time is up', async () => {
  const [database] = databases;
  const [host] = hosts;
  if (!database || !host) throw new Error('nothing is there');
  const lapsed = realNow().subtract({ seconds: 1 });
  const em = database.em();
  const [source] = await em.find(Source, {}, { limit: 1, orderBy: { id: 'asc' } });
  await em.nativeUpdate(Source, { id: source?.id }, { claimedUntil: realNow().add({ seconds: 2 }), nextCheckAt: lapsed });
  await em.execute(`update host_turn set holder = 'the dead', busy_until = clock_timestamp() + interval '2 seconds' where host = ?`, [
    source?.host,
  ]);
  const before = host.visits.length;
  const worker = await aWorker();
  await worker.check();
  expect(host.visits).toHaveLength(before);
  await pause(2_100);
  await worker.check();
  expect(host.visits.length).toBeGreaterThan(before);
});
