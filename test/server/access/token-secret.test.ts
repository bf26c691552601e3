import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { isWellFormed, newSecret } from '../../../server/access/token-secret.ts';

const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

test('a secret is onw_, 30 characters and 6 of checksum, and never comes twice', () => {
  const secrets = Array.from({ length: 1000 }, newSecret);
  for (const secret of secrets) expect(secret).toMatch(/^onw_[0-9A-Za-z]{36}$/);
  expect(secrets.every(isWellFormed)).toBe(true);
  expect(new Set(secrets).size).toBe(1000);
});

test('every mistyped character is noticed', () => {
  fc.assert(
    fc.property(fc.integer({ min: 4, max: 39 }), fc.integer({ min: 1, max: 61 }), (place, shift) => {
      const secret = newSecret();
      const other = ALPHABET.charAt((ALPHABET.indexOf(secret.charAt(place)) + shift) % 62);
      expect(isWellFormed(secret.slice(0, place) + other + secret.slice(place + 1))).toBe(false);
    }),
  );
});

test('the checksum is the CRC-32 in base 62, padded with zeros on the left', () => {
  expect(isWellFormed('onw_0000000000000000000000000000002C8GjS')).toBe(true);
  expect(isWellFormed('onw_000000000000000000000000000001010Ohw')).toBe(true);
});

test.each([
  ['nothing', ''],
  ['another prefix', newSecret().replace('onw_', 'ghp_')],
  ['one too long', `${newSecret()}0`],
  ['a line break behind it', `${newSecret()}\n`],
  ['a sign that is not base 62', newSecret().replace(/.$/, '-')],
])('%s is not a secret', (_what, text) => {
  expect(isWellFormed(text)).toBe(false);
});
