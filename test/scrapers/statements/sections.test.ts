// Fingerprints of sections: what a reader would call no change leaves them alike, and a changed word does not.

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block } from '../../../scrapers/read/page.ts';
import { addWords, hexOf, Print } from '../../../scrapers/statements/print.ts';
import { sectionsOf } from '../../../scrapers/statements/sections.ts';
import { newReadable, sentencePrinter, sentenceTaker } from '../../../scrapers/statements/taken-sentences.ts';
import { heading, item, pageOf, paragraph, table } from './one-block.ts';

const notice: readonly Block[] = [
  heading('Privacy notice', 1),
  paragraph('Last updated: 5 June 2024'),
  paragraph('We keep your data for two years. After that we delete them.'),
  heading('Recipients'),
  item('Acme Inc., hosting'),
  item('Initech Kft., billing'),
];

const prints = (blocks: readonly Block[]) =>
  sectionsOf(blocks)
    .flatMap(({ sentences }) => sentences)
    .toSorted();

describe('the same to a reader', () => {
  test.each<[string, readonly Block[]]>([
    ['another date', notice.map((block) => ({ ...block, text: block.text.replace('5 June 2024', 'March 1, 2025') }))],
    ['a date in another form', notice.map((block) => ({ ...block, text: block.text.replace('5 June 2024', '2025-03-01') }))],
    ['another case', notice.map((block) => ({ ...block, text: block.text.toUpperCase().replace('5 JUNE 2024', '5 June 2024') }))],
    ['curly quotes, dashes, full stops', notice.map((block) => ({ ...block, text: `“${block.text.replaceAll(',', ' –')}”` }))],
    ['soft hyphens', notice.map((block) => ({ ...block, text: block.text.replace('hosting', 'host\u00ADing') }))],
    [
      'a heading that became a paragraph',
      notice.map((block) => (block.kind === 'HEADING' && block.level === 2 ? paragraph(block.text) : block)),
    ],
    ['items that became a table', [...notice.slice(0, 4), table(['Acme Inc., hosting'], ['Initech Kft., billing'])]],
    ['sections the other way round', [...notice.slice(3), ...notice.slice(0, 3)]],
    [
      'navigation before the title',
      [...['Product', 'Prices', 'Sign in'].map((text) => item(text, 1, { links: [{ text, url: `/${text}` }] })), ...notice],
    ],
    ['a banner', [...notice, paragraph('We use cookies. Accept all?', { chrome: 'COOKIE_BANNER' })]],
    ['a table of contents', [item('Recipients', 1, { links: [{ text: 'Recipients', url: '#recipients' }] }), ...notice]],
    ['a widget at the end', [...notice, heading('Related'), paragraph('Our blog'), paragraph('Back to top')]],
    ['a heading with nothing below it', [...notice, heading('Comments')]],
    [
      'links to other places',
      notice.map((block) => ({ ...block, links: [{ text: block.text, url: `https://example.com/?utm=${block.text.length}` }] })),
    ],
    ['numbers before headings and paragraphs', notice.map((block, at) => ({ ...block, text: `${at + 1}. ${block.text}` }))],
    [
      'numbers of several figures',
      notice.map((block, at) => (block.kind === 'HEADING' ? { ...block, text: `2.${at} ${block.text}` } : block)),
    ],
    ['a version number', [...notice, paragraph('Version 3.2')]],
  ])('%s', (_, changed) => {
    expect(prints(changed)).toEqual(prints(notice));
  });

  test('links side by side before the first word, on a page without a title', () => {
    const said = notice.slice(1, 3);
    const bar = paragraph('Tents · Sale', { links: ['Tents', 'Sale'].map((text) => ({ text, url: `/${text}` })) });
    expect(prints([bar, ...said])).toEqual(prints(said));
    expect(prints([...said, bar])).not.toEqual(prints(said));
  });

  test('breaks at other places leave the words of a section alike', () => {
    const whole = [heading('Terms'), paragraph('We host in Vienna and we bill from Pécs')];
    const broken = [heading('Terms'), paragraph('We host in Vienna'), paragraph('and we bill'), paragraph('from Pécs')];
    expect(sectionsOf(broken).map(({ fingerprint }) => fingerprint)).toEqual(sectionsOf(whole).map(({ fingerprint }) => fingerprint));
  });
});

