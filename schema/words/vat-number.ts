// VAT identification numbers of the European Union: two letters for the state, then what that state gives out.
// A number is wrong when its form is wrong, or its check digit where the rule is known here; the rest is taken as it comes.

import { isHungarianBaseNumber } from './hungarian-tax-number.ts';

/** The sum of the digits, each times its weight; places beyond the weights do not count. */
function weighted(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, place) => sum + weight * Number(digits[place]), 0);
}

function last(digits: string): number {
  return Number(digits.at(-1));
}

/** ISO 7064 MOD 11,10, the check of Germany and Croatia. */
function mod11and10(digits: string): boolean {
  let product = 10;
  for (const digit of digits.slice(0, -1)) {
    const sum = (Number(digit) + product) % 10 || 10;
    product = (sum * 2) % 11;
  }
  return (11 - product) % 10 === last(digits);
}

/** The sum of the digits with every second one doubled, and of a doubled one its own digits. */
function doubledSum(digits: string, doubled: 'odd places' | 'even places'): number {
  return Array.from(digits).reduce((sum, digit, place) => {
    const value = Number(digit) * ((place % 2 === 0) === (doubled === 'odd places') ? 2 : 1);
    return sum + (value > 9 ? value - 9 : value);
  }, 0);
}

/** Luhn's check; doubling runs from the right, so its places depend on the length. */
function luhn(digits: string): boolean {
  return doubledSum(digits, digits.length % 2 === 0 ? 'odd places' : 'even places') % 10 === 0;
}

function austrian(number: string): boolean {
  return (106 - doubledSum(number.slice(1, 8), 'even places')) % 10 === last(number);
}

function irish(number: string): boolean {
  const letters = 'WABCDEFGHIJKLMNOPQRSTUV';
  if (!/^\d{7}/.test(number)) return true; // the form before 2013 has its own rule
  const second = number[8] === undefined ? 0 : letters.indexOf(number[8]);
  return letters[(weighted(number, [8, 7, 6, 5, 4, 3, 2]) + 9 * Math.max(second, 0)) % 23] === number[7];
}

function dutch(number: string): boolean {
  const asNumbers = `NL${number}`.replaceAll(/[A-Z]/g, (letter) => String(Number.parseInt(letter, 36)));
  return weighted(number, [9, 8, 7, 6, 5, 4, 3, 2]) % 11 === Number(number[8]) || BigInt(asNumbers) % 97n === 1n;
}

function slovenian(number: string): boolean {
  const check = 11 - (weighted(number, [8, 7, 6, 5, 4, 3, 2]) % 11);
  return check !== 11 && check % 10 === last(number);
}

interface Rule {
  readonly form: RegExp;
  readonly check?: (number: string) => boolean;
}

const rules: Readonly<Record<string, Rule>> = {
  AT: { form: /^U\d{8}$/, check: austrian },
  BE: { form: /^[01]\d{9}$/, check: (n) => 97 - (Number(n.slice(0, 8)) % 97) === Number(n.slice(8)) },
  BG: { form: /^\d{9,10}$/ },
  CY: { form: /^\d{8}[A-Z]$/ },
  CZ: { form: /^\d{8,10}$/ },
  DE: { form: /^[1-9]\d{8}$/, check: mod11and10 },
  DK: { form: /^[1-9]\d{7}$/, check: (n) => weighted(n, [2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0 },
  EE: { form: /^\d{9}$/, check: (n) => weighted(n, [3, 7, 1, 3, 7, 1, 3, 7, 1]) % 10 === 0 },
  EL: { form: /^\d{9}$/, check: (n) => (weighted(n, [256, 128, 64, 32, 16, 8, 4, 2]) % 11) % 10 === last(n) },
  ES: { form: /^[A-Z0-9]\d{7}[A-Z0-9]$/ },
  EU: { form: /^\d{9}$/ }, // suppliers from third countries in the one-stop shop
  FI: { form: /^\d{8}$/, check: (n) => weighted(n, [7, 9, 10, 5, 8, 4, 2, 1]) % 11 === 0 },
  FR: { form: /^[A-HJ-NP-Z0-9]{2}\d{9}$/, check: (n) => !/^\d{2}/.test(n) || Number(`${n.slice(2)}12`) % 97 === Number(n.slice(0, 2)) },
  HR: { form: /^\d{11}$/, check: mod11and10 },
  HU: { form: /^\d{8}$/, check: isHungarianBaseNumber },
  IE: { form: /^(?:\d[A-Z0-9+*]\d{5}[A-W]|\d{7}[A-W][A-IW])$/, check: irish },
  IT: { form: /^\d{11}$/, check: luhn },
  LT: { form: /^(?:\d{9}|\d{12})$/ },
  LU: { form: /^\d{8}$/, check: (n) => Number(n.slice(0, 6)) % 89 === Number(n.slice(6)) },
  LV: { form: /^\d{11}$/ },
  MT: { form: /^\d{8}$/, check: (n) => weighted(n, [3, 4, 6, 7, 8, 9, 10, 1]) % 37 === 0 },
  NL: { form: /^\d{9}B\d{2}$/, check: dutch },
  PL: { form: /^\d{10}$/, check: (n) => weighted(n, [6, 5, 7, 2, 3, 4, 5, 6, 7]) % 11 === last(n) },
  PT: { form: /^[1-9]\d{8}$/, check: (n) => ((11 - (weighted(n, [9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 11) % 10 === last(n) },
  RO: { form: /^[1-9]\d{1,9}$/, check: (n) => ((weighted(n.padStart(10, '0'), [7, 5, 3, 2, 1, 7, 5, 3, 2]) * 10) % 11) % 10 === last(n) },
  SE: { form: /^\d{12}$/, check: (n) => luhn(n.slice(0, 10)) },
  SI: { form: /^[1-9]\d{7}$/, check: slovenian },
  SK: { form: /^[1-9]\d{9}$/, check: (n) => Number(n) % 11 === 0 },
  XI: { form: /^(?:\d{9}|\d{12}|(?:GD|HA)\d{3})$/ }, // Northern Ireland
};

/**
 * Whether the text is a VAT identification number as the European Union writes it: `HU12892312`, `EL094259216`.
 * Spaces, dots and hyphens do not count, and neither does the case of letters. The prefix must be one that exists:
 * `EN 23982273` is not. Numbers whose check digit is not known here are valid when their form is.
 */
export function isVatNumber(text: string): boolean {
  const compact = text.replaceAll(/[\s.-]/g, '').toUpperCase();
  const rule = Object.hasOwn(rules, compact.slice(0, 2)) ? rules[compact.slice(0, 2)] : undefined;
  const number = compact.slice(2);
  return rule !== undefined && rule.form.test(number) && (rule.check?.(number) ?? true);
}
