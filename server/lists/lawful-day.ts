// Whether a version may be announced to take effect on a day.
//
// MUST: on a list of capacity PROCESSOR, the agreed notice period lies between the announcement and the effect.
// MUST: a notice period is agreed before anything is announced on such a list, an emergency too.
// MUST: an emergency has a reason, and takes effect today or later.
// MUST NOT: an announced version takes effect before it is announced.

import { earliestEffect } from '../../schema/law/notice-window.ts';
import { type CivilDay, dayIn } from '../../schema/words/civil-day.ts';
import { invalid } from '../errors.ts';
import type { List } from './list.entity.ts';

/** What is asked for. */
export interface WishedDay {
  readonly effectiveOn: CivilDay;
  readonly emergency: boolean;
  readonly emergencyReason: string | null;
}

/**
 * Refuses a day that is too near.
 *
 * @throws Refusal INVALID naming the earliest day, or what has to be agreed or given first
 * @law GDPR Art. 28(2); Regulation (EEC, Euratom) 1182/71 Art. 3
 */
export function refuseUnlawfulDay(list: List, wished: WishedDay, now: Temporal.Instant): void {
  const announcedOn = dayIn(list.timeZone, now);
  const path = ['input', 'effectiveOn'];
  if (wished.emergency && !wished.emergencyReason)
    throw invalid('An emergency needs a reason: it is kept, and shown for ever.', ['input', 'emergencyReason']);
  if (!wished.emergency && wished.emergencyReason)
    throw invalid('A reason for an emergency was given, but `emergency` is not set.', ['input', 'emergency']);
  if (wished.effectiveOn < announcedOn) {
    throw invalid(
      `A version cannot be announced for ${wished.effectiveOn}, which is past: the earliest day is ${announcedOn}. History is recorded with recordPastVersion.`,
      path,
    );
  }
  if (list.capacity === 'CONTROLLER') return;

  const { notice, holidayCountry } = list.terms;
  if (!notice)
    throw invalid(
      'No notice period is agreed for this list, so nothing can be announced on it: set its terms first (updateList, `terms: { notice: { count: 30, unit: DAYS } }`).',
      path,
    );
  const earliest = earliestEffect(announcedOn, notice, holidayCountry);
  if (wished.effectiveOn < earliest && !wished.emergency) {
    throw invalid(
      `The agreed notice period puts the earliest day at ${earliest}; ${wished.effectiveOn} is nearer. Choose ${earliest} or later.`,
      path,
    );
  }
}
