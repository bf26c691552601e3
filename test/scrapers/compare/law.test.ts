// What the law of a day says of a text: by itself, without any list of the registry.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lawOfText } from '../../../scrapers/compare/law.ts';
import type { Observation, ObservedEntry } from '../../../scrapers/observation.ts';
import type { Block } from '../../../scrapers/read/page.ts';
import { pageOfText } from '../../../scrapers/read/text-page.ts';
import { statementsIn } from '../../../scrapers/statements/statements-in.ts';
import { civilDay } from '../../../schema/words/civil-day.ts';
import type { Finding } from '../../../schema/words/finding.ts';
import { pageOf, paragraph } from '../statements/one-block.ts';
import { dated, entry, mechanism, observation } from './an-observation.ts';

const ADDRESS = { address: '1 Example Street', location: 'United States' };
const said = (findings: readonly Finding[]) => findings.map(({ code, severity, entryKey }) => [code, severity, entryKey]);
const codes = (findings: readonly Finding[]) => findings.map(({ code }) => code);

interface Text {
  readonly text?: string;
  readonly entries?: readonly ObservedEntry[];
  readonly on?: string;
}

function reading({ text = '', entries = [], on }: Text): Observation {
  const blocks: readonly Block[] = text === '' ? [] : pageOf(paragraph(text)).blocks;
  return {
    ...observation({ entries, dates: on === undefined ? [] : [dated(`the day = ${on}`, 'EFFECTIVE')] }),
    mechanisms: statementsIn(
      blocks,
      null,
      entries.map(({ name }) => name),
    ),
  };
}

const lawOf = (text: Text, asOf: string) => lawOfText(reading(text), civilDay(asOf));

const ofEntries = (entries: readonly ObservedEntry[], text = '') => said(lawOf({ entries, text }, '2024-01-30'));

describe('grounds that the text rests on', () => {
  test.each([
    ['the Privacy Shield, the day before the judgment', 'We are certified under the Privacy Shield.', '2020-07-15', []],
    ['the Privacy Shield, the day of the judgment', 'We are certified under the Privacy Shield.', '2020-07-16', ['MECHANISM_LAPSED']],
    ['Safe Harbour', 'Our host adheres to the US-EU Safe Harbor Framework.', '2015-10-06', ['MECHANISM_LAPSED']],
    ['the Privacy Shield as history', 'The Privacy Shield was invalidated.', '2024-01-30', []],
    ['a denial', 'We do not rely on the Privacy Shield.', '2024-01-30', []],
    ['the framework of 2023', 'We are certified under the Data Privacy Framework.', '2024-01-30', []],
    ['the same before it was there', 'We are certified under the Data Privacy Framework.', '2023-07-09', ['MECHANISM_NOT_YET_IN_FORCE']],
    ['the clauses of 2010, on their last day', 'Transfers use the clauses of Decision 2010/87/EU.', '2022-12-27', []],
    ['the clauses of 2010, a day later', 'Transfers use the clauses of Decision 2010/87/EU.', '2022-12-28', ['LEGACY_CLAUSES_EXPIRED']],
    [
      'clauses for processors as a ground',
      'We use the clauses of Decision (EU) 2021/915 for transfers to third countries.',
      '2024-01-30',
      ['NOT_A_TRANSFER_TOOL'],
    ],
    ['the same as the contract that they are', 'Decision (EU) 2021/915 is part of our contract with processors.', '2024-01-30', []],
    ['clauses of today', 'For transfers we rely on Standard Contractual Clauses.', '2024-01-30', []],
  ])('%s', (_, text, asOf, expected) => {
    expect(codes(lawOf({ text }, asOf))).toEqual(expected);
  });

  test('a breach, said once, with its citation, and the words that show it', () => {
    const text = 'We are certified under the Privacy Shield. All transfers rest on the Privacy Shield.';
    const findings = lawOf({ text }, '2024-01-30');
    expect(said(findings)).toEqual([['MECHANISM_LAPSED', 'BREACH', null]]);
    expect(findings[0]?.citation?.id).toBe('C-311/18');
    expect(findings[0]?.evidence?.quotation).toBe('We are certified under the Privacy Shield.');
  });
});

describe('acts younger than the text', () => {
  const text = 'The United States: adequacy decision of 10 July 2023.';

  test.each([
    ['earlier', '2023-04-28', ['CITES_LATER_ACT']],
    ['the day of the act', '2023-07-10', []],
    ['later', '2024-01-01', []],
  ])('the text is %s', (_, on, expected) => {
    expect(codes(lawOf({ text, on }, '2024-01-30'))).toEqual(expected);
  });

  test('a text without a day is older than nothing', () => {
    expect(lawOf({ text }, '2024-01-30')).toEqual([]);
  });

  test('a framework announced before its decision', () => {
    expect(lawOf({ text: 'We will rely on the Data Privacy Framework once it is adopted.', on: '2022-10-01' }, '2024-01-30')).toEqual([]);
  });
});

