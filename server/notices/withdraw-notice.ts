// What happens to a notice when its version is withdrawn: what has not gone out yet stays here, and whoever was told, or may have
// been, is told that nothing comes of it. Deadlines of its recipients are no longer looked after.

import { instantText } from '../database/column-types.ts';
import type { Em } from '../database/database.ts';
import { idSeries, newId } from '../database/new-id.ts';
import { insertDeliveries } from '../deliveries/insert-deliveries.ts';
import { Message } from '../deliveries/message.entity.ts';
import type { Version } from '../lists/version.entity.ts';
import { Notice } from './notice.entity.ts';

/** Deliveries that no worker has in hand, nor ever had. */
const CANCEL = `
  update delivery set state = 'CANCELLED', next_attempt_at = null
  from message where message.id = delivery.message_id and message.notice_id = ? and delivery.state = 'PENDING'
    and (message.type <> 'notice.issued' or (delivery.attempts_made = 0 and delivery.claimed_until is null))`;

const NOTHING_DUE = `update recipient set next_due_at = null where notice_id = ? and next_due_at is not null`;

const TOLD = `
  select recipient.id as recipient_id, recipient.controller_id, engagement.notice_email as mail_to, null::jsonb as extra
  from recipient join engagement on engagement.id = recipient.engagement_id
  where recipient.notice_id = ? and (recipient.told_at is not null or exists (
    select 1 from delivery where delivery.recipient_id = recipient.id and delivery.state not in ('CANCELLED', 'NOT_SENT')))`;

const TELL = `with told as (${TOLD}) ${insertDeliveries({ addressees: 'told', type: 'version.withdrawn' })}`;

/** Withdraws the notice of a version that is being withdrawn; does nothing where none was issued. The caller holds the list's lock. */
export async function withdrawNotice(tx: Em, version: Version, reason: string, now: Temporal.Instant): Promise<void> {
  const notice = await tx.findOne(Notice, { version: version.id });
  if (!notice) return;
  await tx.execute(CANCEL, [notice.id]);
  await tx.execute(NOTHING_DUE, [notice.id]);
  const message = newId('Message');
  await tx.insert(Message, { id: message, type: 'version.withdrawn', at: now, notice: notice.id, data: JSON.stringify({ reason }) });
  const at = instantText(now);
  await tx.execute(TELL, [notice.id, idSeries('Delivery'), message, at, at]);
}
