// Bytes become an observation. What the reading depends on besides the bytes has a hash of its own, so that a page which is read
// in another way is not taken for another page.

import canonicalize from 'canonicalize';
import { type Declaration, declarationOn } from '../../scrapers/declaration.ts';
import { type Observed, textOfPage } from '../../scrapers/observe.ts';
import { dayIn } from '../../schema/words/civil-day.ts';
import { hashOf } from '../../schema/words/hash.ts';
import { nameIn } from './given-document.ts';
import { ownFormat } from './own-format.ts';
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

/**
 * Reads a document, or the several that a declaration combines; a single workbook, CSV or JSON by its rows. Slow: never inside a
 * transaction.
 */
export async function readDocument(
  scraper: Scraper,
  bytes: Uint8Array,
  about: AboutBytes & { readonly name?: string | null },
  declaration: Declaration | null,
): Promise<Observed> {
  const [first, ...others] = documentsIn(bytes, about);
  if (!first) return { kind: 'UNREADABLE', why: 'There is no document to read.' };
  const name = about.name ?? (about.url && nameIn(about.url));
  const own = others.length === 0 ? await ownFormat({ ...about, bytes, name }) : null;
  if (own?.kind === 'TABLES' || own?.kind === 'ENTRIES')
    return { kind: 'OBSERVED', observation: scraper.extract(own.page, declaration), text: textOfPage(own.page), charset: null };
  const read = await scraper.observe([first, ...others], declaration);
  return read.kind === 'UNREADABLE' && own?.kind === 'BROKEN' ? { kind: 'UNREADABLE', why: own.why } : read;
}
