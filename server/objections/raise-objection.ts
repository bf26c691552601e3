// What happens when a controller objects.
//
//   1. Find the recipient it objects as, and lock it: answers come one at a time.
//   2. Check that every change is one of the notice, and falls under Art. 28(2).
//   3. Work out whether it comes late: late ones are taken, marked, and hold nothing until they are upheld.
//   4. Store the objection, what it holds by the terms of the notice, and its first step; tell the controller's endpoints.
//
// What follows from it for the list is a question of days: see notices/gate.ts and lists/version-as-of.ts.

import { noticeContentOf } from '../../schema/notice/content.ts';
import { holds } from '../../schema/notice/objection-states.ts';
import { startOfDay } from '../../schema/notice/windows.ts';
import { dayIn } from '../../schema/words/civil-day.ts';
import type { By } from '../access/actor.ts';
import { recordAudit } from '../audit/record-audit.ts';
import type { Em } from '../database/database.ts';
import { newId } from '../database/new-id.ts';
import { inTransaction } from '../database/transaction.ts';
import { invalid } from '../errors.ts';
import { wakeWorkers } from '../jobs.ts';
import { lockList } from '../lists/lock-list.ts';
import { findRecipient, type FoundRecipient, type RecipientNamed } from '../notices/find-recipient.ts';
import { toldByAnswer } from '../notices/mark-told.ts';
import { Notice } from '../notices/notice.entity.ts';
import { daysOf } from '../notices/recipient-days.ts';
import { Objection } from './objection.entity.ts';
import { recordStep } from './record-step.ts';

export interface RaiseObjection extends RecipientNamed {
  readonly changes: readonly string[];
  readonly grounds: string;
  readonly remedy: string | null;
}

/**
 * Raises an objection to changes of a notice.
 *
 * @throws Refusal NOT_FOUND; INVALID when a change is not one of the notice or is told as information only; CONFLICT when the notice
 *   was withdrawn
 * @law GDPR Art. 28(2)
 */
export async function raiseObjection(em: Em, input: RaiseObjection, by: By): Promise<Objection> {
  return inTransaction(em, async (tx) => {
    // What holds for all changes which version applies: one at a time with whoever announces or withdraws.
    const named = await tx.findOne(Notice, { id: input.notice });
    if (named) await lockList(tx, { id: named.list });
    const found = await findRecipient(tx, input, by);
    const { notice, version, recipient, controller, list, terms } = found;
    const changes = changesNamed(found, input.changes);
    const late = isLate(found, by.now);
    await toldByAnswer(tx, found, by);

    const held = holds('RECEIVED', late) && changes.some(({ kind }) => kind !== 'REMOVAL') && terms.openObjection !== 'PROCEED';
    const objection = tx.create(Objection, {
      id: newId('Objection'),
      notice: notice.id,
      version: version.id,
      recipient: recipient.id,
      controller: controller.id,
      raisedAt: by.now,
      changes: changes.map(({ id }) => id),
      entryKeys: [...new Set(changes.filter(({ kind }) => kind !== 'REMOVAL').map(({ entryKey }) => entryKey))],
      grounds: input.grounds,
      remedy: input.remedy,
      late,
      state: 'RECEIVED',
      openObjection: terms.openObjection,
      heldAt: held ? by.now : null,
      heldOn: held ? dayIn(list.timeZone, by.now) : null,
      releasedAt: null,
      releasedOn: null,
      cureBy: null,
    });
    await tx.flush();
    await recordStep(tx, found, objection, { from: null, to: 'RECEIVED', text: null }, by);
    await recordAudit(tx, by, 'raiseObjection', { target: objection.id, after: objection });
    await wakeWorkers(tx);
    return objection;
  });
}

function changesNamed({ notice }: FoundRecipient, ids: readonly string[]) {
  const known = new Map(noticeContentOf(notice.content).changes.map((change) => [change.id, change]));
  return [...new Set(ids)].map((id, index) => {
    const change = known.get(id);
    if (!change) throw invalid(`The notice has no change "${id}": take the ids of its own changes.`, ['input', 'changes', index]);
    if (!change.underNotice)
      throw invalid(
        `${change.statement.en} This is told as information only: it does not fall under Art. 28(2), and cannot be objected to.`,
        ['input', 'changes', index],
      );
    return change;
  });
}

/** After the last moment to object; where no period was agreed, once the changes apply to it. */
function isLate({ facts, list }: FoundRecipient, now: Temporal.Instant): boolean {
  const { objectBy, effectiveOn } = daysOf(facts, now);
  return Temporal.Instant.compare(now, objectBy ?? startOfDay(effectiveOn, list.timeZone)) >= 0;
}
