// A document that somebody hands in: by its address, or its bytes; with a declaration of several pages, all of them.

import type { Declaration } from '../../scrapers/declaration.ts';
import type { Settings } from '../context.ts';
import { refuseUrl } from '../deliveries/refuse-url.ts';
import { type InputPath, invalid } from '../errors.ts';
import type { AboutBytes, Fetched } from './scraper.ts';
import { fetchDocuments } from './several-pages.ts';

/** What is given: one of the two. */
export interface DocumentAsked {
  readonly url: string | null;
  readonly document: { readonly name: string; readonly mediaType: string | null; readonly bytes: Uint8Array } | null;
  readonly declaration: Declaration | null;
}

/** A document in hand. */
export interface GivenDocument extends AboutBytes {
  readonly bytes: Uint8Array;
  /** Its file name, or the last part of its address; null when it has none. */
  readonly name: string | null;
  readonly wasFetched: boolean;
}

/**
 * Fetches the document, or takes it as it is. Pages for which the declaration names an address are fetched in either case, and all are
 * one document. `path` is where in the input it stands.
 *
 * @throws Refusal INVALID unless one of the two is given, or when it cannot be fetched, saying why
 */
export async function givenDocument(asked: DocumentAsked, settings: Settings, path: InputPath): Promise<GivenDocument> {
  const { url, document, declaration } = asked;
  if ((url === null) === (document === null))
    throw invalid('Give the address of a document or the document itself, and not both.', [...path, 'url']);
  if (url !== null) refuseUrl(url, settings, path);
  const [first, second] = declaration?.pages ?? [];
  if (document !== null && first?.address === undefined && second === undefined)
    return { ...document, url: null, charset: null, wasFetched: false };

  const own = url ?? `file:///${encodeURIComponent(document?.name ?? '')}`;
  const fetchPage = async (address: string): Promise<Fetched> =>
    document !== null && address === own
      ? { ...document, kind: 'FETCHED', url: own, charset: null, etag: null, lastModified: null }
      : settings.scraper.fetchPage(address, null);
  const fetched = await fetchDocuments({ fetchPage }, { url: own, declaration }, null);
  if (fetched.kind === 'FAILED') throw invalid(`The document could not be fetched: ${fetched.reason}`, [...path, 'url']);
  if (fetched.kind === 'NOT_MODIFIED') throw new Error('a page that was asked for without conditions is not modified');
  const { bytes, mediaType, charset } = fetched;
  if (document !== null) return { bytes, mediaType, charset, url: null, name: document.name, wasFetched: false };
  return { bytes, mediaType, charset, url: fetched.url, name: nameIn(fetched.url), wasFetched: true };
}

/** The last part of an address; null when it has none. */
export const nameIn = (url: string): string | null => new URL(url).pathname.split('/').at(-1) || null;
