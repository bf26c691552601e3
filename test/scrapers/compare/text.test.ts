// Whether a change of the words matters, and which grounds came and went: every trap once, in a text of its own.

import { describe, expect, test } from 'vitest';
import { compareMechanisms } from '../../../scrapers/compare/mechanisms.ts';
import { verdictOn } from '../../../scrapers/compare/text-verdict.ts';
import { compareText } from '../../../scrapers/compare/text.ts';
import type { Observation } from '../../../scrapers/observation.ts';
import type { Block } from '../../../scrapers/read/page.ts';
import { sectionsOf } from '../../../scrapers/statements/sections.ts';
import { statementsIn } from '../../../scrapers/statements/statements-in.ts';
import { heading, item, pageOf, paragraph } from '../statements/one-block.ts';

function readingOf(...said: readonly Block[]): { readonly observation: Observation; readonly text: string } {
  const { blocks, text } = pageOf(...said);
  const observation: Observation = {
    extractor: 1,
    language: 'en',
    title: null,
    entries: [],
    dates: [],
    mechanisms: statementsIn(blocks, 'en'),
    sections: sectionsOf(blocks),
    ignored: [],
    listElsewhere: null,
  };
  return { observation, text };
}

const opening = [
  heading('Privacy notice', 1),
  paragraph('Last updated: 3 May 2023'),
  paragraph('Acme respects your privacy and explains here what it does.'),
];
const transfers = (...sentences: readonly string[]) => [
  ...opening,
  heading('International transfers'),
  ...sentences.map((text) => paragraph(text)),
];
const SCC = 'For transfers outside the EEA we rely on Standard Contractual Clauses.';
const SHIELD = 'Acme is certified under the EU-US Privacy Shield.';
const FRAMEWORK = 'Acme is certified under the EU-US Data Privacy Framework.';

/** `ADDED 32023D1795`, `STILL_NAMED SCC_COMMISSION`. */
function verdict(before: readonly Block[], after: readonly Block[]) {
  const [then, now] = [readingOf(...before), readingOf(...after)];
  const { material, change, mechanisms } = verdictOn(then.observation, now.observation, { before: then.text, after: now.text });
  return { material, change, mechanisms: mechanisms.map(({ kind, ground }) => `${kind} ${ground.instrument ?? ground.code}`).toSorted() };
}

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

describe('noise', () => {
  test.each<[string, readonly Block[], string]>([
    ['nothing at all', transfers(SCC), 'REFORMATTED'],
    ['the date alone', transfers(SCC).map((block) => ({ ...block, text: block.text.replace('3 May 2023', '1 June 2026') })), 'REFORMATTED'],
    [
      'a converter that writes items for paragraphs',
      transfers(SCC).map((block) => (block.kind === 'PARAGRAPH' ? item(block.text) : block)),
      'REFORMATTED',
    ],
    ['paragraphs in another order', [...opening.slice(0, 1), ...opening.slice(1).toReversed(), ...transfers(SCC).slice(3)], 'REFORMATTED'],
    [
      'sections in another order and numbered',
      [...transfers(SCC).slice(0, 1), heading('1. International transfers'), paragraph(SCC), ...transfers(SCC).slice(1, 3)],
      'REFORMATTED',
    ],
    ['paragraphs numbered', transfers(SCC).map((block) => ({ ...block, text: `(a) ${block.text}` })), 'REFORMATTED'],
    [
      'the date elsewhere and in another tongue',
      [...transfers(SCC).filter(({ text }) => !text.startsWith('Last updated')), paragraph('Version du 01/03/2025')],
      'REFORMATTED',
    ],
    [
      'the date behind a sentence',
      transfers(SCC).map((block) => (block.text === SCC ? paragraph(`${SCC} Stand: 12.03.2024`) : block)),
      'REFORMATTED',
    ],
    ['a line of logos above the title', [paragraph('Trusted by teams at'), ...transfers(SCC)], 'BESIDE'],
    ['a widget', [...transfers(SCC), heading('Related', 3)], 'BESIDE'],
    ['navigation', [item('Legal Safe Harbor', 1, { chrome: 'NAVIGATION' }), ...transfers(SCC)], 'BESIDE'],
    [
      'feedback at the end',
      [...transfers(SCC), heading('Did this page help you?', 4), paragraph('Tell us what we can do better.')],
      'BESIDE',
    ],
  ])('%s', (_, after, change) => {
    expect(verdict(transfers(SCC), after)).toEqual({ material: false, change, mechanisms: ['STILL_NAMED SCC_COMMISSION'] });
  });
});

describe('content', () => {
  const log = [heading('Change log'), item('June 1, 2023: First version.')];

  test.each<[string, readonly Block[]]>([
    ['a section', [...transfers(SCC), ...log, heading('Children'), paragraph('Nobody under 16 may use Acme.')]],
    ['a sentence', [...transfers(SCC, 'We also share data with advertisers.'), ...log]],
    ['a sentence above the title', [paragraph('We sell your data.'), ...transfers(SCC), ...log]],
    ['a number that counts something', [...transfers(SCC).slice(0, 4), paragraph(`30 days. ${SCC}`), ...log]],
    ['a word', [...transfers(SCC.replace('outside the EEA', 'outside Hungary')), ...log]],
    ['a line in its own log of changes', [...transfers(SCC), ...log, item('August 5, 2023: Added more detail about job applicants.')]],
    [
      'a heading',
      [...transfers(SCC).map((block) => (block.text === 'International transfers' ? heading('Transfers to the US') : block)), ...log],
    ],
  ])('%s', (_, after) => {
    expect(verdict([...transfers(SCC), ...log], after)).toMatchObject({ material: true, change: 'CONTENT' });
  });

  test('told by its heading, with the words of both sides around the first that differs', () => {
    const long =
      'We keep your data as long as you have an account with us and for as many years after that as the law on accounting asks of us, which is';
    const [before, after] = [readingOf(...transfers(`${long} eight years.`)), readingOf(...transfers(`${long} six years.`))];
    const { sections } = compareText(before.observation, after.observation, { before: before.text, after: after.text });
    expect(sections).toMatchObject([{ kind: 'CHANGED', heading: 'International transfers' }]);
    expect([sections[0]?.before?.quotation, sections[0]?.after?.quotation].map((words) => words?.split(' ').slice(-2).join(' '))).toEqual([
      'eight years.',
      'six years.',
    ]);
    expect(sections[0]?.before?.quotation.split(' ').length).toBeLessThanOrEqual(25);
  });

  test('without the texts, by headings alone', () => {
    const { sections } = compareText(readingOf(...transfers(SCC)).observation, readingOf(...transfers(SHIELD)).observation);
    expect(sections).toEqual([{ kind: 'CHANGED', heading: 'International transfers', before: null, after: null }]);
  });
});
