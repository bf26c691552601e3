// What was sent can be sent again: one delivery, or all of an endpoint, under the ids that receivers know already.

import { beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '../../../server/access/actor.ts';
import { Delivery } from '../../../server/deliveries/delivery.entity.ts';
import { announce, recipient } from '../../a-list.ts';
import { kinds } from '../../fresh-database.ts';
import { useWorld } from '../../world.ts';
import { type Sent, useController } from './a-controller.ts';

describe.each(kinds)('on %s', (kind) => {
  const world = useWorld(kind);
  const owner = useController(world);
  const em = () => world().database.em();

  let webhook: Sent;
  let mail: Sent;
  const arrived = async () => {
    for (const { id } of [webhook, mail]) {
      await em().nativeUpdate(Delivery, { id }, { state: 'EXHAUSTED', nextAttemptAt: null, attemptsMade: 10 });
    }
  };

  beforeAll(async () => {
    await owner().clear();
    await owner().create({ events: ['notice.issued'] });
    await owner().create({ events: ['version.effective'] });
    await announce(world(), 'crm', '2026-04-02', { add: [recipient('yettel')] });
    const made = (await owner().sent('state: PENDING')).filter(({ event }) => event === 'notice.issued');
    const of = (channel: string) => made.find((one) => one.channel === channel);
    const [one, other] = [of('WEBHOOK'), of('MAIL')];
    if (!one || !other) throw new Error('nothing was sent');
    webhook = one;
    mail = other;
  });

  const again = async (input: object, actor = owner().bepro) =>
    world().do<{ count: number; deliveries: Sent[] }>('redeliver', input, 'count deliveries { id to state nextAttemptAt }', actor);

  test('one, under its old id, with all its attempts before it', async () => {
    await arrived();
    world().on('2026-03-04');
    expect(await again({ delivery: webhook.id })).toEqual({
      count: 1,
      deliveries: [{ id: webhook.id, to: 'https://hooks.example.com/onward', state: 'PENDING', nextAttemptAt: '2026-03-04T08:00:00.000Z' }],
    });
    expect(await em().findOneOrFail(Delivery, { id: webhook.id })).toMatchObject({ attemptsMade: 0, claimedUntil: null });
  });

  test('a mail goes to the notice address of today', async () => {
    await arrived();
    await world().do('updateEngagement', { controller: 'bepro', list: 'crm', noticeEmail: 'new@example.com' }, 'engagement { from }');
    expect(await again({ delivery: mail.id }, owner().publisher)).toMatchObject({ deliveries: [{ id: mail.id, to: 'new@example.com' }] });
    await arrived();
    await world().do('updateEngagement', { controller: 'bepro', list: 'crm', noticeEmail: null }, 'engagement { from }');
    expect(await world().refuse('redeliver', { delivery: mail.id }, owner().publisher)).toMatchObject({
      code: 'CONFLICT',
      message: expect.stringContaining('noticeEmail'),
    });
  });

  test('all that were made to an endpoint since an instant', async () => {
    await arrived();
    const [endpoint] = await owner().shown();
    const since = async (instant: string) => (await again({ endpoint: endpoint?.id, since: instant })).deliveries.map(({ id }) => id);
    expect(await since('2026-01-01T00:00:00Z')).toEqual([webhook.id]);
    expect(await since('2026-03-05T00:00:00Z')).toEqual([]);
    expect(await world().refuse('redeliver', { endpoint: endpoint?.id, since: '2026-01-01T00:00:00Z' }, owner().publisher)).toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  test.each([
    ['neither of the two', async () => ({}), { code: 'INVALID', input: 'input' }],
    ['both of them', async () => ({ delivery: webhook.id, endpoint: (await owner().shown())[0]?.id }), { code: 'INVALID', input: 'input' }],
    [
      'an endpoint without an instant',
      async () => ({ endpoint: (await owner().shown())[0]?.id }),
      { code: 'INVALID', input: 'input.since' },
    ],
    [
      'a delivery with an instant',
      async () => ({ delivery: webhook.id, since: '2026-01-01T00:00:00Z' }),
      { code: 'INVALID', input: 'input.since' },
    ],
    ['an endpoint that is not there', async () => ({ endpoint: 'endpoint', since: '2026-01-01T00:00:00Z' }), { code: 'NOT_FOUND' }],
  ])('%s is refused', async (_what, input, refused) => {
    expect(await world().refuse('redeliver', await input())).toMatchObject(refused);
  });

  test('those who keep the list see that it was told, but neither the URL nor what it answered', async () => {
    const query = '{ deliveries(first: 100) { edges { node { id to endpoint { id } notice { id } } } } }';
    const seenBy = async (actor: Actor) => {
      const { edges } = await world().get<{ edges: { node: { id: string } }[] }>(query, {}, actor);
      return edges.map(({ node }) => node).find(({ id }) => id === webhook.id);
    };
    expect(await seenBy(owner().publisher)).toMatchObject({
      to: 'https://hooks.example.com',
      endpoint: null,
      notice: { id: expect.any(String) },
    });
    expect(await seenBy(owner().bepro)).toMatchObject({ to: 'https://hooks.example.com/onward', endpoint: { id: expect.any(String) } });
  });

  test('a test event goes to one endpoint, whatever it wants', async () => {
    const [, second] = await owner().shown();
    const { delivery } = await world().do<{ delivery: Sent }>(
      'sendTestEvent',
      { endpoint: second?.id },
      'delivery { id event channel state }',
      owner().bepro,
    );
    expect(delivery).toMatchObject({ event: 'endpoint.test', channel: 'WEBHOOK', state: 'PENDING' });
    expect((await owner().sent()).filter(({ event, state }) => event === 'endpoint.test' && state === 'PENDING')).toHaveLength(1);
  });

  test('what was cancelled with its version is not sent again', async () => {
    await world().do(
      'engage',
      { controller: 'shop', list: 'crm', from: '2026-01-01', noticeEmail: 'shop@example.com' },
      'engagement { from }',
    );
    const { versions } = await world().get<{ versions: { edges: { node: { id: string; state: string } }[] } }>(
      '{ list(slug: "crm") { versions { edges { node { id state } } } } }',
    );
    await world().do('withdrawVersion', { version: versions.edges[0]?.node.id, reason: 'a mistake' }, 'version { id }');
    const cancelled = await world().get<{ edges: { node: { id: string } }[] }>(
      '{ deliveries(controller: "shop", state: CANCELLED) { edges { node { id } } } }',
    );
    expect(cancelled.edges.length).toBeGreaterThan(0);
    for (const { node } of cancelled.edges)
      expect(await world().refuse('redeliver', { delivery: node.id })).toMatchObject({ code: 'CONFLICT' });
  });
});
