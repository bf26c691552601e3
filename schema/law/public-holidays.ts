// Public holidays and working days, by country.

import { createRequire } from 'node:module';
import type HolidaysOfCountry from 'date-holidays';
import type { CivilDay } from '../words/civil-day.ts';
import type { CountryCode } from '../words/territory.ts';

const known = new Map<string, ReadonlySet<string>>();

/** The package takes a fifth of a second to load, so it is loaded with the first question that needs it. */
function loadPackage(): typeof HolidaysOfCountry {
  const load = createRequire(import.meta.url);
  return load('date-holidays');
}

/** The public holidays of a year, `YYYY-MM-DD`; holidays of more than one day count with each of their days. */
function holidaysOf(country: CountryCode, year: number): ReadonlySet<string> {
  const key = `${country} ${year}`;
  const before = known.get(key);
  if (before) return before;
  const calendar = new (loadPackage())(country, { types: ['public'] });
  const holidays = calendar.getHolidays(year).flatMap(({ date, start, end }) => {
    const first = Temporal.PlainDate.from(date.slice(0, 10));
    const length = Math.max(1, Math.round((end.getTime() - start.getTime()) / 86_400_000));
    return Array.from({ length }, (_, days) => first.add({ days }).toString());
  });
  const set = new Set(holidays);
  known.set(key, set);
  return set;
}

/**
 * Whether a day is a public holiday in a country; never when no country is given, or one whose holidays are not known.
 *
 * @law Regulation (EEC, Euratom) 1182/71 Art. 2
 */
export function isPublicHoliday(day: CivilDay, country: CountryCode | null): boolean {
  return country !== null && holidaysOf(country, Number(day.slice(0, 4))).has(day);
}

/**
 * Whether a day is a working day: neither a Saturday nor a Sunday nor a public holiday of the country. A Saturday that
 * a government declares a day of work stays a Saturday here.
 *
 * @law Regulation (EEC, Euratom) 1182/71 Art. 2
 */
export function isWorkingDay(day: CivilDay, country: CountryCode | null): boolean {
  return Temporal.PlainDate.from(day).dayOfWeek <= 5 && !isPublicHoliday(day, country);
}
