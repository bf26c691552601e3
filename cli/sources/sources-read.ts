// Sources, read page by page, and those that somebody names.

import { type SourceFactsFragment, SourcesDocument } from '../../schema/api/generated/graphql.ts';
import { ask } from '../client.ts';
import { type Nodes, readPages } from '../pages.ts';
import { isAddress } from '../documents/given-document.ts';
import { invalid, notFound } from '../problem.ts';

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

/**
 * The id of the one source that is meant: by its id, which the server knows, or by its address.
 *
 * @throws Problem NOT_FOUND when nothing at that address is watched; INVALID when several sources are
 */
export async function idOfSource(word: string): Promise<string> {
  if (!isAddress(word)) return word;
  const [first, ...others] = await sourcesNamed([word], undefined);
  if (!first || others.length > 0)
    throw invalid(`Several sources stand at "${word}": name the one you mean by its id (onward source ls shows them).`);
  return first.id;
}

/** `https://acme.example` and `https://acme.example/` are the same. */
const isSameAddress = (url: string, word: string): boolean => url === word || URL.parse(url)?.href === URL.parse(word)?.href;
