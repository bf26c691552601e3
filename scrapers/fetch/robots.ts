// What a host asks of visitors in its robots.txt (RFC 9309), remembered for a day.

import { createRequire } from 'node:module';
import { failureAt, type FetchFailure } from './fetch-failure.ts';
import { followRedirects, type Road } from './follow-redirects.ts';

// The package is CommonJS, and its types speak of a default export that it does not have.
const robotsParser: typeof import('robots-parser').default = createRequire(import.meta.url)('robots-parser');

/** The name that Onward answers to in a robots.txt. */
const PRODUCT = 'Onward';
/** RFC 9309, 2.5: at least 500 KiB are to be read; what stands behind that is as if it were not there. */
const BOUND = { maxBytes: 500 * 1_024, beyond: 'CUT' } as const;
const REMEMBERED_FOR = { hours: 24 };
/** A host that cannot say what it asks is asked again soon. */
const FAILURE_REMEMBERED_FOR = { minutes: 10 };
const MOST_CRAWL_DELAY_MS = 30_000;
/** Matching costs the length of the rules times that of the address, so a very long address is held against fewer of very many rules. */
const MOST_COMPARISONS = 100_000_000;
/** What is remembered in all, in characters, so that large files of many hosts cannot fill the memory. */
const MOST_CHARACTERS = 8_000_000;

/** The least pause between two visits, in milliseconds; or why the address may not be visited. */
export type RobotsVerdict = number | FetchFailure;

/** Asks what a host's robots.txt says of an address; the file is fetched on the road given, with the user agent given. */
export type Robots = (url: URL, road: Road, userAgent: string) => Promise<RobotsVerdict>;

type Known = { readonly kind: 'TEXT'; readonly text: string } | { readonly kind: 'FAILURE'; readonly failure: FetchFailure };

interface Remembered {
  readonly known: Known;
  readonly until: Temporal.Instant;
}

/** Makes a memory of robots.txt files, for one process. */
export function robotsMemory(clock: () => Temporal.Instant): Robots {
  const memory = new Map<string, Remembered>();
  const underWay = new Map<string, Promise<Known>>();

  const remember = (origin: string, known: Known): void => {
    const duration = known.kind === 'TEXT' ? REMEMBERED_FOR : FAILURE_REMEMBERED_FOR;
    memory.delete(origin);
    memory.set(origin, { known, until: clock().add(duration) });
    let size = 0;
    for (const [name, entry] of [...memory].toReversed()) {
      size += name.length + (entry.known.kind === 'TEXT' ? entry.known.text.length : 0);
      if (size > MOST_CHARACTERS) memory.delete(name);
    }
  };

  const ask = async (origin: string, road: Road, userAgent: string): Promise<Known> => {
    const known = await fetchedRobots(origin, road, userAgent);
    // What went wrong on the way may have to do with this one visit, such as the time that was left for it.
    const isTold = known.kind === 'TEXT' || known.failure.status !== null;
    if (isTold) remember(origin, known);
    return known;
  };

  const askOnce = (origin: string, road: Road, userAgent: string): Promise<Known> => {
    const asking = ask(origin, road, userAgent).finally(() => underWay.delete(origin));
    underWay.set(origin, asking);
    return asking;
  };

  return async (url, road, userAgent) => {
    const { origin } = url;
    const remembered = memory.get(origin);
    const isFresh = remembered !== undefined && Temporal.Instant.compare(clock(), remembered.until) < 0;
    const known = isFresh ? remembered.known : await (underWay.get(origin) ?? askOnce(origin, road, userAgent));
    return known.kind === 'TEXT' ? verdictIn(known.text, url) : known.failure;
  };
}

/** RFC 9309, 2.3.1: a file that is not there (4xx, redirects without end) allows everything, one that cannot be had (5xx, the network) nothing. */
async function fetchedRobots(origin: string, road: Road, userAgent: string): Promise<Known> {
  const address = `${origin}/robots.txt`;
  const headersFor = (): Record<string, string> => ({ 'user-agent': userAgent, accept: 'text/plain,*/*;q=0.5', 'accept-encoding': 'gzip' });
  const answer = await followRedirects(address, { headersFor, bound: BOUND, gate: async () => 0 }, road);
  if (answer.kind === 'REDIRECT_LOOP') return { kind: 'TEXT', text: '' };
  if (answer.kind !== 'ANSWER') {
    // The page itself stands on the same host, so what hinders there hinders here: it is told as what it is.
    const isOwn = answer.url === address && answer.status === null;
    return { kind: 'FAILURE', failure: isOwn ? answer : unreachable(address, answer.status) };
  }
  if (answer.status >= 200 && answer.status < 300) return { kind: 'TEXT', text: wholeLines(answer.bytes) };
  if (answer.status >= 400 && answer.status < 500) return { kind: 'TEXT', text: '' };
  return { kind: 'FAILURE', failure: unreachable(address, answer.status) };
}

function unreachable(address: string, status: number | null): FetchFailure {
  const words = 'The site did not say which pages may be read by programs (robots.txt), which counts as a no for now.';
  return failureAt(address, 'ROBOTS_UNREACHABLE', words, { status });
}

/** The text, without a last line that was cut in two. */
function wholeLines(bytes: Uint8Array): string {
  const text = new TextDecoder().decode(bytes);
  return bytes.length < BOUND.maxBytes ? text : text.slice(0, Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1);
}

function verdictIn(text: string, url: URL): RobotsVerdict {
  const rules = text.slice(0, MOST_COMPARISONS / (url.pathname.length + url.search.length));
  const robots = robotsParser(`${url.origin}/robots.txt`, rules);
  if (robots.isAllowed(url.href, PRODUCT) === false) {
    return failureAt(url, 'ROBOTS_DISALLOWED', 'The site asks programs not to read this page (robots.txt).');
  }
  const seconds = robots.getCrawlDelay(PRODUCT) ?? 0;
  return Math.min(Math.max(seconds * 1_000, 0), MOST_CRAWL_DELAY_MS);
}
