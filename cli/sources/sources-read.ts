// Sources, read page by page, and those that somebody names.

import { type SourceFactsFragment, SourcesDocument } from '../../schema/api/generated/graphql.ts';
import { ask } from '../client.ts';
import { type Nodes, readPages } from '../pages.ts';
import { notFound } from '../problem.ts';

/** Sources in the order they were entered. */
export function sourcesOf(
  asked: { readonly list?: string | undefined; readonly party?: string | undefined },
  limit: number,
): Promise<Nodes<SourceFactsFragment>> {
  return readPages(limit, async (first, after) => (await ask(SourcesDocument, { ...asked, first, after })).sources);
}

/** The sources of those ids and addresses, each once; an address may be that of several. @throws Problem NOT_FOUND naming the first that is none */
export async function sourcesNamed(words: readonly string[], list: string | undefined): Promise<readonly SourceFactsFragment[]> {
  const { nodes } = await sourcesOf({ list }, Infinity);
  const found = words.flatMap((word) => {
    const meant = nodes.filter(({ id, url }) => id === word || isSameAddress(url, word));
    if (meant.length === 0) throw notFound(`There is no source "${word}" that you may see: onward source ls shows those that are.`);
    return meant;
  });
  return [...new Set(found)];
}

/** `https://acme.example` and `https://acme.example/` are the same. */
const isSameAddress = (url: string, word: string): boolean => url === word || URL.parse(url)?.href === URL.parse(word)?.href;
