// Doors that lead to notices and to what follows on them, and from them to lists: behind each of them is only what somebody may see.

import { beforeAll, describe, expect, test } from 'vitest';
import { useWorld } from '../../world.ts';
import type { Asker } from './expected-rules.ts';
import { ask, gather, type Kind, type People } from './people.ts';

const world = useWorld('embedded');
let everybody: People;
beforeAll(async () => {
  everybody = await gather(world());
});

const asks = (asker: Asker, kind: Kind, query: string, more: object = {}) => ask(everybody, asker, kind, query, more);
const node = async (asker: Asker, kind: Kind, id: string) =>
  (await asks(asker, kind, 'query ($id: ID!) { node(id: $id) { __typename } }', { id })).data?.['node'];

describe('notices, and what follows on them', () => {
  const byId = '{ notice(id: $noticeId) { id } objection(id: $objectionId) { id } }';
  const all =
    '{ notices { totalCount edges { node { list { slug } } } } objections { totalCount edges { node { notice { list { slug } } } } } }';

  test.each(['another publisher', 'another controller'] as const)('are not there for %s', async (asker) => {
    expect((await asks(asker, 'private', byId)).data).toEqual({ notice: null, objection: null });
    for (const id of Object.values(everybody.noticeIds.private)) expect(await node(asker, 'private', id)).toBeNull();
    const lists = JSON.stringify((await asks(asker, 'private', all)).data);
    expect(lists).toContain('public');
    expect(lists).not.toContain('private');
    expect((await asks(asker, 'private', '{ notices(list: $list) { totalCount } objections(list: $list) { totalCount } }')).data).toEqual({
      notices: { totalCount: 0 },
      objections: { totalCount: 0 },
    });
  });

  test('a recipient, an endpoint and a delivery have ids, too, and are shown to those who may see them', async () => {
    const query = `{ endpoints(controller: $controller) { id } deliveries(controller: $controller, first: 1) { edges { node { id } } }
      notice(id: $noticeId) { recipients { edges { node { id } } } } }`;
    const found = JSON.stringify((await asks('operator', 'private', query)).data);
    const [endpoint = '', delivery = '', recipient = ''] = ['endpoint', 'delivery', 'recipient'].map(
      (kind) => new RegExp(`${kind}_[0-9a-f]{32}`).exec(found)?.[0],
    );
    const seen = (asker: Asker) => Promise.all([endpoint, delivery, recipient].map((id) => node(asker, 'private', id)));
    const [anEndpoint, aDelivery, aRecipient] = ['Endpoint', 'Delivery', 'Recipient'].map((__typename) => ({ __typename }));
    expect(await seen('operator')).toEqual([anEndpoint, aDelivery, aRecipient]);
    expect(await seen('its controller')).toEqual([anEndpoint, aDelivery, aRecipient]);
    expect(await seen('its publisher')).toEqual([null, aDelivery, aRecipient]);
    for (const asker of ['nobody', 'another publisher', 'another controller'] as const)
      expect(await seen(asker)).toEqual([null, null, null]);
  });

  test('without a token nothing of them is open', async () => {
    const { data, refused } = await asks('nobody', 'public', byId);
    expect({ data, codes: refused.map(({ code }) => code) }).toEqual({
      data: { notice: null, objection: null },
      codes: ['UNAUTHENTICATED', 'UNAUTHENTICATED'],
    });
  });
});

const told = (inside: string) => `{ notice(id: $noticeId) { changes { name } list { slug ${inside} } } }`;

test('when its engagement has ended, a controller keeps what it was told; of the list it knows the name, and nothing more', async () => {
  await world().do('endEngagement', { controller: 'private-controller', list: 'private' }, 'engagement { until }');
  expect((await asks('its controller', 'private', told(''))).data).toMatchObject({ notice: { list: { slug: 'private' } } });
  for (const inside of [
    'versions { totalCount }',
    'version { number }',
    'diff(from: 1, to: 3) { to }',
    'findings { code }',
    'drafts { totalCount }',
  ])
    expect((await asks('its controller', 'private', told(inside))).refused).toMatchObject([{ code: 'FORBIDDEN' }]);
});
