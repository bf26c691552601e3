// What happens when the secret of an endpoint is replaced: for a day both sign, so that its owner can pass from one to the other
// without losing an event.

import type { By } from '../access/actor.ts';
import { recordAudit, stateOf } from '../audit/record-audit.ts';
import type { Settings } from '../context.ts';
import type { Em } from '../database/database.ts';
import { inTransaction } from '../database/transaction.ts';
import type { EndpointWithSecret } from './create-endpoint.ts';
import { sealedEndpointSecret } from './endpoint-secret.ts';
import { findEndpoint } from './find-endpoint.ts';

const BOTH_SIGN = { hours: 24 };

/** Replaces the secret. One that was replaced a moment ago no longer signs. @throws Refusal NOT_FOUND */
export async function rotateEndpointSecret(em: Em, id: string, settings: Settings, by: By): Promise<EndpointWithSecret> {
  return inTransaction(em, async (tx) => {
    const endpoint = await findEndpoint(tx, id, by);
    const before = stateOf(endpoint);
    const { secret, sealed, hint } = sealedEndpointSecret(endpoint.id, settings);
    Object.assign(endpoint, {
      secret: sealed,
      secretHint: hint,
      previousSecret: endpoint.secret,
      previousUntil: by.now.add(BOTH_SIGN),
    });
    await tx.flush();
    await recordAudit(tx, by, 'rotateEndpointSecret', { target: endpoint.id, before, after: endpoint });
    return { endpoint, secret };
  });
}
