// The endpoint that somebody changes; its row locked, so that changes come one at a time.

import { LockMode } from '@mikro-orm/core';
import type { By } from '../access/actor.ts';
import type { Em } from '../database/database.ts';
import { notFound } from '../errors.ts';
import { Endpoint } from './endpoint.entity.ts';

/** The endpoint of an id. @throws Refusal NOT_FOUND when there is none, when it was deleted, or when it is somebody else's */
export async function findEndpoint(tx: Em, id: string, { actor }: By): Promise<Endpoint> {
  const endpoint = await tx.findOne(Endpoint, { id, deletedAt: null }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
  const owns = actor.role === 'OPERATOR' || (actor.role === 'CONTROLLER' && actor.controllerId === endpoint?.controller);
  if (!endpoint || !owns) throw notFound('The endpoint');
  return endpoint;
}
