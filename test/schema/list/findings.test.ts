// What the registry says about a version, entry by entry and as a whole.

import { describe, expect, test } from 'vitest';
import type { OpenEntry } from '../../../schema/list/content.ts';
import { findingsOfVersion, type VersionInQuestion } from '../../../schema/list/findings.ts';
import { DEFAULT_TERMS } from '../../../schema/list/terms.ts';
import { acts } from '../../../schema/law/acts.ts';
import { civilDay } from '../../../schema/words/civil-day.ts';
import { countryCode } from '../../../schema/words/territory.ts';
import { aMechanism, anEntry, aTransfer, TOLD_IN_TIME } from './an-entry.ts';

const [HU, US, IE] = [countryCode('HU'), countryCode('US'), countryCode('IE')];

const named = (key: string, said: Partial<OpenEntry> = {}) =>
  anEntry(key, { name: `${key} Kft.`, address: 'Budapest', country: HU, ...said });

const aVersion = (entries: readonly OpenEntry[], said: Partial<VersionInQuestion> = {}): VersionInQuestion => ({
  entries,
  origin: 'OBSERVED',
  capacity: 'PROCESSOR',
  terms: DEFAULT_TERMS,
  completeness: 'COMPLETE',
  effectiveOn: civilDay('2023-04-28'),
  effectiveOnBasis: 'STATED',
  announcedOn: null,
  isChange: false,
  parties: new Map(),
  ...TOLD_IN_TIME,
  ...said,
});

const shield = aTransfer({ destination: US, mechanisms: [aMechanism('ADEQUACY_DECISION', { instrument: '32016D1250' })] });
const dpf = aTransfer({ destination: US, mechanisms: [aMechanism('ADEQUACY_DECISION', { instrument: '32023D1795' })] });
const bare = aTransfer({ destination: US });
const shared = [{ scheme: 'HU_TAX', value: '20937054-2-08' }] as const;
const us = { name: 'Alphabet Inc.', country: US };
const behind = (said: object) => new Map([['id-of-google', { name: 'Google', country: IE, group: null, parent: null, ...said }]]);

type Case = readonly [what: string, version: VersionInQuestion, findings: readonly string[]];

const cases: readonly Case[] = [
  ['nothing to say', aVersion([named('a')]), []],
  ['no entries at all', aVersion([]), []],
  ['a lapsed ground', aVersion([named('a', { transfers: [shield] })]), ['BREACH MECHANISM_LAPSED a']],
  ['no ground on an observed list', aVersion([named('a', { transfers: [bare] })]), ['GAP MECHANISM_NOT_RECORDED a']],
  [
    'no ground on a list that its owner keeps',
    aVersion([named('a', { transfers: [bare] })], { origin: 'PUBLISHED' }),
    ['BREACH MECHANISM_NOT_RECORDED a'],
  ],
  [
    'an act younger than the text',
    aVersion([named('a', { transfers: [dpf, dpf] })]),
    ['GAP PARTICIPATION_UNVERIFIED a', 'GAP PARTICIPATION_UNVERIFIED a', 'WATCH CITES_LATER_ACT a'],
  ],
  [
    'the same, kept by its owner',
    aVersion([named('a', { transfers: [dpf] })], { origin: 'PUBLISHED' }),
    ['GAP PARTICIPATION_UNVERIFIED a'],
  ],
  [
    'the same, the text dated the day of the act',
    aVersion([named('a', { transfers: [dpf] })], { effectiveOn: civilDay('2023-07-10') }),
    ['GAP PARTICIPATION_UNVERIFIED a'],
  ],
  [
    'the same, the day of the text unknown',
    aVersion([named('a', { transfers: [dpf] })], { effectiveOnBasis: 'UNKNOWN' }),
    ['GAP PARTICIPATION_UNVERIFIED a'],
  ],
  ['no address', aVersion([named('a', { address: null })]), ['GAP ADDRESS_MISSING a']],
  [
    'no address of an authority',
    aVersion([named('nav', { address: null, role: 'PUBLIC_AUTHORITY' })]),
    ['INFO PUBLIC_AUTHORITY_LISTED nav'],
  ],
  ['no name', aVersion([named('a', { name: null })]), ['GAP NAME_MISSING a']],
  ['a legal name only', aVersion([named('a', { name: null, legalName: 'A Kft.' })]), []],
  ['an erased person', aVersion([named('a', { name: null, address: null, erased: true, naturalPerson: true })]), []],
  ['an erased contact person hides no missing address', aVersion([named('a', { address: null, erased: true })]), ['GAP ADDRESS_MISSING a']],
  [
    'a wrong check digit',
    aVersion([named('a', { identifiers: [{ scheme: 'HU_TAX', value: '12892313-2-42' }] })]),
    ['GAP IDENTIFIER_INVALID a'],
  ],
  [
    'a number shared by two parties',
    aVersion([named('a', { identifiers: shared }), named('b', { identifiers: [{ scheme: 'HU_TAX', value: '20937054 2 08' }] })]),
    ['GAP IDENTIFIER_SHARED a'],
  ],
  [
    'a number on two entries of one party',
    aVersion([named('a', { identifiers: shared }), named('b', { identifiers: shared, partyId: 'id-of-a' })]),
    [],
  ],
  [
    'a domain of two parties',
    aVersion(['a', 'b'].map((key) => named(key, { identifiers: [{ scheme: 'DOMAIN', value: 'google.com' }] }))),
    [],
  ],
  ['a broken chain', aVersion([named('a', { parentKey: 'x' })]), ['GAP CHAIN_INCOMPLETE a']],
  ['a whole chain', aVersion([named('a', { parentKey: 'b' }), named('b')]), []],
  [
    'a parent outside',
    aVersion([named('google', { country: IE })], { parties: behind({ parent: us }) }),
    ['INFO PARENT_IN_THIRD_COUNTRY google'],
  ],
  [
    'a group led from outside',
    aVersion([named('google', { country: IE })], { parties: behind({ group: { slug: 'google', ...us } }) }),
    ['INFO PARENT_IN_THIRD_COUNTRY google'],
  ],
  ['a parent inside', aVersion([named('google', { country: IE })], { parties: behind({ parent: { name: 'X', country: HU } }) }), []],
  ['a recipient that is outside itself', aVersion([named('google', { country: US })], { parties: behind({ parent: us }) }), []],
  ['a list that could not be read', aVersion([], { completeness: 'NOT_RETRIEVABLE' }), ['GAP LIST_NOT_RETRIEVABLE null']],
  [
    'a clock that runs from publication',
    aVersion([], { terms: { ...DEFAULT_TERMS, clock: 'PUBLISHED' } }),
    ['GAP PUBLICATION_IS_HARDLY_NOTICE null'],
  ],
  [
    'the same, where nobody is owed a notice',
    aVersion([], { capacity: 'CONTROLLER', terms: { ...DEFAULT_TERMS, clock: 'PUBLISHED' } }),
    [],
  ],
  [
    'gravest first, then in the order of the entries',
    aVersion([
      named('a', { address: null, role: 'PUBLIC_AUTHORITY' }),
      named('b', { address: null }),
      named('c', { transfers: [shield], address: null }),
    ]),
    ['BREACH MECHANISM_LAPSED c', 'GAP ADDRESS_MISSING b', 'GAP ADDRESS_MISSING c', 'INFO PUBLIC_AUTHORITY_LISTED a'],
  ],
];

