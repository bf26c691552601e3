// A message to some addressees, stored once, with its deliveries: inside the transaction of what it tells about.

import type { EventType } from '../../schema/notice/events.ts';
import { instantText } from '../database/column-types.ts';
import type { Em } from '../database/database.ts';
import { idSeries, newId } from '../database/new-id.ts';
import { insertDeliveries } from './insert-deliveries.ts';
import { Message } from './message.entity.ts';

/** What is told. `data`: what everybody is told alike; the rest of a body follows from the notice and the recipient. */
export interface NewMessage {
  readonly type: EventType;
  readonly notice: string | null;
  readonly data: object;
}

/** Who is told. */
export interface Addressee {
  readonly recipient: string | null;
  readonly controller: string;
  /** The engagement whose notice address gets a mail; null for none. */
  readonly engagement: string | null;
  /** What only this one is told. */
  readonly extra?: object;
}

/** Stores the message and a delivery for each way to each addressee. One statement for all of them. */
export async function queueMessage(
  tx: Em,
  { type, notice, data }: NewMessage,
  addressees: readonly Addressee[],
  now: Temporal.Instant,
): Promise<void> {
  if (addressees.length === 0) return;
  const id = newId('Message');
  await tx.insert(Message, { id, type, at: now, notice, data: JSON.stringify(data) });
  const rows = addressees.map(({ recipient, controller, engagement, extra }) => ({
    recipient_id: recipient,
    controller_id: controller,
    engagement_id: engagement,
    extra: extra ?? null,
  }));
  const at = instantText(now);
  await tx.execute(
    `with addressees as (
       select row.recipient_id, row.controller_id, row.extra, engagement.notice_email as mail_to
       from jsonb_to_recordset(?::jsonb) as row (recipient_id text, controller_id text, engagement_id text, extra jsonb)
       left join engagement on engagement.id = row.engagement_id
     ) ${insertDeliveries({ addressees: 'addressees', type })}`,
    [JSON.stringify(rows), idSeries('Delivery'), id, at, at],
  );
}
