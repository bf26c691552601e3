// The days of a recipient as they stand: those that were fixed when it was told, or those that it would have if it were told now.
// An untold recipient's window has not begun to close, whatever day it is.

import type { Terms } from '../../schema/list/terms.ts';
import { endOfDay, startOfClock, windowsOf } from '../../schema/notice/windows.ts';
import { type CivilDay, dayIn } from '../../schema/words/civil-day.ts';

/** What the days follow from. */
export interface RecipientFacts {
  readonly terms: Terms;
  readonly informational: boolean;
  readonly emergency: boolean;
  /** The announced day of effect. */
  readonly announcedFor: CivilDay;
  readonly timeZone: string;
  readonly issuedAt: Temporal.Instant;
  readonly firstAttemptAt: Temporal.Instant | null;
  readonly toldAt: Temporal.Instant | null;
}

/** The days of a recipient. */
export interface RecipientDays {
  readonly startsOn: CivilDay;
  readonly objectBy: Temporal.Instant | null;
  readonly effectiveOn: CivilDay;
}

/** The days of the recipient, counted from when it was told, or from `now` while it was not. */
export function daysOf(facts: RecipientFacts, now: Temporal.Instant): RecipientDays {
  const { terms, informational, emergency, announcedFor, timeZone, issuedAt, firstAttemptAt, toldAt } = facts;
  const issuedOn = dayIn(timeZone, issuedAt);
  if (informational) return { startsOn: issuedOn, objectBy: null, effectiveOn: announcedFor };
  const windows = (startsOn: CivilDay) => windowsOf({ terms, startsOn, effectiveOn: announcedFor, emergency });
  const startsOn = startOfClock(
    {
      clock: terms.clock,
      issuedOn,
      firstAttemptOn: firstAttemptAt && dayIn(timeZone, firstAttemptAt),
      toldOn: dayIn(timeZone, toldAt ?? now),
    },
    (start) => windows(start).objectUntil,
  );
  const { objectUntil, effectiveOn } = windows(startsOn);
  return { startsOn, objectBy: objectUntil && endOfDay(objectUntil, timeZone), effectiveOn };
}
