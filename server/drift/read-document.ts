// Bytes become an observation. What the reading depends on besides the bytes has a hash of its own, so that a page which is read
// in another way is not taken for another page.

import canonicalize from 'canonicalize';
import { type Declaration, declarationOn } from '../../scrapers/declaration.ts';
import type { Observed } from '../../scrapers/observe.ts';
import { dayIn } from '../../schema/words/civil-day.ts';
import { hashOf } from '../../schema/words/hash.ts';
import { documentsIn } from './several-pages.ts';
import type { AboutBytes, Scraper } from './scraper.ts';

/** The hash of what a reading depends on besides the bytes and the version of the extractor. */
export function readAsOf(declaration: Declaration | null, url: string): string {
  return hashOf(canonicalize({ declaration, url }) ?? '');
}

/** The declaration that a source is read by on the day; null when it has none, or none that holds on it. */
export function declarationNow({ declaration }: { readonly declaration: Declaration | null }, now: Temporal.Instant): Declaration | null {
  return declaration && declarationOn([declaration], dayIn('UTC', now));
}

/** Reads a document, or the several that a declaration combines. Slow: never inside a transaction. */
export function readDocument(
  scraper: Scraper,
  bytes: Uint8Array,
  about: AboutBytes & { readonly name?: string | null },
  declaration: Declaration | null,
): Promise<Observed> {
  return scraper.observe(documentsIn(bytes, about), declaration);
}
