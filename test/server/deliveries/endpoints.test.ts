// Endpoints through the API: their secrets, what they want, where they may be, and sending again.

import { beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '../../../server/access/actor.ts';
import { Delivery } from '../../../server/deliveries/delivery.entity.ts';
import { Endpoint } from '../../../server/deliveries/endpoint.entity.ts';
import { openSecret } from '../../../server/deliveries/sealed-secret.ts';
import { announce, createList, known, recipient } from '../../a-list.ts';
import { kinds } from '../../fresh-database.ts';
import { settings, useWorld } from '../../world.ts';

const FACTS = 'id url events state disabledReason secretHint previousUntil failingSince controller { slug }';

interface Shown {
  readonly id: string;
  readonly url: string;
  readonly events: readonly string[];
  readonly state: string;
  readonly disabledReason: string | null;
  readonly secretHint: string;
  readonly previousUntil: string | null;
}
interface Made {
  readonly endpoint: Shown;
  readonly secret: string;
}
interface Sent {
  readonly id: string;
  readonly event: string;
  readonly channel: string;
  readonly to: string;
  readonly state: string;
  readonly nextAttemptAt: string | null;
}

describe.each(kinds)('on %s', (kind) => {
  const world = useWorld(kind);
  let bepro: Actor;
  let publisher: Actor;

  beforeAll(async () => {
    await createList(world(), 'crm');
    const { controller } = await world().do<{ controller: { id: string } }>(
      'createController',
      { slug: 'bepro', party: 'crm-owner' },
      'controller { id }',
    );
    await world().do('createController', { slug: 'shop', party: 'crm-owner' }, 'controller { id }');
    await world().do(
      'engage',
      { controller: 'bepro', list: 'crm', from: '2026-01-01', noticeEmail: 'old@example.com' },
      'engagement { from }',
    );
    const { id } = await world().get<{ id: string }>('{ list(slug: "crm") { id } }');
    const token = { tokenId: 'token', name: 'x', lists: new Set([id]) };
    bepro = { ...token, role: 'CONTROLLER', controllerId: controller.id };
    publisher = { ...token, role: 'PUBLISHER' };
  });

  const em = () => world().database.em();
  const create = (facts: object = {}, actor = bepro) =>
    world().do<Made>(
      'createEndpoint',
      { controller: 'bepro', url: 'https://hooks.example.com/onward', ...facts },
      `endpoint { ${FACTS} } secret`,
      actor,
    );
  const stored = (id: string) => em().findOneOrFail(Endpoint, { id });
  const shown = () => world().get<Shown[]>(`{ endpoints { ${FACTS} } }`, {}, bepro);
  const sent = async (state = '') => {
    const found = await world().get<{ edges: { node: Sent }[] }>(
      `{ deliveries(first: 100 ${state}) { edges { node { id event channel to state nextAttemptAt } } } }`,
      {},
      bepro,
    );
    return found.edges.map(({ node }) => node);
  };
  const clear = async () => {
    for (const { id } of await shown()) await world().do('deleteEndpoint', { id }, 'endpoint { id }', bepro);
  };

  test('a secret is shown once, and stored encrypted', async () => {
    const { endpoint, secret } = await create();
    expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    expect(endpoint).toMatchObject({ url: 'https://hooks.example.com/onward', events: [], state: 'ACTIVE', disabledReason: null });
    expect(endpoint.secretHint).toBe(`…${secret.slice(-5, -1)}`);
    expect(JSON.stringify(await shown())).not.toContain(secret.slice(6, 40));
    const row = await stored(endpoint.id);
    expect(row.secret).not.toContain(secret.slice(6, 20));
    expect(openSecret(settings.secretKeys, row.secret, endpoint.id)).toBe(secret);
  });

  test('after it was replaced, both secrets are there to sign for 24 hours', async () => {
    const first = await create();
    const { endpoint, secret } = await world().do<Made>(
      'rotateEndpointSecret',
      { id: first.endpoint.id },
      `endpoint { ${FACTS} } secret`,
      bepro,
    );
    expect(secret).not.toBe(first.secret);
    expect(endpoint.previousUntil).toBe('2026-03-03T09:00:00.000Z');
    const row = await stored(endpoint.id);
    expect([row.secret, row.previousSecret ?? ''].map((sealed) => openSecret(settings.secretKeys, sealed, endpoint.id))).toEqual([
      secret,
      first.secret,
    ]);
  });

  test('events: all, those that are named, none that there are not', async () => {
    const { endpoint } = await create({ events: ['notice.issued', 'version.effective', 'notice.issued'] });
    expect(endpoint.events).toEqual(['notice.issued', 'version.effective']);
    const update = async (events: unknown) =>
      (await world().do<Made>('updateEndpoint', { id: endpoint.id, events }, `endpoint { ${FACTS} }`, bepro)).endpoint.events;
    expect(await update(['objection.settled'])).toEqual(['objection.settled']);
    expect(await update(null)).toEqual([]);
    expect(await create({ events: null })).toMatchObject({ endpoint: { events: [] } });
    const refused = await world().refuse('createEndpoint', {
      controller: 'bepro',
      url: 'https://a.example.com',
      events: ['notice.issued', 'copy.issued'],
    });
    expect(refused).toMatchObject({ code: 'INVALID', input: 'input.events.1', message: expect.stringContaining('notice.issued') });
  });

  test.each([
    ['http://127.0.0.2/', 'not public'],
    ['https://localhost/hook', 'own machine or network'],
    ['https://10.0.0.1/', 'not public'],
    ['https://0x7f.2/', 'not public'],
    ['https://[::1]/', 'not public'],
    ['https://169.254.169.254/latest', 'not public'],
    ['ftp://hooks.example.com/', 'https://'],
    ['https://user:secret@hooks.example.com/', 'user name'],
    ['hooks.example.com', 'web address'],
  ])('%s is refused up front', async (url, why) => {
    const { endpoint } = await create();
    for (const [name, input] of [
      ['createEndpoint', { controller: 'bepro', url }],
      ['updateEndpoint', { id: endpoint.id, url }],
    ] as const) {
      expect(await world().refuse(name, input, bepro)).toMatchObject({
        code: 'INVALID',
        input: 'input.url',
        message: expect.stringContaining(why),
      });
    }
    expect((await stored(endpoint.id)).url).toBe(endpoint.url);
    await world().do('deleteEndpoint', { id: endpoint.id }, 'endpoint { id }', bepro);
  });

  test('hosts that whoever runs the server allows are let in', async () => {
    expect(await create({ url: 'http://127.0.0.1:8080/hook' })).toMatchObject({ endpoint: { url: 'http://127.0.0.1:8080/hook' } });
  });

  test('one that is enabled again begins with a clean slate', async () => {
    const { endpoint } = await create();
    await em().nativeUpdate(Endpoint, { id: endpoint.id }, { failingSince: world().now });
    const update = async (state: string) =>
      (await world().do<Made>('updateEndpoint', { id: endpoint.id, state }, `endpoint { ${FACTS} }`, bepro)).endpoint;
    expect(await update('DISABLED')).toMatchObject({ state: 'DISABLED', disabledReason: 'It was switched off.', url: endpoint.url });
    expect(await world().refuse('sendTestEvent', { endpoint: endpoint.id }, bepro)).toMatchObject({ code: 'CONFLICT' });
    expect(await update('ACTIVE')).toMatchObject({ state: 'ACTIVE', disabledReason: null, failingSince: null });
  });

  test('one that was deleted is not there any more, and what was on its way to it is cancelled', async () => {
    const { endpoint } = await create();
    const { delivery } = await world().do<{ delivery: Sent }>('sendTestEvent', { endpoint: endpoint.id }, 'delivery { id }', bepro);
    await world().do('deleteEndpoint', { id: endpoint.id }, 'endpoint { id }', bepro);
    expect((await shown()).map(({ id }) => id)).not.toContain(endpoint.id);
    expect(await world().get('query ($id: ID!) { node(id: $id) { id } }', { id: endpoint.id })).toBeNull();
    for (const [name, input] of [
      ['updateEndpoint', { id: endpoint.id, events: [] }],
      ['rotateEndpointSecret', { id: endpoint.id }],
      ['deleteEndpoint', { id: endpoint.id }],
      ['sendTestEvent', { endpoint: endpoint.id }],
      ['redeliver', { endpoint: endpoint.id, since: '2026-01-01T00:00:00Z' }],
    ] as const)
      expect(await world().refuse(name, input, bepro)).toMatchObject({ code: 'NOT_FOUND' });
    expect((await sent()).find(({ id }) => id === delivery.id)).toMatchObject({
      state: 'CANCELLED',
      to: endpoint.url,
      nextAttemptAt: null,
    });
    expect(await world().refuse('redeliver', { delivery: delivery.id }, bepro)).toMatchObject({ code: 'CONFLICT' });
  });

  test('a controller has 20 endpoints at most', async () => {
    await clear();
    for (let count = 0; count < 20; count += 1) await create();
    expect(await world().refuse('createEndpoint', { controller: 'bepro', url: 'https://a.example.com' }, bepro)).toMatchObject({
      code: 'CONFLICT',
    });
    expect(await create({ controller: 'shop' }, { role: 'OPERATOR', tokenId: null, name: 'x' })).toMatchObject({
      endpoint: { controller: { slug: 'shop' } },
    });
    await clear();
    await create();
  });

  test('of other controllers there is nothing to see and nothing to change', async () => {
    const [foreign] = await world().get<Shown[]>(`{ endpoints(controller: "shop") { ${FACTS} } }`);
    expect(foreign).toBeDefined();
    const refused = async (query: string, actor: Actor) => (await world().ask(query, {}, actor)).refused[0];
    expect(await refused('{ endpoints(controller: "shop") { id } }', bepro)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await refused('{ endpoints(controller: "bepro") { id } }', publisher)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await refused('{ endpoints { id } }', publisher)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await refused('{ endpoints { id } }', { role: 'ANONYMOUS' })).toMatchObject({ code: 'UNAUTHENTICATED' });
    expect(await world().refuse('deleteEndpoint', { id: foreign?.id }, bepro)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await world().refuse('createEndpoint', { controller: 'shop', url: 'https://a.example.com' }, bepro)).toMatchObject({
      code: 'NOT_FOUND',
    });
    const all = await world().get<Shown[]>('{ endpoints { id } }');
    expect(all.map(({ id }) => id)).toEqual(expect.arrayContaining([foreign?.id, ...(await shown()).map(({ id }) => id)]));
  });

  describe('what was sent can be sent again', () => {
    let webhook: Sent;
    let mail: Sent;
    const arrived = async () => {
      for (const { id } of [webhook, mail]) {
        await em().nativeUpdate(Delivery, { id }, { state: 'EXHAUSTED', nextAttemptAt: null, attemptsMade: 10 });
      }
    };

    beforeAll(async () => {
      await clear();
      await create({ events: ['notice.issued'] });
      await create({ events: ['version.effective'] });
      await announce(world(), 'crm', '2026-04-02', { add: [recipient('yettel')] });
      const made = (await sent('state: PENDING')).filter(({ event }) => event === 'notice.issued');
      expect(made.map(({ channel }) => channel).toSorted()).toEqual(['MAIL', 'WEBHOOK']);
      const of = (channel: string) => made.find((one) => one.channel === channel);
      const [one, other] = [of('WEBHOOK'), of('MAIL')];
      if (!one || !other) throw new Error('nothing was sent');
      webhook = one;
      mail = other;
    });

    const again = async (input: object, actor = bepro) =>
      world().do<{ count: number; deliveries: Sent[] }>('redeliver', input, 'count deliveries { id to state nextAttemptAt }', actor);

    test('one, under its old id, with all its attempts before it', async () => {
      await arrived();
      world().on('2026-03-04');
      expect(await again({ delivery: webhook.id })).toEqual({
        count: 1,
        deliveries: [
          { id: webhook.id, to: 'https://hooks.example.com/onward', state: 'PENDING', nextAttemptAt: '2026-03-04T08:00:00.000Z' },
        ],
      });
      expect(await em().findOneOrFail(Delivery, { id: webhook.id })).toMatchObject({ attemptsMade: 0, claimedUntil: null });
    });

    test('a mail goes to the notice address of today', async () => {
      await arrived();
      await world().do('updateEngagement', { controller: 'bepro', list: 'crm', noticeEmail: 'new@example.com' }, 'engagement { from }');
      expect(await again({ delivery: mail.id }, publisher)).toMatchObject({ deliveries: [{ id: mail.id, to: 'new@example.com' }] });
      await arrived();
      await world().do('updateEngagement', { controller: 'bepro', list: 'crm', noticeEmail: null }, 'engagement { from }');
      expect(await world().refuse('redeliver', { delivery: mail.id }, publisher)).toMatchObject({
        code: 'CONFLICT',
        message: expect.stringContaining('noticeEmail'),
      });
    });

    test('all that were made to an endpoint since an instant', async () => {
      await arrived();
      const [endpoint] = await shown();
      const since = async (instant: string) => (await again({ endpoint: endpoint?.id, since: instant })).deliveries.map(({ id }) => id);
      expect(await since('2026-01-01T00:00:00Z')).toEqual([webhook.id]);
      expect(await since('2026-03-05T00:00:00Z')).toEqual([]);
      expect(await world().refuse('redeliver', { endpoint: endpoint?.id, since: '2026-01-01T00:00:00Z' }, publisher)).toMatchObject({
        code: 'NOT_FOUND',
      });
    });

    test.each([
      ['neither of the two', () => ({}), 'input'],
      ['both of them', () => ({ delivery: webhook.id, endpoint: 'endpoint' }), ''],
      ['an endpoint without an instant', async () => ({ endpoint: (await shown())[0]?.id }), 'input.since'],
      ['a delivery with an instant', () => ({ delivery: webhook.id, since: '2026-01-01T00:00:00Z' }), 'input.since'],
    ])('%s is refused', async (_what, input, path) => {
      const refused = await world().refuse('redeliver', await input());
      expect(refused.code).toBe(path === '' ? 'NOT_FOUND' : 'INVALID');
      if (path !== '') expect(refused.input).toBe(path);
    });

    test('those who keep the list see that it was told, but neither the URL nor what it answered', async () => {
      const query = '{ deliveries(first: 100) { edges { node { id to endpoint { id } notice { id } } } } }';
      const seenBy = async (actor: Actor) => {
        const { edges } = await world().get<{ edges: { node: { id: string } }[] }>(query, {}, actor);
        return edges.map(({ node }) => node).find(({ id }) => id === webhook.id);
      };
      expect(await seenBy(publisher)).toMatchObject({
        to: 'https://hooks.example.com',
        endpoint: null,
        notice: { id: expect.any(String) },
      });
      expect(await seenBy(bepro)).toMatchObject({ to: 'https://hooks.example.com/onward', endpoint: { id: expect.any(String) } });
    });

    test('a test event goes to one endpoint, whatever it wants', async () => {
      const [, second] = await shown();
      const { delivery } = await world().do<{ delivery: Sent }>(
        'sendTestEvent',
        { endpoint: second?.id },
        'delivery { id event channel state }',
        bepro,
      );
      expect(delivery).toMatchObject({ event: 'endpoint.test', channel: 'WEBHOOK', state: 'PENDING' });
      expect((await sent()).filter(({ event, state }) => event === 'endpoint.test' && state === 'PENDING')).toHaveLength(1);
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
      await announce(world(), 'crm', '2026-05-02', { add: [known('yettel')] });
    });
  });
});
