// Countries that the form of an address gives away: postcodes, states and the words of a street. Only for texts known to be addresses.

import { type CountryCode, countryCode } from '../../schema/words/territory.ts';
import forms from './postal-forms.json' with { type: 'json' };

const STATES: ReadonlySet<string> = new Set(Object.entries(forms.states).flat());
/** States as other languages call them. */
const STATES_ABROAD: ReadonlySet<string> = new Set(forms.statesAbroad);
const PROVINCES: ReadonlySet<string> = new Set([...Object.entries(forms.provinces).flat(), 'Québec']);
const PARTS: ReadonlyMap<string, CountryCode> = new Map(
  Object.entries(forms.parts).flatMap(([code, names]) => names.map((name): [string, CountryCode] => [name, countryCode(code)])),
);
const STATE = [...STATES].join('|');
const prefixes = new Map<string, string>(Object.entries(forms.prefixes));

/** A form and the country it belongs to, the surest first. */
const FORMS: readonly (readonly [form: RegExp, country: CountryCode])[] = (
  [
    [/\bHU?-\d{4}\b/, 'HU'],
    [
      /\b(?:[AC-FHKNPRTV-Y]\d{2}|D6W) ?[0-9AC-FHKNPRTV-Y]{4}\b(?<=[A-Z][^ ]{0,3})|\bDublin \d{1,2}\b|\bCo\. (?:Dublin|Cork|Galway|Kildare|Wicklow|Meath)\b/,
      'IE',
    ],
    [/\bGX11 1AA\b/, 'GI'],
    [/\bJE\d \d[A-Z]{2}\b/, 'JE'],
    [/\bGY\d{1,2} \d[A-Z]{2}\b/, 'GG'],
    [/\bIM\d \d[A-Z]{2}\b/, 'IM'],
    [/\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b/, 'GB'],
    [/\b[ABCEGHJ-NPRSTVXY]\d[ABCEGHJ-NPRSTV-Z][ -]?\d[ABCEGHJ-NPRSTV-Z]\d\b/, 'CA'],
    [new RegExp(String.raw`\b(?:${STATE})\.?,? {0,2}\d{5}(?:-\d{4})?\b|\bD\.C\.,? \d{5}\b`), 'US'],
    [/\b(?:NSW|VIC|QLD|TAS|ACT|WA|SA|NT),? \d{4}\b/, 'AU'],
    [/\b[1-9]\d{3} ?(?!SA|SD|SS|BP|AD|BC|CE)[A-Z]{2}\b/, 'NL'],
    [/\b\d{2}-\d{3}\b(?!-)/, 'PL'],
    [/\b\d{4}-\d{3}\b(?!-)/, 'PT'],
    [/\b\d{5}-\d{3}\b(?!-)/, 'BR'],
    [/〒 ?\d{3}-\d{4}\b/, 'JP'],
  ] as const
).map(([form, country]) => [form, countryCode(country)]);

const PREFIXED = /(?<![\p{L}\d-])([A-Z]{1,3})[-–]\d{3,6}(?:-\d{3})?\b/u;
const HUNGARIAN_STREET =
  /(?:[\p{L}.] |^)(?:utca|útja|út|tér|tere|körút|krt|krt\.|fasor|sétány|köz|dűlő|rakpart|sugárút|lépcső|sgt\.|puszta|lakótelep) ?(?:\d|hrsz)|\b\d{4} \p{Lu}[\p{L}-]+,? [^,\d]{2,60} u\.? ?\d|\p{Lu}\p{Ll}+,? [^,\d]{2,60} u\. ?\d{1,4}(?:\b|\/)/u;
const FIVE_DIGITS = /(?<!\d)\d{5}(?![\d-])/;
const GERMAN_STREET = /\p{L}{2,}(?:stra(?:ß|ss)e|str\.|platz|weg|allee|damm|ufer)\b|\b(?:Straße|Strasse|Platz|Allee) \d/iu;
const FRENCH_STREET = /\b(?:rue|boulevard|bd|avenue|quai|place|chemin|impasse|all[ée]e|cours|route) (?:d[eu]s?\b|d['’]|la\b|\p{L})/iu;

/** The country that the form of an address gives away; null when it gives away none. */
export function countryOfPostalForm(address: string): CountryCode | null {
  const prefixed = prefixes.get(PREFIXED.exec(address)?.[1] ?? '');
  if (prefixed !== undefined) return countryCode(prefixed);
  return FORMS.find(([form]) => form.test(address))?.[1] ?? null;
}

/** The country that the words of a street give away, which is less sure than a postcode or a known town. */
export function countryOfStreet(address: string): CountryCode | null {
  if (HUNGARIAN_STREET.test(address)) return countryCode('HU');
  if (!FIVE_DIGITS.test(address)) return null;
  if (GERMAN_STREET.test(address)) return countryCode('DE');
  return FRENCH_STREET.test(address) ? countryCode('FR') : null;
}

/** How many digits the postcodes of a country have, where a space stands behind them and a town. */
const DIGITS: readonly (readonly [digits: number, countries: readonly string[]])[] = [
  [4, ['AT', 'AU', 'BE', 'BG', 'CH', 'CY', 'DK', 'HU', 'LI', 'LU', 'LV', 'NO', 'NZ', 'PH', 'SI', 'ZA']],
  [5, ['DE', 'EE', 'ES', 'FI', 'FR', 'GR', 'HR', 'IT', 'LT', 'MA', 'MC', 'MX', 'MY', 'RS', 'TR', 'UA', 'US']],
  [6, ['CN', 'IN', 'RO', 'SG']],
];
const CODE_AND_TOWN = /(?<![\d.-])(\d{4,6}) (?=\p{Lu}\p{L})/gu;

/**
 * The country of an address that only one of the countries has whose law the company's form may be of: a GmbH at `56727 Beispiel`
 * is German, since Austrian and Swiss postcodes have four digits. Null: none, or several.
 */
export function countryOfFormAndCode(ofForm: readonly CountryCode[], address: string): CountryCode | null {
  const digits = new Set(Array.from(address.matchAll(CODE_AND_TOWN), ([, code = '']) => code.length));
  const fit = ofForm.filter((country) => DIGITS.some(([length, countries]) => digits.has(length) && countries.includes(country)));
  const [only, other] = fit;
  return other === undefined ? (only ?? null) : null;
}

/** Whether one part of an address between commas is a state, a province or the like, and nothing else. `CA` is California here. */
export function stateIn(part: string): CountryCode | null {
  if (STATES.has(part) || STATES_ABROAD.has(part)) return countryCode('US');
  return PROVINCES.has(part) ? countryCode('CA') : (PARTS.get(part) ?? null);
}

const STREET_WORDS: ReadonlySet<string> = new Set(forms.streetWords);

/** Whether a word (folded, without accents) says that its neighbours name a street or house, and no town or country. */
export function isStreetWord(word: string): boolean {
  return STREET_WORDS.has(word) || /(?:strasse|straat|platz|utca)$/.test(word);
}
