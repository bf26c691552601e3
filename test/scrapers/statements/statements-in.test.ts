// Where a statement stands decides what it says: of whom, under which heading, in a list, in a table, or beside the text.

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { MechanismStatement } from '../../../scrapers/observation.ts';
import { statementsIn } from '../../../scrapers/statements/statements-in.ts';
import { definition, heading, item, pageOf, paragraph, table, term } from './one-block.ts';

const brief = ({ reliance, ground, subject }: MechanismStatement) => `${reliance} ${ground.instrument ?? ground.code} ${subject ?? '–'}`;
const destinationsOf = (sentence: string) => statementsIn([paragraph(sentence)], 'en')[0]?.destinations;
const inHungarian = (text: string) => statementsIn([paragraph(text)], 'hu').map(brief);
const DPF = '32023D1795';

describe('of whom it is said', () => {
  const names = ['Acme Inc.', 'Umbrella Ireland Limited', 'Initech Kft.'];

  test.each([
    ['named in the sentence', [paragraph('Acme is certified under the Data Privacy Framework.')], `RELIED_ON ${DPF} Acme Inc.`],
    [
      'named after the ground',
      [paragraph('Under the Data Privacy Framework, Acme Inc. is an active participant.')],
      `RELIED_ON ${DPF} Acme Inc.`,
    ],
    [
      'with a Hungarian suffix',
      [paragraph('Az Initechnek az EU–USA adatvédelmi keret alapján továbbítunk.')],
      `RELIED_ON ${DPF} Initech Kft.`,
    ],
    [
      'named by its heading',
      [heading('Acme Inc.'), paragraph('Transfers rest on Standard Contractual Clauses.')],
      'RELIED_ON SCC_COMMISSION Acme Inc.',
    ],
    [
      'named by the term',
      [term('Umbrella Ireland Limited'), definition('Standard Contractual Clauses')],
      'RELIED_ON SCC_COMMISSION Umbrella Ireland Limited',
    ],
    [
      'named by the item above',
      [item('Acme Inc.'), item('Transfers: EU Standard Contractual Clauses', 2)],
      'RELIED_ON SCC_COMMISSION Acme Inc.',
    ],
    ['nobody: the owner itself', [paragraph('We rely on Standard Contractual Clauses.')], 'RELIED_ON SCC_COMMISSION –'],
  ])('%s', (_, blocks, expected) => {
    expect(statementsIn(blocks, 'en', names).map(brief)).toEqual([expected]);
  });

  test('in a table, each of its own row', () => {
    const rows = table(
      ['Name', 'Transfer (SCC or DPF)'],
      ['Acme Inc.', 'DPF'],
      ['Umbrella Ireland Limited', 'SCCs'],
      ['Initech Kft.', 'none'],
    );
    const said = statementsIn([rows], 'en', names).filter(({ reliance }) => reliance !== 'MENTIONED');
    expect(said.map(brief)).toEqual([`RELIED_ON ${DPF} Acme Inc.`, 'RELIED_ON SCC_COMMISSION Umbrella Ireland Limited']);
  });

  test('two recipients in one sentence about one ground: both', () => {
    const blocks = [paragraph('Acme and Umbrella are certified under the Data Privacy Framework.')];
    expect(statementsIn(blocks, 'en', names).map(({ subject }) => subject)).toEqual(['Acme Inc.', 'Umbrella Ireland Limited']);
  });

  test('two recipients, two grounds: each its own', () => {
    const blocks = [
      paragraph('Acme is certified under the Data Privacy Framework, while Umbrella has signed Standard Contractual Clauses.'),
    ];
    expect(statementsIn(blocks, 'en', names).map(brief)).toEqual([
      `RELIED_ON ${DPF} Acme Inc.`,
      'RELIED_ON SCC_COMMISSION Umbrella Ireland Limited',
    ]);
  });

  test('a first word that two names share stands for neither', () => {
    const blocks = [paragraph('Acme is certified under the Data Privacy Framework.')];
    expect(statementsIn(blocks, 'en', ['Acme Inc.', 'Acme Ireland Limited']).map(({ subject }) => subject)).toEqual([null]);
  });
});

