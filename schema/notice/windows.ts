// The days of one recipient of a notice: until when it may object, and from when the changes may apply to it.
//
// MUST NOT: a change applies before the announced day, or before the recipient's own notice period has ended.
// MUST NOT: a change applies while the recipient may still object, unless its terms let objected changes proceed anyway.
// An emergency skips both for recipients whose terms allow it, and for nobody else.

import { earliestEffect, objectionEnds } from '../law/notice-window.ts';
import type { Terms } from '../list/terms.ts';
import { type CivilDay, plus } from '../words/civil-day.ts';

/** What the days of a recipient follow from. */
export interface WindowQuestion {
  readonly terms: Terms;
  /** The day of the event that starts the periods; it does not count itself. */
  readonly startsOn: CivilDay;
  /** The announced day of effect. */
  readonly effectiveOn: CivilDay;
  readonly emergency: boolean;
}

/** The days that follow. */
export interface Windows {
  /** The last day of the notice period; null when no notice was agreed. */
  readonly noticeEndsOn: CivilDay | null;
  /** The last day on which it may object, until 24:00; null when no period was agreed. */
  readonly objectUntil: CivilDay | null;
  /** The first day on which the changes may apply to it. */
  readonly effectiveOn: CivilDay;
}

/**
 * The days of a recipient, counted from the day its clock started.
 *
 * @law GDPR Art. 28(2); Regulation (EEC, Euratom) 1182/71 Art. 3
 */
export function windowsOf({ terms, startsOn, effectiveOn, emergency }: WindowQuestion): Windows {
  const { notice, objection, holidayCountry } = terms;
  const afterNotice = notice && earliestEffect(startsOn, notice, holidayCountry);
  const objectUntil = objection && objectionEnds(startsOn, objection, holidayCountry);
  const days = { noticeEndsOn: afterNotice && plus(afterNotice, { days: -1 }), objectUntil };
  if (emergency && terms.emergencyAllowed) return { ...days, effectiveOn };
  const afterObjection = objectUntil !== null && terms.openObjection !== 'PROCEED' ? plus(objectUntil, { days: 1 }) : null;
  return { ...days, effectiveOn: latest(effectiveOn, afterNotice, afterObjection) };
}

/** Whether a change needs the controller's word before it applies: silence is no authorisation then (EDPB Guidelines 07/2020). */
export function needsApproval({ authorisation, silence }: Pick<Terms, 'authorisation' | 'silence'>): boolean {
  return authorisation === 'SPECIFIC' || silence === 'REFUSAL';
}

/** The instant at which a day ends in a time zone: its 24:00, which is the first instant of the next. */
export function endOfDay(day: CivilDay, timeZone: string): Temporal.Instant {
  return startOfDay(plus(day, { days: 1 }), timeZone);
}

/** The first instant of a day in a time zone. */
export function startOfDay(day: CivilDay, timeZone: string): Temporal.Instant {
  return Temporal.PlainDate.from(day).toZonedDateTime({ timeZone }).toInstant();
}

function latest(first: CivilDay, ...others: readonly (CivilDay | null)[]): CivilDay {
  let found = first;
  for (const day of others) if (day !== null && day > found) found = day;
  return found;
}

/** What is known of a recipient's clock. Days are the list's own. */
export interface ClockQuestion {
  readonly clock: Terms['clock'];
  readonly issuedOn: CivilDay;
  /** The day of the first attempt to reach it; null when there was none yet. */
  readonly firstAttemptOn: CivilDay | null;
  /** The day on which it was reached; today, while it still has to be. */
  readonly toldOn: CivilDay;
}

/**
 * The day on which a recipient's periods start.
 *
 * PUBLISHED: with the issue. DELIVERED: when it is reached. SENT: with the first attempt, since the message is on its way from then
 * on, whenever it arrives. `windowClosedOn` tells the last day to object of a clock that started on a day: a period that would have
 * ended before anything arrived is none, and starts on arrival.
 */
export function startOfClock(
  { clock, issuedOn, firstAttemptOn, toldOn }: ClockQuestion,
  windowClosedOn: (startsOn: CivilDay) => CivilDay | null,
): CivilDay {
  if (clock === 'PUBLISHED') return issuedOn;
  if (clock === 'DELIVERED' || firstAttemptOn === null) return toldOn;
  const closed = windowClosedOn(firstAttemptOn);
  return closed !== null && closed < toldOn ? toldOn : firstAttemptOn;
}
