// Identifiers as texts write them: tax numbers, numbers in company registers, LEI.

import type { Identifier } from '../../schema/words/identifier.ts';

const hungarianTax = /\b\d{8}\s?[-–]\s?\d\s?[-–]\s?\d{2}\b/g;
const hungarianCompany = /\b\d{2}\s?[-–]\s?\d{2}\s?[-–]\s?\d{6}\b/g;
const vat =
  /\b(?:ATU\d{8}|BE[01]\d{9}|BG\d{9,10}|CY\d{8}[A-Z]|CZ\d{8,10}|DE\d{9}|DK\d{8}|EE\d{9}|EL\d{9}|ES[A-Z0-9]\d{7}[A-Z0-9]|FI\d{8}|FR[A-Z0-9]{2}\d{9}|HR\d{11}|HU\d{8}|IE\d[A-Z0-9+*]\d{5}[A-Z]{1,2}|IT\d{11}|LT(?:\d{9}|\d{12})|LU\d{8}|LV\d{11}|MT\d{8}|NL\d{9}B\d{2}|PL\d{10}|PT\d{9}|RO\d{2,10}|SE\d{12}|SI\d{8}|SK\d{10})\b/g;
const lei = /\b[0-9A-Z]{18}\d{2}\b/g;
const german = /\bHRB\s?\d{3,7}(?:\s?[A-Z]\b)?/g;
const french = /\b(?:SIREN|SIRET|RCS)\b[^\d]{0,30}(\d{3}\s?\d{3}\s?\d{3}(?:\s?\d{5})?)\b/g;

/** The identifiers in a text, as it writes them, in no particular order. Whether they can be right is not asked here. */
export function identifiersIn(text: string): readonly Identifier[] {
  if (!/\d{3}/.test(text)) return [];
  const all = (pattern: RegExp, scheme: Identifier['scheme']): Identifier[] =>
    Array.from(text.matchAll(pattern), (match) => ({ scheme, value: (match[1] ?? match[0]).replaceAll(/\s?[-–]\s?/g, '-') }));
  return [
    ...all(hungarianTax, 'HU_TAX'),
    ...all(hungarianCompany, 'COMPANY_NUMBER'),
    ...all(vat, 'EU_VAT'),
    ...all(lei, 'LEI').filter(({ value }) => /[A-Z]/.test(value)),
    ...all(german, 'COMPANY_NUMBER'),
    ...all(french, 'COMPANY_NUMBER'),
  ];
}
