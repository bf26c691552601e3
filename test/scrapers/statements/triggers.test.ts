// Where grounds are looked for: every part of a phrase is found wherever it stands, however it is written, and nothing else is.

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PHRASES_BY_STEM } from '../../../scrapers/statements/phrases.ts';
import { statementsIn } from '../../../scrapers/statements/statements-in.ts';
import { triggerFrom, triggersIn } from '../../../scrapers/statements/triggers.ts';
import { paragraph, table } from './one-block.ts';

const STEMS = [...PHRASES_BY_STEM.keys()];

test.each(STEMS)('%s is found in small letters and in capitals', (stem) => {
  for (const written of [stem, stem.toUpperCase()]) {
    const text = `x ${written}, ${written}`;
    expect(triggerFrom(text, 0)).toBe(2);
    expect([...triggersIn(text)].map(({ at }) => at)).toContain(text.lastIndexOf(written));
    expect(triggerFrom(text, text.length - 2)).toBe(text.length);
  }
});

test('it finds the first place where a part stands, and none where none does', () => {
  const known = [...STEMS, 'art. 4', 'art 4', 'article 4', 'articles 4', 'artikel 4', '. cikk'];
  const isAt = (text: string, at: number) => known.some((stem) => text.slice(at, at + stem.length).toLowerCase() === stem);
  const half = fc.tuple(fc.constantFrom(...known), fc.nat({ max: 12 })).map(([stem, length]) => stem.slice(0, length));
  const piece = fc.oneof(fc.constantFrom(...known), half, fc.string({ maxLength: 4 }));
  const said = fc
    .tuple(fc.constantFrom(0, 500, 1_012), fc.nat({ max: 12 }), fc.array(piece, { maxLength: 8 }))
    .map(([filled, more, parts]) => 'x'.repeat(filled + more) + parts.join(''));
  fc.assert(
    fc.property(said, fc.nat({ max: 20 }), (text, from) => {
      const places = Array.from({ length: text.length }, (_, at) => at).filter((at) => at >= from && isAt(text, at));
      expect(triggerFrom(text, from)).toBe(places[0] ?? text.length);
    }),
    { numRuns: 500 },
  );
});

describe('cells', () => {
  const head = ['Name', 'Purpose', 'Transfers'];
  const codes = (rows: readonly (readonly string[])[], text?: string) => {
    const block = table(head, ...rows);
    return statementsIn([text === undefined ? block : { ...block, text }], 'en', ['Acme Inc.', 'Initech Kft.']).map(
      ({ ground, subject, evidence }) => [ground.code, subject, evidence.quotation],
    );
  };

  test.each<[string, readonly (readonly string[])[], string | undefined, number]>([
    ['one of three names a ground', [['Acme Inc.', 'Hosting', 'Standard Contractual Clauses']], undefined, 1],
    [
      'each of two rows',
      [
        ['Acme Inc.', 'Mail', 'SCCs'],
        ['Initech Kft.', 'Tax', 'SCCs'],
      ],
      undefined,
      2,
    ],
    ['a phrase that two cells share is none', [['Acme Inc.', 'Standard Contractual', 'Clauses']], undefined, 0],
    [
      'a merged cell that the text has once',
      [
        ['Acme Inc.', 'Mail', 'SCCs'],
        ['Initech Kft.', 'Tax', 'SCCs'],
      ],
      'Acme Inc.\nMail\nSCCs',
      2,
    ],
  ])('%s', (_, rows, text, count) => {
    const found = codes(rows, text);
    expect(found).toHaveLength(count);
    expect(found.map(([code]) => code)).toEqual(found.map(() => 'SCC_COMMISSION'));
    expect(found.map(([, subject]) => subject)).toEqual(rows.slice(0, count).map(([name]) => name));
  });
});

test.each([
  ['Acme Inc.', 'Acme relies on Standard Contractual Clauses.'],
  ['Ép Kft.', 'Transfers to Ép Kft. rest on Standard Contractual Clauses.'],
  ['Ép Kft.', 'Az Épnek továbbított adatokra Standard Contractual Clauses vonatkoznak.'],
  ['Épi Kft.', 'Transfers to Epi rest on Standard Contractual Clauses.'],
  ['U.S. Widgets, Inc.', 'Transfers to US Widgets rest on Standard Contractual Clauses.'],
  ['(new) Umbrella (Ireland) Ltd', 'Transfers to Umbrella rest on Standard Contractual Clauses.'],
])('%s is the one spoken of in: %s', (name, sentence) => {
  expect(statementsIn([paragraph(sentence)], 'en', ['Initech Kft.', name]).map(({ subject }) => subject)).toEqual([name]);
});
