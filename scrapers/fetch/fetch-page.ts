// One page, asked for as a polite reader would. Read top to bottom; nothing else is sent.
//
//   1. robots.txt of the host is asked, unless it is remembered. What it forbids is not asked for.
//   2. The page is asked for in its host's turn, within one time for everything, on guarded connections. Whoever asks says who it is.
//   3. Redirects are followed, each judged like a first request (see follow-redirects.ts).
//   4. The body is decoded up to a bound (see decoded-body.ts).
//   5. What is no document is told apart: "not modified", errors, challenges, "not found", nothing (see judged-document.ts).
//
// MUST NOT: throw for anything a stranger does; take a failure for a page; send validators to an address they were not given for.

import type { GuardedAgent } from '../address-guard.ts';
import type { MediaType } from '../read/media-type.ts';
import { ACCEPTED_CODINGS } from './decoded-body.ts';
import { failureOfStatus } from './failure-of-status.ts';
import { failureAt, type FetchFailure } from './fetch-failure.ts';
import { type Arrival, followRedirects, type PerHost, type Road } from './follow-redirects.ts';
import { charsetIn, isChallenge, judgedDocument, type Received } from './judged-document.ts';
import type { Robots } from './robots.ts';
import { timeBudget } from './time-budget.ts';

const DEADLINE_MS = 30_000;
const MAX_BYTES = 5_000_000;
const ACCEPT =
  'text/html,application/xhtml+xml,text/markdown;q=0.9,application/pdf;q=0.9,text/plain;q=0.8,application/json;q=0.7,*/*;q=0.5';
const ACCEPT_LANGUAGE = 'en, hu;q=0.9, de;q=0.8, fr;q=0.7';

const WORDS = {
  EMPTY: 'The page came back without any text.',
  NOT_FOUND_PAGE: 'The site only says that the page was not found.',
  UNSUPPORTED_MEDIA: 'What stands at this address is no text, table or PDF.',
} as const;

/** What is asked for. */
export interface FetchRequest {
  readonly url: string;
  /** What the answer before said of itself, so that an unchanged page need not be sent again; null: nothing is known. */
  readonly conditional: {
    readonly etag: string | null;
    readonly lastModified: string | null;
    /** The address that answered, at the end of its redirects: validators of one page say nothing about another. */
    readonly finalUrl: string;
  } | null;
}

/** What fetching needs from outside. */
export interface FetchParts {
  readonly agent: GuardedAgent;
  /** Hosts that may be called though they are not public, as in ONWARD_ALLOW_HOSTS; the agent has the same. */
  readonly allowHosts: readonly string[];
  readonly robots: Robots;
  readonly perHost: PerHost;
  /** See userAgentOf. */
  readonly userAgent: string;
  readonly clock: () => Temporal.Instant;
  /** For robots.txt, all redirects and the body together, without standing in line for a host. Default 30 s. */
  readonly deadlineMs?: number;
  /** The most a document may hold, decoded. Default 5 MB. */
  readonly maxBytes?: number;
}

interface Told {
  readonly finalUrl: string;
  /** The addresses that led there, the one asked for first; empty when it answered itself. */
  readonly redirects: readonly string[];
  readonly status: number;
  readonly etag: string | null;
  readonly lastModified: string | null;
}

export type Fetched =
  | (Told & {
      readonly kind: 'PAGE';
      /** Decoded: as the document is, not as it was sent. */
      readonly bytes: Uint8Array;
      readonly mediaType: MediaType;
      /** As the Content-Type header names it; null when it does not. */
      readonly charsetFromHeader: string | null;
    })
  | (Told & { readonly kind: 'UNCHANGED' })
  | { readonly kind: 'FAILURE'; readonly failure: FetchFailure };

/** Fetches one page. Answers whatever happens; a failure says nothing about what the page says. */
export async function fetchPage(
  { url, conditional }: FetchRequest,
  { robots, userAgent, clock, deadlineMs = DEADLINE_MS, maxBytes = MAX_BYTES, ...way }: FetchParts,
): Promise<Fetched> {
  const road: Road = { ...way, withinBudget: timeBudget(deadlineMs, clock) };
  const headersFor = (at: URL): Readonly<Record<string, string>> => ({
    'user-agent': userAgent,
    accept: ACCEPT,
    'accept-language': ACCEPT_LANGUAGE,
    'accept-encoding': ACCEPTED_CODINGS,
    ...(conditional?.finalUrl === at.href ? validators(conditional) : {}),
  });
  const gate = (at: URL): Promise<number | FetchFailure> => robots(at, road, userAgent);
  const arrival = await followRedirects(url, { headersFor, bound: { maxBytes, beyond: 'REFUSE' }, gate }, road);
  if (arrival.kind !== 'ANSWER') return { kind: 'FAILURE', failure: arrival };
  return fetchedFrom(arrival, conditional?.finalUrl === arrival.url.href, clock());
}

/** How Onward says who it is, such as `Onward/1.2.0 (+https://example.com/about-our-reader)`. @throws RangeError when a header cannot hold it */
export function userAgentOf(version: string, contact: string): string {
  const userAgent = `Onward/${version} (+${contact})`;
  if (!isHeaderValue(userAgent)) throw new RangeError('The contact must be an address of the web or of mail, in plain letters.');
  return userAgent;
}

function fetchedFrom(arrival: Arrival, wasConditional: boolean, now: Temporal.Instant): Fetched {
  const { url, status, header, bytes, redirects } = arrival;
  const told: Told = {
    finalUrl: url.href,
    redirects,
    status,
    etag: plain(header('etag')),
    lastModified: plain(header('last-modified')),
  };
  if (status === 304 && wasConditional) return { kind: 'UNCHANGED', ...told };

  const received: Received = { bytes, header, name: nameIn(url) };
  const failure = failureOfStatus(url, { status, retryAfter: header('retry-after'), now });
  if (failure !== null) {
    const isCaptcha = (status === 403 || status === 429 || status === 503) && isChallenge(received);
    return { kind: 'FAILURE', failure: isCaptcha ? { ...captchaAt(url, status), retryAfterSeconds: failure.retryAfterSeconds } : failure };
  }
  const judged = judgedDocument(received);
  if (judged.kind === 'DOCUMENT') {
    return { kind: 'PAGE', ...told, bytes, mediaType: judged.mediaType, charsetFromHeader: charsetIn(header('content-type')) };
  }
  return {
    kind: 'FAILURE',
    failure: judged.kind === 'CAPTCHA' ? captchaAt(url, status) : failureAt(url, judged.kind, WORDS[judged.kind], { status }),
  };
}

function captchaAt(url: URL, status: number): FetchFailure {
  return failureAt(url, 'CAPTCHA', `${url.host} wants to see a person before it shows the page.`, { status });
}

function validators({
  etag,
  lastModified,
}: {
  readonly etag: string | null;
  readonly lastModified: string | null;
}): Record<string, string> {
  const [match, since] = [plain(etag), plain(lastModified)];
  return { ...(match === null ? {} : { 'if-none-match': match }), ...(since === null ? {} : { 'if-modified-since': since }) };
}

/** A validator that can be sent back as it came; null for any other. */
function plain(value: string | null): string | null {
  return value !== null && isHeaderValue(value) ? value : null;
}

function isHeaderValue(text: string): boolean {
  return /^[\x20-\x7e]{1,1000}$/.test(text);
}

function nameIn(url: URL): string | null {
  const last = url.pathname.split('/').at(-1) ?? '';
  return last === '' ? null : last;
}
