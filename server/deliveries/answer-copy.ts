// What happens when somebody opens the link of its courtesy copies and confirms them, or ends them.
//
// Whoever has the link may do either: it was mailed to the address alone. A subscription that has ended stays ended.

import { LockMode } from '@mikro-orm/core';
import type { By } from '../access/actor.ts';
import { recordAudit } from '../audit/record-audit.ts';
import type { Em } from '../database/database.ts';
import { inTransaction } from '../database/transaction.ts';
import { notFound } from '../errors.ts';
import { List } from '../lists/list.entity.ts';
import type { SecretKey } from '../secret-keys.ts';
import { isProof } from './copy-link.ts';
import { CopySubscription } from './copy-subscription.entity.ts';
import { endCopies, isForgotten } from './forget-copies.ts';

/** A link, in its parts. */
export interface CopyLink {
  readonly id: string;
  readonly proof: string;
}

export const COPY_STATES = ['WAITING', 'CONFIRMED', 'ENDED'] as const;
export type CopyState = (typeof COPY_STATES)[number];

/** A subscription as its link shows it. */
export interface ShownCopy {
  readonly state: CopyState;
  readonly copy: CopySubscription;
  readonly list: List;
}

/** What the link leads to. @throws Refusal NOT_FOUND when it was not made here */
export async function copyOfLink(em: Em, link: CopyLink, keys: readonly SecretKey[], now: Temporal.Instant): Promise<ShownCopy> {
  const copy = isProof(keys, link.id, link.proof) ? await em.findOne(CopySubscription, { id: link.id }) : null;
  if (!copy) throw notFound('The subscription');
  const list = await em.findOneOrFail(List, { id: copy.list });
  return { state: stateOf(copy, list, now), copy, list };
}

/** Nothing can be confirmed any more where nobody answered for too long, or the list is not public by now. */
function stateOf({ createdAt, confirmedAt, endedAt }: CopySubscription, list: List, now: Temporal.Instant): CopyState {
  if (endedAt) return 'ENDED';
  if (confirmedAt) return 'CONFIRMED';
  return list.public && !isForgotten(createdAt, now) ? 'WAITING' : 'ENDED';
}

/**
 * Confirms the subscription: from now on copies are sent. It takes the place of every other of the same address on the list.
 *
 * @throws Refusal NOT_FOUND as `copyOfLink` does
 */
export async function confirmCopy(em: Em, link: CopyLink, keys: readonly SecretKey[], by: By): Promise<ShownCopy> {
  return inTransaction(em, async (tx) => {
    const shown = await lockedCopy(tx, link, keys, by.now);
    const { copy, state } = shown;
    if (state !== 'WAITING') return shown;
    const others = await tx.find(CopySubscription, { list: copy.list, email: copy.email, id: { $ne: copy.id } });
    await endCopies(
      tx,
      others.map(({ id }) => id),
      by.now,
    );
    copy.confirmedAt = by.now;
    await tx.flush();
    await recordAudit(tx, by, 'confirmCopy', { target: copy.id });
    return { ...shown, state: 'CONFIRMED' };
  });
}

/**
 * Ends the subscription, confirmed or not: the address is forgotten, and nothing more is sent to it.
 *
 * @throws Refusal NOT_FOUND as `copyOfLink` does
 */
export async function unsubscribeCopy(em: Em, link: CopyLink, keys: readonly SecretKey[], by: By): Promise<ShownCopy> {
  return inTransaction(em, async (tx) => {
    const shown = await lockedCopy(tx, link, keys, by.now);
    if (shown.copy.endedAt === null) {
      await endCopies(tx, [shown.copy.id], by.now);
      await recordAudit(tx, by, 'unsubscribeCopy', { target: shown.copy.id });
    }
    return { ...shown, state: 'ENDED' };
  });
}

/** The subscription with its row locked: two clicks come one after the other. */
async function lockedCopy(tx: Em, link: CopyLink, keys: readonly SecretKey[], now: Temporal.Instant): Promise<ShownCopy> {
  const { copy } = await copyOfLink(tx, link, keys, now);
  await tx.findOneOrFail(CopySubscription, { id: copy.id }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
  return copyOfLink(tx, link, keys, now);
}
