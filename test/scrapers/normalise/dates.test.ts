// The days a text writes, and those that a document states of itself.

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { datesOf } from '../../../scrapers/normalise/dates.ts';
import { daysIn } from '../../../scrapers/normalise/days.ts';
import type { Block } from '../../../scrapers/read/page.ts';
import { anyText } from './texts.ts';

function paragraphs(...texts: readonly string[]): readonly Block[] {
  return texts.map((text, index) => ({ kind: 'PARAGRAPH', text, offset: index * 1_000, links: [], bold: [], chrome: null, group: 1 }));
}

describe('days in a text', () => {
  test.each([
    ['2016. július 12-én', '2016-07-12'],
    ['2023. július 10.', '2023-07-10'],
    ['2024.01.30.', '2024-01-30'],
    ['2024. 01. 30-tól', '2024-01-30'],
    ['10 July 2023', '2023-07-10'],
    ['8th of June 2023', '2023-06-08'],
    ['June 8, 2023', '2023-06-08'],
    ['01 November, 2023', '2023-11-01'],
    ['Nov 11th, 2024', '2024-11-11'],
    ['12. März 2024', '2024-03-12'],
    ['12.03.2024', '2024-03-12'],
    ['22.6.2026', '2026-06-22'],
    ['1er mars 2024', '2024-03-01'],
    ['le 3 août 2023', '2023-08-03'],
    ['2021-02-05T21:00:00.0Z', '2021-02-05'],
    ['25/04/2024', '2024-04-25'],
    ['04/25/2024', '2024-04-25'],
    ['05/05/2024', '2024-05-05'],
    ['03/04/2024', null],
    ['2022-11-027', null],
    ['31 February 2023', null],
    ['April 2024', null],
  ])('%s is %s', (text, on) => {
    expect(daysIn(`on ${text}`).map((day) => day.on)).toEqual([on]);
  });

  test.each(['2016/679', '2011. évi CXII. törvény', 'since 2019', '+36 20 2024', '© 2019–2024', ''])('%j has none', (text) => {
    expect(daysIn(text)).toEqual([]);
  });

  test('the order of figures decides what nothing else does', () => {
    expect(daysIn('03/04/2024', 'DAY_FIRST')[0]?.on).toBe('2024-04-03');
    expect(daysIn('03/04/2024', 'MONTH_FIRST')[0]?.on).toBe('2024-03-04');
  });

  test('every day that is written is read, with its place', () => {
    const day = fc.integer({ min: 0, max: 36_000 }).map((days) => Temporal.PlainDate.from('1970-01-01').add({ days }).toString());
    const locale = fc.constantFrom('en-GB', 'en-US', 'hu', 'de', 'fr');
    fc.assert(
      fc.property(day, locale, (on, language) => {
        const written = Temporal.PlainDate.from(on).toLocaleString(language, { dateStyle: 'long' });
        const [found] = daysIn(`x ${written} y`);
        expect(found?.on).toBe(on);
        expect(`x ${written} y`.slice(found?.from)).toContain(written.slice(0, 4));
      }),
    );
  });
});

