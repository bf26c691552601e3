// What a reading of a page is worth telling: each fact once, on the side that can show it, and nothing of mere reformatting.

import { describe, expect, test } from 'vitest';
import { driftOf } from '../../../scrapers/compare/drift.ts';
import type { Drift, DriftQuestion } from '../../../scrapers/compare/drift-words.ts';
import type { Observation, ObservedEntry } from '../../../scrapers/observation.ts';
import { alone, listed, listOf, page } from './a-list-state.ts';
import { dated, entry, mechanism, observation } from './an-observation.ts';

type Asked = Partial<Omit<DriftQuestion, 'before' | 'after'>>;
const drift = (before: Observation | null, after: Observation, asked: Asked = {}): readonly Drift[] =>
  driftOf({ before: before && page(before, 'b'), after: page(after, 'a'), ...alone, ...asked });
const of = (entries: readonly ObservedEntry[], date?: string) => observation({ entries, dates: date === undefined ? [] : [dated(date)] });
const changes = (drifts: readonly Drift[]) => drifts.filter(({ about }) => about === 'CHANGE');
const brief = (drifts: readonly Drift[]) => drifts.map(({ kind, about, entryName }) => `${kind} ${about} ${entryName}`);

const alpha = entry('Alpha Kft.', { purpose: 'Hosting', address: 'Budapest' });
const beta = entry('Beta GmbH', { purpose: 'Mail', address: 'Berlin' });
const june = '8 June 2023 = 2023-06-08';
const july = '9 July 2023 = 2023-07-09';

describe('dates', () => {
  test.each<readonly [string, Observation, Observation, readonly string[]]>([
    [
      'an entry was added and the date stayed',
      of([alpha], june),
      of([alpha, beta], june),
      ['ADDED_WITHOUT_NOTICE CHANGE Beta GmbH', 'CHANGE_WITHOUT_DATE CHANGE null'],
    ],
    ['an entry was added and the date moved', of([alpha], june), of([alpha, beta], july), ['ADDED_WITHOUT_NOTICE CHANGE Beta GmbH']],
    ['the date moved alone', of([alpha], june), of([alpha], july), ['DATE_MOVED_WITHOUT_CHANGE CHANGE null']],
    [
      'the date moved and a telephone number with it',
      of([alpha], june),
      of([{ ...alpha, phone: '+36 1 234 5678' }], july),
      ['DETAILS_CHANGED CHANGE Alpha Kft.'],
    ],
    ['the date is typed otherwise', of([alpha], june), of([alpha], '2023-06-08 = 2023-06-08'), []],
    ['the date moved back', of([alpha], july), of([alpha], june), []],
    [
      'only a detail changed under the same date',
      of([alpha], june),
      of([{ ...alpha, phone: '+36 1 234 5678' }], june),
      ['DETAILS_CHANGED CHANGE Alpha Kft.'],
    ],
    ['a page without a date', of([alpha]), of([alpha, beta]), ['ADDED_WITHOUT_NOTICE CHANGE Beta GmbH']],
  ])('%s', (_what, before, after, expected) => {
    expect(brief(changes(drift(before, after)))).toEqual(expected);
  });
});

