// A change is announced: everybody who is owed it is told, by signed webhook and by mail, each with its own last day to object. One
// objects, one approves, one stays silent, one waits for longer than the list; and on every day the list is what each of them accepted.

import { describe, expect, test } from 'vitest';
import type { Actor } from '../../server/access/actor.ts';
import { appliesTo, engaged, noticesOf, recipientsOf } from '../a-controller.ts';
import { announce, createList, recipient, recordPast } from '../a-list.ts';
import type { Receiver } from '../a-receiver.ts';
import { opened } from '../an-smtp-server.ts';
import { useWork } from '../at-work.ts';
import { kinds } from '../fresh-database.ts';
import { useWorld } from '../world.ts';

const days = (count: number) => ({ count, unit: 'DAYS' });
const terms = { notice: days(30), objection: days(10), cure: days(14), holidayCountry: 'HU' };

describe.each(kinds)('on %s', (kind) => {
  const world = useWorld(kind);
  const work = useWork(world);
  let bepro: Actor;
  let receiver: Receiver;
  let notice: Awaited<ReturnType<typeof noticesOf>>[number];
  /** Whom mails have reached since there were so many, in alphabetical order. */
  const addressees = (since: number): readonly string[] => {
    const reached = work()
      .mails.slice(since)
      .flatMap(({ recipients }) => recipients);
    return reached.toSorted((one, other) => one.localeCompare(other));
  };
  const on = async (time: string): Promise<void> => {
    world().on(time);
    await work().tick();
  };

  test('four controllers are engaged, on terms of their own', async () => {
    await createList(world(), 'minicrm', { terms, language: 'hu' });
    await recordPast(world(), 'minicrm', '2024-01-30', [recipient('telekom'), recipient('google', { country: 'IE' })]);
    receiver = await work().receiver();
    bepro = await engaged(world(), 'bepro', 'minicrm', { language: 'hu', email: 'adatvedelem@bepro.example', receiver });
    await engaged(world(), 'bank', 'minicrm', { email: 'dpo@bank.example', terms: { authorisation: 'SPECIFIC' } });
    await engaged(world(), 'slow', 'minicrm', { email: 'privacy@slow.example', terms: { notice: days(60) } });
    await engaged(world(), 'shop', 'minicrm', { email: 'hello@shop.example' });
    await engaged(world(), 'gone', 'minicrm', { email: 'nobody@gone.example' });
    await world().do('endEngagement', { controller: 'gone', list: 'minicrm', until: '2026-02-01' }, 'engagement { until }');
    expect(receiver.secrets).toHaveLength(1);
  });

  test('specific authorisation and silence as acceptance contradict each other', async () => {
    const impossible = { authorisation: 'SPECIFIC', silence: 'ACCEPTANCE' };
    expect(await world().refuse('updateEngagement', { controller: 'bank', list: 'minicrm', terms: impossible })).toMatchObject({
      code: 'INVALID',
    });
  });

  test('announcing makes the notice: every engagement in force is a recipient, with its own days, before anything was sent', async () => {
    world().on('2026-03-25T09:00:00Z');
    await announce(world(), 'minicrm', '2026-04-27', { add: [recipient('yettel'), recipient('hetzner', { country: 'DE' })] });
    [notice] = (await noticesOf(world(), 'minicrm')) as [typeof notice];
    expect(notice).toMatchObject({
      state: 'OPEN',
      changes: [
        { kind: 'ADDITION', entryKey: 'yettel' },
        { kind: 'ADDITION', entryKey: 'hetzner' },
      ],
    });
    const recipients = await recipientsOf(world(), notice.id);
    expect(Object.keys(recipients)).toEqual(['bank', 'bepro', 'shop', 'slow']);
    // Ten days from 25 March end on Saturday, 4 April; Easter Monday is the sixth: the last day is Tuesday, 7 April.
    expect(recipients['bepro']).toMatchObject({
      state: 'PENDING',
      objectBy: '2026-04-07T22:00:00.000Z',
      effectiveOn: '2026-04-27',
      toldAt: null,
    });
    expect(recipients['slow']).toMatchObject({ effectiveOn: '2026-05-25' });
  });

  test('everybody is told: the webhook verifies and the mails are in their languages', async () => {
    await work().deliver();
    expect(receiver.received.map(({ body, verified }) => [body.type, verified])).toEqual([['notice.issued', true]]);
    const body = receiver.received[0]?.body;
    if (body?.type !== 'notice.issued') throw new Error('no notice arrived');
    expect(body.data.recipient).toMatchObject({ controller: 'bepro', objectBy: '2026-04-07T22:00:00.000Z', effectiveOn: '2026-04-27' });
    expect(body.data.notice.headHash).toBe(notice.headHash);
    expect(addressees(0)).toEqual(['adatvedelem@bepro.example', 'dpo@bank.example', 'hello@shop.example', 'privacy@slow.example']);
    const hungarian = work().mails.find(({ recipients }) => recipients[0] === 'adatvedelem@bepro.example');
    if (!hungarian) throw new Error('no mail arrived');
    const mail = await opened(hungarian);
    expect(mail.text).toContain('2026. április 7');
    expect(mail.replyTo?.[0]?.address).toBe('privacy@minicrm.example');
    const recipients = await recipientsOf(world(), notice.id);
    expect(Object.values(recipients).map(({ state }) => state)).toEqual(['TOLD', 'TOLD', 'TOLD', 'TOLD']);
    expect(work().errors).toEqual([]);
  });

  test('one objects to one of the changes, in time', async () => {
    world().on('2026-04-01');
    const input = { notice: notice.id, changes: [notice.changes[0]?.id], grounds: 'We have a dispute with this company.' };
    const { objection } = await world().do<{ objection: { state: string; late: boolean } }>(
      'raiseObjection',
      input,
      'objection { state late }',
      bepro,
    );
    expect(objection).toEqual({ state: 'RECEIVED', late: false });
    await work().deliver();
    expect(receiver.received.at(-1)?.body.type).toBe('objection.received');
  });

  test('the silent are reminded three days before the end, nobody else', async () => {
    const before = work().mails.length;
    await on('2026-04-04T21:59:59Z');
    expect(work().mails).toHaveLength(before);
    await on('2026-04-04T22:00:00Z');
    expect(addressees(before)).toEqual(['dpo@bank.example', 'hello@shop.example', 'privacy@slow.example']);
    await on('2026-04-05T22:00:00Z');
    expect(work().mails).toHaveLength(before + 3);
  });

  test('silence is recorded as the terms read it', async () => {
    await on('2026-04-08');
    const recipients = await recipientsOf(world(), notice.id);
    expect(Object.entries(recipients).map(([slug, { state }]) => [slug, state])).toEqual([
      ['bank', 'DEEMED_REFUSED'],
      ['bepro', 'OBJECTED'],
      ['shop', 'DEEMED_ACCEPTED'],
      ['slow', 'DEEMED_ACCEPTED'],
    ]);
  });

  const old = ['google', 'telekom'];
  const all = ['google', 'hetzner', 'telekom', 'yettel'];
  test.each([
    ['2026-04-26', 'shop', old, []],
    ['2026-04-27', 'shop', all, []],
    ['2026-04-27', 'bepro', ['google', 'hetzner', 'telekom'], ['yettel OBJECTION']],
    ['2026-04-27', 'bank', old, ['yettel NOT_APPROVED', 'hetzner NOT_APPROVED']],
    ['2026-04-27', 'slow', old, ['yettel WINDOW_OPEN', 'hetzner WINDOW_OPEN']],
    ['2026-05-24', 'slow', old, ['yettel WINDOW_OPEN', 'hetzner WINDOW_OPEN']],
    ['2026-05-25', 'slow', all, []],
  ])('on %s what applies to %s is %j, held %j', async (day, controller, keys, held) => {
    expect(await appliesTo(world(), 'minicrm', controller, day)).toEqual({ number: day < '2026-04-27' ? 1 : 2, keys, held });
  });

  test('whoever the version applies to is told so, once', async () => {
    const before = work().mails.length;
    await on('2026-04-27');
    await on('2026-04-28');
    expect(addressees(before)).toEqual(['adatvedelem@bepro.example', 'hello@shop.example']);
    expect(receiver.received.at(-1)?.body).toMatchObject({ type: 'version.effective', data: { held: ['yettel'] } });
  });

  test('an approval lets the change in from its day on, and the past stays as it was', async () => {
    await world().do('approveNotice', { notice: notice.id, controller: 'bank' }, 'recipient { state }');
    await work().tick();
    expect(await appliesTo(world(), 'minicrm', 'bank', '2026-04-27')).toMatchObject({ keys: old });
    expect(await appliesTo(world(), 'minicrm', 'bank', '2026-04-28')).toMatchObject({ keys: all, held: [] });
    expect((await recipientsOf(world(), notice.id))['bank']).toMatchObject({ state: 'APPROVED' });
  });

  test('a cure is proposed and accepted: the change applies to the objector, too', async () => {
    const { edges } = await world().get<{ edges: { node: { id: string } }[] }>('{ objections { edges { node { id } } } }');
    const objection = edges[0]?.node.id;
    await world().do('reviewObjection', { objection }, 'objection { state }');
    await work().deliver();
    const { objection: cured } = await world().do<{ objection: { cureBy: string } }>(
      'proposeCure',
      { objection, text: 'Your data stay with Hetzner.' },
      'objection { cureBy }',
    );
    expect(cured.cureBy).toBe('2026-05-12T22:00:00.000Z');
    await work().deliver();
    world().on('2026-05-04');
    await world().do('acceptCure', { objection }, 'objection { state }', bepro);
    await work().tick();
    expect(await appliesTo(world(), 'minicrm', 'bepro', '2026-05-03', bepro)).toMatchObject({ held: ['yettel OBJECTION'] });
    expect(await appliesTo(world(), 'minicrm', 'bepro', '2026-05-04', bepro)).toMatchObject({ keys: all, held: [] });
    expect(receiver.received.map(({ body }) => body.type)).toEqual([
      'notice.issued',
      'objection.received',
      'version.effective',
      'objection.changed',
      'objection.changed',
      'objection.settled',
    ]);
  });

  test('nothing was left undone, and nothing went wrong', async () => {
    await on('2026-06-30');
    const recipients = await recipientsOf(world(), notice.id);
    expect(Object.values(recipients).map(({ state }) => state)).toEqual(['APPROVED', 'OBJECTED', 'DEEMED_ACCEPTED', 'DEEMED_ACCEPTED']);
    expect((await noticesOf(world(), 'minicrm'))[0]).toMatchObject({ state: 'CLOSED' });
    expect(work().errors).toEqual([]);
  });
});
