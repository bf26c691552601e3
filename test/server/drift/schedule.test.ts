// When a source is checked again, as its row says it: by its interval, later and later while it fails, and not before its host allows.

import { expect, test } from 'vitest';
import { useWork } from '../../at-work.ts';
import { useWorld } from '../../world.ts';
import { page, useWatching } from './watching.ts';

const world = useWorld('embedded');
const work = useWork(world, { withMail: false });
const { web, aSource } = useWatching(world);

/** Lets the worker look on this instant, and answers in how many hours it will look again. */
async function hoursAfter(id: string, instant: string): Promise<number> {
  world().now = Temporal.Instant.from(instant);
  await work().check();
  const { nextCheckAt } = await world().get<{ nextCheckAt: string }>(
    'query ($id: ID!) { node(id: $id) { ... on Source { nextCheckAt } } }',
    {
      id,
    },
  );
  return Temporal.Instant.from(nextCheckAt).since(world().now).total('hours');
}

const between = (least: number, most: number) => ({
  asymmetricMatch: (hours: unknown) => typeof hours === 'number' && hours >= least && hours <= most,
  toString: () => `${least} to ${most} hours`,
});

test('a page that fails is asked less and less often, and by its interval again once it is back', async () => {
  const { id, url } = await aSource(null, { party: 'hosting', checkEveryHours: 48 });
  expect(await hoursAfter(id, '2026-03-03T00:00:00Z')).toEqual(between(1, 1.1));
  expect(await hoursAfter(id, '2026-03-03T02:00:00Z')).toEqual(between(4, 4.4));
  expect(await hoursAfter(id, '2026-03-03T07:00:00Z')).toEqual(between(48, 52.8));
  expect(await hoursAfter(id, '2026-03-03T08:00:00Z')).toEqual(between(47, 51.8));
  expect(web().asked).toHaveLength(3);
  web().pages.set(url, page('Alpha | mail'));
  expect(await hoursAfter(id, '2026-03-06T00:00:00Z')).toEqual(between(43.2, 52.8));
  web().pages.delete(url);
  expect(await hoursAfter(id, '2026-03-09T00:00:00Z')).toEqual(between(1, 1.1));
});

test('a host that asks to be left alone for a while is', async () => {
  const { id, url } = await aSource(null);
  web().pages.set(url, { kind: 'FAILED', failure: 'UNREACHABLE', reason: 'less often, please', retryAfterSeconds: 36_000 });
  expect(await hoursAfter(id, '2026-03-03T00:00:00Z')).toBe(10);
});

test('sources of one interval do not stay in step: each is due at a moment of its own', async () => {
  const sources = [];
  for (let number = 0; number < 12; number += 1) sources.push(await aSource(page('Alpha | mail')));
  const due = [];
  for (const { id } of sources) due.push(await hoursAfter(id, '2026-03-03T00:00:00Z'));
  expect(due).toEqual(due.map(() => between(21.6, 26.4)));
  expect(new Set(due).size).toBeGreaterThan(6);
});
