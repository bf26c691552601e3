// Versions without their entries: which there are, and which one is meant.

import { type VersionHeadFragment, VersionHeadOnDocument, VersionHeadsDocument } from '../../schema/api/generated/graphql.ts';
import { type CivilDay, civilDay } from '../../schema/words/civil-day.ts';
import { ask } from '../client.ts';
import { type Nodes, readPages } from '../pages.ts';
import { noSuchList } from '../problem.ts';
import { entries } from '../text.ts';

/** The last day there is: the version that applies on it is the newest, announced ones included. */
export const END_OF_TIME = civilDay('9999-12-31');

/** The versions in the order they were recorded. @throws Problem NOT_FOUND when there is no such list */
export async function versionHeads(list: string, limit: number): Promise<Nodes<VersionHeadFragment>> {
  return readPages(limit, async (first, after) => {
    const answer = await ask(VersionHeadsDocument, { list, first, after });
    if (!answer.list) throw noSuchList(list);
    return answer.list.versions;
  });
}

/** The version of that number, or the one that applies on a day; null when there is none. @throws Problem NOT_FOUND when there is no such list */
export async function versionHead(
  list: string,
  which: { readonly number?: number; readonly asOf?: CivilDay },
): Promise<VersionHeadFragment | null> {
  const answer = await ask(VersionHeadOnDocument, { list, ...which });
  if (!answer.list) throw noSuchList(list);
  return answer.list.version;
}

/** What was just announced or recorded, in one sentence. */
export function recordedInWords(list: string, { number, effectiveOn, state, entryCount, hash }: VersionHeadFragment): string {
  return `${list}: version ${number ?? ''} with ${entries(entryCount)}, from ${effectiveOn ?? ''} (${state.toLowerCase().replaceAll('_', ' ')}), hash ${hash ?? ''}`;
}
