// What happens when an endpoint is created: from now on the events that it wants are posted to it, signed with a secret of its own.
// The secret is shown once; what is stored is encrypted.

import { LockMode } from '@mikro-orm/core';
import type { EventType } from '../../schema/notice/events.ts';
import type { By } from '../access/actor.ts';
import { recordAudit } from '../audit/record-audit.ts';
import type { Settings } from '../context.ts';
import type { Em } from '../database/database.ts';
import { newId } from '../database/new-id.ts';
import { inTransaction } from '../database/transaction.ts';
import { conflict, notFound } from '../errors.ts';
import { Controller } from '../notices/controller.entity.ts';
import { reachUntold } from '../notices/reach-untold.ts';
import { Endpoint } from './endpoint.entity.ts';
import { refuseUrl } from './refuse-url.ts';
import { sealedEndpointSecret } from './endpoint-secret.ts';

export interface NewEndpoint {
  readonly controller: string;
  readonly url: string;
  /** Empty for all. */
  readonly events: readonly EventType[];
}

/** An endpoint, and the secret that nobody will be shown again. */
export interface EndpointWithSecret {
  readonly endpoint: Endpoint;
  readonly secret: string;
}

const MOST_OF_A_CONTROLLER = 20;

/**
 * Creates an endpoint.
 *
 * @throws Refusal NOT_FOUND when there is no such controller; INVALID when the URL is none that Onward calls; CONFLICT when the
 *   controller has as many as it may have
 */
export async function createEndpoint(em: Em, input: NewEndpoint, settings: Settings, by: By): Promise<EndpointWithSecret> {
  refuseUrl(input.url, settings);
  return inTransaction(em, async (tx) => {
    // The lock counts: two that are created at once must not both be the last that may be.
    const controller = await tx.findOne(Controller, { slug: input.controller }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!controller) throw notFound(`The controller "${input.controller}"`);
    if ((await tx.count(Endpoint, { controller: controller.id, deletedAt: null })) >= MOST_OF_A_CONTROLLER)
      throw conflict(`"${controller.slug}" has ${MOST_OF_A_CONTROLLER} endpoints, and may have no more: delete one that is not needed.`);
    const id = newId('Endpoint');
    const { secret, ...stored } = sealedEndpointSecret(id, settings);
    const endpoint = tx.create(Endpoint, {
      id,
      controller: controller.id,
      url: input.url,
      events: input.events,
      state: 'ACTIVE',
      disabledReason: null,
      secret: stored.sealed,
      secretHint: stored.hint,
      previousSecret: null,
      previousUntil: null,
      failingSince: null,
      createdAt: by.now,
      deletedAt: null,
    });
    await tx.flush();
    await reachUntold(tx, controller.id, by.now);
    await recordAudit(tx, by, 'createEndpoint', { target: endpoint.id, after: endpoint });
    return { endpoint, secret };
  });
}
