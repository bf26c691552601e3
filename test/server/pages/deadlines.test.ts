// A list's calendar, as it is served: whose days stand in it, and how it changes with what happens.

import { beforeAll, describe, expect, test, vi } from 'vitest';
import { announce, createList, known, recipient } from '../../a-list.ts';
import { kinds } from '../../fresh-database.ts';
import type { World } from '../../world.ts';
import { type Calendar, readCalendar } from './a-calendar.ts';
import { useServedWorld } from './a-served-world.ts';

const bearer = (token: string | undefined): Record<string, string> => (token === undefined ? {} : { authorization: `Bearer ${token}` });

async function tokenFor(world: World, facts: object): Promise<string> {
  const { secret } = await world.do<{ secret: string }>('createToken', { name: 'a reader', ...facts }, 'token { id } secret');
  return secret;
}

describe.each(kinds)('on %s', (kind) => {
  const served = useServedWorld(kind);
  let [controller, publisher, version, notice] = ['', '', '', ''];
  const text = async (token?: string): Promise<string> => {
    const response = await served().get('/lists/minicrm/deadlines.ics', bearer(token));
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    return response.text();
  };
  const calendar = async (token?: string): Promise<Calendar> => readCalendar(await text(token));
  const days = async (token?: string) =>
    (await calendar(token)).events.map(({ summary, day, status, sequence }) => [
      summary.replace(/^.*minicrm: /, ''),
      day,
      status,
      sequence,
    ]);

  beforeAll(async () => {
    const { world } = served();
    const terms = { notice: { count: 30, unit: 'DAYS' }, objection: { count: 10, unit: 'DAYS' }, cure: { count: 20, unit: 'DAYS' } };
    await createList(world, 'minicrm', { terms });
    await world.do('createController', { slug: 'bepro', party: 'minicrm-owner' }, 'controller { id }');
    const own = { notice: { count: 3, unit: 'MONTHS' }, clock: 'PUBLISHED' };
    await world.do('engage', { controller: 'bepro', list: 'minicrm', from: '2026-01-01', terms: own }, 'engagement { from }');
    controller = await tokenFor(world, { role: 'CONTROLLER', controller: 'bepro' });
    publisher = await tokenFor(world, { role: 'PUBLISHER', lists: ['minicrm'] });
  });

  test('before anything is announced', async () => {
    expect(await days()).toEqual([['no change has been announced yet', '2026-03-02', 'CONFIRMED', 0]]);
  });

  test('everybody sees the announced day, a controller its own days, which may lie behind it', async () => {
    version = (await announce(served().world, 'minicrm', '2026-05-01', { add: [recipient('yettel')] })).id;
    expect(await days()).toEqual([['version 1 takes effect', '2026-05-01', 'CONFIRMED', 0]]);
    expect(await days(publisher)).toEqual([['version 1 takes effect', '2026-05-01', 'CONFIRMED', 0]]);
    expect(await days(controller)).toEqual([
      ['last day to object to version 1', '2026-03-12', 'CONFIRMED', 1],
      ['version 1 applies to you', '2026-06-03', 'CONFIRMED', 1],
    ]);
    expect((await calendar(controller)).events[0]?.description).toContain('yettel Kft. (Hungary) joins the list as sub-processor.');
  });

  test('the text stays the same until something happens', async () => {
    const [mine, everybodys] = [await text(controller), await text()];
    served().world.on('2026-03-05');
    expect([await text(controller), await text()]).toEqual([mine, everybodys]);
    expect((await calendar()).events[0]?.stamp).toBe('2026-03-02T09:00:00Z');
  });

  test('an objection that is offered a cure has the last day of it', async () => {
    const { world } = served();
    const em = world.database.em();
    const [row]: { id: string; content: string }[] = await em.execute('select id, content from notice');
    notice = row?.id ?? '';
    const [recipientRow]: { id: string; controller_id: string }[] = await em.execute('select id, controller_id from recipient');
    await em.execute(
      `insert into objection (id, notice_id, version_id, recipient_id, controller_id, raised_at, changes, entry_keys, grounds, late, state, open_objection, cure_by)
       values ('objection_1', ?, ?, ?, ?, '2026-03-04T10:00:00Z', '[]', '[]', 'no', false, 'CURE_PROPOSED', 'HOLD_OBJECTOR', '2026-03-25T23:00:00Z')`,
      [notice, version, recipientRow?.id, recipientRow?.controller_id],
    );
    for (const [index, [from, to]] of [
      [null, 'RECEIVED'],
      ['RECEIVED', 'UNDER_REVIEW'],
      ['UNDER_REVIEW', 'CURE_PROPOSED'],
    ].entries())
      await em.execute(`insert into objection_step (id, objection_id, at, by, "from", "to") values (?, 'objection_1', ?, 'x', ?, ?)`, [
        `step_${index}`,
        `2026-03-04T1${index}:00:00Z`,
        from,
        to,
      ]);
    expect((await days(controller)).at(-1)).toEqual(['last day to cure your objection to version 1', '2026-03-25', 'CONFIRMED', 4]);
    expect(await days()).toHaveLength(1);
  });

  test('withdrawn, it is cancelled for those who were told or keep the list, and gone for everybody else', async () => {
    await served().world.do('withdrawVersion', { version, reason: 'a mistake' }, 'version { id }');
    expect(await days(publisher)).toEqual([['version 1 takes effect', '2026-05-01', 'CANCELLED', 1]]);
    expect((await days(controller)).map(([, , status, sequence]) => [status, sequence])).toEqual([
      ['CANCELLED', 2],
      ['CANCELLED', 2],
      ['CANCELLED', 5],
    ]);
    expect((await calendar(controller)).events[0]).toMatchObject({ uid: `object-${notice}`, stamp: '2026-03-05T08:00:00Z' });
    expect(await days()).toEqual([['no change has been announced yet', '2026-03-02', 'CONFIRMED', 0]]);
  });

  test('a reader who has it is answered 304, and a list that cannot be seen is not there', async () => {
    const { get } = served();
    const tag = (await get('/lists/minicrm/deadlines.ics')).headers.get('etag') ?? '';
    expect((await get('/lists/minicrm/deadlines.ics', { 'if-none-match': tag })).status).toBe(304);
    expect((await get('/lists/nowhere/deadlines.ics')).status).toBe(404);
    expect((await get('/lists/minicrm/deadlines.ics?token=onw_x')).status).toBe(401);
  });
});

