// Deliveries that go wrong: answers that get lost, endpoints that fail or are gone, mailboxes that do not exist, no mail server at all,
// two workers at once. Nobody is left without its notice unseen, nothing is done twice.

import { describe, expect, test } from 'vitest';
import { deliverer } from '../../../server/deliveries/deliver-due.ts';
import { watchGrounds } from '../../../server/notices/watch-grounds.ts';
import { guardedAgent } from '../../../scrapers/address-guard.ts';
import { openLog } from '../../../server/log.ts';
import { pruneAttempts } from '../../../server/deliveries/prune-attempts.ts';
import { engaged, noticesOf, recipientsOf } from '../../a-controller.ts';
import { announce, createList, known, recipient, recordPast } from '../../a-list.ts';
import { opened } from '../../an-smtp-server.ts';
import { useWork } from '../../at-work.ts';
import { kinds } from '../../fresh-database.ts';
import { settings, useWorld } from '../../world.ts';

interface Shown {
  readonly id: string;
  readonly event: string;
  readonly channel: string;
  readonly to: string;
  readonly state: string;
  readonly nextAttemptAt: string | null;
  readonly attempts: readonly { readonly status: number | null; readonly error: string | null }[];
}

describe.each(kinds)('on %s', (kind) => {
  const world = useWorld(kind);
  const work = useWork(world, { refusing: ['bounce@example.com'] });
  const start = '2026-03-02T09:00:00Z';

  async function aList(slug: string): Promise<void> {
    world().on(start);
    await createList(world(), slug);
    await recordPast(world(), slug, '2024-01-30', [recipient(`${slug}-old`)]);
  }
  const deliveriesOf = async (controller: string): Promise<readonly Shown[]> => {
    const { edges } = await world().get<{ edges: { node: Shown }[] }>(
      'query ($controller: String) { deliveries(controller: $controller, first: 100) { edges { node { id event channel to state nextAttemptAt attempts { status error } } } } }',
      { controller },
    );
    return edges.map(({ node }) => node);
  };
  const attempts = async (): Promise<number> => {
    const rows: { n: number }[] = await world().database.em().execute('select count(*)::int as n from attempt');
    return rows[0]?.n ?? 0;
  };
  const stateOf = async (list: string, controller: string) => {
    const [notice] = await noticesOf(world(), list);
    return (await recipientsOf(world(), notice?.id ?? ''))[controller]?.state;
  };
  const endpointOf = async (controller: string) => {
    const endpoints = await world().get<{ id: string; state: string; disabledReason: string | null }[]>(
      'query ($controller: String) { endpoints(controller: $controller) { id state disabledReason } }',
      { controller },
    );
    if (!endpoints[0]) throw new Error('no endpoint');
    return endpoints[0];
  };

  test('a receiver that acts and then drops the answer gets the message again, under the same id', async () => {
    await aList('lost');
    const receiver = await work().receiver();
    receiver.answer = null;
    await engaged(world(), 'lost-one', 'lost', { receiver });
    await announce(world(), 'lost', '2026-05-01', { add: [recipient('lost-new')] });
    await work().deliver();
    expect(await stateOf('lost', 'lost-one')).toBe('PENDING');
    receiver.answer = 204;
    world().on('2026-03-02T09:00:04Z');
    await work().deliver();
    expect(receiver.received).toHaveLength(1);
    world().on('2026-03-02T09:00:07Z');
    await work().deliver();
    expect(receiver.received.map(({ id, verified }) => [id, verified])).toEqual([
      [receiver.received[0]?.id, true],
      [receiver.received[0]?.id, true],
    ]);
    expect(await stateOf('lost', 'lost-one')).toBe('TOLD');
    expect((await deliveriesOf('lost-one'))[0]).toMatchObject({
      state: 'DELIVERED',
      attempts: [{ status: null }, { status: 204, error: null }],
    });
  });

  test('an endpoint that is gone is disabled at once; its owner is told by mail; the mail of the notice was enough', async () => {
    await aList('gone');
    const receiver = await work().receiver();
    receiver.answer = 410;
    await engaged(world(), 'gone-one', 'gone', { receiver, email: 'gone-one@example.com' });
    await announce(world(), 'gone', '2026-05-01', { add: [recipient('gone-new')] });
    await work().deliver();
    expect(await endpointOf('gone-one')).toMatchObject({ state: 'DISABLED', disabledReason: expect.stringContaining('410') });
    expect(await stateOf('gone', 'gone-one')).toBe('TOLD');
    const mails = await Promise.all(
      work()
        .mails.filter(({ recipients }) => recipients[0] === 'gone-one@example.com')
        .map(opened),
    );
    expect(
      mails
        .map((mail) => mail.headers.find(({ key }) => key === 'x-onward-event')?.value)
        .toSorted((one = '', other = '') => one.localeCompare(other)),
    ).toEqual(['endpoint.disabled', 'notice.issued']);
    await announce(world(), 'lost', '2026-05-01', { add: [recipient('more')] }).catch(() => undefined);
    expect(receiver.received).toHaveLength(1);
  });

  test('five days of failures disable an endpoint; with no other way left the recipient is undeliverable; enabled again, it is sent again', async () => {
    await aList('dead');
    const receiver = await work().receiver();
    receiver.answer = 500;
    await engaged(world(), 'dead-one', 'dead', { receiver });
    await announce(world(), 'dead', '2026-05-01', { add: [recipient('dead-new')] });
    const deliverUntil = async (from: number, until: number): Promise<void> => {
      for (let hour = from; hour < until; hour += 6) {
        world().now = Temporal.Instant.from(start).add({ hours: hour });
        await work().deliver();
      }
    };
    await deliverUntil(0, 114);
    expect(await endpointOf('dead-one')).toMatchObject({ state: 'ACTIVE' });
    await deliverUntil(114, 200);
    const [delivery] = await deliveriesOf('dead-one');
    expect(delivery?.state).toMatch(/FAILED|EXHAUSTED/);
    expect(await stateOf('dead', 'dead-one')).toBe('UNDELIVERABLE');

    receiver.answer = 200;
    const endpoint = await endpointOf('dead-one');
    await world().do('updateEndpoint', { id: endpoint.id, state: 'ACTIVE' }, 'endpoint { state }');
    await world().do('redeliver', { delivery: delivery?.id }, 'count');
    await work().deliver();
    expect(await stateOf('dead', 'dead-one')).toBe('TOLD');
    expect(new Set(receiver.received.map(({ id }) => id)).size).toBe(1);
  });

  test('a mailbox that does not exist makes the recipient undeliverable; a new address, and the notice goes there; others were not held up', async () => {
    await aList('bounce');
    await engaged(world(), 'bounce-one', 'bounce', { email: 'bounce@example.com' });
    await engaged(world(), 'bounce-two', 'bounce', { email: 'bounce-two@example.com' });
    await announce(world(), 'bounce', '2026-05-01', { add: [recipient('bounce-new')] });
    await work().deliver();
    expect([await stateOf('bounce', 'bounce-one'), await stateOf('bounce', 'bounce-two')]).toEqual(['UNDELIVERABLE', 'TOLD']);
    const [delivery] = await deliveriesOf('bounce-one');
    expect(delivery).toMatchObject({ state: 'FAILED', attempts: [{ status: 550 }] });
    await world().do(
      'updateEngagement',
      { controller: 'bounce-one', list: 'bounce', noticeEmail: 'better@example.com' },
      'engagement { noticeEmail }',
    );
    await world().do('redeliver', { delivery: delivery?.id }, 'count');
    await work().deliver();
    expect(await stateOf('bounce', 'bounce-one')).toBe('TOLD');
    expect(work().mails.at(-1)?.recipients).toEqual(['better@example.com']);
  });

  test('two workers on one database send everything once', async () => {
    await aList('two');
    const receiver = await work().receiver();
    for (let count = 0; count < 12; count += 1) await engaged(world(), `two-${count}`, 'two', { receiver });
    await announce(world(), 'two', '2026-05-01', { add: [recipient('two-new')] });
    const parts = {
      em: () => world().database.em(),
      now: () => world().now,
      random: () => 0,
      log: openLog({ logLevel: 'silent', surroundings: 'test' }),
      mail: null,
      secretKeys: settings.secretKeys,
      publicUrl: () => settings.publicUrl,
    };
    const workers = [1, 2, 3].map(() => deliverer({ ...parts, agent: guardedAgent({ allowHosts: ['127.0.0.1'] }) }));
    await Promise.all(workers.map((worker) => worker.deliver()));
    expect(receiver.received).toHaveLength(12);
    expect(new Set(receiver.received.map(({ id }) => id)).size).toBe(12);
  });

  test('for a day after it was changed, both secrets sign', async () => {
    await aList('turn');
    const receiver = await work().receiver();
    await engaged(world(), 'turn-one', 'turn', { receiver });
    const [before] = receiver.secrets;
    const { secret } = await world().do<{ secret: string }>(
      'rotateEndpointSecret',
      { id: (await endpointOf('turn-one')).id },
      'endpoint { id } secret',
    );
    const verifiedWith = async (secrets: string[]): Promise<boolean | undefined> => {
      receiver.secrets = secrets;
      await world().do('sendTestEvent', { endpoint: (await endpointOf('turn-one')).id }, 'delivery { id }');
      await work().deliver();
      return receiver.received.at(-1)?.verified;
    };
    expect([await verifiedWith([before ?? '']), await verifiedWith([secret])]).toEqual([true, true]);
    world().on('2026-03-03T09:00:01Z');
    expect([await verifiedWith([before ?? '']), await verifiedWith([secret])]).toEqual([false, true]);
  });

  test('a ground that fell away is told once to those engaged with the list', async () => {
    await aList('lapse');
    const receiver = await work().receiver();
    await engaged(world(), 'lapse-one', 'lapse', { receiver });
    const shield = { destination: 'US', mechanisms: [{ code: 'ADEQUACY_DECISION', instrument: '32016D1250' }] };
    await recordPast(world(), 'lapse', '2024-02-01', [known('lapse-old', { transfers: [shield] })]);
    for (let time = 0; time < 2; time += 1) await watchGrounds(() => world().database.em(), world().now);
    await work().deliver();
    expect(receiver.received.map(({ body }) => body.type)).toEqual(['transfer.mechanism_lapsed']);
    expect(receiver.received[0]?.body.data).toMatchObject({ entryKey: 'lapse-old', instrument: '32016D1250', controller: 'lapse-one' });
  });

  test('attempts are forgotten when they are old enough, deliveries are not', async () => {
    const before = await attempts();
    await pruneAttempts(() => world().database.em(), 30, Temporal.Instant.from('2026-03-20T00:00:00Z'));
    expect(await attempts()).toBe(before);
    await pruneAttempts(() => world().database.em(), 30, Temporal.Instant.from('2027-01-01T00:00:00Z'));
    expect(await attempts()).toBe(0);
    expect((await deliveriesOf('bounce-two'))[0]).toMatchObject({ state: 'DELIVERED', attempts: [] });
  });
});

describe('without a mail server', () => {
  const world = useWorld('postgres');
  const work = useWork(world, { withMail: false });

  test('mails are not sent, and say so; nobody was told; the version does not apply', async () => {
    await createList(world(), 'mute');
    await recordPast(world(), 'mute', '2024-01-30', [recipient('mute-old')]);
    await engaged(world(), 'mute-one', 'mute', { email: 'mute@example.com' });
    await announce(world(), 'mute', '2026-05-01', { add: [recipient('mute-new')] });
    await work().deliver();
    const { edges } = await world().get<{ edges: { node: { state: string } }[] }>(
      '{ deliveries(state: NOT_SENT) { edges { node { state } } } }',
    );
    expect(edges).toHaveLength(1);
    const [notice] = await noticesOf(world(), 'mute');
    expect((await recipientsOf(world(), notice?.id ?? ''))['mute-one']).toMatchObject({ state: 'PENDING', toldAt: null });
  });
});
