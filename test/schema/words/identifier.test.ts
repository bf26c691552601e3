// Identifiers: form and check digits. Numbers of companies are from public registers and tax offices' own examples.

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { IDENTIFIER_SCHEMES, isIdentifierValid, type IdentifierScheme } from '../../../schema/words/identifier.ts';

type Case = readonly [scheme: IdentifierScheme, value: string, valid: boolean];

const euVat = [
  'ATU13585627',
  'BE0403019261',
  'BG175074752',
  'CY10259033P',
  'CZ25123891',
  'DE136695976',
  'DK13585628',
  'EE100931558',
  'EL094259216',
  'ESB58378431',
  'FI20774740',
  'FR40303265045',
  'HR33392005961',
  'HU12892312',
  'IE6433435F',
  'IE6433435OA',
  'IE8Z49289F',
  'IE6388047V',
  'IT00743110157',
  'LT119511515',
  'LU15027442',
  'LV40003521600',
  'MT11679112',
  'NL004495445B01',
  'PL8567346215',
  'PT501964843',
  'RO18547290',
  'SE123456789701',
  'SI50223054',
  'SK2022749619',
];
const slips = [
  'ATU13585626',
  'BE0403019262',
  'DE136695978',
  'DK13585627',
  'EE100931557',
  'EL094259215',
  'FI20774741',
  'FR41303265045',
  'HR33392005962',
  'HU12892313',
  'IE6433435E',
  'IT00743110158',
  'LU15027443',
  'MT11679113',
  'NL123456789B01',
  'PL8567346216',
  'PT501964842',
  'RO18547291',
  'SE123456789101',
  'SI50223055',
  'SK2022749618',
];

describe('identifiers', () => {
  test.each<Case>([
    ['HU_TAX', '12892312', true],
    ['HU_TAX', '12892313', false],
    ['HU_TAX', '10773381-2-44', true],
    ['HU_TAX', '10537914-4-44', true],
    ['HU_TAX', '10625790-4-44', true],
    ['HU_TAX', '20937054-2-08', true],
    ['HU_TAX', '20937054 2 08', true],
    ['HU_TAX', '20937055-2-08', false],
    ['HU_TAX', '20937054-6-08', false],
    ['HU_TAX', '20937054-2-99', false],
    ['HU_TAX', 'HU12892312', false],
    ['HU_TAX', '', false],
    ['EU_VAT', 'HU12892312', true],
    ['EU_VAT', 'HU 12892312', true],
    ['EU_VAT', 'hu-12892312', true],
    ['EU_VAT', 'EN 23982273', false],
    ['EU_VAT', 'HU 23982273', true],
    ['EU_VAT', '23982273', false],
    ['EU_VAT', 'GB123456789', false],
    ['EU_VAT', 'GR094259216', false],
    ['EU_VAT', '', false],
    ['LEI', '7ZW8QJWVPR4P1J1KQY45', true],
    ['LEI', '7ZW8QJWVPR4P1J1KQY46', false],
    ['LEI', '7ZW8QJWVPR4P1J1KQY4', false],
    ['DOMAIN', 'minicrm.hu', true],
    ['DOMAIN', 'árvíztűrő.hu', true],
    ['DOMAIN', 'https://minicrm.hu', false],
    ['DOMAIN', 'minicrm', false],
    ['DOMAIN', '-a.hu', false],
    ['DOMAIN', '127.0.0.1', false],
    ['COMPANY_NUMBER', '01-09-123456', true],
    ['COMPANY_NUMBER', ' ', false],
    ['OTHER', 'anything', true],
    ...euVat.map((value): Case => ['EU_VAT', value, true]),
    ...slips.map((value): Case => ['EU_VAT', value, false]),
  ])('%s "%s": %s', (scheme, value, valid) => {
    expect(isIdentifierValid({ scheme, value })).toBe(valid);
  });

  test('one wrong digit in a Hungarian base number never goes unnoticed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 7 }), fc.integer({ min: 1, max: 9 }), (place, shift) => {
        const digits = '12892312'.split('');
        digits[place] = String((Number(digits[place]) + shift) % 10);
        expect(isIdentifierValid({ scheme: 'HU_TAX', value: digits.join('') })).toBe(false);
      }),
    );
  });

  test('any text at all gets an answer', () => {
    fc.assert(
      fc.property(fc.constantFrom(...IDENTIFIER_SCHEMES), fc.string({ unit: 'binary' }), (scheme, value) => {
        expect(typeof isIdentifierValid({ scheme, value })).toBe('boolean');
      }),
    );
  });
});
