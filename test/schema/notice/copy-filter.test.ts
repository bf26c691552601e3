// Which changes somebody who asked for copies hears of.

import { expect, test } from 'vitest';
import { wantedChanges } from '../../../schema/notice/copy-filter.ts';
import { noticeChanges } from '../../../schema/notice/content.ts';
import { countryCode } from '../../../schema/words/territory.ts';
import { anEntry, aTransfer } from '../list/an-entry.ts';

const [hu, us, de] = [countryCode('HU'), countryCode('US'), countryCode('DE')];
const before = [
  anEntry('moved', { country: hu }),
  anEntry('gone', { country: us, dataCategories: ['E-mail address'] }),
  anEntry('same', { country: us }),
];
const after = [
  anEntry('moved', { country: de, dataCategories: ['Név'] }),
  anEntry('new', { transfers: [aTransfer({ destination: us })], dataCategories: ['IP'], replacesKey: 'gone' }),
  anEntry('same', { country: us }),
];
const changes = noticeChanges({
  before,
  after,
  toldAs: (entry) => entry,
  idOf: ({ entryKey, kind }) => `${entryKey}:${kind}`,
  capacity: 'PROCESSOR',
});
const wanted = (countries: readonly string[], dataCategories: readonly string[]) => [
  ...new Set(wantedChanges({ countries, dataCategories }, changes, [...before, ...after]).map(({ entryKey }) => entryKey)),
];

test.each<[what: string, countries: readonly string[], categories: readonly string[], heard: readonly string[]]>([
  ['everything', [], [], ['moved', 'new']],
  ['a country that somebody left', ['HU'], [], ['moved']],
  ['a country that somebody moved to', ['DE'], [], ['moved']],
  ['a country that data goes to', ['US'], [], ['new']],
  ['several countries', ['US', 'HU'], [], ['moved', 'new']],
  ['a country of entries that stay as they are alone', ['FR'], [], []],
  ['a category, however it is spelt', [], ['NEV'], ['moved']],
  ['a category of the one that is replaced', [], ['e-mail  Address'], ['new']],
  ['both, on the same change', ['US'], ['ip'], ['new']],
  ['both, on different changes', ['HU'], ['ip'], []],
  ['half a word', [], ['e-mail'], []],
])('%s', (_what, countries, categories, heard) => {
  expect(wanted(countries, categories)).toEqual(heard);
});
