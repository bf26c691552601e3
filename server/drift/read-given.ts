// A document that was handed in is read: what it says, or what form of a list it has.

import type { Declaration } from '../../scrapers/declaration.ts';
import type { Observation } from '../../scrapers/observation.ts';
import { type InputPath, invalid } from '../errors.ts';
import type { GivenDocument } from './given-document.ts';
import { ownFormat, type OwnFormat } from './own-format.ts';
import { readDocument } from './read-document.ts';
import type { Scraper } from './scraper.ts';
import { isSeveral } from './several-pages.ts';

/** What was found in it. */
export type Given =
  | { readonly kind: 'OBSERVED'; readonly observation: Observation }
  | Extract<OwnFormat, { readonly kind: 'LIST_FILE' | 'ENTRIES' }>;

/** Reads it. @throws Refusal INVALID when it cannot be read, or the declaration matches nothing in it */
export async function readGiven(
  scraper: Scraper,
  document: GivenDocument,
  declaration: Declaration | null,
  path: InputPath,
): Promise<Given> {
  const unreadable = (why: string) => invalid(`The document cannot be read: ${why}`, [...path, document.wasFetched ? 'url' : 'document']);
  const own = isSeveral(document) ? null : await ownFormat(document);
  if (own?.kind === 'BROKEN') throw unreadable(`${own.why}.`);
  if (own?.kind === 'LIST_FILE' || own?.kind === 'ENTRIES') return own;
  if (own?.kind === 'TABLES') return { kind: 'OBSERVED', observation: scraper.extract(own.page, declaration) };
  const read = await readDocument(scraper, document.bytes, document, declaration);
  if (read.kind === 'UNREADABLE') throw unreadable(read.why);
  if (read.kind === 'OUTDATED') throw invalid(`"${read.selector}" matches nothing in the document.`, [...path, 'declaration']);
  return read;
}
