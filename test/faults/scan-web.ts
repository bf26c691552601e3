// The web is scanned, round by round, by as many workers as there are databases opened for them, on a clock of its own.

import type { Database } from '../../server/database/database.ts';
import { type Watcher, watcher } from '../../server/drift/check-due.ts';
import type { OpenScraper } from '../../server/drift/open-scraper.ts';
import { openLog } from '../../server/log.ts';
import { tableContents } from '../table-contents.ts';
import { openWeb, roundOf, type Web } from '../web/a-web.ts';
import { diceOf } from '../web/dice.ts';
import { type Plan, type PlannedPage, plannedWeb } from '../web/plan.ts';
import { expectedOf, isUntouched } from '../web/truth.ts';
import { World } from '../world.ts';
import { announceFor, enterSources } from './scan-web-registry.ts';
import { foundAt, rowsBySource } from './scan-web-rows.ts';
import { scraperOfTheWeb } from './scan-web-scraper.ts';

export interface Scan extends Plan {
  /** One for each worker, all of the same data. */
  readonly databases: readonly [Database, ...Database[]];
  readonly tell?: (line: string) => void;
}

/** What was seen. Lists of lines are empty when all is well. */
export interface Scanned {
  readonly pages: number;
  readonly hosts: number;
  readonly checks: number;
  readonly requests: number;
  /** How many pages each worker asked for. */
  readonly byWorker: readonly number[];
  /** Findings that had to be opened, and closed. */
  readonly expected: number;
  readonly closing: number;
  readonly untouched: number;
  readonly falseDrifts: readonly string[];
  readonly missed: readonly string[];
  /** Of pages that had not changed: what it cost besides one request. */
  readonly costs: readonly string[];
  readonly forbidden: number;
  readonly mostAtOnce: number;
  readonly errors: readonly string[];
  /** Of the heap and of buffers beside it, between the second round and the last, in bytes. */
  readonly memoryGrowth: number;
}

const FIRST = Temporal.Instant.from('2026-03-02T08:00:00Z');
/** Longer than a day, so that every source is due in every round. */
const HOURS_BETWEEN = 30;
const instantOf = (round: number): Temporal.Instant => FIRST.add({ hours: HOURS_BETWEEN * (round - 1) });

/** What is held of memory, once it has been cleared away what can be. */
function memoryHeld(): number {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

/** Scans a web from its first round to the last and once more, and compares what was found with what is true. */
export async function scanWeb({ databases, tell = () => {}, ...plan }: Scan): Promise<Scanned> {
  const pages = plannedWeb(plan);
  const web = await openWeb(pages);
  const world = new World(databases[0]);
  const reads: string[] = [];
  const errors: string[] = [];
  const scrapers: OpenScraper[] = [];
  const byWorker = databases.map(() => 0);
  const watchers = databases.map((database, number): Watcher => {
    const parts = { em: () => database.em(), now: () => world.now };
    const scraper = scraperOfTheWeb({
      ...parts,
      web,
      asks: () => (byWorker[number] = (byWorker[number] ?? 0) + 1),
      reads: (url) => reads.push(url),
    });
    scrapers.push(scraper);
    const { number: below } = diceOf(plan.seed, 'worker', number);
    const log = openLog({ logLevel: 'error', surroundings: 'test' }, { write: (line) => errors.push(line) });
    return watcher({ ...parts, random: () => below(1_000) / 1_000, log, scraper });
  });
  const seen = { checks: 0, requests: 0, untouched: 0, falseDrifts: [] as string[], missed: [] as string[], costs: [] as string[] };
  const truth = new Map(pages.map((page) => [page, expectedOf(page)]));
  let begun = 0;
  try {
    world.now = instantOf(1);
    const sources = await enterSources(world, web);
    for (let round = 1; round <= plan.rounds + 1; round += 1) {
      web.round = round;
      world.now = instantOf(round);
      await announceFor(world, pages, round);
      const isLast = round > plan.rounds;
      const before = { rows: await rowsBySource(databases[0]), tables: isLast ? await tablesBesides(databases[0]) : null };
      const started = performance.now();
      await Promise.all(watchers.map((worker) => worker.check()));
      const took = performance.now() - started;
      const found = await foundAt(databases[0], world.now);
      const rows = await rowsBySource(databases[0]);
      for (const [id, page] of sources) {
        const expected = truth.get(page)?.[round - 1] ?? { opened: [], closed: [] };
        const place = `round ${round}, page ${page.number} (${page.role}, ${roundOf(page, round).what})`;
        compareLines(place, 'opened', expected.opened, found.opened.get(id) ?? [], seen);
        compareLines(place, 'closed', expected.closed, found.closed.get(id) ?? [], seen);
        if (!isLast && !isUntouched(page.rounds, round - 1)) continue;
        seen.untouched += 1;
        seen.costs.push(...costOf(place, page, web, reads));
        if (rows.get(id) !== before.rows.get(id)) seen.costs.push(`${place}: more was written than when it was checked`);
      }
      if (before.tables && JSON.stringify(before.tables) !== JSON.stringify(await tablesBesides(databases[0])))
        seen.costs.push('a round in which nothing happened has written to other tables than source');
      seen.checks += pages.filter((page) => isAsked(page, round)).length;
      seen.requests += web.visits.length;
      if (round === 2) begun = memoryHeld();
      tell(
        `round ${round}: ${web.visits.length} requests, ${new Set(reads).size} pages read, ${Math.round(took)} ms, ${Math.round(process.memoryUsage().rss / 1e6)} MB`,
      );
      web.visits.length = 0;
      reads.length = 0;
    }
    const all = [...truth.values()].flat();
    return {
      pages: pages.length,
      hosts: web.allowHosts.length,
      ...seen,
      byWorker,
      expected: all.reduce((sum, { opened }) => sum + opened.length, 0),
      closing: all.reduce((sum, { closed }) => sum + closed.length, 0),
      forbidden: web.canary.connections(),
      mostAtOnce: web.mostAtOnce(),
      errors,
      memoryGrowth: memoryHeld() - begun,
    };
  } finally {
    for (const worker of watchers) await worker.stop();
    for (const scraper of scrapers) await scraper.close();
    await web.close();
  }
}

const isAsked = (page: PlannedPage, round: number): boolean => !roundOf(page, round).leftAlone;
const tablesBesides = (database: Database) => tableContents(database, ['source', 'host_turn']);

interface Seen {
  readonly falseDrifts: string[];
  readonly missed: string[];
}

function compareLines(place: string, what: string, expected: readonly string[], found: readonly string[], seen: Seen): void {
  const left = [...expected];
  for (const line of found) {
    const at = left.indexOf(line);
    if (at < 0) seen.falseDrifts.push(`${place} ${what}: ${line}`);
    else left.splice(at, 1);
  }
  seen.missed.push(...left.map((line) => `${place} not ${what}: ${line}`));
}

/** What a check of an unchanged page cost besides one request: conditional, where the page gave something to ask by. */
function costOf(place: string, page: PlannedPage, { visits, urlOf }: Web, reads: readonly string[]): readonly string[] {
  const own = visits.filter(({ host, path }) => host === page.host && path === page.path);
  const isRead = reads.includes(urlOf(page));
  const isPlain = page.validators === 'NONE' ? own[0]?.status === 200 : own[0]?.isConditional === true && own[0].status === 304;
  return [
    ...(own.length === 1 ? [] : [`${place}: ${own.length} requests`]),
    ...(isPlain || own.length === 0 ? [] : [`${place}: not asked whether it has changed`]),
    ...(isRead ? [`${place}: read`] : []),
  ];
}