describe('a page with a list', () => {
  const list = listOf([listed('alpha', 'Alpha Kft.', { purpose: 'Hosting', address: 'Budapest' })]);

  test('who joined the page is told once, against the list', () => {
    expect(brief(drift(of([alpha]), of([alpha, beta]), { list }))).toEqual(['ADDED_WITHOUT_NOTICE STATE Beta GmbH']);
  });

  test('what page and list are at odds about is so whether or not the page changed', () => {
    const [changed, standing, first] = [of([alpha]), of([alpha, beta]), null].map((before) => drift(before, of([alpha, beta]), { list }));
    expect(changed).toEqual(standing);
    expect(changed).toEqual(first);
  });

  test('a page that catches up with its list is silent', () => {
    expect(drift(of([alpha, beta]), of([alpha]), { list })).toEqual([]);
    expect(drift(of([{ ...alpha, purpose: 'Payroll' }]), of([alpha]), { list })).toEqual([]);
  });

  test('a change that the list cannot show is told as a change, with what would mend the list', () => {
    const before = of([{ ...alpha, purpose: 'Cloud hosting' }]);
    const after = of([{ ...alpha, purpose: 'Cloud hosting and payroll' }]);
    const drifts = drift(before, after, { list });
    expect(brief(drifts)).toEqual(['DETAILS_CHANGED CHANGE Alpha Kft.']);
    expect(drifts[0]).toMatchObject({ change: { kind: 'CHANGE', key: 'alpha' }, undoes: expect.any(String) as unknown });
  });

  test('a change by which the page comes to contradict the list is told once, as the contradiction it is', () => {
    const [before, after] = [of([alpha]), of([{ ...alpha, purpose: 'Payroll' }])];
    expect(brief(drift(before, after, { list }))).toEqual(['DETAILS_CHANGED STATE Alpha Kft.']);
  });

  test('a rename on the page is a rename on the list', () => {
    expect(brief(drift(of([alpha]), of([{ ...alpha, name: 'Alpha Zrt.' }]), { list }))).toEqual(['RENAMED STATE Alpha Zrt.']);
  });
});

const says = (reliance: 'RELIED_ON' | 'HISTORICAL', instrument: string, subject: string | null = null) => ({
  ground: { code: 'ADEQUACY_DECISION', instrument } as const,
  reliance,
  subject,
  destinations: [],
  citedOn: null,
  evidence: { quotation: `We rely on ${instrument}`, at: 'Transfers', offset: 3 },
});

describe('grounds of transfer', () => {
  const [shield, framework] = ['32016D1250', '32023D1795'];

  test('a ground taken up and one given up, each once, and what the law says of the one', () => {
    const [before, after] = [
      observation({ mechanisms: [says('RELIED_ON', shield)] }),
      observation({ mechanisms: [says('RELIED_ON', framework)] }),
    ];
    expect(changes(drift(before, after)).map(({ kind, fact }) => [kind, fact])).toEqual([
      ['MECHANISM_CHANGED', 'page | gave up | ADEQUACY_DECISION 32016D1250'],
      ['MECHANISM_CHANGED', 'page | rests on | ADEQUACY_DECISION 32023D1795'],
    ]);
    expect(drift(after, before).flatMap(({ findings }) => findings.map(({ code }) => code))).toContain('MECHANISM_LAPSED');
  });

  test('a ground that came with an entry is told with the entry', () => {
    const stated = { ...beta, mechanism: mechanism('DPF', ['ADEQUACY_DECISION', framework]) };
    const after = observation({ entries: [alpha, stated], mechanisms: [says('RELIED_ON', framework, 'Beta GmbH')] });
    expect(brief(changes(drift(of([alpha]), after)))).toEqual(['ADDED_WITHOUT_NOTICE CHANGE Beta GmbH']);
  });
});

test('the law is told of a page on its first reading, with where it was read', () => {
  const american = entry('Omega Inc.', {
    location: 'United States',
    address: '1 Main Street',
    mechanism: mechanism('Privacy Shield', ['ADEQUACY_DECISION', '32016D1250']),
  });
  const found = drift(null, of([american]));
  expect(found.find(({ findings }) => findings.some(({ code }) => code === 'MECHANISM_LAPSED'))).toMatchObject({
    kind: 'LEGAL_FINDING',
    severity: 'BREACH',
    about: 'STATE',
    entryName: 'Omega Inc.',
    after: { url: 'https://example.com/recipients', snapshotHash: 'a'.repeat(64) },
  });
});

test('what a page leaves unsaid of many is told once', () => {
  const many = ['Alpha', 'Beta', 'Gamma'].map((name) => entry(name));
  const missing = drift(null, of(many)).filter(({ findings }) => findings.some(({ code }) => code === 'ADDRESS_MISSING'));
  expect(missing.map(({ findings, entryName }) => [findings.length, entryName])).toEqual([[3, null]]);
});
