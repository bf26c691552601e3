// Several pages that a declaration combines are one document of a source: fetched one after the other, kept as one snapshot.

import type { Declaration } from '../../scrapers/declaration.ts';
import type { Fetched as DocumentToRead } from '../../scrapers/observe.ts';
import type { AboutBytes, Conditional, Fetched, FetchedPage, Scraper } from './scraper.ts';

const SEVERAL = 'application/vnd.onward.pages+json';
const MOST_BYTES = 10_000_000;

interface KeptPage {
  readonly url: string;
  readonly mediaType: string | null;
  readonly charset: string | null;
  readonly base64: string;
}

/** Fetches what a source consists of. Only a single page can be asked whether it has changed. */
export async function fetchDocuments(
  { fetchPage }: Pick<Scraper, 'fetchPage'>,
  { url, declaration }: { readonly url: string; readonly declaration: Declaration | null },
  since: Conditional | null,
): Promise<Fetched> {
  const addresses = (declaration?.pages ?? [{}]).map(({ address }) => address ?? url);
  const [first = url, ...others] = addresses;
  if (others.length === 0) return fetchPage(first, since);
  const pages: FetchedPage[] = [];
  for (const address of addresses) {
    const same = pages[addresses.indexOf(address)];
    const fetched = same ?? (await fetchPage(address, null));
    if (fetched.kind !== 'FETCHED') return fetched;
    pages.push(fetched);
  }
  return asOne(url, pages);
}

/** Whether bytes are several pages kept as one. */
export const isSeveral = ({ mediaType }: Pick<AboutBytes, 'mediaType'>): boolean => mediaType === SEVERAL;

function asOne(url: string, pages: readonly FetchedPage[]): Fetched {
  if (pages.reduce((size, { bytes }) => size + bytes.length, 0) > MOST_BYTES)
    return { kind: 'FAILED', failure: 'BROKEN', reason: 'its pages together are larger than what is read', retryAfterSeconds: null };
  const kept = pages.map((page): KeptPage => {
    const { url: at, mediaType, charset, bytes } = page;
    return { url: at, mediaType, charset, base64: Buffer.from(bytes).toString('base64') };
  });
  const bytes = Buffer.from(JSON.stringify(kept));
  return { kind: 'FETCHED', bytes, url, mediaType: SEVERAL, charset: null, etag: null, lastModified: null };
}

/** The documents of a snapshot, in their order. `name` is that of a file that was handed in. */
export function documentsIn(
  bytes: Uint8Array,
  { url, mediaType, charset, name = url }: AboutBytes & { readonly name?: string | null },
): readonly DocumentToRead[] {
  if (mediaType !== SEVERAL) return [{ bytes, about: { name, mediaType, charset, url } }];
  const pages: readonly KeptPage[] = JSON.parse(Buffer.from(bytes).toString());
  return pages.map(({ url: at, base64, ...about }) => ({ bytes: Buffer.from(base64, 'base64'), about: { ...about, name: at, url: at } }));
}
