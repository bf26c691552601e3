// Writes a step of an objection down, and tells the controller's endpoints and mailbox of it. The other side sees it in the registry.

import { type ObjectionState, isSettled } from '../../schema/notice/objection-states.ts';
import { type By, nameOf } from '../access/actor.ts';
import { instantText } from '../database/column-types.ts';
import type { Em } from '../database/database.ts';
import { newId } from '../database/new-id.ts';
import { queueMessage } from '../deliveries/queue-message.ts';
import type { FoundRecipient } from '../notices/find-recipient.ts';
import { ObjectionStep } from './objection-step.entity.ts';
import type { Objection } from './objection.entity.ts';

interface Step {
  readonly from: ObjectionState | null;
  readonly to: ObjectionState;
  readonly text: string | null;
}

const LONGEST_TEXT = 4_000;

/** Adds the step and its message; the caller has stored the objection as it now stands. */
export async function recordStep(
  tx: Em,
  { recipient, controller }: FoundRecipient,
  objection: Objection,
  step: Step,
  by: By,
): Promise<void> {
  const { from, to } = step;
  await tx.insert(ObjectionStep, {
    id: newId('ObjectionStep'),
    objection: objection.id,
    at: by.now,
    by: nameOf(by.actor),
    from,
    to,
    text: step.text,
  });
  const type = from === null ? 'objection.received' : isSettled(to) ? 'objection.settled' : 'objection.changed';
  const data = {
    objection: {
      id: objection.id,
      controller: controller.slug,
      changes: objection.changes.slice(0, 50),
      state: objection.state,
      late: objection.late,
      cureBy: objection.cureBy ? instantText(objection.cureBy) : null,
      step: { at: instantText(by.now), by: nameOf(by.actor), from, to, text: step.text?.slice(0, LONGEST_TEXT) ?? null },
    },
  };
  await queueMessage(
    tx,
    { type, notice: objection.notice, data },
    [{ recipient: recipient.id, controller: controller.id, engagement: recipient.engagement }],
    by.now,
  );
}
