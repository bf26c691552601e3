// Whether a change of the words matters: what is noise, what is content, and how it is quoted.

import { describe, expect, test } from 'vitest';
import { compareText } from '../../../scrapers/compare/text.ts';
import type { Block } from '../../../scrapers/read/page.ts';
import { heading, item, paragraph } from '../statements/one-block.ts';
import { opening, readingOf, SCC, SHIELD, transfers, verdict } from './two-texts.ts';

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
    expect(sections).toMatchObject([{ kind: 'CHANGED', heading: 'International transfers', before: null, after: null }]);
  });
});
