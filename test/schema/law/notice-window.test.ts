// Periods counted by Regulation (EEC, Euratom) 1182/71. 2026: Good Friday 3 April, Easter Monday 6 April, 1 May a Friday.

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { earliestEffect, objectionEnds } from '../../../schema/law/notice-window.ts';
import { isPublicHoliday, isWorkingDay } from '../../../schema/law/public-holidays.ts';
import { civilDay, plus } from '../../../schema/words/civil-day.ts';
import { PERIOD_UNITS, type PeriodUnit } from '../../../schema/words/period.ts';
import { countryCode } from '../../../schema/words/territory.ts';
import { anyDay } from './arbitraries.ts';

const hungary = countryCode('HU');
type Case = readonly [start: string, count: number, unit: PeriodUnit, day: string, why: string];

describe('the earliest day of effect', () => {
  test.each<Case>([
    ['2026-03-02', 30, 'DAYS', '2026-04-02', 'the notice ends with 1 April'],
    ['2026-03-03', 30, 'DAYS', '2026-04-03', 'and may fall on a holiday: it never rolls'],
    ['2026-02-28', 1, 'DAYS', '2026-03-02', 'the day of the event does not count'],
    ['2026-03-25', 10, 'BUSINESS_DAYS', '2026-04-11', 'weekends, Good Friday and Easter Monday are left out'],
    ['2026-03-02', 2, 'WEEKS', '2026-03-17', 'ends with the weekday of the start'],
    ['2026-01-31', 1, 'MONTHS', '2026-03-01', 'ends with the last day of a shorter month'],
    ['2024-01-31', 1, 'MONTHS', '2024-03-01', 'also of a leap year'],
    ['2026-03-02', 6, 'MONTHS', '2026-09-03', 'ends with the date of the start'],
  ])('announced %s with %i %s: %s, since it %s', (start, count, unit, day) => {
    expect(earliestEffect(civilDay(start), { count, unit }, hungary)).toBe(day);
  });

  test('without a country only Saturdays and Sundays are left out', () => {
    expect(earliestEffect(civilDay('2026-03-25'), { count: 10, unit: 'BUSINESS_DAYS' })).toBe('2026-04-09');
  });
});

describe('the last day to object', () => {
  test.each<Case>([
    ['2026-03-25', 10, 'DAYS', '2026-04-07', 'rolls over Saturday, Easter and Easter Monday'],
    ['2026-03-24', 9, 'DAYS', '2026-04-02', 'ends on a working day'],
    ['2026-03-24', 10, 'DAYS', '2026-04-07', 'rolls from Good Friday over Easter'],
    ['2026-04-21', 10, 'DAYS', '2026-05-04', 'rolls from 1 May, a Friday, to Monday'],
    ['2026-04-02', 4, 'DAYS', '2026-04-08', 'holds two working days at least'],
    ['2026-03-06', 1, 'DAYS', '2026-03-09', 'of one day rolls, and need not hold two'],
    ['2026-03-25', 10, 'BUSINESS_DAYS', '2026-04-10', 'leaves out what is no working day'],
  ])('told %s, %i %s: %s, since it %s', (start, count, unit, day) => {
    expect(objectionEnds(civilDay(start), { count, unit }, hungary)).toBe(day);
  });

  test('ends on a working day, not before its stated end, and holds two working days', () => {
    fc.assert(
      fc.property(
        anyDay.filter((day) => day > '1990' && day < '2090'),
        fc.integer({ min: 2, max: 60 }),
        fc.constantFrom(...PERIOD_UNITS),
        (start, count, unit) => {
          const end = objectionEnds(start, { count, unit }, hungary);
          expect(isWorkingDay(end, hungary)).toBe(true);
          expect(end >= plus(earliestEffect(start, { count, unit }, hungary), { days: -1 })).toBe(true);
          let working = 0;
          for (let day = plus(start, { days: 1 }); day <= end; day = plus(day, { days: 1 })) working += isWorkingDay(day, hungary) ? 1 : 0;
          expect(working).toBeGreaterThanOrEqual(2);
        },
      ),
      { numRuns: 200 },
    );
  });
});

test('periods that nobody agrees on are refused', () => {
  for (const count of [0, -1, 1.5, Number.NaN, 1001])
    expect(() => earliestEffect(civilDay('2026-03-02'), { count, unit: 'DAYS' })).toThrow(RangeError);
});

test.each([
  ['2026-03-15', true, 'a national day'],
  ['2026-04-03', true, 'Good Friday'],
  ['2026-12-24', false, 'no public holiday by law in every year'],
  ['2026-03-08', false, 'an observance'],
])('%s in Hungary: public holiday %s (%s)', (day, expected) => {
  expect(isPublicHoliday(civilDay(day), hungary)).toBe(expected);
});

test('a country whose holidays are not known has none', () => {
  expect(isPublicHoliday(civilDay('2026-12-25'), countryCode('AQ'))).toBe(false);
});
