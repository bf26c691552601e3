// What goes to a terminal: it fits, and it cannot be taken over by the words of strangers.

import { stripVTControlCharacters } from 'node:util';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { table } from '../../cli/table.ts';
import { facts, plain, width, wrapped } from '../../cli/text.ts';

test.each([
  ['an escape sequence', 'Google\u001b[2J\u001b]0;x\u0007', ['\u001b', '\u0007']],
  ['a carriage return', 'Google\rEvil', ['\r']],
  ['a second control set', 'Google\u009b2J', ['\u009b']],
  ['text that turns around', 'Google \u202egnp.exe', ['\u202e']],
])('%s does not reach the terminal', (_case, text, forbidden) => {
  const shown = [plain(text), table(['Name'], [[text]]), facts([['Name', text]])].join('');
  for (const character of forbidden) expect(shown).not.toContain(character);
  expect(shown).toContain('Google');
});

test('plain text stays as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'áéűőÁ –“”abc 123\n'.split('')) }), (text) => {
      expect(plain(text)).toBe(text);
    }),
  );
});

const letters = (text: string): string =>
  text
    .replace(/[^a-z0-9]/g, '')
    .split('')
    .toSorted()
    .join('');
const cell = fc.array(fc.stringMatching(/^[a-z]{1,20}$/), { maxLength: 30 }).map((words) => words.join(' '));

test('no line of a table is wider than the terminal', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 5 }), (rows) => {
      const lines = stripVTControlCharacters(table(['One', 'Two', 'Three'], rows)).split('\n');
      expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(width());
    }),
  );
});

test('a table loses nothing of what it is given, and keeps ids whole', () => {
  const id = fc.stringMatching(/^version_[0-9a-f]{32}$/);
  fc.assert(
    fc.property(fc.array(fc.tuple(id, cell, fc.stringMatching(/^[a-z]{1,300}$/)), { minLength: 1, maxLength: 5 }), (rows) => {
      const shown = stripVTControlCharacters(table(['Id', 'Some', 'Long'], rows));
      for (const [name] of rows) expect(shown).toContain(name);
      expect(letters(shown)).toBe(letters(`domeong${rows.flat().join('')}`));
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

test('facts without a value are left out', () =>
  expect(
    stripVTControlCharacters(
      facts([
        ['Owner', 'Acme'],
        ['Product', null],
      ]),
    ),
  ).toBe('Owner  Acme'));
