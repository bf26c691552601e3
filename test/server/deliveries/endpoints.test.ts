// Endpoints through the API: their secrets, what they want, where they may be.

import { describe, expect, test } from 'vitest';
import type { Actor } from '../../../server/access/actor.ts';
import { Endpoint } from '../../../server/deliveries/endpoint.entity.ts';
import { openSecret } from '../../../server/deliveries/sealed-secret.ts';
import { kinds } from '../../fresh-database.ts';
import { settings, useWorld } from '../../world.ts';
import { FACTS, type Made, type Sent, type Shown, useController } from './a-controller.ts';

describe.each(kinds)('on %s', (kind) => {
  const world = useWorld(kind);
  const owner = useController(world);
  const em = () => world().database.em();
  const stored = (id: string) => em().findOneOrFail(Endpoint, { id });

  test('a secret is shown once, and stored encrypted', async () => {
    const { endpoint, secret } = await owner().create();
    expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    expect(endpoint).toMatchObject({ url: 'https://hooks.example.com/onward', events: [], state: 'ACTIVE', disabledReason: null });
    expect(endpoint.secretHint).toBe(`…${secret.slice(-5, -1)}`);
    expect(JSON.stringify(await owner().shown())).not.toContain(secret.slice(6, 40));
    const row = await stored(endpoint.id);
    expect(row.secret).not.toContain(secret.slice(6, 20));
    expect(openSecret(settings.secretKeys, row.secret, endpoint.id)).toBe(secret);
  });

  test('after it was replaced, both secrets are there to sign for 24 hours', async () => {
    const first = await owner().create();
    const { endpoint, secret } = await world().do<Made>(
      'rotateEndpointSecret',
      { id: first.endpoint.id },
      `endpoint { ${FACTS} } secret`,
      owner().bepro,
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
    const { endpoint } = await owner().create({ events: ['notice.issued', 'version.effective', 'notice.issued'] });
    expect(endpoint.events).toEqual(['notice.issued', 'version.effective']);
    const update = async (events: unknown) => (await owner().update(endpoint.id, { events })).events;
    expect(await update(['objection.settled'])).toEqual(['objection.settled']);
    expect(await update(null)).toEqual([]);
    expect(await owner().create({ events: null })).toMatchObject({ endpoint: { events: [] } });
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
    const { endpoint } = await owner().create();
    for (const [name, input] of [
      ['createEndpoint', { controller: 'bepro', url }],
      ['updateEndpoint', { id: endpoint.id, url }],
    ] as const) {
      expect(await world().refuse(name, input, owner().bepro)).toMatchObject({
        code: 'INVALID',
        input: 'input.url',
        message: expect.stringContaining(why),
      });
    }
    expect((await stored(endpoint.id)).url).toBe(endpoint.url);
    await world().do('deleteEndpoint', { id: endpoint.id }, 'endpoint { id }', owner().bepro);
  });

  test('hosts that whoever runs the server allows are let in', async () => {
    expect(await owner().create({ url: 'http://127.0.0.1:8080/hook' })).toMatchObject({ endpoint: { url: 'http://127.0.0.1:8080/hook' } });
  });

  test('one that is enabled again begins with a clean slate', async () => {
    const { endpoint } = await owner().create();
    await em().nativeUpdate(Endpoint, { id: endpoint.id }, { failingSince: world().now });
    const update = async (state: string) => await owner().update(endpoint.id, { state });
    expect(await update('DISABLED')).toMatchObject({ state: 'DISABLED', disabledReason: 'It was switched off.', url: endpoint.url });
    expect(await world().refuse('sendTestEvent', { endpoint: endpoint.id }, owner().bepro)).toMatchObject({ code: 'CONFLICT' });
    expect(await update('ACTIVE')).toMatchObject({ state: 'ACTIVE', disabledReason: null, failingSince: null });
  });

  test('one that was deleted is not there any more, and what was on its way to it is cancelled', async () => {
    const { endpoint } = await owner().create();
    const { delivery } = await world().do<{ delivery: Sent }>('sendTestEvent', { endpoint: endpoint.id }, 'delivery { id }', owner().bepro);
    await world().do('deleteEndpoint', { id: endpoint.id }, 'endpoint { id }', owner().bepro);
    expect((await owner().shown()).map(({ id }) => id)).not.toContain(endpoint.id);
    expect(await world().get('query ($id: ID!) { node(id: $id) { id } }', { id: endpoint.id })).toBeNull();
    for (const [name, input] of [
      ['updateEndpoint', { id: endpoint.id, events: [] }],
      ['rotateEndpointSecret', { id: endpoint.id }],
      ['deleteEndpoint', { id: endpoint.id }],
      ['sendTestEvent', { endpoint: endpoint.id }],
      ['redeliver', { endpoint: endpoint.id, since: '2026-01-01T00:00:00Z' }],
    ] as const)
      expect(await world().refuse(name, input, owner().bepro)).toMatchObject({ code: 'NOT_FOUND' });
    expect((await owner().sent()).find(({ id }) => id === delivery.id)).toMatchObject({
      state: 'CANCELLED',
      to: endpoint.url,
      nextAttemptAt: null,
    });
    expect(await world().refuse('redeliver', { delivery: delivery.id }, owner().bepro)).toMatchObject({ code: 'CONFLICT' });
  });

  test('a controller has 20 endpoints at most', async () => {
    await owner().clear();
    for (let count = 0; count < 20; count += 1) await owner().create();
    expect(await world().refuse('createEndpoint', { controller: 'bepro', url: 'https://a.example.com' }, owner().bepro)).toMatchObject({
      code: 'CONFLICT',
    });
    expect(await owner().create({ controller: 'shop' }, { role: 'OPERATOR', tokenId: null, name: 'x' })).toMatchObject({
      endpoint: { controller: { slug: 'shop' } },
    });
    await owner().clear();
    await owner().create();
  });

  test('of other controllers there is nothing to see and nothing to change', async () => {
    const [foreign] = await world().get<Shown[]>(`{ endpoints(controller: "shop") { ${FACTS} } }`);
    expect(foreign).toBeDefined();
    const refused = async (query: string, actor: Actor) => (await world().ask(query, {}, actor)).refused[0];
    expect(await refused('{ endpoints(controller: "shop") { id } }', owner().bepro)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await refused('{ endpoints(controller: "bepro") { id } }', owner().publisher)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await refused('{ endpoints { id } }', owner().publisher)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await refused('{ endpoints { id } }', { role: 'ANONYMOUS' })).toMatchObject({ code: 'UNAUTHENTICATED' });
    expect(await world().refuse('deleteEndpoint', { id: foreign?.id }, owner().bepro)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await world().refuse('createEndpoint', { controller: 'shop', url: 'https://a.example.com' }, owner().bepro)).toMatchObject({
      code: 'NOT_FOUND',
    });
    const all = await world().get<Shown[]>('{ endpoints { id } }');
    expect(all.map(({ id }) => id)).toEqual(expect.arrayContaining([foreign?.id, ...(await owner().shown()).map(({ id }) => id)]));
  });
});
