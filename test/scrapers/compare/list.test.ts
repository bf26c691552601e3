// A page against the list it belongs to: who is told, how gravely, and what is none of anybody's business.

import { describe, expect, test } from 'vitest';
import type { OpenEntry } from '../../../schema/list/content.ts';
import type { Drift, KnownParty, ListState } from '../../../scrapers/compare/drift-words.ts';
import { compareWithList } from '../../../scrapers/compare/list.ts';
import type { ObservedEntry } from '../../../scrapers/observation.ts';
import { alone, listed, listOf, page, party } from './a-list-state.ts';
import { dated, entry, observation } from './an-observation.ts';

const alpha = listed('alpha', 'Alpha Kft.');
const beta = listed('beta', 'Beta GmbH');
const onPage = [entry('Alpha Kft.'), entry('Beta GmbH')];

function told(entries: readonly ObservedEntry[], list: ListState, known: readonly KnownParty[] = []): readonly Drift[] {
  return compareWithList({ ...alone, before: null, document: page(observation({ entries })), list, known }).drifts;
}
const codes = (drifts: readonly Drift[]) => drifts.flatMap(({ findings }) => findings.map(({ code }) => code));
const brief = (drifts: readonly Drift[]) => drifts.map(({ kind, severity, entryName }) => [kind, severity, entryName]);

describe('who is on the page and not on the list', () => {
  test.each([
    ['its owner keeps it', {}, 'BREACH', ['SOURCES_DISAGREE', 'NO_ADVANCE_NOTICE']],
    ['somebody else read it', { origin: 'OBSERVED' }, 'GAP', ['SOURCES_DISAGREE']],
    ["a controller's list", { capacity: 'CONTROLLER' }, 'WATCH', ['SOURCES_DISAGREE']],
  ] as const)('a list of sub-processors: %s', (_what, facts, severity, findings) => {
    const drifts = told([...onPage, entry('Gamma Zrt.')], listOf([alpha, beta], facts));
    expect(brief(drifts)).toEqual([['ADDED_WITHOUT_NOTICE', severity, 'Gamma Zrt.']]);
    expect(codes(drifts)).toEqual(findings);
    expect(drifts[0]).toMatchObject({ about: 'STATE', undoes: null, before: null, change: { kind: 'ADD', entry: { name: 'Gamma Zrt.' } } });
    expect(drifts[0]?.after).toMatchObject({ quotation: 'Name: Gamma Zrt.', snapshotHash: 'a'.repeat(64) });
  });

  test('a recipient that the page calls an independent controller is told as a courtesy', () => {
    expect(brief(told([...onPage, entry('Gamma Zrt.', { statedRole: 'independent controller' })], listOf([alpha, beta])))).toEqual([
      ['ADDED_WITHOUT_NOTICE', 'WATCH', 'Gamma Zrt.'],
    ]);
  });

  test('the sentence says which list, from which day, in both languages', () => {
    const [drift] = told([...onPage, entry('Gamma Zrt.')], listOf([alpha, beta], { origin: 'OBSERVED' }));
    expect(drift?.statement).toEqual({
      en: "The page now names Gamma Zrt.; the registry's list (version 1, in effect from 2024-01-30) does not, and no announcement names it.",
      hu: 'Az oldalon már szerepel Gamma Zrt.; a nyilvántartás listája (1. változat, hatályos: 2024-01-30) nem tartalmazza, és bejelentés sem említi.',
    });
  });

  test('a page that shares nobody with the list names recipients outside it', () => {
    expect(codes(told([entry('Gamma Zrt.')], listOf([alpha], { origin: 'OBSERVED' })))).toEqual(['UNLISTED_RECIPIENT']);
  });
});

describe('who is on the list and not on the page', () => {
  test('is told', () => {
    const drifts = told([entry('Alpha Kft.')], listOf([alpha, beta]));
    expect(brief(drifts)).toEqual([['REMOVED_WITHOUT_NOTICE', 'WATCH', 'Beta GmbH']]);
    expect(drifts[0]).toMatchObject({ change: { kind: 'REMOVE', key: 'beta' }, after: null });
  });

  test('is not told of a page that lists nobody, nor of an entry whose name was forgotten', () => {
    expect(told([], listOf([alpha, beta]))).toEqual([]);
    expect(told([entry('Alpha Kft.')], listOf([alpha, listed('person', null, { naturalPerson: true, erased: true })]))).toEqual([]);
  });
});

