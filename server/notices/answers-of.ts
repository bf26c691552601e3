// Which answers recipients gave, and whether anything is on its way to them: one statement for any number.

import type { Em } from '../database/database.ts';
import { RecipientEvent } from './recipient-event.entity.ts';
import type { Answers } from './recipient-state.ts';

/** The answers of each recipient, in the order asked. */
export async function answersOf(em: Em, recipients: readonly string[]): Promise<readonly Answers[]> {
  const events = await em.find(RecipientEvent, {
    recipient: { $in: [...recipients] },
    kind: { $in: ['ACKNOWLEDGED', 'APPROVED', 'WAIVED'] },
  });
  const byRecipient = Map.groupBy(events, (event) => event.recipient);
  return recipients.map((recipient) => {
    const at = (kind: RecipientEvent['kind']) => byRecipient.get(recipient)?.find((event) => event.kind === kind)?.at ?? null;
    return { acknowledgedAt: at('ACKNOWLEDGED'), approvedAt: at('APPROVED'), waivedAt: at('WAIVED') };
  });
}

const REACHABLE = `
  select recipient.id from recipient
  where recipient.id in (select jsonb_array_elements_text(?::jsonb)) and (recipient.told_at is not null or exists (
    select 1 from delivery where delivery.recipient_id = recipient.id and delivery.state in ('PENDING', 'DELIVERED')))`;

/** Ids of those of the recipients that were told, or that something is on its way to. */
export async function reachableOf(em: Em, recipients: readonly string[]): Promise<ReadonlySet<string>> {
  const rows: { id: string }[] = await em.execute(REACHABLE, [JSON.stringify(recipients)]);
  return new Set(rows.map(({ id }) => id));
}
