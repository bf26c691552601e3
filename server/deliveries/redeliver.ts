// What happens when deliveries are to go out again: one, or all that were made to an endpoint since an instant.
//
//   1. Lock them, and refuse where nothing can be sent: what was cancelled stays here, a disabled endpoint is sent nothing.
//   2. Make them pending, with all their attempts before them and under their old ids: a receiver knows by the `webhook-id` what
//      it has seen already. A mail goes to the notice address of today.
//   3. Wake the workers.

import { LockMode } from '@mikro-orm/core';
import { type By, keeps } from '../access/actor.ts';
import { recordAudit, stateOf } from '../audit/record-audit.ts';
import type { Em } from '../database/database.ts';
import { inTransaction } from '../database/transaction.ts';
import { conflict, invalid, notFound } from '../errors.ts';
import { wakeWorkers } from '../jobs.ts';
import { Engagement } from '../notices/engagement.entity.ts';
import { Recipient } from '../notices/recipient.entity.ts';
import { Delivery } from './delivery.entity.ts';
import { Endpoint } from './endpoint.entity.ts';
import { findEndpoint } from './find-endpoint.ts';
import { listOfDelivery } from './list-of-delivery.ts';

/** What goes out again: a delivery, or those of an endpoint since an instant. */
export interface Redeliver {
  readonly delivery: string | null;
  readonly endpoint: string | null;
  readonly since: Temporal.Instant | null;
}

/**
 * Sends them again.
 *
 * @returns the deliveries
 * @throws Refusal NOT_FOUND; INVALID unless it names one delivery, or an endpoint and an instant; CONFLICT when nothing can be sent
 */
export async function redeliver(em: Em, { delivery, endpoint, since }: Redeliver, by: By): Promise<readonly Delivery[]> {
  if ((delivery === null) === (endpoint === null)) throw invalid('Name a delivery or an endpoint, and not both.', ['input']);
  if (endpoint !== null && since === null)
    throw invalid('Say since when the deliveries of the endpoint were made that go out again.', ['input', 'since']);
  if (delivery !== null && since !== null)
    throw invalid('One delivery goes out again whenever it was made: leave `since` out.', ['input', 'since']);
  return inTransaction(em, async (tx) => {
    const again = delivery === null ? await allOfEndpoint(tx, endpoint ?? '', since ?? by.now, by) : [await oneOf(tx, delivery, by)];
    const before = again.map(stateOf);
    for (const row of again) Object.assign(row, { state: 'PENDING', attemptsMade: 0, nextAttemptAt: by.now, claimedUntil: null });
    await tx.flush();
    const traces = again.map((row, index) => ({ target: row.id, before: before[index] ?? null, after: row }));
    if (traces.length > 0) await recordAudit(tx, by, 'redeliver', ...traces);
    await wakeWorkers(tx);
    return again;
  });
}

async function allOfEndpoint(tx: Em, id: string, since: Temporal.Instant, by: By): Promise<readonly Delivery[]> {
  refuseDisabled(await findEndpoint(tx, id, by));
  return tx.find(
    Delivery,
    { endpoint: id, createdAt: { $gte: since }, state: { $ne: 'CANCELLED' } },
    { orderBy: { id: 'asc' }, lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true },
  );
}

async function oneOf(tx: Em, id: string, by: By): Promise<Delivery> {
  const delivery = await tx.findOne(Delivery, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
  if (!delivery || !(await mayRedeliver(tx, delivery, by))) throw notFound('The delivery');
  if (delivery.state === 'CANCELLED') throw conflict('The delivery was cancelled before it went out, and will not go out any more.');
  if (delivery.endpoint) refuseDisabled(await tx.findOneOrFail(Endpoint, { id: delivery.endpoint }));
  if (delivery.mailTo && delivery.recipient) delivery.mailTo = await noticeAddressOf(tx, delivery.recipient);
  return delivery;
}

async function mayRedeliver(tx: Em, delivery: Delivery, { actor }: By): Promise<boolean> {
  if (actor.role === 'OPERATOR') return true;
  if (!delivery.controller) return false;
  if (actor.role === 'CONTROLLER') return actor.controllerId === delivery.controller;
  const list = await listOfDelivery(tx, delivery);
  return list !== null && keeps(actor, list);
}

function refuseDisabled({ state, deletedAt }: Endpoint): void {
  if (deletedAt) throw conflict('The endpoint was deleted: nothing is sent to it any more.');
  if (state === 'DISABLED') throw conflict('The endpoint is disabled: enable it first (updateEndpoint, `state: ACTIVE`).');
}

async function noticeAddressOf(tx: Em, recipient: string): Promise<string> {
  const { engagement } = await tx.findOneOrFail(Recipient, { id: recipient });
  const { noticeEmail } = await tx.findOneOrFail(Engagement, { id: engagement });
  if (!noticeEmail) throw conflict('There is no notice address any more: agree on one first (updateEngagement, `noticeEmail`).');
  return noticeEmail;
}
