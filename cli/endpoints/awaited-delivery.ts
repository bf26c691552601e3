// A delivery that somebody waits for.

import { setTimeout } from 'node:timers/promises';
import { DeliveryDocument, type DeliveryFactsFragment } from '../../schema/api/generated/graphql.ts';
import { ask } from '../client.ts';
import { progress } from '../progress.ts';

const BETWEEN_MS = 250;

/** Looks at the delivery until it was tried, for so many seconds at most, and returns it as it then stands. */
export async function awaitedDelivery(delivery: DeliveryFactsFragment, seconds: number): Promise<DeliveryFactsFragment> {
  let seen = delivery;
  for (let waited = 0; seen.attempts.length === 0 && waited < seconds * 1000; waited += BETWEEN_MS) {
    progress(`Waiting for ${seen.to} …`);
    await setTimeout(BETWEEN_MS);
    const { node } = await ask(DeliveryDocument, { delivery: delivery.id });
    if (node && isDelivery(node)) seen = node;
  }
  progress(null);
  return seen;
}

const isDelivery = (node: object): node is DeliveryFactsFragment => 'attempts' in node;
