// Which countries an entry of the truth names. On purpose not the extractor's own reading of places: an examiner brings its own.

import countries from 'i18n-iso-countries';

const LANGUAGES = ['en', 'hu', 'de', 'fr'] as const;

/** What the library does not call a country by. */
const ALSO: Readonly<Record<string, string>> = {
  usa: 'US',
  'u.s.a.': 'US',
  'u.s.': 'US',
  uk: 'GB',
  'great britain': 'GB',
  england: 'GB',
  scotland: 'GB',
  'northern ireland': 'GB',
  'south korea': 'KR',
  'republic of korea': 'KR',
  'czech republic': 'CZ',
  holland: 'NL',
  'the netherlands': 'NL',
  'amerikai egyesült államok': 'US',
  'egyesült államok': 'US',
  anglia: 'GB',
  hollandia: 'NL',
  csehország: 'CZ',
  'dél-korea': 'KR',
  'vereinigte staaten von amerika': 'US',
  'vereinigte staaten': 'US',
  großbritannien: 'GB',
  tschechien: 'CZ',
  südkorea: 'KR',
  'états-unis': 'US',
  "états-unis d'amérique": 'US',
  'pays-bas': 'NL',
  'royaume-uni': 'GB',
  tchéquie: 'CZ',
};

/** Places that are no country, and say all the same where data are: nobody may read a country from them. */
const REGIONS = [
  'eu, eea, european union, european economic area, europe, africa, asia, asia-pacific, apac, emea, middle east',
  'americas, north america, south america, latin america, oceania, global, worldwide, international',
  'egt, európai unió, európai gazdasági térség, európa, globális, világszerte',
  'ewr, europäische union, europäischer wirtschaftsraum, europa, weltweit, asien, afrika',
  'ue, eee, union européenne, espace économique européen, monde entier, asie, afrique',
].flatMap((words) => words.split(', '));

const NAMES: readonly (readonly [name: string, code: string])[] = [
  ...LANGUAGES.flatMap((language) =>
    Object.entries(countries.getNames(language, { select: 'all' })).flatMap(([code, names]) =>
      [names].flat().map((name): [string, string] => [name.toLowerCase(), code]),
    ),
  ),
  ...Object.entries(ALSO),
  ...REGIONS.map((region): [string, string] => [region, '']),
].toSorted(([one], [other]) => other.length - one.length);

/** Short forms are countries only in capitals: "us" is a word. */
const IN_CAPITALS: Readonly<Record<string, string>> = { US: 'US', UK: 'GB', USA: 'US' };

/**
 * The ISO codes that an entry of the truth gives or names, sorted; none for `EU`, continents and `worldwide`.
 * Null when the truth does not say: no location, a street address, or words that name no place known here.
 */
export function trueCountries(entry: {
  readonly country?: string | readonly string[] | null | undefined;
  readonly location?: string | null | undefined;
}): string[] | null {
  if (entry.country) return [entry.country].flat().toSorted();
  if (!entry.location || /\d/u.test(entry.location)) return null;
  const named = placesIn(entry.location);
  return named.length === 0 ? null : [...new Set(named)].filter((code) => code !== '').toSorted();
}

function placesIn(location: string): string[] {
  const tokens = location.split(/[^\p{L}]+/u).filter((token) => token !== '');
  if (tokens.every((token) => isCode(token))) return tokens.map((token) => IN_CAPITALS[token] ?? (countries.isValid(token) ? token : ''));

  const found = tokens.flatMap((token) => IN_CAPITALS[token] ?? []);
  let text = location.toLowerCase();
  for (const [name, code] of NAMES) {
    if (name === 'us' || name === 'usa' || name === 'uk' || !hasWord(text, name)) continue;
    found.push(code);
    text = text.replaceAll(name, '·');
  }
  return found;
}

function isCode(token: string): boolean {
  return token in IN_CAPITALS || token === 'EU' || token === 'EEA' || (/^[A-Z]{2}$/.test(token) && countries.isValid(token));
}

/** Whether the text holds the word and not only as a part of another: `Oman` is not in `Romania`. */
function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!isLetter(text[at - 1]) && !isLetter(text[at + word.length])) return true;
  }
  return false;
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /\p{L}/u.test(character);
}
