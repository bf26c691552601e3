// What becomes of findings when somebody decides, when time passes, when others are concerned, and when a source goes.

import { describe, expect, test } from 'vitest';
import { createList, known, recipient, recordPast } from '../../a-list.ts';
import { kinds } from '../../fresh-database.ts';
import { useWorld } from '../../world.ts';
import { page, useWatching } from './watching.ts';

describe.each(kinds)('on %s', (kind) => {
  const world = useWorld(kind);
  const { web, aSource, check, standing, found } = useWatching(world);
  const upstream = async (list: string) => (await found({ list, kind: 'UPSTREAM_CHANGED' })).map(({ statement }) => statement);

  test('a fact that was dismissed stays dismissed, however often it comes back; one that was put off is open again on its day', async () => {
    const { id, url } = await aSource(page('Alpha | mail'));
    await check(id);
    web().pages.set(url, page('Alpha | mail', 'Beta | payment', 'Gamma | chat'));
    const [beta, gamma] = (await check(id)).opened;
    await world().do('reviewDrift', { id: beta?.id, action: 'DISMISS', reason: 'It is ours.' }, 'driftFinding { state reason }');
    await world().do('reviewDrift', { id: gamma?.id, action: 'SNOOZE', until: '2026-03-10' }, 'driftFinding { state }');
    for (const text of [page('Alpha | mail'), page('Alpha | mail', 'Beta | payment', 'Gamma | chat')]) {
      web().pages.set(url, text);
      await check(id);
    }
    expect(await standing(id, 'DISMISSED')).toEqual(['ADDED_WITHOUT_NOTICE Beta']);
    const { id: other, url: at } = await aSource(page('Alpha | mail'));
    await check(other);
    web().pages.set(at, page('Alpha | mail', 'Beta | payment'));
    const [again] = (await check(other)).opened;
    await world().do('reviewDrift', { id: again?.id, action: 'SNOOZE', until: '2026-03-10' }, 'driftFinding { state }');
    expect(await standing(other)).toEqual([]);
    world().on('2026-03-09T22:59:59Z');
    expect(await standing(other, 'SNOOZED')).toHaveLength(1);
    world().on('2026-03-09T23:00:00Z');
    expect(await standing(other)).toEqual(['ADDED_WITHOUT_NOTICE Beta']);
  });

  test('a change on a party’s own list opens one review on every list that uses it', async () => {
    const lists = ['user-a', 'user-b', 'other'];
    for (const list of lists) {
      await createList(world(), list);
      const entry = list.startsWith('user') ? { ...known('hosting'), name: 'Hosting Zrt.' } : recipient(`${list}-x`);
      await recordPast(world(), list, '2026-01-01', [entry]);
    }
    const { id, url } = await aSource(page('Alpha | mail'), { party: 'hosting', kind: 'SUBPROCESSOR_LIST' });
    await check(id);
    web().pages.set(url, page('Alpha | mail', 'Beta | payment'));
    await check(id);
    expect(await upstream(lists[0] ?? '')).toEqual([expect.stringContaining('new: Beta')]);
    expect(await upstream(lists[1] ?? '')).toHaveLength(1);
    expect(await upstream(lists[2] ?? '')).toEqual([]);
  });

  test('a source that is deleted leaves nothing behind', async () => {
    const tables = ['source', 'source_snapshot', 'snapshot', 'observation', 'drift_finding'];
    const counts = async () =>
      Promise.all(
        tables.map(async (table) =>
          Number((await world().database.em().execute<{ n: string }[]>(`select count(*) as n from ${table}`))[0]?.n),
        ),
      );
    const before = await counts();
    const { id, url } = await aSource(page('Once only | mail'));
    await check(id);
    web().pages.set(url, page('Once only | mail', 'Twice | chat'));
    await check(id);
    expect(await counts()).not.toEqual(before);
    await world().do('deleteSource', { id }, 'source { id }');
    expect(await counts()).toEqual(before);
  });
});
