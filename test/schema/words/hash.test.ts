import { expect, test } from 'vitest';
import { hashOf } from '../../../schema/words/hash.ts';

test.each([
  ['the example of FIPS 180-2', 'abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  ['an empty text', '', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  ['letters outside of ASCII, as UTF-8', 'űrlap', '4b98bd6d6e7f8a0ca3e439ddc0ace5117b35625e769c97dd2c70bd26fddbf391'],
])('the hash is SHA-256 in lower-case hex: %s', (_what, text, hash) => {
  expect(hashOf(text)).toBe(hash);
});
