// What is promised of extraction, measured on pages with truth: the project's own, and the real ones where they are at hand.

import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { scoreFolder } from '../../../bench/extract-score.ts';
import { f1, precision, share, totalsOf, unmet } from '../../../bench/extract-table.ts';
import { readTruth } from '../../../bench/extract-truth.ts';
import { SCRAPERS } from '../../../bench/score-adapter.ts';

const corpus = process.env['ONWARD_CORPUS'];
if (corpus === undefined)
  console.log('Skipped: the real lists and policies need ONWARD_CORPUS, the folder that holds documents/ and truth/.');

const unmetIn = async (folder: string): Promise<readonly string[]> =>
  unmet(totalsOf(await scoreFolder(folder, readTruth(folder), SCRAPERS)));

describe('recipients, countries, grounds, changes and drift', () => {
  test.each(['pages', 'pages-held-out'])('test/%s', { timeout: 120_000 }, async (name) => {
    expect(await unmetIn(join(import.meta.dirname, '../..', name))).toEqual([]);
  });

  // What is reached on pages of other hands is no promise, but nothing of it is to be lost.
  test.each([
    { name: 'pages-lists', entries: 0.97, countries: 0.95, mechanisms: 0.93, changes: 0.86, drift: 1 },
    { name: 'pages-policies', entries: 0.96, countries: 0.93, mechanisms: 0.9, changes: 0.92, drift: 0.93 },
    { name: 'pages-realistic', entries: 0.96, countries: 0.96, mechanisms: 0.85, changes: 0.72, drift: 0.5 },
    { name: 'pages-latest', entries: 0.97, countries: 0.95, mechanisms: 0.91, changes: 0.77, drift: 0.5 },
  ])('test/$name keeps what was reached', { timeout: 240_000 }, async ({ name, ...least }) => {
    const folder = join(import.meta.dirname, '../..', name);
    const { entries, countries, mechanisms, changes, drift } = totalsOf(await scoreFolder(folder, readTruth(folder), SCRAPERS));
    const reached = {
      entries: f1(entries),
      countries: share(countries),
      mechanisms: share(mechanisms),
      changes: precision(changes),
      drift: share(drift),
    };
    expect(
      Object.entries(reached).filter(([what, value]) => value < (Object.entries(least).find(([of]) => of === what)?.[1] ?? 1)),
    ).toEqual([]);
  });

  // Written by another hand after the rules were made; what is missed in it stands in the changelog.
  test('test/pages-unseen, but for grounds and changes', { timeout: 120_000 }, async () => {
    const missed = await unmetIn(join(import.meta.dirname, '../../pages-unseen'));
    expect(missed.filter((sentence) => !/^(?:accuracy of mechanisms|precision of changes)/.test(sentence))).toEqual([]);
  });

  test('test/pages-policies, of which running text is what it is made better with', { timeout: 120_000 }, async () => {
    const folder = join(import.meta.dirname, '../../pages-policies');
    const { entries, countries, mechanisms, changes } = totalsOf(await scoreFolder(folder, readTruth(folder), SCRAPERS));
    expect(entries.right / entries.read).toBeGreaterThan(0.98);
    expect(entries.right / entries.expected).toBeGreaterThan(0.94);
    expect(countries.right / countries.scored).toBeGreaterThan(0.92);
    expect(mechanisms.right / mechanisms.scored).toBeGreaterThan(0.87);
    expect(changes.right / Math.max(changes.read, changes.expected)).toBeGreaterThan(0.9);
  });

  test.skipIf(corpus === undefined)('the corpus (ONWARD_CORPUS)', { timeout: 120_000 }, async () => {
    expect(await unmetIn(corpus ?? '')).toEqual([]);
  });
});
