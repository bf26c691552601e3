// Which countries a text names and an address lies in, in four languages, and what only looks like a country.

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countryOfAddress } from '../../../scrapers/normalise/address.ts';
import cities from '../../../scrapers/normalise/cities.json' with { type: 'json' };
import countryNames from '../../../scrapers/normalise/country-names.json' with { type: 'json' };
import { placeMentions, placesIn, placesInField } from '../../../scrapers/normalise/places.ts';
import { ADDRESSES, FALSE_FRIENDS, NAMED } from './place-cases.ts';
import { anyText } from './texts.ts';

function words(list: string): readonly string[] {
  return list.split(' ').filter((word) => word !== '');
}

function filled([text, countries, regions = '']: (typeof NAMED)[number]): readonly [string, string, string] {
  return [text, countries, regions];
}

describe('places a text names', () => {
  test.each(NAMED.map(filled))('%s: %s', (text, countries, regions) => {
    expect(placesIn(text)).toEqual({ countries: words(countries), regions: words(regions) });
  });

  test.each(FALSE_FRIENDS.map(filled))('false friend: %s', (text, countries, regions) => {
    expect(placesIn(text)).toEqual({ countries: words(countries), regions: words(regions) });
  });

  test.each([
    ['IT', 'IT'],
    ['NO', 'NO'],
    ['AI', 'AI'],
    ['NA', ''],
    ['IT support', ''],
    ['Hosting (IT)', ''],
  ])('a field for places says by %s: %s', (text, countries) => {
    expect(placesInField(text).countries).toEqual(words(countries));
  });

  test('every country by each of its names, alone and in a sentence', () => {
    const lost = Object.entries(countryNames).flatMap(([code, languages]) =>
      Object.values(languages)
        .flat()
        .filter(
          (name) => placesIn(name).countries.join() !== code || !placesIn(`It is kept in: ${name}.`).countries.includes(code as never),
        )
        .filter((name) => name !== 'Island')
        .map((name) => `${code} ${name}`),
    );
    expect(lost).toEqual([]);
  });

  test('a mention says where it stands, with its suffix', () => {
    const text = 'Adatok Németországból és az Egyesült Államokba.';
    expect(placeMentions(text).map(({ country, from, until }) => [country, text.slice(from, until)])).toEqual([
      ['DE', 'Németországból'],
      ['US', 'Egyesült Államokba'],
    ]);
  });

  test('names joined into a list are all found, in their order', () => {
    const names = Object.entries(countryNames)
      .map(([code, { en }]) => [code, en[0] ?? ''] as const)
      .filter(([code]) => code !== 'GE');
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...names), { minLength: 1, maxLength: 12 }), (chosen) => {
        expect(placesIn(chosen.map(([, name]) => name).join('; ')).countries).toEqual(chosen.map(([code]) => code));
      }),
    );
  });

  test('no text makes it throw, and mentions stand in order', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const mentions = placeMentions(text);
        expect(mentions.every(({ from, until }, index) => from < until && (mentions[index - 1]?.until ?? 0) <= from)).toBe(true);
      }),
    );
  });
});

describe('the country of an address', () => {
  test.each(ADDRESSES)('%s lies in %s, %s', (address, country, basis) => {
    expect(countryOfAddress(address)).toEqual({ country, basis });
  });

  test.each(['', 'Nowhere', '1', 'see our website', 'Kossuth'])('%j lies nowhere that is known', (address) => {
    expect(countryOfAddress(address)).toBeNull();
  });

  test('a country named in its place is stated whatever the town', () => {
    expect(countryOfAddress('Main Street 1, Dublin, United States')).toEqual({ country: 'US', basis: 'STATED' });
    expect(countryOfAddress('Example Ireland Ltd., Gordon House')).toEqual({ country: 'IE', basis: 'STATED' });
  });

  test('every town is in its country, by each of its spellings', () => {
    const all = Object.entries(cities).flatMap(([code, towns]) =>
      towns.flatMap((names) => names.split('|').map((name) => [code, name] as const)),
    );
    expect(all.length).toBeGreaterThan(300);
    const lost = all.filter(([code, name]) => countryOfAddress(`1 Example Way, ${name}`)?.country !== code);
    expect(lost).toEqual([]);
  });

  test('no text makes it throw', () => {
    expect(() => fc.assert(fc.property(anyText, (text) => void countryOfAddress(text)))).not.toThrow();
  });
});
