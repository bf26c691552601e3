// Instants and last days as a mail says them: always in the time zone of the list, which is named.

import { civilDay, dayIn, plus } from '../words/civil-day.ts';
import { dayInWords, onDay } from '../words/day-in-words.ts';
import type { Statement } from '../words/statement.ts';
import { startOfDay } from './windows.ts';

interface LastMoment {
  readonly day: Statement;
  readonly on: Statement;
  readonly time: string;
}

/**
 * A period that ends with a day ends at its 24:00, which clocks show as the first instant of the next. People are told the
 * day itself, or they would take the day after for the last.
 */
function lastMoment(instant: Temporal.Instant, timeZone: string): LastMoment {
  const shown = dayIn(timeZone, instant);
  const isEndOfDay = startOfDay(shown, timeZone).equals(instant);
  const day = isEndOfDay ? plus(shown, { days: -1 }) : shown;
  return { day: dayInWords(day), on: onDay(day), time: isEndOfDay ? '24:00' : clock(instant, timeZone) };
}

function clock(instant: Temporal.Instant, timeZone: string): string {
  return instant.toZonedDateTimeISO(timeZone).toPlainTime().toString({ smallestUnit: 'minute' });
}

/** Until the end of a period: `until 24:00 on 7 April 2026 (Europe/Budapest)`, `2026. április 7-én 24:00 óráig (Europe/Budapest)`. */
export function untilInstant(instant: string, timeZone: string): Statement {
  const { on, time } = lastMoment(Temporal.Instant.from(instant), timeZone);
  return { en: `until ${time} ${on.en} (${timeZone})`, hu: `${on.hu} ${time} óráig (${timeZone})` };
}

/** The last day of a period, for a heading: `7 April 2026`, `2026. április 7.` */
export function lastDayOf(instant: string, timeZone: string): Statement {
  return lastMoment(Temporal.Instant.from(instant), timeZone).day;
}

/** An instant in the past: `25 March 2026, 10:12 (Europe/Budapest)`. */
export function instantInWords(text: string, timeZone: string): Statement {
  const instant = Temporal.Instant.from(text);
  const day = dayInWords(dayIn(timeZone, instant));
  const time = clock(instant, timeZone);
  return { en: `${day.en}, ${time} (${timeZone})`, hu: `${day.hu} ${time} (${timeZone})` };
}

/** A day of an event's body in words. */
export function dayOf(text: string): Statement {
  return dayInWords(civilDay(text));
}
