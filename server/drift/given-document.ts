// A document that somebody hands in: by its address, or its bytes.

import type { Settings } from '../context.ts';
import { refuseUrl } from '../deliveries/refuse-url.ts';
import { type InputPath, invalid } from '../errors.ts';
import type { AboutBytes } from './scraper.ts';

/** What is given: one of the two. */
export interface DocumentAsked {
  readonly url: string | null;
  readonly document: { readonly name: string; readonly mediaType: string | null; readonly bytes: Uint8Array } | null;
}

/** A document in hand. */
export interface GivenDocument extends AboutBytes {
  readonly bytes: Uint8Array;
  /** Its file name, or the last part of its address; null when it has none. */
  readonly name: string | null;
  readonly wasFetched: boolean;
}

/**
 * Fetches the document, or takes it as it is. `path` is where in the input it stands.
 *
 * @throws Refusal INVALID unless one of the two is given, or when it cannot be fetched, saying why
 */
export async function givenDocument(asked: DocumentAsked, settings: Settings, path: InputPath): Promise<GivenDocument> {
  const { url, document } = asked;
  if (document !== null && url === null) return { ...document, url: null, charset: null, wasFetched: false };
  if (url === null || document !== null)
    throw invalid('Give the address of a document or the document itself, and not both.', [...path, 'url']);
  refuseUrl(url, settings, path);
  const fetched = await settings.scraper.fetchPage(url, null);
  if (fetched.kind === 'FAILED') throw invalid(`The document could not be fetched: ${fetched.reason}`, [...path, 'url']);
  if (fetched.kind === 'NOT_MODIFIED') throw new Error('a page that was asked for without conditions is not modified');
  const { bytes, mediaType, charset } = fetched;
  return { bytes, mediaType, charset, url: fetched.url, name: nameIn(fetched.url), wasFetched: true };
}

/** The last part of an address; null when it has none. */
export const nameIn = (url: string): string | null => new URL(url).pathname.split('/').at(-1) || null;
