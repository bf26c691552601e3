// Which grounds a text took up and gave up: every trap once, in a text of its own.

import { describe, expect, test } from 'vitest';
import { compareMechanisms } from '../../../scrapers/compare/mechanisms.ts';
import type { Block } from '../../../scrapers/read/page.ts';
import { heading, paragraph } from '../statements/one-block.ts';
import { FRAMEWORK, readingOf, SCC, SHIELD, transfers, verdict } from './two-texts.ts';

describe('grounds', () => {
  test.each<[string, readonly Block[], readonly Block[], string, readonly string[]]>([
    [
      'one takes the place of another',
      transfers(SHIELD),
      transfers(FRAMEWORK),
      'MECHANISM_REPLACED',
      ['ADDED 32023D1795', 'REMOVED 32016D1250'],
    ],
    [
      'one more, while the old one is still named somewhere below',
      transfers(SCC, SHIELD),
      transfers(SCC, FRAMEWORK, 'We answer requests to the extent that the Privacy Shield requires it of us.'),
      'MECHANISM_ADDED',
      ['ADDED 32023D1795', 'STILL_NAMED 32016D1250', 'STILL_NAMED SCC_COMMISSION'],
    ],
    [
      'the last sentence about one goes',
      transfers(SCC, SHIELD),
      transfers(SCC),
      'MECHANISM_REMOVED',
      ['REMOVED 32016D1250', 'STILL_NAMED SCC_COMMISSION'],
    ],
    [
      'it is history now',
      transfers(SCC, SHIELD),
      transfers(SCC, 'The EU-US Privacy Shield, under which we were certified, was invalidated in July 2020.'),
      'MECHANISM_REMOVED',
      ['NOW_HISTORICAL 32016D1250', 'STILL_NAMED SCC_COMMISSION'],
    ],
    [
      'an example within one long paragraph goes',
      transfers(`${'We keep servers around the world. '.repeat(9)}We comply with frameworks, such as the EU-US Privacy Shield.`),
      transfers(`${'We keep servers around the world. '.repeat(9)}We comply with frameworks.`),
      'MECHANISM_REMOVED',
      ['REMOVED 32016D1250'],
    ],
    [
      'a see-also sentence takes nothing up',
      transfers(SCC),
      transfers(SCC, 'To learn more about adequacy decisions, see the website of the European Commission.'),
      'CONTENT',
      ['STILL_NAMED SCC_COMMISSION'],
    ],
    [
      'another safe harbor goes',
      transfers(SCC, 'Researchers enjoy the legal safe harbor of our bug bounty.'),
      transfers(SCC),
      'CONTENT',
      ['STILL_NAMED SCC_COMMISSION'],
    ],
    [
      'a British instrument comes',
      transfers(SCC),
      transfers(SCC, 'Transfers from the United Kingdom rest on the International Data Transfer Agreement.'),
      'CONTENT',
      ['STILL_NAMED SCC_COMMISSION'],
    ],
    [
      'the number of the clauses comes: the same clauses',
      transfers(SCC),
      transfers('For transfers outside the EEA we rely on Standard Contractual Clauses (Decision (EU) 2021/914).'),
      'CONTENT',
      ['STILL_NAMED 32021D0914'],
    ],
    [
      'the old clauses give way to the new',
      transfers('We rely on the clauses of Decision 2010/87/EU.'),
      transfers('We rely on the clauses of Decision (EU) 2021/914.'),
      'MECHANISM_REPLACED',
      ['ADDED 32021D0914', 'REMOVED 32010D0087'],
    ],
    [
      'one is only planned',
      transfers(SCC),
      transfers(SCC, 'We intend to certify to the EU-US Data Privacy Framework next year.'),
      'CONTENT',
      ['STILL_NAMED SCC_COMMISSION'],
    ],
    [
      'one is planned and denied in one breath',
      transfers(SCC),
      transfers(SCC, 'A jövőben csatlakozni kívánunk az EU–USA adatvédelmi keretrendszerhez, erre azonban egyelőre nem támaszkodunk.'),
      'CONTENT',
      ['STILL_NAMED SCC_COMMISSION'],
    ],
    [
      'the plan comes true',
      transfers(SCC, 'We intend to certify to the EU-US Data Privacy Framework next year.'),
      transfers(SCC, FRAMEWORK),
      'MECHANISM_ADDED',
      ['ADDED 32023D1795', 'STILL_NAMED SCC_COMMISSION'],
    ],
    [
      'the plan is dropped: nothing was given up',
      transfers(SCC, 'We intend to certify to the EU-US Data Privacy Framework next year.'),
      transfers(SCC),
      'CONTENT',
      ['STILL_NAMED SCC_COMMISSION'],
    ],
    [
      'one is named only to say that it is given up',
      transfers(SCC),
      transfers(FRAMEWORK, 'We no longer rely on the Standard Contractual Clauses.'),
      'MECHANISM_REPLACED',
      ['ADDED 32023D1795', 'NOW_HISTORICAL SCC_COMMISSION'],
    ],
    [
      'a question that is answered with no',
      transfers(SCC),
      [...transfers(SCC), heading('Do you rely on the Privacy Shield?', 3), paragraph('No.')],
      'CONTENT',
      ['STILL_NAMED SCC_COMMISSION'],
    ],
    [
      'a memory goes: nothing was given up',
      transfers(SCC, 'The Privacy Shield was invalidated.'),
      transfers(SCC),
      'CONTENT',
      ['STILL_NAMED SCC_COMMISSION'],
    ],
  ])('%s', (_, before, after, change, mechanisms) => {
    expect(verdict(before, after)).toEqual({ material: true, change, mechanisms });
  });

  test('quotations of both sides', () => {
    const [change] = compareMechanisms(readingOf(...transfers(SHIELD)).observation, readingOf(...transfers(SCC)).observation);
    expect([change?.kind, change?.before?.quotation, change?.before?.at, change?.after]).toEqual([
      'REMOVED',
      SHIELD,
      'International transfers',
      null,
    ]);
  });

  test('described is not named', () => {
    const described = readingOf(
      ...transfers('These measures include European Commission approved standard contractual arrangements.'),
    ).observation;
    const named = readingOf(...transfers(SCC)).observation;
    expect(compareMechanisms(described, described).map(({ kind, byName }) => [kind, byName])).toEqual([['STILL_NAMED', false]]);
    expect(compareMechanisms(named, named).map(({ byName }) => byName)).toEqual([true]);
  });
});
