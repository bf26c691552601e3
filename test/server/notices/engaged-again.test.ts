// A controller leaves and comes back: the engagement that ended stays as it was, and the two never overlap.

import { beforeAll, describe, expect, test } from 'vitest';
import { createList } from '../../a-list.ts';
import { kinds } from '../../fresh-database.ts';
import { useWorld } from '../../world.ts';

describe.each(kinds)('on %s', (kind) => {
  const world = useWorld(kind);
  const pair = { controller: 'shop', list: 'crm' };
  beforeAll(async () => {
    await createList(world(), 'crm');
    await world().do('createController', { slug: 'shop', party: 'crm-owner' }, 'controller { id }');
    await world().do('engage', { ...pair, from: '2025-01-01' }, 'engagement { from }');
  });

  test('while one engagement holds, there is no second', async () => {
    expect(await world().refuse('engage', { ...pair, from: '2026-01-01' })).toMatchObject({ code: 'CONFLICT' });
  });

  test('an end is no way to make it longer', async () => {
    await world().do('endEngagement', { ...pair, until: '2026-01-01' }, 'engagement { until }');
    expect(await world().refuse('endEngagement', pair)).toMatchObject({ code: 'CONFLICT' });
  });

  test('after the end it may begin again, and keeps clear of what was', async () => {
    expect(await world().refuse('engage', { ...pair, from: '2025-12-31' })).toMatchObject({ code: 'CONFLICT' });
    await world().do('engage', { ...pair, from: '2026-02-01' }, 'engagement { from }');
    expect(await world().refuse('updateEngagement', { ...pair, from: '2025-12-31' })).toMatchObject({
      code: 'INVALID',
      input: 'input.from',
    });
    const { edges } = await world().get<{ edges: { node: { engagements: object[] } }[] }>(
      '{ controllers { edges { node { engagements { from until } } } } }',
    );
    expect(edges[0]?.node.engagements).toEqual([
      { from: '2025-01-01', until: '2026-01-01' },
      { from: '2026-02-01', until: null },
    ]);
  });
});