const asOf = civilDay('2024-01-30');

test.each(cases)('%s', (_what, version, expected) => {
  const findings = findingsOfVersion(version, asOf);
  expect(findings.map(({ severity, code, entryKey }) => `${severity} ${code} ${entryKey}`)).toEqual(expected);
  for (const finding of findings) {
    expect(finding.asOf).toBe(asOf);
    for (const sentence of [finding.statement.en, finding.statement.hu]) expect(sentence).toMatch(/^[\p{Lu}„“\p{Ll}].+[^.]\.$/su);
  }
});

const only = (version: VersionInQuestion, day = asOf) => findingsOfVersion(version, day).map(({ statement }) => statement);

describe('the sentences', () => {
  test.each(['1999-01-01', '2018-05-24', '2018-05-25', '2023-02-13', '2023-02-14', '2026-01-01'])(
    'cite no rule younger than the day: %s',
    (day) => {
      const version = aVersion([named('google', { country: IE, address: null, parentKey: 'x' })], {
        parties: behind({ parent: us }),
        completeness: 'NOT_RETRIEVABLE',
        terms: { ...DEFAULT_TERMS, clock: 'PUBLISHED' },
      });
      for (const { citation } of findingsOfVersion(version, civilDay(day))) {
        const act = acts.find(({ id }) => id === citation?.id);
        expect((act?.from ?? civilDay(day)) <= civilDay(day)).toBe(true);
      }
    },
  );

  test('of a shared number name both parties', () => {
    const version = aVersion([
      named('a', { name: 'Ambrits Bt.', identifiers: shared }),
      named('b', { name: 'Horváth és Tsa Univerzal Kft.', identifiers: shared }),
    ]);
    expect(only(version)).toEqual([
      {
        en: 'Ambrits Bt. and Horváth és Tsa Univerzal Kft. carry the same Hungarian tax number, 20937054-2-08, though they are different parties: at most one of them can be right.',
        hu: 'Ugyanaz az adószám (20937054-2-08) több, egymástól különböző félnél szerepel (Ambrits Bt. és Horváth és Tsa Univerzal Kft.): legfeljebb egyiküknél lehet helyes.',
      },
    ]);
  });

  test.each([
    ['2018-05-24', 'No address is given for AWS.', 'Az AWS bejegyzésében nem szerepel cím.'],
    ['2024-10-06', 'No address is given for AWS (GDPR Art. 28(2)).', 'Az AWS bejegyzésében nem szerepel cím (GDPR 28. cikk (2) bekezdés).'],
    [
      '2024-10-07',
      'No address is given for AWS (EDPB Opinion 22/2024).',
      'Az AWS bejegyzésében nem szerepel cím (EDPB 22/2024. sz. vélemény).',
    ],
  ])('of a missing address cite the rule of the day: %s', (day, en, hu) => {
    expect(only(aVersion([named('aws', { name: 'AWS', address: null })]), civilDay(day))).toEqual([{ en, hu }]);
  });

  test.each([
    ['SUB_PROCESSOR', '2018-05-24', null],
    ['SUB_PROCESSOR', '2024-10-06', 'GDPR Art. 28(2)'],
    ['SUB_PROCESSOR', '2024-10-07', 'EDPB Opinion 22/2024'],
    ['PROCESSOR', '2018-05-24', null],
    ['PROCESSOR', '2024-10-06', 'GDPR Art. 30(1)(d)'],
    ['PROCESSOR', '2024-10-07', 'EDPB Opinion 22/2024'],
    ['INDEPENDENT_CONTROLLER', '2024-10-06', 'GDPR Art. 30(1)(d)'],
    ['JOINT_CONTROLLER', '2024-10-07', 'GDPR Art. 30(1)(d)'],
  ] as const)('of a missing address of a %s cite its own rule: %s, %s', (role, day, rule) => {
    const [statement] = only(aVersion([named('aws', { role, address: null })], { capacity: 'CONTROLLER' }), civilDay(day));
    expect(/\((?<rule>(?:GDPR|EDPB).+)\)\.$/.exec(statement?.en ?? '')?.groups?.['rule'] ?? null).toBe(rule);
    expect(statement?.en.includes('at least by category')).toBe(rule === 'GDPR Art. 30(1)(d)');
    expect(statement?.hu.includes('legalább kategóriánként')).toBe(rule === 'GDPR Art. 30(1)(d)');
  });

  test.each([
    ['PROCESSOR', 'Art. 28(2)'],
    ['CONTROLLER', 'Art. 30(1)(d)'],
  ] as const)('of a list of a %s that could not be read cite %s', (capacity, article) => {
    const [finding] = findingsOfVersion(aVersion([], { capacity, completeness: 'NOT_RETRIEVABLE' }), asOf);
    expect(finding?.citation?.article).toBe(article);
  });

  test('of a public authority cite Art. 4(9), and that no source confirmed its words', () => {
    const nav = aVersion([named('nav', { name: 'NAV', role: 'PUBLIC_AUTHORITY' })]);
    expect(only(nav)).toEqual([
      {
        en: expect.stringMatching(/ it is no recipient \(GDPR Art\. 4\(9\), not confirmed in a source\)\.$/),
        hu: expect.stringMatching(/ nem címzett \(GDPR 4\. cikk 9\. pont, forrásban nem megerősítve\)\.$/),
      },
    ]);
    expect(findingsOfVersion(nav, civilDay('2018-05-24')).map(({ citation }) => citation)).toEqual([null]);
  });

  test.each([
    ['2021-07-06', 'GDPR Art. 28(2)'],
    ['2021-07-07', 'GDPR Art. 28(2); EDPB Guidelines 07/2020, whose words on a mere web page were not confirmed in a source'],
  ])('of a clock that runs from publication cite the rule of the day: %s', (day, rule) => {
    const [statement] = only(aVersion([], { terms: { ...DEFAULT_TERMS, clock: 'PUBLISHED' } }), civilDay(day));
    expect(statement?.en).toContain(`(${rule}).`);
  });

  test('of an act younger than the text say both days', () => {
    const [, later] = only(aVersion([named('google', { name: 'Google Ireland Limited', transfers: [dpf] })]));
    expect(later?.en).toMatch(
      /^The text in force since 28 April 2023 cites an act younger than itself, adopted on 10 July 2023, for the transfer to Google Ireland Limited \(/,
    );
    expect(later?.hu).toMatch(
      /^A szöveg hatálybalépésének napja 2023\. április 28\., mégis egy későbbi, csak 2023\. július 10\. napján elfogadott aktusra hivatkozik/,
    );
  });
});

const evidence = (document: string) => ({ document, url: null, quotation: null, at: null });

test('evidence is that of the transfer, else that of the entry', () => {
  const entry = named('a', { evidence: evidence('entry'), transfers: [shield, { ...shield, evidence: evidence('transfer') }] });
  expect(findingsOfVersion(aVersion([entry]), asOf).map((finding) => finding.evidence?.document)).toEqual(['entry', 'transfer']);
});
