// Civil days: the unit the law counts in. A day has no time and no zone; `YYYY-MM-DD` sorts as it reads.
// Kept as a branded string, not as an object: it is what stands in files, hashes, rows and answers, and compares with < and >.

declare const brand: unique symbol;

/** A day that exists in the calendar, written `YYYY-MM-DD` with a year from 0001 to 9999. Compare with `<`, `<=`, `===`. */
export type CivilDay = string & { readonly [brand]: true };

const shape = /^\d{4}-\d{2}-\d{2}$/;

/** Whether the text is a day that exists: `2024-02-29` is, `2023-02-29` and `2024-2-9` are not. */
export function isCivilDay(text: string): text is CivilDay {
  if (!shape.test(text) || text.startsWith('0000')) return false;
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() === text;
  } catch {
    return false;
  }
}

/**
 * The day that the text names.
 *
 * @throws RangeError when there is no such day; for text from outside, ask `isCivilDay` first
 */
export function civilDay(text: string): CivilDay {
  if (!isCivilDay(text)) throw new RangeError(`"${text}" is not a day: write YYYY-MM-DD, and a day that exists`);
  return text;
}

/** The day so many days, months or years later (or, with negative numbers, earlier); the last day of a shorter month if need be. */
export function plus(day: CivilDay, duration: { days?: number; months?: number; years?: number }): CivilDay {
  return civilDay(Temporal.PlainDate.from(day).add(duration).toString());
}

/** The civil day on which an instant falls in an IANA time zone such as `Europe/Budapest`. */
export function dayIn(timeZone: string, instant: Temporal.Instant): CivilDay {
  return civilDay(instant.toZonedDateTimeISO(timeZone).toPlainDate().toString());
}
