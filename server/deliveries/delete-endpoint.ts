// What happens when an endpoint is deleted: nothing is posted to it any more. Its row stays for the deliveries that were made to it.

import type { By } from '../access/actor.ts';
import { recordAudit, stateOf } from '../audit/record-audit.ts';
import type { Em } from '../database/database.ts';
import { inTransaction } from '../database/transaction.ts';
import { markUndeliverable } from '../notices/mark-undeliverable.ts';
import type { Endpoint } from './endpoint.entity.ts';
import { findEndpoint } from './find-endpoint.ts';

const CANCEL = `update delivery set state = 'CANCELLED', next_attempt_at = null, claimed_until = null where endpoint_id = ? and state = 'PENDING' returning recipient_id`;

/** Deletes an endpoint. @throws Refusal NOT_FOUND */
export async function deleteEndpoint(em: Em, id: string, by: By): Promise<Endpoint> {
  return inTransaction(em, async (tx) => {
    const endpoint = await findEndpoint(tx, id, by);
    const before = stateOf(endpoint);
    Object.assign(endpoint, { state: 'DISABLED', disabledReason: 'It was deleted.', deletedAt: by.now });
    await tx.flush();
    const cancelled: { recipient_id: string | null }[] = await tx.execute(CANCEL, [endpoint.id]);
    await markUndeliverable(
      tx,
      cancelled.map(({ recipient_id: recipient }) => recipient),
      by.now,
    );
    await recordAudit(tx, by, 'deleteEndpoint', { target: endpoint.id, before });
    return endpoint;
  });
}
