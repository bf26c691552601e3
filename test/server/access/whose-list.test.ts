// A publisher keeps its list, but cannot hand it to somebody else or relabel it, and with that slip out of its duties.

import { beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '../../../server/access/actor.ts';
import { createList } from '../../a-list.ts';
import { useWorld } from '../../world.ts';

describe('a publisher of a list', () => {
  const world = useWorld('embedded');
  let publisher: Actor;
  beforeAll(async () => {
    await createList(world(), 'own');
    const { id } = await world().get<{ id: string }>('{ list(slug: "own") { id } }');
    publisher = { role: 'PUBLISHER', tokenId: 'token', name: 'privacy team', lists: new Set([id]) };
  });

  test('changes its title and its terms', async () => {
    const { list } = await world().do<{ list: { title: string } }>(
      'updateList',
      { slug: 'own', title: 'New', terms: { objection: { count: 10, unit: 'DAYS' } } },
      'list { title }',
      publisher,
    );
    expect(list).toEqual({ title: 'New' });
  });

  test.each([{ owner: 'own-owner' }, { capacity: 'CONTROLLER' }, { origin: 'OBSERVED' }])('cannot change %j', async (change) => {
    expect(await world().refuse('updateList', { slug: 'own', ...change }, publisher)).toMatchObject({ code: 'FORBIDDEN' });
  });
});
