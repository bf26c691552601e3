// What of a delivery is shown to whom. The URL of an endpoint may itself be a secret of the controller, and so may what it answers:
// those who keep the list see that it was told and when, not more.

import type { Context } from '../context.ts';
import { loadOrFail } from '../graphql/loaders.ts';
import type { Attempt } from './attempt.entity.ts';
import type { Delivery } from './delivery.entity.ts';
import type { Endpoint } from './endpoint.entity.ts';

/** Whether the actor may see where exactly it goes to. */
function seesWhole({ actor }: Context, delivery: Delivery): boolean {
  return (
    delivery.channel === 'MAIL' || actor.role === 'OPERATOR' || (actor.role === 'CONTROLLER' && actor.controllerId === delivery.controller)
  );
}

/** The mailbox or the URL that it goes to; of a URL only scheme and host for those who keep the list. */
export async function shownTo(context: Context, delivery: Delivery): Promise<string> {
  if (!delivery.endpoint) return delivery.mailTo ?? '';
  const { url } = await loadOrFail(context.loaders.endpoint, delivery.endpoint);
  return seesWhole(context, delivery) ? url : new URL(url).origin;
}

/** The attempts, oldest first; without what the endpoint answered for those who keep the list. */
export async function shownAttempts(context: Context, delivery: Delivery): Promise<readonly Omit<Attempt, 'id' | 'delivery'>[]> {
  const attempts = await context.loaders.attemptsOf.load(delivery.id);
  if (seesWhole(context, delivery)) return attempts;
  return attempts.map(({ at, status, error, address, durationMs }) => ({ at, status, error, address, durationMs, responseExcerpt: null }));
}

/** The endpoint that it goes to, for its owner and operators; null for everybody else, for a mail, and once it was deleted. */
export async function ownEndpoint(context: Context, delivery: Delivery): Promise<Endpoint | null> {
  if (!delivery.endpoint || !seesWhole(context, delivery)) return null;
  const endpoint = await loadOrFail(context.loaders.endpoint, delivery.endpoint);
  return endpoint.deletedAt ? null : endpoint;
}
