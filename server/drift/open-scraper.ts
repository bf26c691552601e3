// The scraper of a process: guarded connections, one memory of robots.txt files, turns at hosts through the database.

import { type GuardedAgent, guardedAgent, type Lookup } from '../../scrapers/address-guard.ts';
import { driftOf } from '../../scrapers/compare/drift.ts';
import { extract } from '../../scrapers/extract/extract.ts';
import { fetchPage, type FetchParts, userAgentOf } from '../../scrapers/fetch/fetch-page.ts';
import type { FailureKind, FetchFailure } from '../../scrapers/fetch/fetch-failure.ts';
import { robotsMemory } from '../../scrapers/fetch/robots.ts';
import { observe } from '../../scrapers/observe.ts';
import { EXTRACTOR_VERSION } from '../../scrapers/observation.ts';
import type { MediaType } from '../../scrapers/read/media-type.ts';
import type { Em } from '../database/database.ts';
import { newId } from '../database/new-id.ts';
import { VERSION } from '../version.ts';
import { hostTurns } from './host-turn.ts';
import type { Conditional, Fetched, Scraper } from './scraper.ts';

export interface ScraperParts {
  readonly em: () => Em;
  readonly now: () => Temporal.Instant;
  /** Hosts that may be called though they are not public. */
  readonly allowHosts: readonly string[];
  /** Where whoever is visited can turn to. */
  readonly contact: () => string;
  /** The least pause between two requests to one host. */
  readonly hostPauseMs?: number;
  /** The addresses of a name; those of the system's resolver when left out. */
  readonly lookup?: Lookup;
  /** The most time for one document; see FetchParts. */
  readonly deadlineMs?: number;
}

/** A scraper, and how its connections are closed. */
export interface OpenScraper extends Scraper {
  close(): Promise<void>;
}

const HOST_PAUSE_MS = 2_000;

/** Puts the scraper together; nothing is connected to before a page is asked for. */
export function openScraper(asked: ScraperParts): OpenScraper {
  const { em, now, allowHosts, contact, hostPauseMs: pauseMs = HOST_PAUSE_MS, lookup, deadlineMs } = asked;
  const agent: GuardedAgent = guardedAgent({ allowHosts, lookup });
  const robots = robotsMemory(now);
  const perHost = hostTurns({ em, name: () => newId('HostTurn'), pauseMs });
  const userAgent = (): string => userAgentOf(VERSION, contact());
  const parts = (): FetchParts => ({ agent, allowHosts, robots, perHost, userAgent: userAgent(), clock: now, deadlineMs });
  return {
    fetchPage: (url, since) => fetched(url, since, parts()),
    observe,
    extract,
    driftOf,
    extractor: EXTRACTOR_VERSION,
    close: () => agent.close(),
  };
}

async function fetched(url: string, conditional: Conditional | null, parts: FetchParts): Promise<Fetched> {
  const answer = await fetchPage({ url, conditional }, parts);
  if (answer.kind === 'UNCHANGED') return { kind: 'NOT_MODIFIED' };
  if (answer.kind === 'FAILURE') return failed(answer.failure);
  const { bytes, etag, lastModified, finalUrl, mediaType, charsetFromHeader: charset } = answer;
  return { kind: 'FETCHED', bytes, etag, lastModified, url: finalUrl, mediaType: LABELS[mediaType], charset };
}

const LABELS: Readonly<Record<MediaType, string>> = {
  HTML: 'text/html',
  MARKDOWN: 'text/markdown',
  TEXT: 'text/plain',
  PDF: 'application/pdf',
  XLSX: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  CSV: 'text/csv',
  JSON: 'application/json',
};

/** Failures in which something came back, and was no document. */
const BROKEN: ReadonlySet<FailureKind> = new Set(['CAPTCHA', 'EMPTY', 'NOT_FOUND_PAGE', 'UNSUPPORTED_MEDIA', 'TOO_LARGE', 'BAD_ENCODING']);

const failed = ({ kind, words: reason, retryAfterSeconds }: FetchFailure): Fetched => ({
  kind: 'FAILED',
  failure: BROKEN.has(kind) ? 'BROKEN' : 'UNREACHABLE',
  reason,
  retryAfterSeconds,
});
