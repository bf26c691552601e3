// What watching needs of scrapers/: fetch, read, compare. Handed in, so that tests can bring pages of their own.

import type { DriftOf } from '../../scrapers/compare/drift-words.ts';
import type { Declaration } from '../../scrapers/declaration.ts';
import type { Observation } from '../../scrapers/observation.ts';
import type { Fetched as DocumentToRead, Observed } from '../../scrapers/observe.ts';
import type { Page } from '../../scrapers/read/page.ts';

/** What a server was told when a page was fetched, to ask whether it has changed since. */
export interface Validators {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

/** What an answer before said of itself, and the address that gave it, behind all redirects. */
export interface Conditional extends Validators {
  readonly finalUrl: string;
}

/** What is known of bytes besides themselves. */
export interface AboutBytes {
  /** Where links in it are relative to; null for a document that was handed in. */
  readonly url: string | null;
  readonly mediaType: string | null;
  readonly charset: string | null;
}

/** A document that was fetched. */
export interface FetchedPage extends Validators, AboutBytes {
  readonly kind: 'FETCHED';
  readonly bytes: Uint8Array;
  readonly url: string;
}

/** What came of fetching: a document, the word that it has not changed, or why nothing was read. */
export type Fetched =
  | FetchedPage
  | { readonly kind: 'NOT_MODIFIED' }
  | {
      readonly kind: 'FAILED';
      readonly failure: 'UNREACHABLE' | 'BROKEN';
      /** One line, for people. */
      readonly reason: string;
      /** How long the host asks to be left alone; null when it does not say. */
      readonly retryAfterSeconds: number | null;
    };

/** The parts, put together. None of them throws on what a stranger sends. */
export interface Scraper {
  readonly fetchPage: (url: string, since: Conditional | null) => Promise<Fetched>;
  /** Reads the documents of one source: with a declaration one for each of its pages. */
  readonly observe: (documents: readonly DocumentToRead[], declaration: Declaration | null) => Promise<Observed>;
  /** Reads a page that was made otherwise, such as the rows of a workbook. */
  readonly extract: (page: Page, declaration: Declaration | null) => Observation;
  readonly driftOf: DriftOf;
  /** The version of what is read: what an older one read is read again before anything is compared. */
  readonly extractor: number;
}
