// Countries and territories by their ISO 3166-1 alpha-2 codes.

import countries from 'i18n-iso-countries';

declare const brand: unique symbol;

/** An ISO 3166-1 alpha-2 code in upper case, such as `HU`, `GB` (not UK) or `GR` (not EL). */
export type CountryCode = string & { readonly [brand]: true };

/** Whether the text is an assigned ISO 3166-1 alpha-2 code in upper case. `UK`, `EL`, `EU` and `hu` are not. */
export function isCountryCode(text: string): text is CountryCode {
  return /^[A-Z]{2}$/.test(text) && text !== 'XK' && countries.isValid(text);
}

/**
 * The country that the text names.
 *
 * @throws RangeError when it is no assigned code; for text from outside, ask `isCountryCode` first
 */
export function countryCode(text: string): CountryCode {
  if (!isCountryCode(text)) throw new RangeError(`"${text}" is not a country: write its ISO 3166-1 alpha-2 code in upper case, such as HU`);
  return text;
}
