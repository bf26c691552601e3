// Versions without their entries: which there are, and which one is meant.

import { type VersionHeadFragment, VersionHeadOnDocument, VersionHeadsDocument } from '../../schema/api/generated/graphql.ts';
import { type CivilDay, civilDay } from '../../schema/words/civil-day.ts';
import { ask } from '../client.ts';
import { type Nodes, readPages } from '../pages.ts';
import { notFound } from '../problem.ts';

/** The last day there is: the version that applies on it is the newest, announced ones included. */
export const END_OF_TIME = civilDay('9999-12-31');

/** The versions in the order they were recorded. @throws Problem NOT_FOUND when there is no such list */
export async function versionHeads(list: string, limit: number): Promise<Nodes<VersionHeadFragment>> {
  return readPages(limit, async (first, after) => {
    const answer = await ask(VersionHeadsDocument, { list, first, after });
    if (!answer.list) throw noList(list);
    return answer.list.versions;
  });
}

/** The version of that number, or the one that applies on a day; null when there is none. @throws Problem NOT_FOUND when there is no such list */
export async function versionHead(
  list: string,
  which: { readonly number?: number; readonly asOf?: CivilDay },
): Promise<VersionHeadFragment | null> {
  const answer = await ask(VersionHeadOnDocument, { list, ...which });
  if (!answer.list) throw noList(list);
  return answer.list.version;
}

const noList = (list: string) => notFound(`There is no list "${list}" that you may see: onward list ls shows those that are.`);

/** What was just announced or recorded, in one sentence. */
export function recordedInWords(list: string, { number, effectiveOn, state, entryCount, hash }: VersionHeadFragment): string {
  const entries = entryCount === 1 ? '1 entry' : `${entryCount} entries`;
  return `${list}: version ${number ?? ''} with ${entries}, from ${effectiveOn ?? ''} (${state.toLowerCase().replaceAll('_', ' ')}), hash ${hash ?? ''}`;
}
