// A source is fetched and read, and what came of it is a value. Nothing is stored here, and no transaction is open meanwhile.

import { isEmpty, shrunkenSince } from '../../scrapers/compare/shrunken.ts';
import { newId } from '../database/new-id.ts';
import type { Baseline, Reading } from './baseline-of.ts';
import type { Declaration } from '../../scrapers/declaration.ts';
import { shrunkenInWords } from './failure-words.ts';
import { readAsOf, readDocument } from './read-document.ts';
import type { FetchedPage, Scraper, Validators } from './scraper.ts';
import { fetchDocuments } from './several-pages.ts';
import { hashOfBytes } from './snapshot-bytes.ts';
import type { Failure, Source } from './source.entity.ts';

/** What was seen. UNCHANGED: the same bytes as the baseline's; `validators` are those of the answer, null when it had no body. */
export type Look =
  | { readonly kind: 'FAILED'; readonly failure: Failure; readonly reason: string; readonly retryAfterSeconds: number | null }
  | { readonly kind: 'UNCHANGED'; readonly validators: Validators | null }
  | { readonly kind: 'READ'; readonly page: FetchedPage; readonly reading: Reading; readonly text: string };

export interface LookAsked {
  readonly source: Source;
  /** The declaration that it is read by today. */
  readonly declaration: Declaration | null;
  readonly baseline: Baseline;
  /** Whether what is there now counts, however much shorter it is than before. */
  readonly acceptShrunken: boolean;
}

/** Looks at a source. An unchanged page costs one conditional request, and is not read. */
export async function lookAtSource(scraper: Scraper, { source, declaration, baseline, acceptShrunken }: LookAsked): Promise<Look> {
  const known = source.baselineSnapshot !== null;
  const finalUrl = baseline.kind === 'READ' ? baseline.document.url : baseline.kind === 'OUTDATED' ? baseline.url : null;
  const since = finalUrl === null ? null : { etag: source.etag, lastModified: source.lastModified, finalUrl };
  const fetched = await fetchDocuments(scraper, { url: source.url, declaration }, since);
  if (fetched.kind === 'FAILED') return fetched;
  const validators = fetched.kind === 'FETCHED' ? { etag: fetched.etag, lastModified: fetched.lastModified } : null;
  const hash = fetched.kind === 'FETCHED' ? hashOfBytes(fetched.bytes) : source.baselineSnapshot;
  if (fetched.kind === 'NOT_MODIFIED' || (known && hash === source.baselineSnapshot))
    return baseline.kind === 'OUTDATED' ? outdated(baseline.selector) : { kind: 'UNCHANGED', validators };

  const read = await readDocument(scraper, fetched.bytes, fetched, declaration);
  if (read.kind === 'OUTDATED') return outdated(read.selector);
  if (read.kind === 'UNREADABLE') return broken(read.why);
  const { observation: content, text } = read;
  if (isEmpty(content)) return broken('there is nothing on it that could be read');
  const shrunken = baseline.kind === 'READ' && !acceptShrunken ? shrunkenSince(baseline.document.observation, content) : null;
  if (shrunken) return broken(shrunkenInWords(shrunken));
  const { extractor } = scraper;
  const readAs = readAsOf(declaration, fetched.url);
  return {
    kind: 'READ',
    page: fetched,
    text,
    reading: { id: newId('Observation'), snapshot: hashOfBytes(fetched.bytes), extractor, readAs, content },
  };
}

const outdated = (selector: string): Look => ({
  kind: 'FAILED',
  failure: 'OUTDATED',
  reason: `"${selector}" matches nothing on the page`,
  retryAfterSeconds: null,
});

const broken = (reason: string): Look => ({ kind: 'FAILED', failure: 'BROKEN', reason, retryAfterSeconds: null });
