// Endpoints and what was sent to them, in words.

import type { DeliveryFactsFragment, EndpointFactsFragment } from '../../schema/api/generated/graphql.ts';
import { facts } from '../text.ts';
import { minute } from '../today.ts';

/** An endpoint, and its secret where it was just made. */
export type EndpointWithSecret = EndpointFactsFragment & { readonly secret: string };

/** Which events an endpoint wants. */
export const eventsInWords = ({ events }: Pick<EndpointFactsFragment, 'events'>): string =>
  events.length === 0 ? 'all' : events.join(', ');

/** Whether an endpoint is sent anything, and what is the matter with it. */
export function stateInWords({ state, disabledReason, failingSince }: EndpointFactsFragment): string {
  if (state === 'DISABLED') return `disabled${disabledReason ? `: ${disabledReason}` : ''}`;
  return failingSince ? `failing since ${minute(failingSince)}` : 'active';
}

/** A secret that is shown this once, and how to try it. */
export function secretInWords({ id, url, secret }: EndpointWithSecret): string {
  const { hostname, port } = new URL(url);
  const isHere = hostname === '127.0.0.1' || hostname === 'localhost';
  return [
    secret,
    '',
    'This is the secret that events are signed with. It is shown this once: keep it where it belongs.',
    ...(isHere ? [`Listen with: onward endpoint listen --port ${port || '80'} --secret ${secret}`] : []),
    `Try it with: onward endpoint test ${id}`,
  ].join('\n');
}

/** What became of a delivery so far. */
export function deliveryInWords({ id, event, to, state, attempts, nextAttemptAt }: DeliveryFactsFragment): string {
  const last = attempts.at(-1);
  return facts([
    ['Delivery', id],
    ['Event', event],
    ['To', to],
    ['State', state.toLowerCase().replaceAll('_', ' ')],
    [
      'Last attempt',
      last && `${minute(last.at)}: ${[last.status && `answered ${last.status}`, last.error].filter(Boolean).join(', ') || 'done'}`,
    ],
    ['Next attempt', nextAttemptAt && minute(nextAttemptAt)],
  ]);
}
