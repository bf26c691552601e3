// Findings about one list or all lists, each with the list it is about.

import { type FindingFactsFragment, FindingsOfListDocument, FindingsOfListsDocument } from '../../schema/api/generated/graphql.ts';
import type { CivilDay } from '../../schema/words/civil-day.ts';
import { ask } from '../client.ts';
import { readPages } from '../pages.ts';
import { noSuchList } from '../problem.ts';

/** A finding and the slug of its list. */
export type FindingOfList = FindingFactsFragment & { readonly list: string };

/** The day, today when undefined, and the language of the sentences. */
export interface FindingsAsked {
  readonly asOf: CivilDay | undefined;
  readonly language: string;
}

/** @throws Problem NOT_FOUND when there is no such list */
export async function findingsOfList(slug: string, asked: FindingsAsked): Promise<readonly FindingOfList[]> {
  const { list } = await ask(FindingsOfListDocument, { list: slug, ...asked });
  if (!list) throw noSuchList(slug);
  return list.findings.map((finding) => ({ ...finding, list: slug }));
}

/** The findings of so many lists, in the order of the lists. */
export async function findingsOfLists(limit: number, asked: FindingsAsked): Promise<readonly FindingOfList[]> {
  const { nodes } = await readPages(limit, async (first, after) => (await ask(FindingsOfListsDocument, { first, after, ...asked })).lists);
  return nodes.flatMap(({ slug, findings }) => findings.map((finding) => ({ ...finding, list: slug })));
}
