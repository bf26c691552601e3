// The scraper for the web of the tests: the server's own, but for names, which the web itself resolves, and for the time that a page
// may take. It counts what is asked for and what is read.

import { openScraper, type OpenScraper, type ScraperParts } from '../../server/drift/open-scraper.ts';
import type { Web } from '../web/a-web.ts';

export interface ScraperOfTheWeb extends Pick<ScraperParts, 'em' | 'now'> {
  readonly web: Web;
  /** Is told of each page that is asked for. */
  readonly asks: () => void;
  /** Is told the address of each document that is read. */
  readonly reads: (url: string) => void;
}

const PAUSE_MS = 5;
/** Long, so that no page is late because the machine is busy, but for pages that never come. */
const DEADLINE_MS = { usual: 60_000, slow: 1_000 };

/** Opens a scraper of one worker. */
export function scraperOfTheWeb({ em, now, web, asks, reads }: ScraperOfTheWeb): OpenScraper {
  const { allowHosts, lookup } = web;
  const parts = { em, now, allowHosts, lookup, contact: () => 'mailto:test@example.com', hostPauseMs: PAUSE_MS };
  const usual = openScraper({ ...parts, deadlineMs: DEADLINE_MS.usual });
  const slow = openScraper({ ...parts, deadlineMs: DEADLINE_MS.slow });
  return {
    ...usual,
    fetchPage: (url, conditional) => {
      asks();
      return (web.isSlow(url) ? slow : usual).fetchPage(url, conditional);
    },
    observe: (documents, declaration) => {
      for (const { about } of documents) reads(about.url ?? '');
      return usual.observe(documents, declaration);
    },
    close: async () => {
      await usual.close();
      await slow.close();
    },
  };
}
