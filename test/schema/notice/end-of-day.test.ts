// When a day ends, in zones whose clocks change at midnight and in all others.

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { endOfDay, startOfDay } from '../../../schema/notice/windows.ts';
import { civilDay, dayIn, plus } from '../../../schema/words/civil-day.ts';

describe('a day ends with the first instant of the next', () => {
  test.each([
    ['2026-04-07', 'Europe/Budapest', '2026-04-07T22:00:00Z', 'summer time'],
    ['2026-03-29', 'Europe/Budapest', '2026-03-29T22:00:00Z', 'a day of 23 hours'],
    ['2026-10-25', 'Europe/Budapest', '2026-10-25T23:00:00Z', 'a day of 25 hours'],
    ['2026-12-31', 'Europe/Budapest', '2026-12-31T23:00:00Z', 'the end of a year'],
    ['2028-02-28', 'Europe/Budapest', '2028-02-28T23:00:00Z', 'the day before a leap day'],
    ['2028-02-29', 'Europe/Budapest', '2028-02-29T23:00:00Z', 'a leap day'],
    ['2027-03-14', 'America/New_York', '2027-03-15T04:00:00Z', 'a day of 23 hours'],
    ['2026-11-01', 'America/New_York', '2026-11-02T05:00:00Z', 'a day of 25 hours'],
    ['2026-09-05', 'America/Santiago', '2026-09-06T04:00:00Z', 'the next day begins at 01:00, since summer time starts at midnight'],
    ['2026-04-04', 'America/Santiago', '2026-04-05T04:00:00Z', 'its last hour comes twice, since summer time ends at midnight'],
    ['2026-04-23', 'Africa/Cairo', '2026-04-23T22:00:00Z', 'the next day begins at 01:00'],
    ['2026-10-29', 'Africa/Cairo', '2026-10-29T22:00:00Z', 'its last hour comes twice'],
    ['2026-03-28', 'Asia/Beirut', '2026-03-28T22:00:00Z', 'the next day begins at 01:00'],
    ['2026-10-24', 'Asia/Beirut', '2026-10-24T22:00:00Z', 'its last hour comes twice'],
    ['2026-03-07', 'America/Havana', '2026-03-08T05:00:00Z', 'the next day begins at 01:00'],
    ['2026-10-31', 'America/Havana', '2026-11-01T04:00:00Z', 'midnight comes twice, and the first counts'],
    ['1919-03-30', 'America/Toronto', '1919-03-31T04:30:00Z', 'clocks went from 23:30 to 00:30, where the next day began'],
    ['2011-12-29', 'Pacific/Apia', '2011-12-30T10:00:00Z', 'the day after it was left out of the calendar'],
    ['2011-12-30', 'Pacific/Apia', '2011-12-30T10:00:00Z', 'the day that was left out is over as it begins'],
  ])('%s in %s ends at %s: %s', (day, timeZone, instant) => {
    expect(endOfDay(civilDay(day), timeZone).toString()).toBe(instant);
  });

  test('in every zone: a nanosecond before it is still that day, and from then on the next', () => {
    const zones = Intl.supportedValuesOf('timeZone');
    // from 2012 on, when Samoa had changed sides: since then every calendar has every day
    const anyDay = fc.integer({ min: 0, max: 20_000 }).map((days) => plus(civilDay('2012-01-01'), { days }));
    fc.assert(
      fc.property(anyDay, fc.constantFrom(...zones), (day, timeZone) => {
        const end = endOfDay(day, timeZone);
        const next = plus(day, { days: 1 });
        expect(dayIn(timeZone, end.subtract({ nanoseconds: 1 }))).toBe(day);
        expect(dayIn(timeZone, end)).toBe(next);
        expect(startOfDay(next, timeZone).equals(end)).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  test('on the days on which clocks change, in zones where they do so at midnight or near it', () => {
    const zones = [
      'America/Santiago',
      'Africa/Cairo',
      'Asia/Beirut',
      'America/Havana',
      'America/Asuncion',
      'Atlantic/Azores',
      'America/Nuuk',
    ];
    for (const timeZone of zones) {
      let at = Temporal.ZonedDateTime.from(`2012-01-01[${timeZone}]`);
      for (let next = at.getTimeZoneTransition('next'); next && next.year < 2040; next = at.getTimeZoneTransition('next')) {
        at = next;
        for (const days of [-1, 0, 1]) {
          const day = plus(dayIn(timeZone, at.toInstant()), { days });
          const end = endOfDay(day, timeZone);
          expect([dayIn(timeZone, end.subtract({ nanoseconds: 1 })), dayIn(timeZone, end)]).toEqual([day, plus(day, { days: 1 })]);
        }
      }
    }
  });
});
