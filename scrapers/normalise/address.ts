// The country of a postal address: the one it names, else the one its postcode, town or street belongs to.

import { type CountryCode, countryCode, isCountryCode } from '../../schema/words/territory.ts';
import cities from './cities.json' with { type: 'json' };
import { foldedKey, tidy } from './fold.ts';
import { remembered } from '../remembered.ts';
import { phraseFinder } from './phrases.ts';
import { type PlaceMention, placeMentions } from './places.ts';
import { countryOfPostalForm, countryOfStreet, isStreetWord, stateIn } from './postal.ts';

/** A country, and whether the address names it or only gives it away. */
export interface AddressCountry {
  readonly country: CountryCode;
  readonly basis: 'STATED' | 'INFERRED';
}

const LONGEST_ADDRESS = 2_000;
const SHORT = 160;

const findCities = phraseFinder(
  Object.entries(cities).flatMap(([code, towns]) =>
    towns.flatMap((names) =>
      names.split('|').map((words) => ({ words, meaning: countryCode(code), hungarian: code === 'HU', anyCase: words.startsWith("'") })),
    ),
  ),
);

interface Part {
  readonly text: string;
  readonly from: number;
}

/** What stands between commas, line breaks, brackets and the like, with where it begins. */
function partsOf(address: string): readonly Part[] {
  return [...address.matchAll(/[^\s,;:()[\]|•/][^,;:()[\]|•/]*/g)].map(({ 0: text, index }) => ({ text: text.trimEnd(), from: index }));
}

function wordsOf(text: string): readonly string[] {
  return foldedKey(text).match(/[\p{L}\d]+/gu) ?? [];
}

function partAround(address: string, { from }: PlaceMention): Part | undefined {
  return partsOf(address).find((part) => from >= part.from && from < part.from + part.text.length);
}

/** The country named in a part of its own, as addresses do at their end; not that of `12 Jersey Road`. */
function countryInItsPlace(address: string, mentions: readonly PlaceMention[]): CountryCode | null {
  for (const mention of mentions) {
    const { country, from, until } = mention;
    const part = partAround(address, mention);
    if (country === null || part === undefined) continue;
    const rest = `${part.text.slice(0, Math.max(0, from - part.from))} ${part.text.slice(until - part.from)}`;
    const others = wordsOf(rest).filter((word) => !/\d/.test(word) && !['the', 'of', 'az', 'a', 'in'].includes(word));
    if (others.length === 0) return country;
  }
  return null;
}

/** The country of a code or state that ends the address: `Dublin, OH` is in the United States, `Berlin, DE` in Germany. */
function countryOfEnding(address: string, town: CountryCode | null): AddressCountry | null {
  for (const { text } of partsOf(address).slice(1).toReversed()) {
    const state = stateIn(text.replace(/\.$/, ''));
    const code = text === 'UK' ? 'GB' : text;
    const country = isCountryCode(code) ? code : null;
    if (country !== null && (state === null || country === town || (town === null && ['DE', 'IN'].includes(country))))
      return { country, basis: 'STATED' };
    if (state !== null && (text !== 'Georgia' || town === 'US')) return { country: state, basis: 'INFERRED' };
  }
  return null;
}

/** The country of a text that is the name of a town and nothing else; null for all else. */
export function countryOfTownAlone(text: string): CountryCode | null {
  const [town, second] = findCities(text);
  return town !== undefined && second === undefined && town.from === 0 && town.until === text.length ? town.meaning : null;
}

/** The town of an address: the one behind or before a postcode, else the last that is not part of a street's name. */
function countryOfTown(address: string): CountryCode | null {
  const towns = findCities(address).filter(({ from, until }) => {
    const [next = ''] = wordsOf(address.slice(until, until + 20));
    const before = wordsOf(address.slice(Math.max(0, from - 20), from)).slice(-2);
    return !isStreetWord(next) && !before.some((word) => word === 'rue' || word === 'via' || word === 'calle');
  });
  const byPostcode = towns.find(({ from }) => /\d{3,6} {1,2}$/.test(address.slice(Math.max(0, from - 10), from)));
  return (byPostcode ?? towns.at(-1))?.meaning ?? null;
}

/**
 * The country of a postal address. Of several that it names, the first in a place of its own. Null: neither a name, nor a postcode,
 * town or street gives one away. Only the first 2,000 characters are read.
 */
export const countryOfAddress = remembered((text): AddressCountry | null => {
  const address = tidy(text.slice(0, LONGEST_ADDRESS).replaceAll('\n', ', '));
  const mentions = placeMentions(address).filter(({ country }) => country !== null);
  const town = countryOfTown(address);
  const stated = countryInItsPlace(address, mentions);
  const ending = countryOfEnding(address, town);
  if (stated !== null && (ending === null || ending.country === stated || stated === town || mentions.length > 1))
    return { country: stated, basis: 'STATED' };
  if (ending !== null) return ending;
  const inferred = countryOfPostalForm(address) ?? town ?? countryOfStreet(address);
  if (inferred !== null) return { country: inferred, basis: 'INFERRED' };
  const loose = mentions.findLast((mention) => !wordsOf(partAround(address, mention)?.text ?? '').some(isStreetWord));
  return loose?.country == null ? null : { country: loose.country, basis: 'STATED' };
}, SHORT);
