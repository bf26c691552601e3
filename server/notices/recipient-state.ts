// Where a recipient of a notice stands. Derived from its answers, its objections and its days, never stored.

import type { Terms } from '../../schema/list/terms.ts';
import type { ObjectionState } from '../../schema/notice/objection-states.ts';
import { needsApproval, startOfDay } from '../../schema/notice/windows.ts';
import { type CivilDay, dayIn } from '../../schema/words/civil-day.ts';
import { daysOf, type RecipientFacts } from './recipient-days.ts';

export const RECIPIENT_STATES = [
  'PENDING',
  'TOLD',
  'ACKNOWLEDGED',
  'APPROVED',
  'WAIVED',
  'OBJECTED',
  'DEEMED_ACCEPTED',
  'DEEMED_REFUSED',
  'UNDELIVERABLE',
] as const;
export type RecipientState = (typeof RECIPIENT_STATES)[number];

/** When a recipient gave each answer; null: it did not. */
export interface Answers {
  readonly acknowledgedAt: Temporal.Instant | null;
  readonly approvedAt: Temporal.Instant | null;
  readonly waivedAt: Temporal.Instant | null;
}

/** An objection, as far as the state of its recipient goes. */
export interface Objected {
  readonly state: ObjectionState;
  readonly raisedAt: Temporal.Instant;
}

/** The days of a recipient, as they are shown: null while they have not begun to run, or where none are agreed. */
export interface ShownDays {
  readonly objectBy: Temporal.Instant | null;
  readonly effectiveOn: CivilDay | null;
}

/** Everything that the state of a recipient follows from. */
export interface RecipientCourse {
  readonly terms: Pick<Terms, 'authorisation' | 'silence'>;
  readonly informational: boolean;
  readonly timeZone: string;
  readonly toldAt: Temporal.Instant | null;
  readonly undeliverableAt: Temporal.Instant | null;
  readonly answers: Answers;
  readonly objections: readonly Objected[];
  /** Its own days, whatever it waived. */
  readonly days: ShownDays;
}

/**
 * The state at an instant. An objection stands before every answer until it is withdrawn, and an answer before silence. Silence says
 * something once the recipient was told and may no longer object; under terms that need approval it is a refusal.
 *
 * @law GDPR Art. 28(2); EDPB Guidelines 07/2020
 */
export function recipientState(course: RecipientCourse, now: Temporal.Instant): RecipientState {
  const { terms, informational, toldAt, undeliverableAt, answers, objections } = course;
  if (objections.some(({ state }) => state !== 'WITHDRAWN')) return 'OBJECTED';
  const answer = answerThatCounts(answers, needsApproval(terms));
  if (answer) return answer;
  if (toldAt && !informational && isOver(course, now)) return needsApproval(terms) ? 'DEEMED_REFUSED' : 'DEEMED_ACCEPTED';
  if (toldAt) return 'TOLD';
  return undeliverableAt ? 'UNDELIVERABLE' : 'PENDING';
}

function answerThatCounts({ acknowledgedAt, approvedAt, waivedAt }: Answers, approvalNeeded: boolean): RecipientState | null {
  if (approvedAt && (approvalNeeded || !waivedAt)) return 'APPROVED';
  if (waivedAt) return 'WAIVED';
  return acknowledgedAt ? 'ACKNOWLEDGED' : null;
}

/** Whether the time to answer has passed: the period to object, or where none is agreed the days until the changes apply. */
function isOver({ days: { objectBy, effectiveOn }, timeZone }: RecipientCourse, now: Temporal.Instant): boolean {
  const end = objectBy ?? (effectiveOn && startOfDay(effectiveOn, timeZone));
  return end !== null && Temporal.Instant.compare(now, end) >= 0;
}

/** When the recipient first gave an answer, or raised an objection, that still counts; null when it did neither. */
export function answeredAt({ answers, objections }: Pick<RecipientCourse, 'answers' | 'objections'>): Temporal.Instant | null {
  const raised = objections.filter(({ state }) => state !== 'WITHDRAWN').map((objection) => objection.raisedAt);
  const given = Object.values(answers).filter((at) => at !== null);
  return [...given, ...raised].toSorted(Temporal.Instant.compare)[0] ?? null;
}

/**
 * The days to be shown: those that were fixed when the recipient was told. One that was not has those that it would have if it were
 * told now; none where its clock starts with the delivery.
 */
export function ownDays(facts: RecipientFacts, fixed: ShownDays, now: Temporal.Instant): ShownDays {
  if (facts.toldAt !== null) return fixed;
  if (facts.terms.clock === 'DELIVERED' && !facts.informational) return { objectBy: null, effectiveOn: null };
  const { objectBy, effectiveOn } = daysOf(facts, now);
  return { objectBy, effectiveOn };
}

/** The first day on which the changes may apply to a recipient: its own, or sooner where it waived the rest of its period. */
export function effectiveFor(
  { announcedFor, timeZone }: Pick<RecipientFacts, 'announcedFor' | 'timeZone'>,
  own: CivilDay | null,
  waivedAt: Temporal.Instant | null,
): CivilDay | null {
  if (waivedAt === null) return own;
  const waivedOn = dayIn(timeZone, waivedAt);
  const waived = waivedOn > announcedFor ? waivedOn : announcedFor;
  return own !== null && own < waived ? own : waived;
}