describe('where it stands', () => {
  test('navigation, footers and banners state nothing', () => {
    const blocks = (['NAVIGATION', 'FOOTER', 'COOKIE_BANNER', 'FORM', 'ASIDE'] as const).map((chrome) =>
      paragraph('We rely on the Privacy Shield.', { chrome }),
    );
    expect(statementsIn(blocks, 'en')).toEqual([]);
  });

  test.each([
    ['a heading', heading('EU-US Privacy Shield')],
    ['a heading that is not marked as one', paragraph('4.2 Privacy Shield')],
    ['a table of contents', item('Privacy Shield', 1, { links: [{ text: 'Privacy Shield', url: '#shield' }] })],
    ['a link to another page', item('Our Privacy Shield notice', 1, { links: [{ text: 'Our Privacy Shield notice', url: '/shield' }] })],
  ])('%s only mentions', (_, block) => {
    expect(statementsIn([block], 'en').map(({ reliance }) => reliance)).toEqual(['MENTIONED']);
  });

  test('a list after a colon says what its lead says', () => {
    const grounds = [item('Standard Contractual Clauses;'), item('adequacy decisions.')];
    const under = (lead: string) => statementsIn([paragraph(lead), ...grounds], 'en').map(({ reliance }) => reliance);
    expect(under('Where we transfer data outside the EEA, we rely on:')).toEqual(['RELIED_ON', 'RELIED_ON']);
    expect(under('Under the GDPR, transfers may take place on the basis of:')).toEqual(['MENTIONED', 'MENTIONED']);
    expect(under('We no longer rely on:')).toEqual(['HISTORICAL', 'HISTORICAL']);
  });

  test('the quotation has the words around it, its heading, and its place in the page', () => {
    const long = 'word '.repeat(60);
    const { blocks, text } = pageOf(heading('Transfers'), paragraph(`${long}. For the US we rely on the Data Privacy Framework ${long}.`));
    const [statement] = statementsIn(blocks, 'en');
    const { quotation = '', at, offset = 0 } = statement?.evidence ?? {};
    expect(at).toBe('Transfers');
    expect(quotation).toContain('the Data Privacy Framework');
    expect(quotation.split(' ').length).toBeLessThanOrEqual(25);
    expect(text.slice(offset).startsWith(quotation)).toBe(true);
  });

  test('countries that data come from, and those in names, are no destinations', () => {
    expect(
      destinationsOf('We rely on SCCs to transfer data from the EEA, the United Kingdom and Switzerland to the United States and India.'),
    ).toEqual(['US', 'IN']);
    expect(
      destinationsOf('Acme complies with the EU-U.S. Data Privacy Framework as set forth by the U.S. Department of Commerce.'),
    ).toEqual([]);
    expect(destinationsOf('We have SCCs with hosts in Germany and Brazil who receive the data.')).toEqual(['BR']);
  });

  test('the day of a decision is told, and tells which decision', () => {
    const [statement] = statementsIn([paragraph('The United States: adequacy decision of 10 July 2023.')], 'en');
    expect([statement?.citedOn, statement?.ground.instrument, statement?.destinations]).toEqual(['2023-07-10', DPF, ['US']]);
  });

  test('a web address tells which decision is meant, and alone states nothing', () => {
    expect(
      inHungarian('Az USA-ra megfelelőségi határozat van (https://ec.example/eu-us-privacy-shield_en), amelyet a szolgáltató betart.'),
    ).toEqual(['RELIED_ON 32016D1250 –']);
    expect(inHungarian('Forrás: https://www.example.org/privacy-shield/list')).toEqual(['MENTIONED 32016D1250 –']);
  });
});

describe('a question says what its answer says', () => {
  const asked = 'Do you rely on the Privacy Shield?';
  test.each([
    ['no, in the next block', [heading(asked), paragraph('No.')], 'NEGATED'],
    ['no, in the same block', [paragraph(`${asked} No, we do not.`)], 'NEGATED'],
    ['yes', [term(asked), definition('Yes, for the United States.')], 'RELIED_ON'],
    ['neither', [heading(asked), paragraph('Ask our sales team.')], 'MENTIONED'],
    ['nothing', [paragraph(asked)], 'MENTIONED'],
    ['nem', [heading('Támaszkodnak az adatvédelmi pajzsra?'), paragraph('Nem.')], 'NEGATED'],
  ])('%s', (_, blocks, reliance) => {
    expect(statementsIn(blocks, 'en').map((statement) => statement.reliance)).toEqual([reliance]);
  });
});

test('a sentence that a page repeats is of whom each place names', () => {
  const blocks = ['Acme Inc.', 'Initech Kft.'].flatMap((name) => [
    heading(name),
    paragraph('Transfers rest on Standard Contractual Clauses.'),
  ]);
  expect(statementsIn(blocks, 'en', ['Acme Inc.', 'Initech Kft.']).map(({ subject }) => subject)).toEqual(['Acme Inc.', 'Initech Kft.']);
});

describe('whatever the input', () => {
  const pieces = fc.constantFrom(
    'Privacy Shield ',
    'SCC ',
    'adequate level of protection ',
    'not ',
    'until 2020 ',
    'Art. 46(2)(c) GDPR ',
    'határozat ',
    '. ',
    ', ',
    '(',
    'if ',
    'explicit consent ',
    'DPF',
    'megfelelőségi ',
    'https://a.b/privacy-shield ',
    '\n',
    'EU-U.S. ',
    'Swiss',
    '„',
    '\u0000',
    '🛡',
    'İ',
    'replace statements about ',
  );
  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc.array(pieces, { maxLength: 80 }).map((parts) => parts.join('')),
  );

  test('it never throws, and its offsets and quotations hold', () => {
    fc.assert(
      fc.property(
        fc.array(
          anything.filter((text) => text !== ''),
          { maxLength: 6 },
        ),
        fc.array(fc.string(), { maxLength: 4 }),
        (texts, names) => {
          const { blocks, text } = pageOf(...texts.map((words) => paragraph(words)));
          for (const { evidence } of statementsIn(blocks, null, names)) {
            expect(evidence.offset).toBeGreaterThanOrEqual(0);
            expect(evidence.offset).toBeLessThan(text.length);
            expect(evidence.quotation.split(/\s+/).length).toBeLessThanOrEqual(25);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  test.each([
    'SCC data ',
    'not ',
    'adequate level of protection countries ',
    'EU-U.S. Data Privacy Framework, ',
    'explicit consent transfer ',
    'Article 46(2)(c) GDPR ',
    '. ',
    'A. ',
    '"',
  ])('five megabytes of %j take no longer than a page', (piece) => {
    const block = paragraph(piece.repeat(Math.ceil(5_000_000 / piece.length)));
    const begin = process.threadCpuUsage();
    statementsIn([block], 'en', ['Acme Inc.']);
    const { user } = process.threadCpuUsage(begin);
    expect(user / 1e6).toBeLessThan(1);
  });
});
