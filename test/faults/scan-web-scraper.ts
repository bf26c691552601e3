// The scraper for the web of the tests: as server/drift/open-scraper.ts puts it together, but for names, which the web itself resolves,
// and for the time that a page may take. It counts what is read.

import { guardedAgent } from '../../scrapers/address-guard.ts';
import { driftOf } from '../../scrapers/compare/drift.ts';
import { extract } from '../../scrapers/extract/extract.ts';
import { fetchPage, userAgentOf } from '../../scrapers/fetch/fetch-page.ts';
import { robotsMemory } from '../../scrapers/fetch/robots.ts';
import { EXTRACTOR_VERSION } from '../../scrapers/observation.ts';
import { observe } from '../../scrapers/observe.ts';
import type { Em } from '../../server/database/database.ts';
import { newId } from '../../server/database/new-id.ts';
import { hostTurns } from '../../server/drift/host-turn.ts';
import type { OpenScraper } from '../../server/drift/open-scraper.ts';
import type { Web } from '../web/a-web.ts';

export interface ScraperOfTheWeb {
  readonly em: () => Em;
  readonly now: () => Temporal.Instant;
  readonly web: Web;
  /** Is told of each page that is asked for. */
  readonly asks: () => void;
  /** Is told the address of each document that is read. */
  readonly reads: (url: string) => void;
}

const PAUSE_MS = 5;
/** Long, so that no page is late because the machine is busy, but for pages that never come. */
const DEADLINE_MS = { usual: 60_000, slow: 1_000 };
const BROKEN: ReadonlySet<string> = new Set(['CAPTCHA', 'EMPTY', 'NOT_FOUND_PAGE', 'UNSUPPORTED_MEDIA', 'TOO_LARGE', 'BAD_ENCODING']);
const LABELS: Readonly<Record<string, string>> = { HTML: 'text/html', MARKDOWN: 'text/markdown', TEXT: 'text/plain' };

/** Opens a scraper of one worker. */
export function scraperOfTheWeb({ em, now, web, asks, reads }: ScraperOfTheWeb): OpenScraper {
  const { allowHosts, lookup } = web;
  const agent = guardedAgent({ allowHosts, lookup });
  const parts = {
    agent,
    allowHosts,
    robots: robotsMemory(now),
    perHost: hostTurns({ em, name: () => newId('HostTurn'), pauseMs: PAUSE_MS }),
    userAgent: userAgentOf('0.0', 'mailto:test@example.com'),
    clock: now,
  };
  return {
    fetchPage: async (url, conditional) => {
      asks();
      const answer = await fetchPage(
        { url, conditional },
        { ...parts, deadlineMs: web.isSlow(url) ? DEADLINE_MS.slow : DEADLINE_MS.usual },
      );
      if (answer.kind === 'UNCHANGED') return { kind: 'NOT_MODIFIED' };
      if (answer.kind === 'FAILURE') {
        const { kind, words: reason, retryAfterSeconds } = answer.failure;
        return { kind: 'FAILED', failure: BROKEN.has(kind) ? 'BROKEN' : 'UNREACHABLE', reason, retryAfterSeconds };
      }
      const { bytes, etag, lastModified, finalUrl, mediaType, charsetFromHeader: charset } = answer;
      return { kind: 'FETCHED', bytes, etag, lastModified, url: finalUrl, mediaType: LABELS[mediaType] ?? null, charset };
    },
    observe: (documents, declaration) => {
      for (const { about } of documents) reads(about.url ?? '');
      return observe(documents, declaration);
    },
    extract,
    driftOf,
    extractor: EXTRACTOR_VERSION,
    close: () => agent.close(),
  };
}
