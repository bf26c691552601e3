// One request at a time per host, a pause between two, and other hosts meanwhile.

import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { fetchPage } from '../../../scrapers/fetch/fetch-page.ts';
import { hostQueue } from '../../../scrapers/fetch/host-queue.ts';
import { now } from '../../real-clock.ts';
import { aSite, LIST_PAGE, partsFor } from './a-site.ts';

test('measured at the server: never two at once, and a pause between', async () => {
  const site = await aSite({ '/': (_, response) => void setTimeout(() => response.writeHead(200).end(LIST_PAGE), 15) });
  const parts = partsFor([site], { perHost: hostQueue({ clock: now, pauseMs: 60 }) });
  const outcomes = await Promise.all(Array.from({ length: 5 }, () => fetchPage({ url: `${site.origin}/`, conditional: null }, parts)));
  expect(outcomes.map(({ kind }) => kind)).toEqual(Array.from({ length: 5 }, () => 'PAGE'));
  expect(site.atOnce()).toBe(1);
  expect(site.pauses).toHaveLength(5);
  expect(Math.min(...site.pauses)).toBeGreaterThan(50);
});

/** A queue whose time passes only by waiting. */
function aQueue(pauseMs?: number) {
  let time = Temporal.Instant.from('2026-03-01T00:00:00Z');
  const waited: number[] = [];
  const perHost = hostQueue({
    clock: () => time,
    ...(pauseMs === undefined ? {} : { pauseMs }),
    wait: async (ms) => {
      waited.push(ms);
      time = time.add({ milliseconds: ms });
    },
  });
  return { perHost, waited, setBack: () => (time = time.subtract({ hours: 5 })) };
}
const nothing = async (): Promise<void> => {};

describe('the queue', () => {
  test('waits a second between two, unless told otherwise, or longer when the host asks for it', async () => {
    const { perHost, waited } = aQueue();
    await perHost('a.example', nothing, 0);
    await perHost('a.example', nothing, 4_000);
    await perHost('a.example', nothing, 0);
    expect(waited).toEqual([1_000, 4_000]);
  });

  test('does not wait for another host', async () => {
    const { perHost, waited } = aQueue();
    const order: string[] = [];
    const { promise, resolve } = Promise.withResolvers<void>();
    const slow = perHost('a.example', async () => promise, 0);
    await perHost('b.example', async () => order.push('b'), 0);
    resolve();
    await slow;
    expect([order, waited]).toEqual([['b'], []]);
  });

  test('keeps the order, and goes on after a failure', async () => {
    const { perHost } = aQueue();
    const order: number[] = [];
    const work = async (number: number): Promise<number> => {
      order.push(number);
      if (number === 1) throw new Error('broken');
      return number;
    };
    const outcomes = await Promise.allSettled([0, 1, 2].map((number) => perHost('a.example', () => work(number), 0)));
    expect(order).toEqual([0, 1, 2]);
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  });

  test('is not stopped by a clock that is set back', async () => {
    const { perHost, waited, setBack } = aQueue();
    await perHost('a.example', nothing, 0);
    setBack();
    await perHost('a.example', nothing, 0);
    expect(waited).toEqual([1_000]);
  });

  test('forgets nobody who is at work, however many hosts there are', async () => {
    const { perHost } = aQueue();
    let [under, most] = [0, 0];
    const work = async (): Promise<void> => {
      most = Math.max(most, ++under);
      await wait(5);
      under -= 1;
    };
    const first = perHost('a.example', work, 0);
    for (let host = 0; host < 1_500; host += 1) await perHost(`${host}.example`, nothing, 0);
    await Promise.all([first, perHost('a.example', work, 0), perHost('a.example', work, 0)]);
    expect(most).toBe(1);
  });
});
