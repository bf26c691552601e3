// A policy whose words changed though no recipient and no ground did: told once, quoted from both sides, and over when it is taken back.

import { describe, expect, test } from 'vitest';
import { driftOf } from '../../../scrapers/compare/drift.ts';
import type { Drift } from '../../../scrapers/compare/drift-words.ts';
import type { Observation, ObservedEntry } from '../../../scrapers/observation.ts';
import type { Block } from '../../../scrapers/read/page.ts';
import { heading, item, paragraph } from '../statements/one-block.ts';
import { alone, page } from './a-list-state.ts';
import { dated, entry } from './an-observation.ts';
import { FRAMEWORK, opening, readingOf, SCC, SHIELD } from './two-texts.ts';

interface Reading {
  readonly blocks: readonly Block[];
  readonly dates?: Observation['dates'];
  readonly entries?: readonly ObservedEntry[];
}
const KEPT = 'We delete the data of your account thirty days after you close it.';
const KEPT_LONGER = 'We delete the data of your account ninety days after you close it.';
const policy = (kept: string, ...more: readonly Block[]): readonly Block[] => [
  ...opening,
  heading('Retention'),
  paragraph(kept),
  heading('Transfers'),
  paragraph(SCC),
  ...more,
];

function document({ blocks, dates = [], entries = [] }: Reading, snapshot: string) {
  const { observation, text } = readingOf(...blocks);
  return { ...page({ ...observation, dates, entries }, snapshot), text };
}
const drift = (before: Reading, after: Reading): readonly Drift[] =>
  driftOf({ ...alone, kind: 'PRIVACY_POLICY', before: document(before, 'b'), after: document(after, 'a') }).filter(
    ({ about }) => about === 'CHANGE',
  );
const listing = (...names: readonly string[]): Reading => ({
  blocks: [...policy(KEPT), heading('Recipients'), ...names.flatMap((name) => [item(name), item('Purpose: Hosting')])],
  entries: names.map((name) => entry(name, { purpose: 'Hosting', evidence: { quotation: name, at: 'Recipients', offset: 0 } })),
});
const sixParts = (word: string): readonly Block[] =>
  ['A', 'B', 'C', 'D', 'E', 'F'].flatMap((name) => [heading(`Part ${name}`), paragraph(`In ${name} it is ${word}.`)]);
const kept = (words: string, facts: Omit<Reading, 'blocks'> = {}): Reading => ({ blocks: policy(words), ...facts });
const brief = (drifts: readonly Drift[]) => drifts.map(({ kind, severity, statement }) => `${kind} ${severity}: ${statement.en}`);
const may = [dated('3 May 2023 = 2023-05-03')];
const june = [dated('3 June 2023 = 2023-06-03')];

describe('a retention period that changed', () => {
  const NOW = `What the page says on how long data are kept under “Retention” has changed: now “${KEPT_LONGER}”, before “${KEPT}”.`;
  test.each<readonly [string, Reading, Reading, readonly string[]]>([
    ['a page without a date', kept(KEPT), kept(KEPT_LONGER), [`DETAILS_CHANGED WATCH: ${NOW}`]],
    ['the date moved with it', kept(KEPT, { dates: may }), kept(KEPT_LONGER, { dates: june }), [`DETAILS_CHANGED WATCH: ${NOW}`]],
    [
      'the date stayed',
      kept(KEPT, { dates: may }),
      kept(KEPT_LONGER, { dates: may }),
      [`CHANGE_WITHOUT_DATE WATCH: ${NOW} The page still gives the same date: “3 May 2023”.`],
    ],
  ])('%s: told once', (_what, before, after, expected) => {
    expect(brief(drift(before, after))).toEqual(expected);
  });

  test('is quoted from both sides, each with its snapshot', () => {
    expect(drift(kept(KEPT), kept(KEPT_LONGER))).toMatchObject([
      {
        before: { quotation: KEPT, at: 'Retention', snapshotHash: 'b'.repeat(64) },
        after: { quotation: KEPT_LONGER, at: 'Retention', snapshotHash: 'a'.repeat(64) },
        entryName: null,
        change: null,
      },
    ]);
  });

  test('and back again takes the first change back, whatever its date did meanwhile', () => {
    const [there] = drift(kept(KEPT, { dates: may }), kept(KEPT_LONGER, { dates: may }));
    const [back] = drift(kept(KEPT_LONGER, { dates: may }), kept(KEPT, { dates: june }));
    expect(back?.undoes).toBe(there?.fact);
    expect(there?.undoes).toBe(back?.fact);
  });

  test('and changed again is another change', () => {
    const years = 'We delete the data of your account nine years after you close it.';
    const [first] = drift(kept(KEPT, { dates: may }), kept(KEPT_LONGER, { dates: may }));
    const [second] = drift(kept(KEPT_LONGER, { dates: may }), kept(years, { dates: may }));
    expect(second?.fact).not.toBe(first?.fact);
    expect(second?.undoes).not.toBe(first?.fact);
  });
});

