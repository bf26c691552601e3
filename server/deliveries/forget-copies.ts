// Courtesy copies that end: the address is forgotten, and what was still on its way is not sent.

import { instantText } from '../database/column-types.ts';
import type { Em } from '../database/database.ts';
import { CONFIRM_DAYS } from './copy-mail.ts';

/** What stands where an address was. */
export const FORGOTTEN = '(forgotten)';

const END = `
  update copy_subscription set email = null, ended_at = ?::timestamptz
  where ended_at is null and id in (select jsonb_array_elements_text(?::jsonb))`;

const END_UNCONFIRMED = `
  update copy_subscription set email = null, ended_at = ?::timestamptz
  where ended_at is null and confirmed_at is null and created_at <= ?::timestamptz returning id`;

const FORGET = `
  update delivery set mail_to = '${FORGOTTEN}', next_attempt_at = null, state = case state when 'PENDING' then 'CANCELLED' else state end
  where copy_id in (select jsonb_array_elements_text(?::jsonb))`;

/** Whether the question whether it was really them has gone unanswered for too long. */
export function isForgotten(createdAt: Temporal.Instant, now: Temporal.Instant): boolean {
  return Temporal.Instant.compare(createdAt, unansweredSince(now)) <= 0;
}

const unansweredSince = (now: Temporal.Instant): Temporal.Instant => now.subtract({ hours: 24 * CONFIRM_DAYS });

/** Forgets what nobody confirmed in time. */
export async function forgetCopies(em: Em, now: Temporal.Instant): Promise<void> {
  await em.transactional(async (tx) => {
    const ended: { id: string }[] = await tx.execute(END_UNCONFIRMED, [instantText(now), instantText(unansweredSince(now))]);
    await forgetAddresses(
      tx,
      ended.map(({ id }) => id),
    );
  });
}

/** Ends subscriptions; the caller holds the transaction. Those that ended before stay as they are. */
export async function endCopies(tx: Em, copies: readonly string[], now: Temporal.Instant): Promise<void> {
  if (copies.length === 0) return;
  await tx.execute(END, [instantText(now), JSON.stringify(copies)]);
  await forgetAddresses(tx, copies);
}

async function forgetAddresses(tx: Em, copies: readonly string[]): Promise<void> {
  if (copies.length > 0) await tx.execute(FORGET, [JSON.stringify(copies)]);
}
