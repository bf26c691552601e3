// What an objection holds, and what it does not: for all, for the objector, for nobody; removals, replacements, late ones, later changes.

import { describe, expect, test } from 'vitest';
import { appliesTo } from '../a-controller.ts';
import { days, gateStory } from '../a-gate-story.ts';
import { announce, known, recipient, recordPast } from '../a-list.ts';
import { useWork } from '../at-work.ts';
import { kinds } from '../fresh-database.ts';
import { useWorld } from '../world.ts';

describe.each(kinds)('on %s', (kind) => {
  const world = useWorld(kind);
  const work = useWork(world);
  const { on, aList, object, settle, versionsOf, statesOf, generally } = gateStory(world, work);

  describe('an objection that holds for all', () => {
    test('keeps the version from everybody, and from being overtaken by the next', async () => {
      await aList('all', { 'all-one': { openObjection: 'HOLD_ALL' }, 'all-two': undefined });
      await announce(world(), 'all', '2026-04-02', { add: [recipient('all-new')] });
      await work().deliver();
      await object('all', 'all-one', 'all-new');
      expect(await statesOf('all')).toEqual(['EFFECTIVE', 'HELD']);
      await on('2026-04-10');
      expect(await generally('all', '2026-04-10')).toBe(1);
      expect(await appliesTo(world(), 'all', 'all-two', '2026-04-10')).toEqual({
        number: 1,
        keys: ['all-old'],
        held: ['all-new OBJECTION'],
      });
      const { version } = await world().do<{ version: { id: string } }>('startDraft', { list: 'all' }, 'version { id }');
      expect(await world().refuse('announceVersion', { draft: version.id, effectiveOn: '2026-06-01' })).toMatchObject({ code: 'CONFLICT' });
    });

    test('rejected, it lets the version in from that day on, never before; what was known then stays so', async () => {
      const { edges } = await world().get<{ edges: { node: { id: string } }[] }>('{ objections(list: "all") { edges { node { id } } } }');
      world().on('2026-04-15');
      await settle(edges[0]?.node.id ?? '', 'REJECTED');
      expect(await statesOf('all')).toEqual(['SUPERSEDED', 'EFFECTIVE']);
      expect([await generally('all', '2026-04-14'), await generally('all', '2026-04-15')]).toEqual([1, 2]);
      const then = await world().get<{ version: { number: number } }>(
        '{ list(slug: "all") { version(asOf: "2026-04-20", asKnownAt: "2026-04-12T00:00:00Z") { number } } }',
      );
      expect(then.version.number).toBe(1);
      const before = work().mails.length;
      await work().tick();
      expect(work().mails.slice(before)).toHaveLength(3);
    });

    test('a version that is held and never applied may still be withdrawn', async () => {
      await aList('allw', { 'allw-one': { openObjection: 'HOLD_ALL' } });
      await announce(world(), 'allw', '2026-04-02', { add: [recipient('allw-new')] });
      await object('allw', 'allw-one', 'allw-new');
      world().on('2026-04-20');
      const [, held] = await versionsOf('allw');
      await world().do('withdrawVersion', { version: held?.id, reason: 'We give in.' }, 'version { state }');
      expect(await appliesTo(world(), 'allw', 'allw-one', '2026-04-20')).toEqual({ number: 1, keys: ['allw-old'], held: [] });
    });
  });

  test('where objected changes proceed, an objection holds nothing, and nobody waits for the period to end', async () => {
    await aList('proceed', { 'proceed-one': { openObjection: 'PROCEED', objection: days(90) } });
    await announce(world(), 'proceed', '2026-04-02', { add: [recipient('proceed-new')] });
    await work().deliver();
    await object('proceed', 'proceed-one', 'proceed-new');
    expect(await appliesTo(world(), 'proceed', 'proceed-one', '2026-04-02')).toMatchObject({
      keys: ['proceed-new', 'proceed-old'],
      held: [],
    });
  });

  test('objecting to a removal is possible and holds nothing; a replacement that is held keeps the one it replaces', async () => {
    await aList('swap', { 'swap-one': undefined });
    await recordPast(world(), 'swap', '2024-02-01', [known('swap-old'), recipient('swap-mail')]);
    world().on('2026-03-02');
    await announce(world(), 'swap', '2026-04-02', { remove: ['swap-mail'], replace: [{ key: 'swap-old', entry: recipient('swap-new') }] });
    await work().deliver();
    await object('swap', 'swap-one', 'swap-mail');
    expect(await appliesTo(world(), 'swap', 'swap-one', '2026-04-02')).toMatchObject({ keys: ['swap-new'], held: [] });
    await object('swap', 'swap-one', 'swap-new');
    expect(await appliesTo(world(), 'swap', 'swap-one', '2026-04-02')).toMatchObject({ keys: ['swap-old'], held: ['swap-new OBJECTION'] });
  });

  test('an objection that comes late is taken and marked, and holds only once it is upheld', async () => {
    await aList('late', { 'late-one': undefined });
    await announce(world(), 'late', '2026-04-02', { add: [recipient('late-new')] });
    await work().deliver();
    world().on('2026-03-16');
    const objection = await object('late', 'late-one', 'late-new');
    expect(objection.late).toBe(true);
    expect(await appliesTo(world(), 'late', 'late-one', '2026-04-02')).toMatchObject({ keys: ['late-new', 'late-old'] });
    world().on('2026-04-20');
    await settle(objection.id, 'UPHELD');
    expect(await appliesTo(world(), 'late', 'late-one', '2026-04-19')).toMatchObject({ keys: ['late-new', 'late-old'] });
    expect(await appliesTo(world(), 'late', 'late-one', '2026-04-20')).toMatchObject({ keys: ['late-old'], held: ['late-new OBJECTION'] });
  });

  test('what was refused stays out when it is changed later; what else changes comes in', async () => {
    await aList('stay', { 'stay-one': undefined });
    await announce(world(), 'stay', '2026-04-02', { add: [recipient('stay-new')] });
    await work().deliver();
    const objection = await object('stay', 'stay-one', 'stay-new');
    await settle(objection.id, 'UPHELD');
    await on('2026-04-03');
    await announce(world(), 'stay', '2026-05-10', { change: [known('stay-new', { purpose: 'mail' })], add: [recipient('stay-third')] });
    await work().deliver();
    expect(await appliesTo(world(), 'stay', 'stay-one', '2026-05-10')).toEqual({
      number: 3,
      keys: ['stay-old', 'stay-third'],
      held: ['stay-new OBJECTION'],
    });
  });
});
