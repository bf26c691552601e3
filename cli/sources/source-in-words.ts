// Sources in words: what they are, how they are doing.

import type { SourceFactsFragment, SourceKind } from '../../schema/api/generated/graphql.ts';
import { inWords } from '../notices/recipient-in-words.ts';
import { minute } from '../today.ts';

/** What kind of document it is. */
export const kindInWords = (kind: SourceKind): string => (kind === 'DPA' ? 'DPA' : inWords(kind));

/** Where it stands, and what is the matter with it. */
export function sourceStateInWords({ state, problem }: SourceFactsFragment): string {
  const stands = state === 'NEW' ? 'not read yet' : inWords(state);
  return problem ? `${stands}: ${problem}` : stands;
}

/** That it is watched, and how often; or that it is left alone. */
export function watchInWords({ id, url, paused, checkEveryHours }: SourceFactsFragment): string {
  const hours = checkEveryHours === 1 ? 'hour' : `${checkEveryHours} hours`;
  return paused ? `Paused: ${url} is left alone until it is resumed: ${id}` : `Watching ${url} every ${hours}: ${id}`;
}

/** A source as a row of a table. */
export function rowOfSource(source: SourceFactsFragment): (string | number | null)[] {
  return [
    source.id,
    source.url,
    source.list?.slug ?? source.party?.slug ?? null,
    kindInWords(source.kind),
    sourceStateInWords(source),
    source.lastCheckedAt && minute(source.lastCheckedAt),
    source.lastChangedAt && minute(source.lastChangedAt),
    source.openFindings,
  ];
}

export const SOURCE_COLUMNS = ['Source', 'Address', 'Whose', 'Kind', 'State', 'Checked', 'Changed', 'Open'];
