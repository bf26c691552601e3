// What happens when a controller answers a notice without objecting: it has seen it, approves it, or waives its own period.
// Each answer is given once, and is a row of its own; giving it again changes nothing.

import { nameOf, type By } from '../access/actor.ts';
import { recordAudit } from '../audit/record-audit.ts';
import type { Em } from '../database/database.ts';
import { inTransaction } from '../database/transaction.ts';
import { invalid } from '../errors.ts';
import { findRecipient, type RecipientNamed } from './find-recipient.ts';
import { lookAgainAt } from './look-again.ts';
import { toldByAnswer } from './mark-told.ts';
import { RecipientEvent } from './recipient-event.entity.ts';
import type { Recipient } from './recipient.entity.ts';

const MUTATION = { ACKNOWLEDGED: 'acknowledgeNotice', APPROVED: 'approveNotice', WAIVED: 'waiveNotice' } as const;

/** An answer; the names that mutations have for them follow from it. */
export type Answer = keyof typeof MUTATION;

/**
 * Records the answer. Approving is what a controller under SPECIFIC authorisation has to do; waiving lets the change apply to it from
 * the announced day, without the rest of its own period.
 *
 * @throws Refusal NOT_FOUND; CONFLICT when the notice was withdrawn; INVALID when it is told as information only
 * @law GDPR Art. 28(2)
 */
export async function answerNotice(em: Em, named: RecipientNamed, answer: Answer, by: By): Promise<Recipient> {
  return inTransaction(em, async (tx) => {
    const found = await findRecipient(tx, named, by);
    const { recipient, notice } = found;
    if (answer !== 'ACKNOWLEDGED' && notice.informational)
      throw invalid('This notice is information only: there is nothing in it to approve or to waive.', ['input', 'notice']);
    if (await tx.findOne(RecipientEvent, { recipient: recipient.id, kind: answer })) return recipient;
    await tx.insert(RecipientEvent, { recipient: recipient.id, kind: answer, at: by.now, by: nameOf(by.actor) });
    await toldByAnswer(tx, found, by);
    await lookAgainAt(tx, recipient.id, by.now);
    await recordAudit(tx, by, MUTATION[answer], { target: recipient.id, after: { answer, notice: notice.id } });
    return recipient;
  });
}
