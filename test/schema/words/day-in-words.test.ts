// Days as sentences write them.

import { expect, test } from 'vitest';
import { civilDay } from '../../../schema/words/civil-day.ts';
import { dayInWords, fromDay, onDay, untilDay } from '../../../schema/words/day-in-words.ts';

test('in English and Hungarian', () => {
  expect(dayInWords(civilDay('2020-07-16'))).toEqual({ en: '16 July 2020', hu: '2020. július 16.' });
});

test.each([
  ['2020-07-01', '2020. július 1-jén', '2020. július 1-jétől', '2020. július 1-jéig'],
  ['2020-07-02', '2020. július 2-án', '2020. július 2-ától', '2020. július 2-áig'],
  ['2020-07-04', '2020. július 4-én', '2020. július 4-étől', '2020. július 4-éig'],
  ['2020-07-16', '2020. július 16-án', '2020. július 16-ától', '2020. július 16-áig'],
  ['2020-07-20', '2020. július 20-án', '2020. július 20-ától', '2020. július 20-áig'],
  ['2020-07-31', '2020. július 31-én', '2020. július 31-étől', '2020. július 31-éig'],
])('%s takes its Hungarian suffixes', (text, on, from, until) => {
  const day = civilDay(text);
  expect([onDay(day).hu, fromDay(day).hu, untilDay(day).hu]).toEqual([on, from, until]);
});
