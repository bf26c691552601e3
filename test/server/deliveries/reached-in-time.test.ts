// The short form of `npm run bench:isolation`: an endpoint that takes its time holds up nobody else, not even what becomes due while
// it is waited for.

import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { Receiver } from '../../a-receiver.ts';
import { engaged, noticesOf, recipientsOf } from '../../a-controller.ts';
import { announce, createList, recipient, recordPast } from '../../a-list.ts';
import { useWork } from '../../at-work.ts';
import { useWorld } from '../../world.ts';

const world = useWorld('postgres');
const work = useWork(world);
const PATIENCE_MS = 3_000;

async function arrived(receiver: Receiver, count: number): Promise<boolean> {
  for (let waited = 0; receiver.received.length < count && waited < PATIENCE_MS; waited += 20) await pause(20);
  return receiver.received.length === count;
}

test('what becomes due while a slow answer is waited for goes out at once', async () => {
  await createList(world(), 'crm');
  const [slow, quick] = [await work().receiver(), await work().receiver()];
  slow.delayMs = 2 * PATIENCE_MS;
  await engaged(world(), 'slow', 'crm', { receiver: slow });
  await engaged(world(), 'quick', 'crm', { receiver: quick });
  const sendTest = async (controller: string): Promise<void> => {
    const [endpoint] = await world().get<{ id: string }[]>('query ($controller: String) { endpoints(controller: $controller) { id } }', {
      controller,
    });
    await world().do('sendTestEvent', { endpoint: endpoint?.id }, 'delivery { id }');
  };
  await sendTest('slow');
  const first = work().deliver();
  expect(await arrived(slow, 1)).toBe(true);
  await sendTest('quick');
  const second = work().deliver();
  expect(await arrived(quick, 1)).toBe(true);
  await Promise.all([first, second]);
  expect(work().errors).toEqual([]);
});

test('who had no way to be reached is told once it has one', async () => {
  await createList(world(), 'late');
  await recordPast(world(), 'late', '2024-01-30', [recipient('late-old')]);
  await engaged(world(), 'nowhere', 'late');
  await announce(world(), 'late', '2026-05-01', { add: [recipient('late-new')] });
  await work().tick();
  const [notice] = await noticesOf(world(), 'late');
  expect((await recipientsOf(world(), notice?.id ?? ''))['nowhere']).toMatchObject({ state: 'PENDING' });
  world().on('2026-03-05');
  await world().do(
    'updateEngagement',
    { controller: 'nowhere', list: 'late', noticeEmail: 'here@example.com' },
    'engagement { noticeEmail }',
  );
  await work().deliver();
  expect((await recipientsOf(world(), notice?.id ?? ''))['nowhere']).toMatchObject({ state: 'TOLD', effectiveOn: '2026-05-01' });
  expect(work().mails.map(({ recipients }) => recipients[0])).toEqual(['here@example.com']);
});

test('a clock that is moved by a day, forwards and back, sends nothing twice and nothing outside its window', async () => {
  world().on('2026-03-02');
  await createList(world(), 'moved', { terms: { notice: { count: 30, unit: 'DAYS' }, objection: { count: 10, unit: 'DAYS' } } });
  await recordPast(world(), 'moved', '2024-01-30', [recipient('moved-old')]);
  await engaged(world(), 'moved-one', 'moved', { email: 'moved@example.com' });
  await announce(world(), 'moved', '2026-04-02', { add: [recipient('moved-new')] });
  const counts: number[] = [];
  // Told on the third, by a clock that runs ahead: ten days from then end with the thirteenth, a Friday.
  for (const time of [
    '2026-03-03',
    '2026-03-02',
    '2026-03-04',
    '2026-03-12',
    '2026-03-11',
    '2026-03-14',
    '2026-04-03',
    '2026-04-02',
    '2026-04-04',
  ]) {
    world().on(time);
    await work().tick();
    counts.push(work().mails.filter(({ recipients }) => recipients[0] === 'moved@example.com').length);
  }
  expect(counts).toEqual([1, 1, 1, 2, 2, 2, 3, 3, 3]);
  const [notice] = await noticesOf(world(), 'moved');
  expect((await recipientsOf(world(), notice?.id ?? ''))['moved-one']).toMatchObject({
    state: 'DEEMED_ACCEPTED',
    effectiveOn: '2026-04-03',
  });
});
