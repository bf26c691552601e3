// Pieces of sentences that the statements share.

import type { Statement } from '../words/statement.ts';
import type { CountryCode } from '../words/territory.ts';
import type { Transfer } from '../words/transfer.ts';

const withArticle = new Set([
  'AE',
  'BQ',
  'BS',
  'CC',
  'CD',
  'CF',
  'CG',
  'CK',
  'DO',
  'FK',
  'FO',
  'GB',
  'GM',
  'IM',
  'IO',
  'KM',
  'KY',
  'MH',
  'MP',
  'MV',
  'NL',
  'PH',
  'PN',
  'PS',
  'SB',
  'SC',
  'TC',
  'TF',
  'UM',
  'US',
  'VA',
  'VG',
  'VI',
]);

const displayNames = new Map<string, Intl.DisplayNames>();

/** Made when first needed, since loading the names of one language takes some milliseconds. */
function nameIn(language: string, country: CountryCode): string {
  const names = displayNames.get(language) ?? new Intl.DisplayNames([language], { type: 'region' });
  displayNames.set(language, names);
  return names.of(country) ?? country;
}

/** The country's name: `the United States`, `Egyesült Államok`. */
export function countryInWords(country: CountryCode): Statement {
  if (country === 'AX') return { en: 'Åland', hu: nameIn('hu', country) }; // "Åland Islands" would ask for verbs in the plural
  return { en: `${withArticle.has(country) ? 'the ' : ''}${nameIn('en', country)}`, hu: nameIn('hu', country) };
}

/** The international organisation that the transfer names; null for none and for blanks. */
export function organisationOf(transfer: Transfer): string | null {
  return transfer.organisation?.trim() || null;
}

/** Where the transfer goes: `the United States`; in Hungarian in brackets, `(célország: Egyesült Államok)`. */
export function destinationInWords(transfer: Transfer): Statement {
  const organisation = organisationOf(transfer);
  if (organisation !== null) return { en: `the international organisation ${organisation}`, hu: `(nemzetközi szervezet: ${organisation})` };
  if (transfer.destination === null) return { en: 'an undisclosed destination', hu: '(célország: nem ismert)' };
  const { en, hu } = countryInWords(transfer.destination);
  return { en, hu: `(célország: ${hu})` };
}

/** The recipient, with its name when one is recorded: `the recipient (Google LLC)`. */
export function recipientInWords(name: string | null): Statement {
  return name ? { en: `the recipient (${name})`, hu: `a címzett (${name})` } : { en: 'the recipient', hu: 'a címzett' };
}

/** With a capital at the start. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function eachOnce(sentences: readonly string[]): string {
  return [...new Set(sentences)].join(' ');
}

/** Sentences one after the other, each once. */
export function together(statements: readonly Statement[]): Statement {
  return { en: eachOnce(statements.map(({ en }) => en)), hu: eachOnce(statements.map(({ hu }) => hu)) };
}
