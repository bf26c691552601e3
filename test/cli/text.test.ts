// What goes to a terminal: it fits, and it cannot be taken over by the words of strangers.

import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { facts, plain, table, width, wrapped } from '../../cli/text.ts';

test.each([
  ['an escape sequence', 'Google\u001b[2J\u001b]0;x\u0007', /[\u001b\u0007]/],
  ['a carriage return', 'Google\rEvil', /\r/],
  ['a second control set', 'Google\u009b2J', /\u009b/],
  ['text that turns around', 'Google \u202egnp.exe', /\u202e/],
])('%s does not reach the terminal', (_case, text, forbidden) => {
  expect(plain(text)).not.toMatch(forbidden);
  expect(table(['Name'], [[text]])).not.toMatch(forbidden);
  expect(facts([['Name', text]])).not.toMatch(forbidden);
});

test('plain text stays as it is', () => {
  fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...'áéűőÁ –“”abc 123\n'.split('')) }), (text) => plain(text) === text));
});

test('no line of a table is wider than the terminal', () => {
  const cell = fc.string({ unit: fc.constantFrom(...'abcdefgh '.split('')), maxLength: 300 });
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 5 }), (rows) => {
      for (const line of stripVTControlCharacters(table(['One', 'Two', 'Three'], rows)).split('\n')) expect(line.length).toBeLessThanOrEqual(width());
    }),
  );
});

test('wrapping loses no word', () => {
  const words = fc.array(fc.stringMatching(/^[a-z]{1,20}$/), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(words, fc.integer({ min: 0, max: 20 }), (some, indent) => {
      const lines = wrapped(some.join(' '), indent).split('\n');
      expect(lines.flatMap((line) => line.trim().split(' '))).toEqual(some);
      for (const line of lines) expect(line.length).toBeLessThanOrEqual(width());
    }),
  );
});

test('facts without a value are left out', () => expect(stripVTControlCharacters(facts([['Owner', 'Acme'], ['Product', null]]))).toBe('Owner  Acme'));