describe('what else changed', () => {
  test.each<readonly [string, Reading, Reading, readonly string[]]>([
    [
      'a new purpose',
      { blocks: policy(KEPT) },
      { blocks: policy(KEPT, heading('Why we process data'), paragraph('We now use it for the purpose of advertising.')) },
      [
        'DETAILS_CHANGED WATCH: New in what the page says on the purposes data are used for under “Why we process data”: “We now use it for the purpose of advertising.”.',
      ],
    ],
    [
      'a remark that no controller needs to know of',
      { blocks: policy(KEPT) },
      { blocks: policy(KEPT, heading('About us'), paragraph('Our office has moved to the second floor.')) },
      ['DETAILS_CHANGED INFO: New in what the page says under “About us”: “Our office has moved to the second floor.”.'],
    ],
    [
      'a section that is gone',
      { blocks: policy(KEPT, heading('Rights'), paragraph('You have the right to a copy.')) },
      { blocks: policy(KEPT) },
      [
        'DETAILS_CHANGED WATCH: Gone from what the page says on the rights of the people concerned under “Rights”: “You have the right to a copy.”.',
      ],
    ],
    [
      'nothing but the order of sections',
      kept(KEPT),
      { blocks: [...opening, ...policy(KEPT).slice(-2), ...policy(KEPT).slice(opening.length, -2)] },
      [],
    ],
    [
      'nothing but items for paragraphs',
      kept(KEPT),
      { blocks: policy(KEPT).map((block) => (block.kind === 'PARAGRAPH' ? item(block.text) : block)) },
      [],
    ],
  ])('%s', (_what, before, after, expected) => {
    expect(brief(drift(before, after))).toEqual(expected);
  });

  test('a ground that was exchanged is told as such, and its sentence not besides', () => {
    const [before, after] = [policy(KEPT, paragraph(SHIELD)), policy(KEPT, paragraph(FRAMEWORK))];
    expect(drift({ blocks: before }, { blocks: after }).map(({ kind }) => kind)).toEqual(['MECHANISM_CHANGED', 'MECHANISM_CHANGED']);
  });

  test('of a recipient nothing is told besides: who came is told as who came', () => {
    expect(drift(listing('Alder Kft.'), listing('Alder Kft.', 'Birch Zrt.')).map(({ kind }) => kind)).toEqual(['ADDED_WITHOUT_NOTICE']);
  });

  test('under the heading of a list a sentence of prose counts all the same', () => {
    const told = 'We tell you thirty days before we take on anybody else.';
    const [before, after] = [told, told.replace('thirty', 'ten')].map((words): Reading => {
      const { blocks, entries = [] } = listing('Alder Kft.');
      return { blocks: [...blocks, paragraph(words)], entries };
    });
    expect(drift(before ?? listing(), after ?? listing()).map(({ kind }) => kind)).toEqual(['DETAILS_CHANGED']);
  });

  test('a page that was written anew is told once', () => {
    expect(drift({ blocks: policy(KEPT, ...sixParts('warm')) }, { blocks: policy(KEPT, ...sixParts('cold')) })).toMatchObject([
      { kind: 'DETAILS_CHANGED', statement: { en: expect.stringMatching(/^Much of the page .*: 6 sections/) } },
    ]);
  });
});
