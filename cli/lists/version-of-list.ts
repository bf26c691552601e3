// One version of a list with all its entries, as the server shows it to the one who asks.

import {
  type ListVersionQuery,
  ListVersionDocument,
  type ListVersionQueryVariables,
  ViewerDocument,
} from '../../schema/api/generated/graphql.ts';
import { ask, hasToken } from '../client.ts';
import { noSuchList, notFound } from '../problem.ts';

/** A list, with one of its versions. */
export type ListWithVersion = NonNullable<ListVersionQuery['list']> & { readonly version: ShownVersion };
export type ShownVersion = NonNullable<NonNullable<ListVersionQuery['list']>['version']>;
export type ShownEntry = ShownVersion['entries'][number];

/** Which version: by number, or by day and knowledge; today's when nothing is said. */
export type VersionAsked = Omit<ListVersionQueryVariables, 'inside'>;

/** @throws Problem NOT_FOUND when there is no such list, or none of its versions is the one asked for */
export async function versionOfList(asked: VersionAsked): Promise<ListWithVersion> {
  const { list } = await ask(ListVersionDocument, { ...asked, inside: await seesInside(asked.list) });
  if (!list) throw noSuchList(asked.list);
  if (!list.version) throw notFound(noVersion(asked));
  return { ...list, version: list.version };
}

/** Whether contact persons and doubts may be asked for: asking without leave is refused, and written down. */
async function seesInside(list: string): Promise<boolean> {
  if (!hasToken()) return false;
  const { viewer } = await ask(ViewerDocument, {});
  return viewer !== null && (viewer.role === 'OPERATOR' || viewer.lists.some(({ slug }) => slug === list));
}

function noVersion({ list, number, asOf }: VersionAsked): string {
  if (number) return `The list "${list}" has no version ${number} that you may see.`;
  return `No version of the list "${list}" applies ${asOf ? `on ${asOf}` : 'today'}: onward list versions ${list} shows which there are.`;
}