describe('what was announced', () => {
  const gamma = listed('gamma', 'Gamma Zrt.');
  test.each<readonly [string, readonly ObservedEntry[], readonly OpenEntry[]]>([
    ['the page already names an announced recipient', [...onPage, entry('Gamma Zrt.')], [alpha, beta, gamma]],
    ['the page does not name it yet', onPage, [alpha, beta, gamma]],
    ['the page already leaves out one that is to leave', [entry('Alpha Kft.')], [alpha]],
    ['the page still names one that is to leave', onPage, [alpha]],
    ['the page already has the announced name', [entry('Alpha Kft.'), entry('Delta AG')], [alpha, { ...beta, name: 'Delta AG' }]],
    ['the page still has the present name', onPage, [alpha, { ...beta, name: 'Delta AG' }]],
    [
      'the page already has the announced address',
      [entry('Alpha Kft.', { address: '2 New Street' }), entry('Beta GmbH')],
      [{ ...alpha, address: '2 New Street' }, beta],
    ],
  ])('%s: nothing is told', (_what, entries, announced) => {
    const list = listOf([{ ...alpha, address: null }, beta], { announced });
    expect(told(entries, list)).toEqual([]);
  });

  test('a page that says that it applies already is told: nobody could object in time', () => {
    const document = page(
      observation({ entries: [...onPage, entry('Gamma Zrt.')], dates: [dated('1 May 2026 = 2026-05-01', 'EFFECTIVE')] }),
    );
    const { drifts } = compareWithList({
      ...alone,
      before: null,
      document,
      list: listOf([alpha, beta], { announced: [alpha, beta, gamma] }),
    });
    expect(brief(drifts)).toEqual([['LEGAL_FINDING', 'WATCH', 'Gamma Zrt.']]);
    expect(codes(drifts)).toEqual(['NO_ADVANCE_NOTICE']);
  });
});

describe('the same recipient by another name', () => {
  test.each<readonly [string, string, Partial<OpenEntry>]>([
    ['punctuation and case', 'ALPHA KFT', {}],
    ['the legal form left out', 'Alpha', {}],
    ['the legal name', 'Alpha Informatikai Kft.', { legalName: 'Alpha Informatikai Kft.' }],
  ])('%s: nothing is told', (_what, name, facts) => {
    expect(told([entry(name)], listOf([{ ...alpha, ...facts }]))).toEqual([]);
  });

  test.each<readonly [string, string, string, readonly KnownParty[]]>([
    ['the form in translation', 'Alpha Ltd.', 'Alpha Kft.', []],
    ['another form', 'Omega Inc.', 'Omega LLC', []],
    [
      'a former name that the registry knows',
      'Old Name Kft.',
      'Alpha Kft.',
      [party('alpha', 'Alpha Kft.', { formerNames: ['Old Name Kft.'] })],
    ],
  ])('%s: told once, as a rename', (_what, seen, held, known) => {
    const drifts = told([entry(seen)], listOf([{ ...alpha, name: held }]), known);
    expect(brief(drifts)).toEqual([['RENAMED', 'INFO', seen]]);
    expect(drifts[0]).toMatchObject({
      change: { kind: 'RENAME', key: 'alpha' },
      findings: [{ code: 'SOURCES_DISAGREE', severity: 'INFO', entryKey: 'alpha' }],
    });
  });

  test('a blank where the name should be is recognised by the telephone number', () => {
    const list = listOf([{ ...alpha, phone: '+36 1 234 5678' }, beta]);
    const drifts = told([entry('', { phone: '06 (1) 234-5678' }), entry('Beta GmbH')], list);
    expect(brief(drifts)).toEqual([['LEGAL_FINDING', 'GAP', 'Alpha Kft.']]);
    expect(drifts[0]?.findings[0]).toMatchObject({ code: 'NAME_MISSING', entryKey: 'alpha' });
  });
});

describe('one as several, several as one', () => {
  test('neither came nor left', () => {
    const list = listOf([listed('tele', 'Telefon'), listed('grid', 'Postgrid')]);
    expect(brief(told([entry('Telefon (Postgrid)')], list))).toEqual([['RENAMED', 'INFO', 'Telefon (Postgrid)']]);
  });
});

const statement = (subject: string | null) => ({
  ground: { code: 'SCC_COMMISSION', instrument: null } as const,
  reliance: 'RELIED_ON' as const,
  subject,
  destinations: [],
  citedOn: null,
  evidence: { quotation: 'Data go to Omega Inc. under standard contractual clauses', at: 'Transfers', offset: 9 },
});

const mentioning = (subject: string | null) =>
  compareWithList({
    ...alone,
    before: null,
    document: page(observation({ entries: onPage, mechanisms: [statement(subject)] })),
    list: listOf([alpha, beta]),
  }).drifts;

describe('whom the text names besides', () => {
  test('a recipient outside page list and registry is told once', () => {
    expect(codes(mentioning('Omega Inc.'))).toEqual(['UNLISTED_RECIPIENT']);
  });
  test.each(['Alpha', 'BETA GmbH', null])('%s is none', (subject) => {
    expect(mentioning(subject)).toEqual([]);
  });
});

test('a list that has no version yet says nothing of its page', () => {
  expect(told(onPage, listOf(null))).toEqual([]);
});
