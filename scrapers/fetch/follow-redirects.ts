// From an address to the answer at the end of its redirects. Every hop is judged anew, as if somebody had typed it in.
//
//   1. The URL may be called at all (see refusal-of-url.ts); where its name leads is the guard's to see (see address-guard.ts).
//   2. Whoever sent us has nothing against it: robots.txt, for pages.
//   3. It is asked in its host's turn, within the time that is left of the whole.
//
// MUST NOT: follow from https:// to http://, where anybody on the way could change the text; take more than five redirects.

import type { GuardedAgent } from '../address-guard.ts';
import { refusalOf } from '../refusal-of-url.ts';
import type { BodyBound } from './decoded-body.ts';
import { type Answer, exchange } from './exchange.ts';
import { failureAt, type FetchFailure } from './fetch-failure.ts';
import type { WithinBudget } from './time-budget.ts';

const MOST_REDIRECTS = 5;
const LONGEST_URL = 4_096;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/**
 * Does a piece of work in the turn of its host, when no other of the same host is under way and a pause has passed since the last.
 * Answers and rejects as the work does.
 *
 * @param pauseMs  what the host itself asks for between two requests; a longer pause of whoever gives the turns stands
 */
export type PerHost = <T>(host: string, work: () => Promise<T>, pauseMs: number) => Promise<T>;

/** What every request of a journey needs. */
export interface Road {
  readonly agent: GuardedAgent;
  /** Hosts that may be called though they are not public, as in ONWARD_ALLOW_HOSTS. */
  readonly allowHosts: readonly string[];
  readonly perHost: PerHost;
  readonly withinBudget: WithinBudget;
}

/** What one journey asks for. */
export interface Errand {
  readonly headersFor: (url: URL) => Readonly<Record<string, string>>;
  readonly bound: BodyBound;
  /** The pause its host asks for in milliseconds, or why the address may not be visited. */
  readonly gate: (url: URL) => Promise<number | FetchFailure>;
}

/** The answer at the end. `redirects` are the addresses that led to it, the first one asked for first. */
export interface Arrival extends Answer {
  readonly url: URL;
  readonly redirects: readonly string[];
}

/** Follows redirects to an answer that is none. Whatever goes wrong is a failure, never thrown. */
export async function followRedirects(start: string, errand: Errand, road: Road): Promise<Arrival | FetchFailure> {
  const redirects: string[] = [];
  let here = start;
  for (;;) {
    const refusal = refusalOf(here, road.allowHosts);
    const url = URL.parse(here);
    if (url === null || refusal !== null) return failureAt(here, 'ADDRESS_REFUSED', refusal ?? 'This is no URL that could be called.');
    url.hash = '';
    const pauseMs = await errand.gate(url);
    if (typeof pauseMs !== 'number') return pauseMs;

    const ask = (signal: AbortSignal): Promise<Answer | FetchFailure> =>
      exchange(url, errand.headersFor(url), { agent: road.agent, bound: errand.bound, signal });
    const answer = await road.perHost(url.host, () => road.withinBudget(ask), pauseMs);
    if (answer.kind !== 'ANSWER') return answer;
    if (!REDIRECTS.has(answer.status)) return { ...answer, url, redirects };

    const next = targetOf(url, answer);
    if (!(next instanceof URL)) return next;
    redirects.push(url.href);
    if (redirects.includes(next.href) || redirects.length > MOST_REDIRECTS) {
      return failureAt(url, 'REDIRECT_LOOP', `${url.host} sends from one address to the next without end.`, { status: answer.status });
    }
    here = next.href;
  }
}

/** Where a redirect leads, without its fragment; or why nobody goes there. */
function targetOf(from: URL, { status, header }: Answer): URL | FetchFailure {
  const target = URL.parse(header('location') ?? '', from.href);
  const isNowhere = header('location') === null || target === null || target.href.length > LONGEST_URL;
  if (isNowhere) return failureAt(from, 'BAD_REDIRECT', `${from.host} sends to another address, but does not say which.`, { status });
  if (from.protocol === 'https:' && target.protocol === 'http:') {
    const words = `${from.host} sends from a protected address to an unprotected one, where the text could be changed on the way.`;
    return failureAt(from, 'BAD_REDIRECT', words, { status });
  }
  target.hash = '';
  return target;
}
