// What happens when an endpoint is changed: where it is, what it wants, whether it is sent anything. One that is enabled again
// begins with a clean slate.

import type { EventType } from '../../schema/notice/events.ts';
import type { By } from '../access/actor.ts';
import { recordAudit, stateOf } from '../audit/record-audit.ts';
import type { Settings } from '../context.ts';
import type { Em } from '../database/database.ts';
import { inTransaction } from '../database/transaction.ts';
import { reachUntold } from '../notices/reach-untold.ts';
import type { Endpoint, EndpointState } from './endpoint.entity.ts';
import { findEndpoint } from './find-endpoint.ts';
import { refuseUrl } from './refuse-url.ts';

/** What an update gives; what is left out stays as it is. */
export interface EndpointPatch {
  readonly id: string;
  readonly url?: string | undefined;
  readonly events?: readonly EventType[] | undefined;
  readonly state?: EndpointState | undefined;
}

/** Changes an endpoint. @throws Refusal NOT_FOUND; INVALID when the URL is none that Onward calls */
export async function updateEndpoint(em: Em, { id, url, events, state }: EndpointPatch, settings: Settings, by: By): Promise<Endpoint> {
  if (url !== undefined) refuseUrl(url, settings);
  return inTransaction(em, async (tx) => {
    const endpoint = await findEndpoint(tx, id, by);
    const before = stateOf(endpoint);
    tx.assign(endpoint, { url, events }, { ignoreUndefined: true });
    if (state === 'ACTIVE') Object.assign(endpoint, { state, disabledReason: null, failingSince: null });
    if (state === 'DISABLED' && endpoint.state === 'ACTIVE') Object.assign(endpoint, { state, disabledReason: 'It was switched off.' });
    await tx.flush();
    await reachUntold(tx, endpoint.controller, by.now);
    await recordAudit(tx, by, 'updateEndpoint', { target: endpoint.id, before, after: endpoint });
    return endpoint;
  });
}
