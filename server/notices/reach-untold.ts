// A controller has a new way to be reached: what it is owed and was not told yet goes there, too. Looked at with every new endpoint or
// address, and once an hour for everybody, should one have been entered at the very moment of an announcement.

import { instantText } from '../database/column-types.ts';
import type { Em } from '../database/database.ts';
import { idSeries } from '../database/new-id.ts';
import { wakeWorkers } from '../jobs.ts';

/** Untold recipients of the controller under notices that were not withdrawn, each with the ways that have no delivery yet. */
const REACH = `
  with missing as (
    select recipient.id as recipient_id, recipient.controller_id, message.id as message_id, way.endpoint_id, way.channel, way.mail_to
    from recipient
    join notice on notice.id = recipient.notice_id
    join message on message.notice_id = notice.id and message.type = 'notice.issued'
    join engagement on engagement.id = recipient.engagement_id
    join lateral (
      select null::text as endpoint_id, 'MAIL' as channel, engagement.notice_email as mail_to where engagement.notice_email is not null
      union all
      select endpoint.id, 'WEBHOOK', null from endpoint
      where endpoint.controller_id = recipient.controller_id and endpoint.state = 'ACTIVE' and endpoint.deleted_at is null
        and (endpoint.events = '[]'::jsonb or endpoint.events @> '["notice.issued"]'::jsonb)
    ) as way on true
    where (?::text is null or recipient.controller_id = ?) and recipient.told_at is null
      and not exists (select 1 from version_event as event where event.version_id = notice.version_id and event.kind = 'WITHDRAWN')
      and not exists (select 1 from delivery where delivery.recipient_id = recipient.id and delivery.message_id = message.id
        and delivery.endpoint_id is not distinct from way.endpoint_id)
  ), hopeful as (
    update recipient set undeliverable_at = null where id in (select recipient_id from missing) and undeliverable_at is not null
  )
  insert into delivery (id, message_id, recipient_id, controller_id, endpoint_id, channel, mail_to, state, attempts_made, next_attempt_at, created_at)
  select ? || lpad(to_hex(row_number() over ()), 12, '0'), message_id, recipient_id, controller_id, endpoint_id, channel, mail_to, 'PENDING', 0, ?::timestamptz, ?::timestamptz
  from missing`;

/** Makes the deliveries that are missing, for one controller, or for all with null. The caller holds the transaction. */
export async function reachUntold(tx: Em, controller: string | null, now: Temporal.Instant): Promise<void> {
  const at = instantText(now);
  await tx.execute(REACH, [controller, controller, idSeries('Delivery'), at, at]);
  await wakeWorkers(tx);
}
