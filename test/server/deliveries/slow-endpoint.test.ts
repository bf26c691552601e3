// The short form of `npm run bench:isolation`: an endpoint that takes its time holds up nobody else, not even what becomes due while
// it is waited for.

import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { Receiver } from '../../a-receiver.ts';
import { engaged } from '../../a-controller.ts';
import { createList } from '../../a-list.ts';
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
