// A source that is changed while it is watched: what stays, what is read again, and when it is looked at.

import { describe, expect, test } from 'vitest';
import { createList, recipient, recordPast } from '../../a-list.ts';
import { useWork } from '../../at-work.ts';
import { kinds } from '../../fresh-database.ts';
import { useWorld } from '../../world.ts';
import { names, page, useWatching } from './watching.ts';

interface Told {
  readonly nextCheckAt: string | null;
  readonly state: string;
}

describe.each(kinds)('on %s', (kind) => {
  const world = useWorld(kind);
  const work = useWork(world, { withMail: false });
  const { web, aSource, check, standing } = useWatching(world);
  const update = async (id: string, facts: object): Promise<Told> =>
    (await world().do<{ source: Told }>('updateSource', { id, ...facts }, 'source { state nextCheckAt }')).source;

  test('paused it is left alone, resumed it is looked at at once', async () => {
    const { id, url } = await aSource(page('Alpha | mail'));
    await work().check();
    expect(web().asked).toEqual([url]);
    expect(await update(id, { paused: true })).toMatchObject({ state: 'PAUSED', nextCheckAt: null });
    world().on('2026-03-20');
    await work().check();
    expect(web().asked).toHaveLength(1);
    expect(await update(id, { paused: false })).toMatchObject({ state: 'OK' });
    await work().check();
    expect(web().asked).toHaveLength(2);
  });

  test('a shorter interval counts from now on, not from when the longer one ends', async () => {
    const { id } = await aSource(page('Alpha | mail'), { party: 'hosting', checkEveryHours: 8_760 });
    await check(id);
    world().on('2026-03-03');
    await update(id, { checkEveryHours: 1 });
    await work().check();
    expect(web().asked).toHaveLength(2);
    world().on('2026-03-04');
    await work().check();
    expect(web().asked).toHaveLength(3);
  });

  test('at another address it is another page, read for the first time: nothing has joined or left', async () => {
    const { id } = await aSource(page('Alpha | mail', 'Beta | payment'));
    await check(id);
    const other = 'https://moved.example.com/recipients';
    web().pages.set(other, page('Gamma | chat'));
    expect(await update(id, { url: other })).toMatchObject({ state: 'NEW' });
    expect(await check(id)).toMatchObject({ outcome: 'FIRST_READ', opened: [], closed: [] });
  });

  test('read in another way, it is no other page: what is compared is read anew on both sides', async () => {
    const { id } = await aSource(page('Alpha | mail', 'Beta | payment'));
    await check(id);
    const reads = web().reads;
    await update(id, { declaration: '{"pages":[{"select":["We use these recipients."]}]}' });
    expect(await check(id)).toMatchObject({ outcome: 'UNCHANGED', opened: [] });
    expect(web().reads).toBe(reads + 1);
    await update(id, { declaration: null });
    expect(await check(id)).toMatchObject({ outcome: 'UNCHANGED', opened: [] });
  });

  test('for a list, it is compared with that list, though the page is the same', async () => {
    await createList(world(), 'taken');
    await recordPast(world(), 'taken', '2026-01-01', [recipient('taken-alpha', { name: 'Alpha' })]);
    const { id } = await aSource(page('Alpha | ', 'Beta | '));
    expect((await check(id)).opened).toEqual([]);
    await update(id, { list: 'taken' });
    expect(names((await check(id)).opened)).toEqual(['ADDED_WITHOUT_NOTICE Beta']);
    expect(await standing(id)).toEqual(['ADDED_WITHOUT_NOTICE Beta']);
  });
});
