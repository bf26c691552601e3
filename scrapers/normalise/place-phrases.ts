// The names of countries and regions in English, Hungarian, German and French, ready to be found in a text.

import { type CountryCode, countryCode } from '../../schema/words/territory.ts';
import countryNames from './country-names.json' with { type: 'json' };
import { type Phrase, phraseFinder } from './phrases.ts';
import placeWords from './place-words.json' with { type: 'json' };

/** A region that is no country: membership of the EU or a continent says nothing of the country. */
export type Region = keyof typeof placeWords.regions;

/** What a name stands for: a country, a region, or neither (`New Jersey` is found so that `Jersey` is not). */
export interface PlaceMeaning {
  readonly country: CountryCode | null;
  readonly region: Region | null;
  /** Also a word of another language, so that it wants company: German `Island` is English for an island. */
  readonly doubtful?: boolean;
}

function isRegion(name: string): name is Region {
  return Object.hasOwn(placeWords.regions, name);
}

/** An abbreviation counts in capitals only; a common word, and a name of several words unless one is an article, in small letters too. */
function written(words: string): Pick<Phrase<unknown>, 'capitals' | 'anyCase'> {
  const isSevere = !words.includes(' ') || /^(?:La|The) /.test(words);
  return { capitals: words === words.toUpperCase(), anyCase: words === words.toLowerCase() || !isSevere };
}

const DOUBTFUL: ReadonlySet<string> = new Set(['Island']);

const countryPhrases: readonly Phrase<PlaceMeaning>[] = Object.entries(countryNames).flatMap(([code, languages]) =>
  Object.entries(languages).flatMap(([language, names]) =>
    names.map((words) => ({
      words,
      meaning: { country: countryCode(code), region: null, doubtful: DOUBTFUL.has(words) },
      ...written(words),
      hungarian: language === 'hu',
      german: language === 'de',
    })),
  ),
);

const regionPhrases: readonly Phrase<PlaceMeaning>[] = Object.entries(placeWords.regions).flatMap(([name, phrases]) =>
  isRegion(name)
    ? phrases.map((words) => ({ words, meaning: { country: null, region: name }, ...written(words), hungarian: true, german: true }))
    : [],
);

const falseFriends: readonly Phrase<PlaceMeaning>[] = placeWords.falseFriends.map((words) => ({
  words,
  meaning: { country: null, region: null },
}));

/** Every name of a country or region in a text, and every false friend, in order. Doubtful ones are not yet weighed. */
export const findPlaceNames = phraseFinder([...countryPhrases, ...regionPhrases, ...falseFriends]);
