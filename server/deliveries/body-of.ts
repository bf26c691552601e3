// The body of a delivery: what the message tells everybody, and what it tells this addressee.

import { EVENT_DATA, type EventBody, type EventData, isEventType } from '../../schema/notice/events.ts';
import { instantFromColumn, instantText } from '../database/column-types.ts';
import { daysOf, type RecipientFacts } from '../notices/recipient-days.ts';
import type { ClaimedDelivery } from './claim-due.ts';
import type { NoticePart } from './notice-parts.ts';

/**
 * The body as it is sent, checked against its published schema.
 *
 * @param notice  the part that everybody is told; null where the message is about no notice
 * @throws ZodError when a message was stored that does not make a body: a mistake of ours
 */
export function bodyOf(delivery: ClaimedDelivery, notice: NoticePart | null, now: Temporal.Instant): EventBody {
  const { type } = delivery;
  if (!isEventType(type)) throw new Error(`${type} is no event: it goes by mail alone`);
  const data = EVENT_DATA[type].parse({ ...JSON.parse(delivery.data), ...dataOf(delivery, notice, now), ...delivery.extra });
  return { type, timestamp: instantText(instantFromColumn(delivery.at)), data } as EventBody;
}

function dataOf(delivery: ClaimedDelivery, notice: NoticePart | null, now: Temporal.Instant): object {
  const { type, controller } = delivery;
  if (!notice) return { controller };
  const { changes: _changes, changesOmitted: _omitted, ...told } = notice.told;
  if (type.startsWith('objection.')) {
    const { objection }: Pick<EventData<'objection.received'>, 'objection'> = JSON.parse(delivery.data);
    return { objection: { ...objection, notice: told } };
  }
  const facts = factsOf(delivery, notice);
  const recipient = facts && recipientPart(delivery, facts, now);
  return type === 'notice.issued' || type === 'notice.reminder' ? { notice: notice.told, recipient } : { notice: told, recipient };
}

/** What the days of the addressee follow from; null when the message goes to no recipient of a notice. */
export function factsOf(delivery: ClaimedDelivery, notice: NoticePart): RecipientFacts | null {
  const { terms, issued_at: issuedAt, first_attempt_at: firstAttemptAt, told_at: toldAt } = delivery;
  if (terms === null || issuedAt === null) return null;
  return {
    terms,
    informational: notice.informational,
    emergency: notice.emergency,
    announcedFor: notice.effectiveOn,
    timeZone: notice.told.list.timeZone,
    issuedAt: instantFromColumn(issuedAt),
    firstAttemptAt: firstAttemptAt === null ? null : instantFromColumn(firstAttemptAt),
    toldAt: toldAt === null ? null : instantFromColumn(toldAt),
  };
}

function recipientPart(delivery: ClaimedDelivery, facts: RecipientFacts, now: Temporal.Instant): object {
  const { objectBy, effectiveOn } = daysOf(facts, now);
  return {
    id: delivery.recipient_id,
    controller: delivery.controller,
    informational: facts.informational,
    terms: facts.terms,
    objectBy: objectBy && instantText(objectBy),
    effectiveOn,
  };
}