describe('another text', () => {
  test.each<[string, readonly Block[]]>([
    ['a word', notice.map((block) => ({ ...block, text: block.text.replace('two years', 'three years') }))],
    ['a number', notice.map((block) => ({ ...block, text: block.text.replace('two years', '12 years') }))],
    ['a recipient more', [...notice, item('Umbrella Ireland Limited, mail')]],
    ['a sentence less', notice.map((block) => ({ ...block, text: block.text.replace(' After that we delete them.', '') }))],
    ['a negation', notice.map((block) => ({ ...block, text: block.text.replace('we delete', 'we do not delete') }))],
    ['a section less', notice.slice(0, 3)],
    ['an answer', [...notice, heading('Do you sell data?'), paragraph('No')]],
  ])('%s', (_, changed) => {
    expect(prints(changed)).not.toEqual(prints(notice));
  });
});

test('sections carry heading, level, words and place', () => {
  const { blocks, text } = pageOf(...notice);
  const sections = sectionsOf(blocks).filter(({ beside }) => !beside);
  expect(sections.map(({ heading: name, level, words }) => [name, level, words])).toEqual([
    ['Privacy notice', 1, 12],
    ['Recipients', 2, 6],
  ]);
  expect(sections.map(({ offset }) => text.slice(offset).split('\n')[0])).toEqual(['Privacy notice', 'Recipients']);
});

test('it never throws, and order of paragraphs means nothing', () => {
  const block = fc.oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 200 }).map((text) => paragraph(text)),
    fc.string({ minLength: 1, maxLength: 40 }).map((text) => heading(text)),
  );
  fc.assert(
    fc.property(fc.array(block, { maxLength: 12 }), (blocks) => {
      for (const { fingerprint, words } of sectionsOf(blocks)) {
        expect(fingerprint).toMatch(/^[0-9a-f]{12}$/);
        expect(words).toBeGreaterThanOrEqual(0);
      }
    }),
  );
});

test('a widget that asks for yes or no is none of the text', () => {
  const widget = [paragraph('Was this page helpful?'), paragraph('Yes'), paragraph('No')];
  expect(prints([...notice, ...widget])).toEqual(prints(notice));
});

test('fingerprints are the same whether or not the words are put together', () => {
  const piece = fc.constantFrom(
    'v',
    'version ',
    '3.2',
    '2024',
    '1234',
    '19',
    '0',
    '/',
    'www',
    ':',
    'law. ',
    'A GmbH ',
    '03/04',
    '1. ',
    'É',
    'ő',
    '\u00AD',
    'www.',
    'https://a.example',
    'ß',
    'ﬁ',
    'İ',
    'Σ',
    '…',
    '²',
    'e\u0301',
    '. ',
    'Inc. ',
    'June 8, ',
    '\n',
    ' ',
  );
  const text = fc.array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 60 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, (said) => {
      const taken = sentenceTaker()(said);
      const [around, whole] = [new Print(), new Print()];
      const printed: string[] = [];
      sentencePrinter(newReadable(), () => false)(said, around, printed);
      expect(printed).toEqual(taken.map(({ fingerprint }) => fingerprint));
      addWords(whole, taken.map(({ words }) => words).join(' '));
      expect([hexOf(around), around.words]).toEqual([hexOf(whole), whole.words]);
    }),
    {
      numRuns: 500,
      examples: [
        'of June 20\u00AD24 on',
        'v\u00AD1. a',
        'see www.a.example',
        'ﬁ ² Σ',
        'version 3',
        'Acme 1234 GmbH. Acme 20245 GmbH, 12.03.1960',
        'IV.\nbelow',
        '1. 2. a',
      ].map((said) => [said]),
    },
  );
});

test.each(['. ', 'A. ', 'x 2024 ', 'word ', '*', '\n', 'v1 '])('five megabytes of %j take no longer than a page', (piece) => {
  const block = paragraph(piece.repeat(Math.ceil(5_000_000 / piece.length)));
  const begin = process.threadCpuUsage();
  sectionsOf([block]);
  expect(process.threadCpuUsage(begin).user / 1e6).toBeLessThan(1);
});
