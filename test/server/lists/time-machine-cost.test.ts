// What the time machine costs: the same on a hundred thousand versions as on ten.

import { expect, test } from 'vitest';
import { costOf, HISTORY_LENGTHS, layHistories } from '../../../bench/time-machine.ts';
import { useWorld } from '../../world.ts';

const world = useWorld('postgres');

test('the plan on 100,000 versions touches at most 4 buffers more than on 10', { timeout: 120_000 }, async () => {
  const em = world().database.em();
  await layHistories(em, HISTORY_LENGTHS);
  const [short, long] = [await costOf(em, 10), await costOf(em, 100_000)];
  expect(long.asOf - short.asOf).toBeLessThanOrEqual(4);
  expect(long.knownAtNewest - short.knownAtNewest).toBeLessThanOrEqual(8);
});

test('as known at an instant, the cost follows what was recorded after it, not what was before', async () => {
  const em = world().database.em();
  const afterTen = await costOf(em, 100_000, 10);
  const afterThousand = await costOf(em, 100_000, 1_000);
  expect(afterTen.knownAt).toBeLessThan(40);
  expect(afterThousand.knownAt).toBeLessThan(1_100);
});
