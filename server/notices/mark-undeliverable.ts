// Recipients that nothing can reach any more: nothing arrived, and nothing is on its way. An operator has to see to them.

import { instantText } from '../database/column-types.ts';
import type { Em } from '../database/database.ts';

const UNDELIVERABLE = `
  with lost as (
    update recipient set undeliverable_at = ?::timestamptz
    where recipient.id in (select jsonb_array_elements_text(?::jsonb)) and recipient.told_at is null and recipient.undeliverable_at is null
      and not exists (
        select 1 from delivery join message on message.id = delivery.message_id
        where delivery.recipient_id = recipient.id and message.type = 'notice.issued' and delivery.state in ('PENDING', 'DELIVERED'))
    returning recipient.id
  )
  insert into recipient_event (recipient_id, kind, at, by) select id, 'UNDELIVERABLE', ?::timestamptz, 'onward' from lost on conflict do nothing`;

/** Marks those of the recipients that nothing can reach; the caller has just given up deliveries to them, in the same transaction. */
export async function markUndeliverable(tx: Em, recipients: readonly (string | null)[], now: Temporal.Instant): Promise<void> {
  const ids = recipients.filter((id) => id !== null);
  if (ids.length > 0) await tx.execute(UNDELIVERABLE, [instantText(now), JSON.stringify(ids), instantText(now)]);
}
