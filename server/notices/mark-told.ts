// A recipient was reached: its clock has started, its days are fixed, and the next thing to do for it is written down.

import type { By } from '../access/actor.ts';
import type { Em } from '../database/database.ts';
import { type FoundRecipient } from './find-recipient.ts';
import { doneAtStart, nextDueAt } from './due-steps.ts';
import type { Channel, Recipient } from './recipient.entity.ts';
import { daysOf, type RecipientFacts } from './recipient-days.ts';

/** What is written down when a recipient has been reached. */
export type Told = Pick<Recipient, 'toldAt' | 'channel' | 'startsOn' | 'objectBy' | 'effectiveOn' | 'nextDueAt'>;

/** The row of a recipient that was reached at an instant through a channel. */
export function toldAt(facts: RecipientFacts, channel: Channel, at: Temporal.Instant): Told {
  const days = daysOf({ ...facts, toldAt: at }, at);
  const due = nextDueAt({ toldAt: at, ...days, done: doneAtStart(facts.informational) }, facts.timeZone);
  return { toldAt: at, channel, ...days, nextDueAt: due };
}

/** Whoever answers has been told: where nothing else came through, by the portal. The caller holds the recipient's lock. */
export async function toldByAnswer(tx: Em, { recipient, facts }: FoundRecipient, by: By): Promise<void> {
  if (recipient.toldAt) return;
  Object.assign(recipient, toldAt(facts, 'PORTAL', by.now));
  await tx.flush();
}