describe('with very many versions', () => {
  // Of role `api`, so that no job's statements are counted among those of a page.
  const served = useServedWorld('postgres', () => ({ ONWARD_ROLE: 'api' }));
  const PATHS = ['/lists/minicrm/feed.atom', '/lists/minicrm/deadlines.ics'];

  test('the last fifty are told, in as many statements as one', { timeout: 120_000 }, async () => {
    const { world, get, running } = served();
    await createList(world, 'minicrm', { terms: { notice: { count: 1, unit: 'DAYS' } } });
    await world.do('createController', { slug: 'bepro', party: 'minicrm-owner' }, 'controller { id }');
    await world.do(
      'engage',
      { controller: 'bepro', list: 'minicrm', from: '2026-01-01', terms: { clock: 'PUBLISHED' } },
      'engagement { from }',
    );
    const token = await tokenFor(world, { role: 'CONTROLLER', controller: 'bepro' });
    const person = { newParty: { slug: 'person', name: 'A Person', naturalPerson: true } };
    await announceOn(world, 1, { add: [recipient('yettel'), recipient('person', { ...person, name: 'A Person' })] });

    const statements = vi.spyOn(running.database.em().config.getLogger(), 'logQuery');
    const counted = async (path: string): Promise<{ body: string; count: number }> => {
      await get(path, bearer(token));
      statements.mockClear();
      const body = await (await get(path, bearer(token))).text();
      const ours = statements.mock.calls.filter(
        ([{ query }]) => query?.includes('notice') || query?.includes('personal_fact') || query?.includes('"list"'),
      );
      return { body, count: ours.length };
    };
    const few: number[] = [];
    for (const path of PATHS) few.push((await counted(path)).count);
    for (let index = 2; index <= 53; index += 1)
      await announceOn(world, index, { change: [known('yettel', { purpose: `purpose ${index}` })] });
    for (const [index, path] of PATHS.entries()) {
      const { body, count } = await counted(path);
      expect(few[index]).toBeGreaterThan(1);
      expect(count).toBeLessThanOrEqual(few[index] ?? 0);
      expect(body.match(/<entry>|END:VEVENT/g)).toHaveLength(50);
      expect(body).toMatch(/version 53 /i);
      expect(body).not.toMatch(/version 3[ ,]/i);
    }
    vi.restoreAllMocks();
  });
});

/** Announces a version for the day after the next, and lets it take effect. */
async function announceOn(world: World, index: number, edit: object): Promise<void> {
  const day = Temporal.PlainDate.from('2026-03-02').add({ days: index * 3 });
  world.on(day.toString());
  await announce(world, 'minicrm', day.add({ days: 2 }).toString(), edit);
}
