// Which deliveries a worker takes in hand: those that are due, oldest first, and never so many of one endpoint that it keeps the
// others waiting. Several workers share a database: what one has claimed the others pass over, until its time is up.

import type { Terms } from '../../schema/list/terms.ts';
import { instantText } from '../database/column-types.ts';
import type { Em } from '../database/database.ts';
import type { MessageType } from './message.entity.ts';

/** A delivery in hand, with everything that its body, address and signature are made of but the notice. */
export interface ClaimedDelivery {
  readonly id: string;
  readonly attempts_made: number;
  readonly channel: 'WEBHOOK' | 'MAIL';
  readonly mail_to: string | null;
  readonly extra: Readonly<Record<string, unknown>> | null;
  readonly type: MessageType;
  readonly at: Date | string;
  readonly data: string;
  readonly notice_id: string | null;
  readonly copy_id: string | null;
  readonly copy_language: string | null;
  readonly controller_id: string | null;
  readonly controller: string | null;
  readonly language: string | null;
  readonly endpoint_id: string | null;
  readonly url: string | null;
  readonly secret: string | null;
  readonly previous_secret: string | null;
  readonly previous_until: Date | string | null;
  readonly recipient_id: string | null;
  readonly issued_at: Date | string | null;
  readonly first_attempt_at: Date | string | null;
  readonly told_at: Date | string | null;
  readonly terms: Terms | null;
}

/** How long a claim holds: longer than any attempt takes. */
const LEASE = { seconds: 45 };

const CLAIM = `
  with candidate as (
    select id, endpoint_id from delivery
    where state = 'PENDING' and next_attempt_at <= ?::timestamptz and (claimed_until is null or claimed_until <= ?::timestamptz)
      and (endpoint_id is null or endpoint_id not in (select jsonb_array_elements_text(?::jsonb)))
    order by next_attempt_at limit ? for update skip locked
  ), ranked as (
    select id, row_number() over (partition by coalesce(endpoint_id, 'mail')) as place from candidate
  )
  update delivery set claimed_until = ?::timestamptz from ranked where ranked.id = delivery.id and ranked.place <= ? returning delivery.id`;

const READ = `
  select delivery.id, delivery.attempts_made, delivery.channel, delivery.mail_to, delivery.extra, delivery.copy_id, delivery.controller_id,
    message.type, message.at, message.data, message.notice_id, copy.language as copy_language,
    controller.slug as controller, controller.language, endpoint.id as endpoint_id, endpoint.url, endpoint.secret, endpoint.previous_secret, endpoint.previous_until,
    recipient.id as recipient_id, recipient.issued_at, recipient.first_attempt_at, recipient.told_at, agreed.terms
  from delivery
  join message on message.id = delivery.message_id
  left join controller on controller.id = delivery.controller_id
  left join endpoint on endpoint.id = delivery.endpoint_id
  left join recipient on recipient.id = delivery.recipient_id
  left join agreed_terms as agreed on agreed.id = recipient.terms_id
  left join copy_subscription as copy on copy.id = delivery.copy_id
  where delivery.id in (select jsonb_array_elements_text(?::jsonb))`;

/** What may be claimed. */
export interface ClaimAsked {
  readonly now: Temporal.Instant;
  readonly most: number;
  readonly mostOfOneEndpoint: number;
  /** Endpoints that this worker has enough of in hand. */
  readonly busy: readonly string[];
}

/** Claims what is due; empty when nothing is. */
export async function claimDue(em: Em, { now, most, mostOfOneEndpoint, busy }: ClaimAsked): Promise<readonly ClaimedDelivery[]> {
  const at = instantText(now);
  const claimed: { id: string }[] = await em.execute(CLAIM, [
    at,
    at,
    JSON.stringify(busy),
    most,
    instantText(now.add(LEASE)),
    mostOfOneEndpoint,
  ]);
  if (claimed.length === 0) return [];
  return em.execute(READ, [JSON.stringify(claimed.map(({ id }) => id))]);
}
