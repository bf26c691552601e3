// A declaration helps where a page is odd: what to read of it, what its columns mean, which recipients count, and from when until when.

import { describe, expect, test } from 'vitest';
import { type Declaration, declarationOn, declarationSchema } from '../../scrapers/declaration.ts';
import { civilDay } from '../../schema/words/civil-day.ts';
import { observe, type Observed } from '../../scrapers/observe.ts';

const page = (body: string): string => `<!doctype html><html lang="en"><body><h1>Our stack</h1>${body}</body></html>`;
const table = (id: string, head: string, ...rows: string[]): string =>
  `<table id="${id}"><tr>${head}</tr>${rows.map((row) => `<tr>${row}</tr>`).join('')}</table>`;

const ODD = page(
  `<div class="promo"><h2>Sub-processors of our friends</h2>${table('friends', '<th>Sub-processor</th><th>Purpose</th>', '<td>Gamma Inc.</td><td>mail</td>')}</div>
   ${table('stack', '<th>Wer</th><th>Wofür</th><th>Wo</th>', '<td>Alpha GmbH</td><td>hosting</td><td>Germany</td>', '<td>Beta Ltd</td><td>billing</td><td>Ireland</td>')}
   <p>Below this line: history</p><ul><li>Delta Kft. – storage</li></ul>`,
);

async function read(declared: object, ...bodies: string[]): Promise<Observed> {
  const documents = bodies.map((body) => ({
    bytes: Buffer.from(body),
    about: { name: null, mediaType: 'text/html', charset: null, url: null },
  }));
  return observe(documents, declarationSchema.parse(declared));
}

const namesOf = (observed: Observed): readonly string[] | string =>
  observed.kind === 'OBSERVED'
    ? observed.observation.entries.map(({ name, purpose, countries }) => [name, purpose, ...countries].join(' · '))
    : observed.kind === 'OUTDATED'
      ? `outdated: ${observed.selector}`
      : observed.why;

const columns = { Wer: 'name', Wofür: 'purpose', Wo: 'location' };

describe('what is read', () => {
  test.each<[what: string, declared: object, expected: readonly string[] | string]>([
    [
      'one table, with what its columns hold',
      { pages: [{ select: ['#stack'] }], columns },
      ['Alpha GmbH · hosting · DE', 'Beta Ltd · billing · IE'],
    ],
    [
      'all but a part',
      { pages: [{ remove: ['.promo'], before: 'below this line' }], columns },
      ['Alpha GmbH · hosting · DE', 'Beta Ltd · billing · IE'],
    ],
    ['only what is behind some words', { pages: [{ after: 'BELOW this line' }] }, ['Delta Kft. · storage · HU']],
    [
      'only recipients that hold some words',
      { pages: [{ select: ['#stack'] }], columns, filters: [{ field: 'purpose', holds: 'Billing', keep: true }] },
      ['Beta Ltd · billing · IE'],
    ],
    [
      'all but those',
      { pages: [{ select: ['#stack'] }], columns, filters: [{ field: 'name', holds: 'beta', keep: false }] },
      ['Alpha GmbH · hosting · DE'],
    ],
    ['a selector that matches nothing any more', { pages: [{ select: ['#gone'] }] }, 'outdated: #gone'],
    ['nothing left to remove', { pages: [{ remove: ['.banner'] }] }, 'outdated: .banner'],
    ['no selector at all', { pages: [{ select: ['##'] }] }, 'outdated: ##'],
    ['words that stand nowhere any more', { pages: [{ after: 'Appendix' }] }, 'outdated: Appendix'],
  ])('%s', async (_, declared, expected) => {
    expect(namesOf(await read(declared, ODD))).toEqual(expected);
  });

  test('several pages are one list, in their order', async () => {
    const declared = { pages: [{ select: ['#eu'] }, { address: 'https://example.com/us', select: ['#us'] }] };
    const head = '<th>Sub-processor</th><th>Location</th>';
    const eu = page(table('eu', head, '<td>Alpha GmbH</td><td>Germany</td>'));
    const us = page(table('us', head, '<td>Beta Inc.</td><td>United States</td>'));
    expect(namesOf(await read(declared, eu, us))).toEqual(['Alpha GmbH ·  · DE', 'Beta Inc. ·  · US']);
  });
});

describe('when it holds', () => {
  const older: Declaration = { pages: [{ select: ['#old'] }], until: civilDay('2026-03-01') };
  const newer: Declaration = { pages: [{ select: ['#new'] }], since: civilDay('2026-03-01') };

  test.each([
    ['2026-02-28', older],
    ['2026-03-01', newer],
    ['2027-01-01', newer],
  ])('on %s', (day, expected) => {
    expect(declarationOn([older, newer], day)).toBe(expected);
  });

  test('none on a day that none is for', () => {
    expect(declarationOn([older], '2026-03-01')).toBeNull();
  });
});

test.each([
  ['no pages', { pages: [] }],
  ['a field that there is none of', { pages: [{}], columns: { X: 'colour' } }],
  ['a day that is none', { pages: [{}], since: '2026-02-30' }],
  ['a word that nobody knows', { pages: [{ xpath: '//table' }] }],
])('%s is no declaration', (_, declared) => {
  expect(declarationSchema.safeParse(declared).success).toBe(false);
});