describe('recipients', () => {
  test.each([
    ['in the Union: no transfer', [entry('Initech Kft.', { address: 'Budapest', location: 'Hungary' })], '', []],
    ['in the US without a ground', [entry('Acme Inc.', ADDRESS)], '', [['MECHANISM_NOT_RECORDED', 'GAP', 'Acme Inc.']]],
    [
      'on the Privacy Shield',
      [entry('Acme Inc.', { ...ADDRESS, mechanism: mechanism('Privacy Shield', ['ADEQUACY_DECISION', '32016D1250']) })],
      '',
      [['MECHANISM_LAPSED', 'BREACH', 'Acme Inc.']],
    ],
    [
      'by a sentence about it',
      [entry('Acme Inc.', ADDRESS)],
      'Acme is certified under the Privacy Shield.',
      [['MECHANISM_LAPSED', 'BREACH', 'Acme Inc.']],
    ],
    ['without an address', [entry('Initech Kft.', { location: 'Hungary' })], '', [['ADDRESS_MISSING', 'GAP', 'Initech Kft.']]],
    ['without a name', [entry('', { address: 'Budapest', location: 'Hungary' })], '', [['NAME_MISSING', 'GAP', '#1']]],
    [
      'with a wrong number',
      [entry('Initech Kft.', { address: 'Budapest', location: 'Hungary', identifiers: [{ scheme: 'HU_TAX', value: '12345678-2-41' }] })],
      '',
      [['IDENTIFIER_INVALID', 'GAP', 'Initech Kft.']],
    ],
    [
      'two with one number',
      ['Initech Kft.', 'Umbrella Bt.'].map((name) =>
        entry(name, { address: 'Budapest', location: 'Hungary', identifiers: [{ scheme: 'COMPANY_NUMBER', value: '01-09-1' }] }),
      ),
      '',
      [['IDENTIFIER_SHARED', 'GAP', 'Initech Kft.']],
    ],
    [
      'data that stay inside need no ground',
      [entry('Acme Inc.', { ...ADDRESS, mechanism: { stated: 'none needed', grounds: [], noneNeeded: true } })],
      '',
      [],
    ],
  ])('%s', (_, entries, text, expected) => {
    expect(ofEntries(entries, text)).toEqual(expected);
  });

  test('a ground stated for everybody is that of each, and the lapse is not told again for the text', () => {
    const findings = ofEntries(
      [entry('Acme Inc.', ADDRESS), entry('Umbrella LLC', ADDRESS)],
      'Transfers to the US rest on the Privacy Shield.',
    );
    expect(findings).toEqual([
      ['MECHANISM_LAPSED', 'BREACH', 'Acme Inc.'],
      ['MECHANISM_LAPSED', 'BREACH', 'Umbrella LLC'],
    ]);
  });
});

describe('a list that cannot be read', () => {
  const evidence = { quotation: 'The list of Sub-processors can be found here.', at: null, offset: 0 };

  test('no way leads to it', () => {
    const findings = lawOfText({ ...observation(), listElsewhere: { url: null, evidence } }, civilDay('2024-01-30'));
    expect(said(findings)).toEqual([['LIST_NOT_RETRIEVABLE', 'GAP', null]]);
    expect([findings[0]?.citation?.article, findings[0]?.evidence?.quotation]).toEqual(['Art. 28(2)', evidence.quotation]);
  });

  test('a link leads to it', () => {
    expect(lawOfText({ ...observation(), listElsewhere: { url: 'https://example.com/list', evidence } }, civilDay('2024-01-30'))).toEqual(
      [],
    );
  });

  test('a page that is called a list and holds nobody', () => {
    expect(codes(lawOfText({ ...observation(), title: 'List of sub-processors' }, civilDay('2024-01-30')))).toEqual([
      'LIST_NOT_RETRIEVABLE',
    ]);
  });
});

const documents = process.env['ONWARD_DOCUMENTS'];
const read = (file: string) => pageOfText(readFileSync(join(documents ?? '', file), 'utf8')).blocks;

if (documents === undefined) console.log('Skipped: the real notices need ONWARD_DOCUMENTS, the folder that holds them.');

describe.skipIf(documents === undefined)('real notices, as the registry finds them too', () => {
  const on = civilDay('2024-01-30');

  test('a notice of the Privacy Shield: one recipient on what has lapsed, one on clauses, one on nothing', () => {
    const entries = ['Google Inc.', 'Automattic Inc.', 'Facebook Inc.'].map((name) => entry(name, ADDRESS));
    const mechanisms = statementsIn(
      read('000_88c76e743fa0570b.txt'),
      'hu',
      entries.map(({ name }) => name),
    );
    expect(mechanisms.map(({ subject, citedOn, ground }) => [subject, citedOn, ground.code, ground.instrument])).toEqual([
      ['Google Inc.', '2016-07-12', 'ADEQUACY_DECISION', '32016D1250'],
      ['Automattic Inc.', null, 'SCC_COMMISSION', null],
    ]);
    const findings = lawOfText(observation({ entries, mechanisms }), on);
    expect(findings.filter(({ severity }) => severity === 'BREACH').map(({ code, entryKey }) => [code, entryKey])).toEqual([
      ['MECHANISM_LAPSED', 'Google Inc.'],
    ]);
    expect(said(findings)).toContainEqual(['INSTRUMENT_NOT_STATED', 'GAP', 'Automattic Inc.']);
    expect(said(findings)).toContainEqual(['MECHANISM_NOT_RECORDED', 'GAP', 'Facebook Inc.']);
  });

  test('a notice of April 2023 that cites a decision of July 2023', () => {
    const mechanisms = statementsIn(read('004_dbd3c06045e64636.txt'), 'hu');
    const dates = [dated('2023. április 28. = 2023-04-28', 'EFFECTIVE')];
    expect(codes(lawOfText(observation({ mechanisms, dates }), on))).toEqual(['CITES_LATER_ACT']);
    expect(codes(lawOfText(observation({ mechanisms, dates }), civilDay('2023-04-28')))).toContain('MECHANISM_NOT_YET_IN_FORCE');
  });

  test.each(['001_eab972d47fe2d958.txt', '002_cae7e69ff674dc59.txt', '003_38c45a1c5525366a.txt'])('%s names no ground', (file) => {
    expect(statementsIn(read(file), 'en')).toEqual([]);
  });
});
