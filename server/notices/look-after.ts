// What the clock does for recipients, whenever it comes: a minute late or a month late, once or twice, the same things are done once.
//
//   1. Take the recipients that are due, a batch at a time, each locked.
//   2. Remind whoever has not answered; not after the last moment to object.
//   3. Record the silence of whoever still has not, as its terms read it.
//   4. Tell whoever the version applies to by now; what is held for it waits until it is let go of.
//   5. Write down when to look again.

import { needsApproval } from '../../schema/notice/windows.ts';
import { dayIn } from '../../schema/words/civil-day.ts';
import { instantText } from '../database/column-types.ts';
import type { Em } from '../database/database.ts';
import { type Addressee, queueMessage } from '../deliveries/queue-message.ts';
import { type DueRecipient, dueRecipients } from './due-recipients.ts';
import { type DueStep, dueSteps, nextDueAt } from './due-steps.ts';
import { heldOn } from './gate.ts';
import { RecipientEvent, type RecipientEventKind } from './recipient-event.entity.ts';
import { daysOf } from './recipient-days.ts';

const BATCH = 500;

/** Does what is due for every recipient. */
export async function lookAfterRecipients(em: () => Em, now: Temporal.Instant): Promise<void> {
  for (;;) {
    const count = await em().transactional((tx) => lookAfterBatch(tx, now));
    if (count < BATCH) return;
  }
}

interface Outcome {
  readonly recipient: DueRecipient;
  readonly events: readonly RecipientEventKind[];
  readonly effective: { readonly held: readonly string[] } | null;
  readonly nextDueAt: Temporal.Instant | null;
}

async function lookAfterBatch(tx: Em, now: Temporal.Instant): Promise<number> {
  const due = await dueRecipients(tx, now, BATCH);
  if (due.length === 0) return 0;
  const outcomes = due.map((recipient) => outcomeFor(recipient, now));
  const events = outcomes.flatMap(({ recipient, events: kinds }) =>
    kinds.map((kind) => ({ recipient: recipient.id, kind, at: now, by: 'onward' })),
  );
  if (events.length > 0) await tx.insertMany(RecipientEvent, events);
  for (const [notice, ofNotice] of Map.groupBy(outcomes, ({ recipient }) => recipient.notice)) {
    const reminded = ofNotice.filter((outcome) => outcome.events.includes('REMINDED'));
    await queueMessage(tx, { type: 'notice.reminder', notice, data: {} }, reminded.map(addressee), now);
    await queueMessage(
      tx,
      { type: 'version.effective', notice, data: {} },
      ofNotice.filter(({ effective }) => effective).map(addressee),
      now,
    );
  }
  const rows = outcomes.map(({ recipient, nextDueAt: next }) => ({ id: recipient.id, next_due_at: next && instantText(next) }));
  await tx.execute(
    'update recipient set next_due_at = row.next_due_at from jsonb_to_recordset(?::jsonb) as row (id text, next_due_at timestamptz) where row.id = recipient.id',
    [JSON.stringify(rows)],
  );
  return due.length;
}

function addressee({ recipient, effective }: Outcome): Addressee {
  const { id, controller, engagement } = recipient;
  return { recipient: id, controller, engagement, ...(effective && { extra: { held: effective.held } }) };
}

/** What is done for one of them now. */
function outcomeFor(recipient: DueRecipient, now: Temporal.Instant): Outcome {
  const { question, done } = recipient;
  const { facts, waivedAt } = question;
  if (!facts.toldAt) throw new Error(`${recipient.id} is due, but was not told`);
  const days = daysOf(facts, now);
  const effectiveOn = waivedAt ? facts.announcedFor : days.effectiveOn;
  const progress = { toldAt: facts.toldAt, objectBy: days.objectBy, effectiveOn, done };
  const { due, missed } = dueSteps(progress, facts.timeZone, now);
  const events: RecipientEventKind[] = [];
  if (due.has('REMIND')) events.push('REMINDED');
  if (due.has('SILENCE')) events.push(needsApproval(facts.terms) ? 'DEEMED_REFUSED' : 'DEEMED_ACCEPTED');
  const effective = due.has('EFFECT') ? effectFor(recipient, now) : null;
  if (effective) events.push('EFFECTIVE');
  // What is held is looked at again when somebody lets go of it: see look-again.ts.
  const settled = new Set<DueStep>([...done, ...due, ...missed]);
  return { recipient, events, effective, nextDueAt: nextDueAt({ ...progress, done: settled }, facts.timeZone) };
}

/** What of the version applies to it today; null while nothing does. */
function effectFor({ question }: DueRecipient, now: Temporal.Instant): Outcome['effective'] {
  const today = dayIn(question.facts.timeZone, now);
  const held = heldOn(question, today, now).map(({ entryKey }) => entryKey);
  const told = new Set(question.changes.map(({ entryKey }) => entryKey));
  return told.size > 0 && held.length === told.size ? null : { held };
}
