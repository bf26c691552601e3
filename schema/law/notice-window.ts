// Periods of notice, objection and cure, counted by Regulation (EEC, Euratom) 1182/71 Art. 3.
// The day of the event does not count. A notice is counted towards the effect and never rolls; an objection or a cure
// that would end on a Saturday, a Sunday or a public holiday ends with the next working day.

import { plus, type CivilDay } from '../words/civil-day.ts';
import { isPeriodCount, type Period } from '../words/period.ts';
import type { CountryCode } from '../words/territory.ts';
import { isWorkingDay } from './public-holidays.ts';

/** The day on which so many working days are complete, the starting day not counted. */
function afterWorkingDays(start: CivilDay, count: number, holidayCountry: CountryCode | null): CivilDay {
  let day = start;
  for (let left = count; left > 0; left -= isWorkingDay(day, holidayCountry) ? 1 : 0) day = plus(day, { days: 1 });
  return day;
}

/** How many working days a period holds, up to two, the starting day not counted. */
function workingDaysUpToTwo(start: CivilDay, end: CivilDay, holidayCountry: CountryCode | null): number {
  let count = 0;
  for (let day = plus(start, { days: 1 }); day <= end && count < 2; day = plus(day, { days: 1 }))
    count += isWorkingDay(day, holidayCountry) ? 1 : 0;
  return count;
}

/** The last day of a period, before any rolling. */
function lastDay(start: CivilDay, { count, unit }: Period, holidayCountry: CountryCode | null): CivilDay {
  if (!isPeriodCount(count)) throw new RangeError(`${count} ${unit} is no period: write a whole number from 1 to 1000`);
  if (unit === 'BUSINESS_DAYS') return afterWorkingDays(start, count, holidayCountry);
  if (unit === 'MONTHS') return plus(start, { months: count });
  return plus(start, { days: unit === 'WEEKS' ? 7 * count : count });
}

/**
 * The first day on which a change may take effect: the day after the notice period ends.
 *
 * Announced on 2 March 2026 with 30 days, the notice ends with 1 April and the change may take effect on 2 April. The
 * period never rolls. A period in weeks or months ends on the weekday or date of its start, or on the last of a shorter month.
 *
 * @law Regulation (EEC, Euratom) 1182/71 Art. 3(1); Regulation (EEC, Euratom) 1182/71 Art. 3(2); Regulation (EEC, Euratom) 1182/71 Art. 3(4); CJEU C-171/03; GDPR Art. 28(2)
 * @param holidayCountry  whose public holidays BUSINESS_DAYS leave out; null leaves out Saturdays and Sundays only
 * @throws RangeError when the count is no whole number from 1 to 1000
 */
export function earliestEffect(announcedOn: CivilDay, notice: Period, holidayCountry: CountryCode | null = null): CivilDay {
  return plus(lastDay(announcedOn, notice, holidayCountry), { days: 1 });
}

/**
 * The last day of an objection or cure period, which ends at its 24:00.
 *
 * Told on 25 March 2026, 10 days end with 7 April in Hungary: 4 April is a Saturday, 6 April is Easter Monday. A period of
 * two days or more holds two working days at least.
 *
 * @law Regulation (EEC, Euratom) 1182/71 Art. 3(1); Regulation (EEC, Euratom) 1182/71 Art. 3(3); Regulation (EEC, Euratom) 1182/71 Art. 3(4); Regulation (EEC, Euratom) 1182/71 Art. 3(5)
 * @param from  the day of the event that starts it, such as the one on which the controller was told
 * @param holidayCountry  whose public holidays count; null knows Saturdays and Sundays only
 * @throws RangeError when the count is no whole number from 1 to 1000
 */
export function objectionEnds(from: CivilDay, period: Period, holidayCountry: CountryCode | null = null): CivilDay {
  const stated = lastDay(from, period, holidayCountry);
  const rolled = isWorkingDay(stated, holidayCountry) ? stated : afterWorkingDays(stated, 1, holidayCountry);
  const isOneDay = period.count === 1 && (period.unit === 'DAYS' || period.unit === 'BUSINESS_DAYS');
  const missing = isOneDay ? 0 : 2 - workingDaysUpToTwo(from, rolled, holidayCountry);
  return missing > 0 ? afterWorkingDays(rolled, missing, holidayCountry) : rolled;
}
