// For each mutation about notices, objections, endpoints and deliveries the smallest input that does something.

import { Delivery } from '../../../server/deliveries/delivery.entity.ts';
import { announce } from '../../a-list.ts';
import type { World } from '../../world.ts';
import { fresh, type MutationCase, noId, quiet } from './mutation-case.ts';
import { fullEntry, type Kind, runningNotice } from './people.ts';

interface Named {
  readonly notice: string;
  readonly controller: string;
}

/** A notice that runs, and its changes; a new one where there is none, or the controller has answered it. */
async function toAnswer(world: World, kind: Kind, unanswered: boolean): Promise<Named & { readonly changes: readonly string[] }> {
  const controller = `${kind}-controller`;
  const there = await runningNotice(world, kind);
  const answered = there?.recipients.edges.some(({ node }) => node.controller.slug === controller && node.answeredAt !== null);
  if (!there || there.changes.length === 0 || (unanswered && answered)) {
    await quiet(world, kind);
    await announce(world, kind, '2026-09-01', { change: [fullEntry(`${kind}-recipient`, fresh('purpose'))] });
    return toAnswer(world, kind, false);
  }
  return { notice: there.id, controller, changes: there.changes.map((change) => change.id) };
}

async function answer(world: World, kind: Kind): Promise<Named> {
  const { notice, controller } = await toAnswer(world, kind, true);
  return { notice, controller };
}

/** An objection that has taken the steps. */
async function raised(world: World, kind: Kind, ...steps: readonly [mutation: string, facts: object][]): Promise<{ objection: string }> {
  const { objection } = await world.do<{ objection: { id: string } }>(
    'raiseObjection',
    { ...(await toAnswer(world, kind, false)), grounds: 'Too far away.' },
    'objection { id }',
  );
  for (const [mutation, facts] of steps) await world.do(mutation, { objection: objection.id, ...facts }, 'objection { id }');
  return { objection: objection.id };
}

const review: [string, object] = ['reviewObjection', {}];
const cure: [string, object] = ['proposeCure', { text: 'Another one, nearer by.' }];

/** An endpoint of the controller; one more than there are now, when told so. */
async function endpoint(world: World, kind: Kind, another = false): Promise<string> {
  const controller = `${kind}-controller`;
  const there = await world.get<{ id: string }[]>('query ($controller: String!) { endpoints(controller: $controller) { id } }', {
    controller,
  });
  const found = there.at(-1);
  if (found && (!another || there.length > 1)) return found.id;
  const url = `https://hooks.example.com/${fresh(kind)}`;
  const made = await world.do<{ endpoint: { id: string } }>('createEndpoint', { controller, url }, 'endpoint { id }');
  return made.endpoint.id;
}

/** A mail that arrived. */
async function deliveredMail(world: World, kind: Kind): Promise<string> {
  const query = `query ($controller: String!) { deliveries(controller: $controller, state: PENDING, first: 100) { edges { node { id channel notice { id } } } } }`;
  const { edges } = await world.get<{ edges: { node: { id: string; channel: string } }[] }>(query, { controller: `${kind}-controller` });
  const id = edges.find(({ node }) => node.channel === 'MAIL')?.node.id ?? '';
  await world.database.em().nativeUpdate(Delivery, { id }, { state: 'DELIVERED', nextAttemptAt: null, attemptsMade: 1 });
  return id;
}

const ofNotice = (action: string, input: MutationCase['input']): MutationCase => ({
  input,
  elsewhere: { notice: noId('notice') },
  payload: 'recipient { id }',
  audit: [[action, '-/+']],
  target: 'recipient',
});

const ofObjection = (action: string, input: MutationCase['input']): MutationCase => ({
  input,
  elsewhere: { objection: noId('objection') },
  payload: 'objection { id }',
  audit: [[action, '+/+']],
  target: 'objection',
});

export const NOTICE_CASES: Readonly<Record<string, MutationCase>> = {
  acknowledgeNotice: ofNotice('acknowledgeNotice', answer),
  approveNotice: ofNotice('approveNotice', answer),
  waiveNotice: ofNotice('waiveNotice', answer),

  raiseObjection: {
    input: async (world, kind) => ({ ...(await toAnswer(world, kind, false)), grounds: 'Too far away.' }),
    elsewhere: { notice: noId('notice') },
    payload: 'objection { id }',
    audit: [['raiseObjection', '-/+']],
    target: 'objection',
  },
  reviewObjection: ofObjection('reviewObjection', (world, kind) => raised(world, kind)),
  proposeCure: ofObjection('proposeCure', async (world, kind) => ({ ...(await raised(world, kind, review)), text: 'Another one.' })),
  acceptCure: ofObjection('acceptCure', (world, kind) => raised(world, kind, review, cure)),
  withdrawObjection: ofObjection('withdrawObjection', (world, kind) => raised(world, kind)),
  settleObjection: ofObjection('settleObjection', async (world, kind) => ({ ...(await raised(world, kind)), outcome: 'TERMINATED' })),

  createEndpoint: {
    input: async (_world, kind) => ({ controller: `${kind}-controller`, url: `https://hooks.example.com/${fresh(kind)}` }),
    elsewhere: { controller: 'nowhere-controller' },
    payload: 'endpoint { id } secret',
    audit: [['createEndpoint', '-/+']],
    target: 'endpoint',
  },
  updateEndpoint: {
    input: async (world, kind) => ({ id: await endpoint(world, kind), url: `https://hooks.example.com/${fresh(kind)}` }),
    elsewhere: { id: noId('endpoint') },
    payload: 'endpoint { id }',
    audit: [['updateEndpoint', '+/+']],
    target: 'endpoint',
  },
  rotateEndpointSecret: {
    input: async (world, kind) => ({ id: await endpoint(world, kind) }),
    elsewhere: { id: noId('endpoint') },
    payload: 'endpoint { id } secret',
    audit: [['rotateEndpointSecret', '+/+']],
    target: 'endpoint',
  },
  deleteEndpoint: {
    input: async (world, kind) => ({ id: await endpoint(world, kind, true) }),
    elsewhere: { id: noId('endpoint') },
    payload: 'endpoint { id }',
    audit: [['deleteEndpoint', '+/-']],
    target: 'endpoint',
  },
  sendTestEvent: {
    input: async (world, kind) => ({ endpoint: await endpoint(world, kind) }),
    elsewhere: { endpoint: noId('endpoint') },
    payload: 'delivery { id }',
    audit: [['sendTestEvent', '-/+']],
    target: 'delivery',
  },
  redeliver: {
    input: async (world, kind) => ({ delivery: await deliveredMail(world, kind) }),
    elsewhere: { delivery: noId('delivery') },
    payload: 'count deliveries { id }',
    audit: [['redeliver', '+/+']],
  },
};
