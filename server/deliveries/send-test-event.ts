// What happens when somebody asks for a test: one event is posted to one endpoint, whatever events it wants.

import type { By } from '../access/actor.ts';
import { recordAudit } from '../audit/record-audit.ts';
import type { Em } from '../database/database.ts';
import { newId } from '../database/new-id.ts';
import { inTransaction } from '../database/transaction.ts';
import { conflict } from '../errors.ts';
import { wakeWorkers } from '../jobs.ts';
import { Delivery } from './delivery.entity.ts';
import { findEndpoint } from './find-endpoint.ts';
import { Message } from './message.entity.ts';

/** Queues the event. @throws Refusal NOT_FOUND; CONFLICT when the endpoint is disabled */
export async function sendTestEvent(em: Em, id: string, by: By): Promise<Delivery> {
  return inTransaction(em, async (tx) => {
    const endpoint = await findEndpoint(tx, id, by);
    if (endpoint.state === 'DISABLED') throw conflict('The endpoint is disabled: enable it first (updateEndpoint, `state: ACTIVE`).');
    const message = newId('Message');
    const data = JSON.stringify({ endpoint: { id: endpoint.id, url: endpoint.url } });
    await tx.insert(Message, { id: message, type: 'endpoint.test', at: by.now, notice: null, data });
    const delivery = tx.create(Delivery, {
      id: newId('Delivery'),
      message,
      recipient: null,
      controller: endpoint.controller,
      endpoint: endpoint.id,
      copy: null,
      channel: 'WEBHOOK',
      mailTo: null,
      extra: null,
      state: 'PENDING',
      attemptsMade: 0,
      nextAttemptAt: by.now,
      claimedUntil: null,
      createdAt: by.now,
    });
    await tx.flush();
    await recordAudit(tx, by, 'sendTestEvent', { target: delivery.id, after: delivery });
    await wakeWorkers(tx);
    return delivery;
  });
}
