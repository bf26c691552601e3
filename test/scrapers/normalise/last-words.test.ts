// Words are found backwards as they are found forwards.

import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordBefore } from '../../../scrapers/normalise/last-words.ts';

const WORD = /[\p{L}\p{M}\p{N}]+(?:[./][\p{L}\p{M}\p{N}]+)*/gu;

test.each<readonly [text: string, word: string | null]>([
  ['Acme GmbH', 'Acme'],
  ['S.A. Acme S.A.', 'Acme'],
  ['Hansen A/S Ltd', 'A/S'],
  ['Ltd', null],
  ['– Ltd', null],
  ['𝒜𝒷 Ltd', '𝒜𝒷'],
  ['Café. Ltd', 'Café'],
])('before the last word of %s', (text, word) => {
  const found = wordBefore(text, text.lastIndexOf(' ') + 1, 0);
  expect(found && text.slice(found.from, found.until)).toBe(word);
});

test('it is the last word before any place, whatever the text', () => {
  const pieces = fc.constantFrom('a', 'B', 'é', '7', '.', '/', ' ', '-', '𝒜', '\u0301', 'ő', '(', '🙂');
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 24 }), fc.array(pieces, { maxLength: 6 }), (before, behind) => {
      // A place between words, as those that ask have it.
      const text = `${before.join('')} ${behind.join('')}`;
      const at = before.join('').length + 1;
      const words = Array.from(text.slice(0, at).matchAll(WORD), ({ 0: word, index }) => ({ from: index, until: index + word.length }));
      expect(wordBefore(text, at, 0)).toEqual(words.at(-1) ?? null);
    }),
    { numRuns: 2_000 },
  );
});
