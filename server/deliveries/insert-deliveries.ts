// How deliveries are made, in SQL: a mail to the notice address of the engagement, and a post to every endpoint that wants the event.

import type { EventType } from '../../schema/notice/events.ts';

interface Deliveries {
  /** A relation of the statement with the columns recipient_id, controller_id and engagement_id (null: no mail), and with `extra` when told so. */
  readonly addressees: string;
  readonly type: EventType;
  readonly extra?: boolean;
}

/**
 * The statement that makes them. Its parameters: the first digits of the ids with their prefix, the message, and twice the instant.
 * A notice is owed: an endpoint's filter decides on everything else, and the mail goes out whatever is filtered.
 */
export function insertDeliveries({ addressees, type, extra = false }: Deliveries): string {
  return `
  insert into delivery (id, message_id, recipient_id, controller_id, endpoint_id, channel, mail_to, extra, state, attempts_made, next_attempt_at, created_at)
  select ? || lpad(to_hex(row_number() over (order by addressee.recipient_id)), 12, '0'), ?, addressee.recipient_id, addressee.controller_id,
    way.endpoint_id, way.channel, way.mail_to, ${extra ? 'addressee.extra' : 'null'}, 'PENDING', 0, ?::timestamptz, ?::timestamptz
  from ${addressees} as addressee join lateral (
    select null::text as endpoint_id, 'MAIL' as channel, engagement.notice_email as mail_to
    from engagement where engagement.id = addressee.engagement_id and engagement.notice_email is not null
    union all
    select endpoint.id, 'WEBHOOK', null from endpoint
    where endpoint.controller_id = addressee.controller_id and endpoint.state = 'ACTIVE' and endpoint.deleted_at is null
      and (endpoint.events = '[]'::jsonb or endpoint.events @> '["${type}"]'::jsonb)
  ) as way on true`;
}
