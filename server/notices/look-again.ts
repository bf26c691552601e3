// Somebody answered, or let go of what was held: the clock looks at the recipient again with its next tick.

import { instantText } from '../database/column-types.ts';
import type { Em } from '../database/database.ts';

/** One recipient. */
export async function lookAgainAt(tx: Em, recipient: string, now: Temporal.Instant): Promise<void> {
  await tx.execute('update recipient set next_due_at = ?::timestamptz where id = ? and told_at is not null', [instantText(now), recipient]);
}

/** All recipients of a notice, since what was held for all is let go of. */
export async function lookAgainAtAll(tx: Em, notice: string, now: Temporal.Instant): Promise<void> {
  await tx.execute('update recipient set next_due_at = ?::timestamptz where notice_id = ? and told_at is not null', [
    instantText(now),
    notice,
  ]);
}
