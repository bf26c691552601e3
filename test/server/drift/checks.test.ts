// What checking a source leaves behind: what is read and kept, what is found once, what closes by itself.

import { describe, expect, test } from 'vitest';
import { announce, createList, known, recipient, recordPast } from '../../a-list.ts';
import { useWork } from '../../at-work.ts';
import { kinds } from '../../fresh-database.ts';
import { tableContents } from '../../table-contents.ts';
import { useWorld } from '../../world.ts';
import { names, page, useWatching, words } from './watching.ts';

describe.each(kinds)('on %s', (kind) => {
  const world = useWorld(kind);
  const work = useWork(world, { withMail: false });
  const { web, aSource, check, found: findings, standing } = useWatching(world);
  const kept = async () =>
    (
      await world()
        .database.em()
        .execute<{ n: string }[]>('select (select count(*) from snapshot) + (select count(*) from observation) as n')
    )[0]?.n;

  const rowOf = async (id: string): Promise<Readonly<Record<string, unknown>>> => {
    const [row = {}] = await world().database.em().execute<Record<string, unknown>[]>('select * from source where id = ?', [id]);
    return row;
  };

  test('the first reading is the baseline; the next one costs one conditional request, no reading, and no row but its times', async () => {
    const { id, url } = await aSource(page('Alpha | mail'));
    expect(await check(id)).toMatchObject({ outcome: 'FIRST_READ', opened: [], source: { state: 'OK', lastChangedAt: null } });
    const before = await tableContents(world().database, ['audit_record', 'host_turn']);
    const row = await rowOf(id);
    world().on('2026-03-03');
    expect(await check(id)).toMatchObject({ outcome: 'UNCHANGED', opened: [] });
    const after = await tableContents(world().database, ['audit_record', 'host_turn']);
    expect(Object.keys(after).filter((table) => after[table] !== before[table])).toEqual(['source']);
    const rowAfter = await rowOf(id);
    expect(Object.keys(rowAfter).filter((column) => JSON.stringify(rowAfter[column]) !== JSON.stringify(row[column]))).toEqual([
      'last_checked_at',
      'next_check_at',
    ]);
    expect(web().asked).toEqual([url, expect.stringMatching(/ if "/)]);
    expect(web().reads).toBe(1);
  });

  test('a change on the page is found once, and stays until somebody has looked at it', async () => {
    const { id, url } = await aSource(page('Alpha | mail'));
    await check(id);
    web().pages.set(url, page('Alpha | mail', 'Beta | payment'));
    const changed = await check(id);
    expect(changed).toMatchObject({ outcome: 'CHANGED', source: { lastChangedAt: expect.any(String) } });
    expect(names(changed.opened)).toEqual(['ADDED_WITHOUT_NOTICE Beta']);
    web().pages.set(url, page('Alpha | mail', 'Beta | payment', ''));
    expect(names((await check(id)).opened)).toEqual([]);
    expect(await standing(id)).toEqual(['ADDED_WITHOUT_NOTICE Beta']);
    const [found] = changed.opened;
    await world().do('reviewDrift', { id: found?.id, action: 'CONFIRM' }, 'driftFinding { state }');
    expect(await standing(id)).toEqual([]);
    expect(await standing(id, 'CONFIRMED')).toEqual(['ADDED_WITHOUT_NOTICE Beta']);
  });

  test('a page that is only laid out anew is silent, and leaves one snapshot and one reading behind', async () => {
    const { id, url } = await aSource(page('Alpha | mail', 'Beta | laid out'));
    await check(id);
    const before = await kept();
    web().pages.set(url, page('Beta | laid out', 'Alpha | mail'));
    expect(await check(id)).toMatchObject({ outcome: 'CHANGED', opened: [], closed: [] });
    expect(await kept()).toBe(before);
  });

  test('a change that the page takes back closes, and is no second change', async () => {
    const { id, url } = await aSource(page('Alpha | mail', 'Beta | payment'));
    await check(id);
    web().pages.set(url, page('Alpha | mail'));
    expect(names((await check(id)).opened)).toEqual(['REMOVED_WITHOUT_NOTICE Beta']);
    web().pages.set(url, page('Alpha | mail', 'Beta | payment'));
    const back = await check(id);
    expect(names(back.opened)).toEqual([]);
    expect(names(back.closed)).toEqual(['REMOVED_WITHOUT_NOTICE Beta']);
  });

  test.each([
    ['a page that cannot be reached', null, 'UNREACHABLE', 'SOURCE_UNREACHABLE'],
    ['an empty page', '', 'BROKEN', 'SOURCE_BROKEN'],
    ['a page that has lost all its recipients', `We use nobody. ${words(300)}`, 'BROKEN', 'SOURCE_BROKEN'],
    ['a page that has lost most of its words', 'Log in to go on. | please', 'BROKEN', 'SOURCE_BROKEN'],
  ])(
    '%s changes no baseline, is said once, after it has come twice, and closes when the page reads again',
    async (_what, text, state, said) => {
      const whole = page('Alpha | mail', 'Beta | payment', 'Gamma | chat', 'Delta | logs');
      const { id, url } = await aSource(whole);
      await check(id);
      if (text === null) web().pages.delete(url);
      else web().pages.set(url, text);
      expect(await check(id)).toMatchObject({ outcome: 'FAILED', opened: [], source: { state: 'OK', problem: expect.any(String) } });
      const second = await check(id);
      expect(second).toMatchObject({ outcome: 'FAILED', source: { state } });
      expect(second.opened.map((one) => one.kind)).toEqual([said]);
      expect(await check(id)).toMatchObject({ outcome: 'FAILED', opened: [], closed: [] });
      web().pages.set(url, whole);
      const again = await check(id);
      expect(again).toMatchObject({ outcome: 'UNCHANGED', opened: [], source: { state: 'OK', problem: null } });
      expect(again.closed.map((one) => one.kind)).toEqual([said]);
      expect(await standing(id)).toEqual([]);
    },
  );

  test('a page that was never read is not said to have been another document before', async () => {
    const { id } = await aSource('');
    await check(id);
    const { opened } = await check(id);
    expect(opened.map((one) => one.kind)).toEqual(['SOURCE_BROKEN']);
    const [told] = await findings({ source: id });
    expect(told?.statement).toMatch(/could not be read as a document, twice in a row/);
  });

  test('two failures of different kinds agree on nothing', async () => {
    const { id, url } = await aSource(page('Alpha | mail'));
    await check(id);
    web().pages.delete(url);
    await check(id);
    web().pages.set(url, '');
    expect(await check(id)).toMatchObject({ outcome: 'FAILED', opened: [], source: { state: 'OK' } });
  });

  test('what has shrunk is taken for the document when somebody says so', async () => {
    const { id, url } = await aSource(page('Alpha | mail', 'Beta | payment', 'Gamma | chat', 'Delta | logs'));
    await check(id);
    web().pages.set(url, `We use nobody any more. ${words(300)}`);
    expect((await check(id)).outcome).toBe('FAILED');
    const accepted = await check(id, { acceptShrunken: true });
    expect(accepted.outcome).toBe('CHANGED');
    expect(accepted.opened).toHaveLength(4);
  });

  test('a declaration that fits no longer is outdated, never a removal', async () => {
    const { id, url } = await aSource(page('Alpha | mail'), {
      party: 'hosting',
      declaration: '{"pages":[{"select":["We use these recipients."]}]}',
    });
    await check(id);
    web().pages.set(url, page('Alpha | mail').replace('We use', 'Here are'));
    await check(id);
    const second = await check(id);
    expect(second).toMatchObject({ outcome: 'FAILED', source: { state: 'EXTRACTOR_OUTDATED' } });
    expect(second.opened.map((one) => one.kind)).toEqual(['EXTRACTOR_OUTDATED']);
  });

  test('what we read better than before is no change of theirs', async () => {
    web().extractor = 1;
    const { id, url } = await aSource(page('Alpha | mail', 'Beta | payment'));
    await check(id);
    web().extractor = 2;
    web().pages.set(url, page('Alpha | mail', 'Beta | payment', 'Gamma | chat'));
    expect(names((await check(id)).opened)).toEqual(['ADDED_WITHOUT_NOTICE Gamma']);
    web().extractor = 3;
    expect(await check(id)).toMatchObject({ outcome: 'UNCHANGED', opened: [] });
    const reads = web().reads;
    expect(await check(id)).toMatchObject({ outcome: 'UNCHANGED', opened: [] });
    expect(web().reads).toBe(reads);
  });

  test('against a list, what differs closes when the list is mended, without the page being asked', async () => {
    const list = 'watched';
    await createList(world(), list);
    await recordPast(world(), list, '2026-01-01', [
      recipient(`${list}-alpha`, { name: 'Alpha' }),
      recipient(`${list}-omega`, { name: 'Omega' }),
    ]);
    const { id } = await aSource(page('Alpha', 'Beta | payment'.replace('Beta', `Beta`), 'Alpha |').replace('Alpha\n', ''), { list });
    expect(names((await check(id)).opened)).toEqual(['ADDED_WITHOUT_NOTICE Beta', 'REMOVED_WITHOUT_NOTICE Omega']);
    const asked = web().asked.length;
    await announce(world(), list, '2026-05-01', {
      add: [recipient(`${list}-beta`, { name: 'Beta' })],
      change: [known(`${list}-alpha`, { name: 'Alpha', purpose: 'x' })],
    });
    await work().tick();
    expect(await standing(id)).toEqual(['REMOVED_WITHOUT_NOTICE Omega']);
    expect(await standing(id, 'RESOLVED')).toEqual(['ADDED_WITHOUT_NOTICE Beta']);
    expect(web().asked).toHaveLength(asked);
  });
});
