// How deliveries are made, in SQL: a mail to each addressee's notice address, and a post to every endpoint of it that wants the event.

import type { EventType } from '../../schema/notice/events.ts';

interface Deliveries {
  /** A relation of the statement with the columns recipient_id, controller_id, mail_to (null: no mail) and extra (null: nothing of its own). */
  readonly addressees: string;
  readonly type: EventType;
}

/**
 * The statement that makes them. Its parameters: the beginning of the ids (see `idSeries`), the message, and twice the instant.
 * A notice is owed: an endpoint's filter decides what is posted to it, and the mail goes out whatever is filtered.
 */
export function insertDeliveries({ addressees, type }: Deliveries): string {
  return `
  insert into delivery (id, message_id, recipient_id, controller_id, endpoint_id, channel, mail_to, extra, state, attempts_made, next_attempt_at, created_at)
  select ? || lpad(to_hex(row_number() over ()), 12, '0'), ?, way.recipient_id, way.controller_id, way.endpoint_id, way.channel, way.mail_to, way.extra,
    'PENDING', 0, ?::timestamptz, ?::timestamptz
  from (
    select recipient_id, controller_id, null::text as endpoint_id, 'MAIL' as channel, mail_to, extra from ${addressees} where mail_to is not null
    union all
    select addressee.recipient_id, addressee.controller_id, endpoint.id, 'WEBHOOK', null, addressee.extra
    from ${addressees} as addressee join endpoint on endpoint.controller_id = addressee.controller_id
    where endpoint.state = 'ACTIVE' and endpoint.deleted_at is null and (endpoint.events = '[]'::jsonb or endpoint.events @> '["${type}"]'::jsonb)
  ) as way`;
}
