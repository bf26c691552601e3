// Who may see what of notices, objections, endpoints and deliveries: rows of expected-access.ts.

import { node, page, type TypeRow } from './expected-types.ts';

const told = 'who is told, and who keeps the list';
const withToken = 'whoever has a token';
const notice = (inside: string) => node('notices(list: $list)', inside);
const recipient = (inside: string) => notice(`recipients { edges { node { ${inside} } } }`);
const delivery = (inside: string) => node('deliveries(controller: $controller)', inside);

export const NOTICE_TYPES: Readonly<Record<string, TypeRow>> = {
  Notice: {
    reach: notice('%'),
    by: told,
    open:
      'id list fromNumber toNumber state issuedAt effectiveOn emergency emergencyReason headHash hash content informational changes ' +
      'recipients recipientCounts',
  },
  ...page('Notice', 'notices', withToken),
  RecipientCount: { reach: notice('recipientCounts { % }'), by: told, open: 'state count' },
  Recipient: {
    reach: recipient('%'),
    by: told,
    open:
      'id notice controller terms informational state toldAt channel objectBy effectiveOn answeredAt acknowledgedAt approvedAt waivedAt ' +
      'reachable deliveries objections',
  },
  RecipientConnection: { reach: notice('recipients { % }'), by: told, open: 'edges pageInfo totalCount' },
  RecipientEdge: { reach: notice('recipients { edges { % } }'), by: told, open: 'node cursor' },
  Objection: {
    reach: node('objections(list: $list)', '%'),
    by: told,
    open: 'id notice recipient controller changes raisedAt grounds remedy late state cureBy steps',
  },
  ...page('Objection', 'objections', withToken),
  ObjectionStep: { reach: node('objections(list: $list)', 'steps { % }'), by: told, open: 'at by from to text' },
  Endpoint: {
    reach: '{ endpoints(controller: $controller) { % } }',
    by: 'its controller',
    open: 'id controller url events state disabledReason secretHint previousUntil failingSince createdAt',
  },
  Delivery: {
    reach: delivery('%'),
    by: told,
    open: 'id event channel to state attempts nextAttemptAt createdAt notice controller endpoint',
  },
  ...page('Delivery', 'deliveries', withToken),
  Attempt: { reach: delivery('attempts { % }'), by: told, open: 'at status error address durationMs responseExcerpt' },
};
