// Each fact once; what is no longer so closes; when it is looked again: the pure decisions of watching.

import { describe, expect, test } from 'vitest';
import type { Drift } from '../../../scrapers/compare/drift-words.ts';
import { isEmpty, shrunkenSince } from '../../../scrapers/compare/shrunken.ts';
import type { Observation } from '../../../scrapers/observation.ts';
import { driftState } from '../../../server/drift/drift-state.ts';
import { nextCheckAt } from '../../../server/drift/next-check.ts';
import { settleFacts, type StandingFact } from '../../../server/drift/settle-facts.ts';
import { sourceState } from '../../../server/drift/source-state.ts';
import { observed } from '../../a-scraper.ts';

const drift = (fact: string, facts: Partial<Drift> = {}): Drift => ({
  kind: 'ADDED_WITHOUT_NOTICE',
  severity: 'WATCH',
  fact,
  about: 'STATE',
  undoes: null,
  statement: { en: fact, hu: fact },
  before: null,
  after: null,
  findings: [],
  entryName: fact,
  change: null,
  ...facts,
});
const standing = (fact: string, facts: Partial<StandingFact> = {}): StandingFact => ({ ...drift(fact), state: 'OPEN', ...facts });
const settled = (rows: StandingFact[], found: Drift[]) => {
  const { open, amend, close } = settleFacts(rows, found);
  return { open: open.map(({ fact }) => fact), amend: amend.map((one) => one.drift.fact), close: close.map(({ fact }) => fact) };
};
const change = { about: 'CHANGE' } as const;

describe('facts', () => {
  test.each<[string, StandingFact[], Drift[], object]>([
    ['what is new opens', [], [drift('a')], { open: ['a'] }],
    ['what is found twice opens once', [], [drift('a'), drift('a')], { open: ['a'] }],
    ['what stands is left as it is', [standing('a')], [drift('a')], {}],
    ['a state that is no longer so closes', [standing('a')], [], { close: ['a'] }],
    [
      'a state that was confirmed or put off closes, too',
      [standing('a', { state: 'CONFIRMED' }), standing('b', { state: 'SNOOZED' })],
      [],
      { close: ['a', 'b'] },
    ],
    ['what was dismissed is remembered', [standing('a', { state: 'DISMISSED' })], [], {}],
    ['what was dismissed does not come back', [standing('a', { state: 'DISMISSED' })], [drift('a', { severity: 'BREACH' })], {}],
    ['a change stays', [standing('a', change)], [], {}],
    [
      'a change that is taken back closes, and is none',
      [standing('added', change)],
      [drift('removed', { ...change, undoes: 'added' })],
      { close: ['added'] },
    ],
    [
      'a change after one that was dismissed is one',
      [standing('added', { ...change, state: 'DISMISSED' })],
      [drift('removed', { ...change, undoes: 'added' })],
      { open: ['removed'] },
    ],
    ['what weighs more than before is amended', [standing('a')], [drift('a', { severity: 'BREACH' })], { amend: ['a'] }],
    [
      'what is mended otherwise than before is amended',
      [standing('a')],
      [drift('a', { change: { kind: 'REMOVE', key: 'x' } })],
      { amend: ['a'] },
    ],
  ])('%s', (_what, rows, found, expected) => {
    expect(settled(rows, found)).toEqual({ open: [], amend: [], close: [], ...expected });
  });
});

const now = Temporal.Instant.from('2026-03-02T09:00:00Z');
const hours = (pace: object, random: number): number =>
  nextCheckAt(now, { checkEveryHours: 24, failuresInRow: 0, retryAfterSeconds: null, ...pace }, () => random)
    .since(now)
    .total('hours');

describe('the next check', () => {
  test.each([
    ['by its interval', {}, 0.5, 24],
    ['a tenth earlier at most', {}, 0, 21.6],
    ['a tenth later at most', {}, 1, 26.4],
    ['hourly at the most, whatever chance says', { checkEveryHours: 1 }, 0, 1],
    ['an hour after a failure', { failuresInRow: 1 }, 0, 1],
    ['four hours after the second', { failuresInRow: 2 }, 0, 4],
    ['a day after the third', { failuresInRow: 3 }, 0, 24],
    ['by its own interval after many, when that is longer', { failuresInRow: 9, checkEveryHours: 168 }, 0, 168],
    ['not before its host asks for', { failuresInRow: 1, retryAfterSeconds: 7_200 }, 0, 2],
  ])('%s', (_what, pace, random, expected) => {
    expect(hours(pace, random)).toBeCloseTo(expected, 3);
  });
});

const document = (words: number, names: readonly string[], beside = 0): Observation => ({
  extractor: 1,
  language: 'en',
  title: null,
  entries: names.map((name) => observed(name)),
  dates: [],
  mechanisms: [],
  sections: [
    { heading: null, level: 1, words, fingerprint: '', sentences: [], beside: false, offset: 0 },
    { heading: null, level: 1, words: beside, fingerprint: '', sentences: [], beside: true, offset: 0 },
  ],
  ignored: [],
  listElsewhere: null,
});
const four = ['a', 'b', 'c', 'd'];

describe('a document that has shrunk', () => {
  test.each([
    ['two fifths of the words are left', document(1_000, []), document(400, []), null],
    ['fewer are left', document(1_000, []), document(399, []), 'WORDS'],
    ['it was short all along', document(99, []), document(1, []), null],
    ['all of four recipients are gone', document(100, four), document(100, []), 'ENTRIES'],
    ['all of three recipients are gone', document(100, four.slice(1)), document(100, []), null],
    ['what stands beside the text does not count', document(1_000, [], 0), document(10, [], 990), 'WORDS'],
  ])('%s', (_what, before, after, kind) => {
    expect(shrunkenSince(before, after)?.kind ?? null).toBe(kind);
  });

  test('is empty when nothing but what stands beside the text is left', () => {
    expect([document(0, [], 50), document(1, []), document(0, ['a'])].map(isEmpty)).toEqual([true, false, false]);
  });
});

const at = (wakesAt: string) => driftState({ state: 'SNOOZED', wakesAt: Temporal.Instant.from(wakesAt) }, now);

test('a finding that was put off is open from its moment on', () => {
  expect(at('2026-03-02T09:00:00.001Z')).toBe('SNOOZED');
  expect(at('2026-03-02T09:00:00Z')).toBe('OPEN');
});

test.each([
  ['never read', {}, 'NEW'],
  ['never read, and failed once', { failure: 'BROKEN', failuresAlike: 1 }, 'NEW'],
  ['read', { baselineSnapshot: 'x' }, 'OK'],
  ['read, and failed once since', { baselineSnapshot: 'x', failure: 'UNREACHABLE', failuresAlike: 1 }, 'OK'],
  ['failed twice alike', { baselineSnapshot: 'x', failure: 'UNREACHABLE', failuresAlike: 2 }, 'UNREACHABLE'],
  ['its declaration fits no longer', { baselineSnapshot: 'x', failure: 'OUTDATED', failuresAlike: 2 }, 'EXTRACTOR_OUTDATED'],
  ['left alone, whatever else', { paused: true, failure: 'BROKEN', failuresAlike: 5 }, 'PAUSED'],
] as const)('a source that was %s is %s', (_what, facts, state) => {
  expect(sourceState({ paused: false, failure: null, failuresAlike: 0, baselineSnapshot: null, ...facts })).toBe(state);
});