describe('dates of a document', () => {
  test.each([
    ['Last updated: June 8, 2023', 'UPDATED', '2023-06-08'],
    ['Last Updated: September 28th, 2021', 'UPDATED', '2021-09-28'],
    ['Last update to the sub-processors for the customers section is August 2, 2024.', 'UPDATED', '2024-08-02'],
    ['Utolsó módosítás: 2024. január 30.', 'UPDATED', '2024-01-30'],
    ['Stand: 12.03.2024', 'UPDATED', '2024-03-12'],
    ['Letzte Aktualisierung: 1. März 2024', 'UPDATED', '2024-03-01'],
    ['Dernière mise à jour : 1er mars 2024', 'UPDATED', '2024-03-01'],
    ['Effective date: November 16, 2020', 'EFFECTIVE', '2020-11-16'],
    ['This Privacy Policy is effective as of October 03, 2023.', 'EFFECTIVE', '2023-10-03'],
    ['Hatályos: 2023. április 28-tól', 'EFFECTIVE', '2023-04-28'],
    ['Jelen tájékoztatás 2023. április 28. napján lép hatályba.', 'EFFECTIVE', '2023-04-28'],
    ['En vigueur à compter du 2 mai 2023', 'EFFECTIVE', '2023-05-02'],
    ['Gültig ab 1. Mai 2024', 'EFFECTIVE', '2024-05-01'],
    ['Version 1.1, 22.6.2026', 'VERSION', '2026-06-22'],
    ['Kelt: Budapest, 2024. január 30.', 'PUBLISHED', '2024-01-30'],
    ['It ends here. Budapest, 30 January 2024.', 'PUBLISHED', '2024-01-30'],
    ['Last updated: April 2024', 'UPDATED', null],
    ['Last updated: 03/04/2024', 'UPDATED', null],
    ['Utolsó frissítés: 03/04/2024. Ez a tájékoztató az adatok kezeléséről és az érintettek jogairól szól.', 'UPDATED', '2024-04-03'],
  ])('%s', (text, kind, on) => {
    expect(datesOf(paragraphs(text), []).map((date) => [date.kind, date.on])).toEqual([[kind, on]]);
  });

  test.each([
    'the Regulation (EU) 2016/679 of 27 April 2016',
    'AZ EURÓPAI PARLAMENT ÉS A TANÁCS 2016. április 27-i (EU) 2016/679 rendelete',
    'The GDPR is effective from 25 May 2018.',
    'The framework took effect on July 10, 2023.',
    'We have updated our July 3, 2023 Privacy Policy to add a subsidiary.',
    'July 1, 2010: Revised paragraph about addresses',
    'retained until 31 December 2030',
    '© 2024 Example',
    '2011. évi CXII. törvény',
  ])('no date of the document: %s', (text) => {
    expect(datesOf(paragraphs(text), [])).toEqual([]);
  });

  test('other days of the document tell the order of its figures', () => {
    expect(datesOf(paragraphs('Last updated: 03/04/2024', 'We met on 25/12/2023.'), [])[0]?.on).toBe('2024-04-03');
    expect(datesOf(paragraphs('Last updated: 03/04/2024', 'We met on December 25, 2023.'), [])[0]?.on).toBe('2024-03-04');
  });

  test('of a change log only the newest version', () => {
    const dates = datesOf(paragraphs('Version 3, 1 May 2024', 'Version 2, 1 May 2023', 'Version 1, 1 May 2022'), []);
    expect(dates.map(({ on }) => on)).toEqual(['2024-05-01']);
  });

  test('the machine-readable head', () => {
    const dates = datesOf(
      [],
      [
        { name: 'lastUpdated', value: '2021-02-05T21:00:00.0Z' },
        { name: 'lastUpdated', value: '2022-11-027' },
        { name: 'article:published_time', value: '2020-01-01' },
        { name: 'author', value: '2020-01-01' },
      ],
    );
    expect(dates.map(({ kind, on }) => [kind, on])).toEqual([
      ['UPDATED', '2021-02-05'],
      ['UPDATED', null],
      ['PUBLISHED', '2020-01-01'],
    ]);
  });

  test('evidence says where it stands and under which heading', () => {
    const [heading, text] = [
      { ...paragraphs('History')[0], kind: 'HEADING', level: 2, text: 'History', offset: 0 },
      paragraphs('x', 'Note. Last updated: 8 June 2023.')[1],
    ];
    const [date] = datesOf([heading, text] as readonly Block[], []);
    expect(date?.evidence).toEqual({ quotation: 'Last updated: 8 June 2023', at: 'History', offset: 1_006 });
  });

  test('navigation and footers say nothing of the document', () => {
    const footer = paragraphs('Last updated: June 8, 2023').map((block) => ({ ...block, chrome: 'FOOTER' as const }));
    expect(datesOf(footer, [])).toEqual([]);
  });

  test('no text makes it throw', () => {
    expect(() =>
      fc.assert(fc.property(anyText, (text) => void datesOf(paragraphs(text), [{ name: 'updated', value: text }]))),
    ).not.toThrow();
  });
});
