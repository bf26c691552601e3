// Which changes of a notice somebody who asked for courtesy copies wants to hear of.

import type { OpenEntry } from '../list/content.ts';
import { fold } from '../list/spelling.ts';
import type { NoticeChange } from './content.ts';

/** What is wanted. Empty: everything. Where both are given, both have to fit. */
export interface CopyFilter {
  readonly countries: readonly string[];
  readonly dataCategories: readonly string[];
}

/** An entry, as far as filters look at it. */
export type FilteredEntry = Pick<OpenEntry, 'key' | 'country' | 'dataCategories' | 'transfers'>;

/**
 * The changes that are wanted. A country fits where a changed recipient sits in it, or data goes there; a category of data where the
 * recipient gets it; each before the change or after it. Categories are compared without regard to spelling.
 *
 * @param entries  those of both versions, in any order
 */
export function wantedChanges(
  { countries, dataCategories }: CopyFilter,
  changes: readonly NoticeChange[],
  entries: readonly FilteredEntry[],
): readonly NoticeChange[] {
  const categories = new Set(dataCategories.map(fold));
  const byKey = Map.groupBy(entries, ({ key }) => key);
  return changes.filter(({ keys }) => {
    const changed = keys.flatMap((key) => byKey.get(key) ?? []);
    const inCountry = changed.some((entry) => placesOf(entry).some((place) => place !== null && countries.includes(place)));
    const ofCategory = changed.some((entry) => entry.dataCategories.some((category) => categories.has(fold(category))));
    return (countries.length === 0 || inCountry) && (categories.size === 0 || ofCategory);
  });
}

const placesOf = ({ country, transfers }: FilteredEntry) => [country, ...transfers.map(({ destination }) => destination)];
