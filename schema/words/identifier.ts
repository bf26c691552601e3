// Identifiers of legal persons, with the check digits that tell a slip of the pen.

import { isHungarianTaxNumber } from './hungarian-tax-number.ts';
import { isVatNumber } from './vat-number.ts';

export const IDENTIFIER_SCHEMES = ['HU_TAX', 'EU_VAT', 'LEI', 'COMPANY_NUMBER', 'DOMAIN', 'OTHER'] as const;
export type IdentifierScheme = (typeof IDENTIFIER_SCHEMES)[number];

/** One identifier as its source writes it. */
export interface Identifier {
  readonly scheme: IdentifierScheme;
  readonly value: string;
}

/** Legal Entity Identifier: 18 letters or digits and two check digits by ISO 7064 MOD 97-10. */
function isLegalEntityIdentifier(text: string): boolean {
  const code = text.replaceAll(/\s/g, '').toUpperCase();
  if (!/^[0-9A-Z]{18}\d{2}$/.test(code)) return false;
  return BigInt(code.replaceAll(/[A-Z]/g, (letter) => String(Number.parseInt(letter, 36)))) % 97n === 1n;
}

const domainLabel = /^[\p{L}\p{M}\p{N}](?:[\p{L}\p{M}\p{N}-]*[\p{L}\p{M}\p{N}])?$/u;

/** A domain name of two labels or more, in ASCII or in its own letters, without scheme, path or port. */
function isDomainName(text: string): boolean {
  const labels = text.trim().split('.');
  const isFormed = labels.every((label) => label.length <= 63 && domainLabel.test(label));
  return text.length <= 253 && labels.length >= 2 && isFormed && !/^\d+$/.test(labels.at(-1) ?? '');
}

const checks: Readonly<Record<IdentifierScheme, (value: string) => boolean>> = {
  HU_TAX: isHungarianTaxNumber,
  EU_VAT: isVatNumber,
  LEI: isLegalEntityIdentifier,
  DOMAIN: isDomainName,
  COMPANY_NUMBER: (value) => value.trim() !== '',
  OTHER: (value) => value.trim() !== '',
};

/**
 * Whether an identifier can be what its scheme says: form, and check digits where the scheme has them.
 * `false` is a slip of the pen, not a verdict on the party. COMPANY_NUMBER and OTHER have no common form: any text but a blank one is valid.
 */
export function isIdentifierValid(identifier: Identifier): boolean {
  return checks[identifier.scheme](identifier.value);
}
