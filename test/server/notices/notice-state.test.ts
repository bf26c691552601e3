// Where notices and recipients stand: the rules case by case, and the same question asked of both databases, case by case.

import { beforeAll, describe, expect, test } from 'vitest';
import { civilDay } from '../../../schema/words/civil-day.ts';
import { isWindowOpen, NOTICE_STATES, noticeState } from '../../../server/notices/notice-state.ts';
import { RECIPIENT_STATES } from '../../../server/notices/recipient-state.ts';
import { announce, createList, recipient } from '../../a-list.ts';
import { kinds } from '../../fresh-database.ts';
import { useWorld, type World } from '../../world.ts';
import { tell } from './tell.ts';

const today = civilDay('2026-03-12');
const now = Temporal.Instant.from('2026-03-12T09:00:00Z');
const course = { withdrawn: false, effectiveOn: today, windowOpen: false };

test.each([
  ['on its day, with nobody left', {}, 'CLOSED'],
  ['on the day before', { effectiveOn: civilDay('2026-03-13') }, 'OPEN'],
  ['after its day, while a window is open', { effectiveOn: civilDay('2026-01-01'), windowOpen: true }, 'OPEN'],
  ['withdrawn', { withdrawn: true, windowOpen: true }, 'WITHDRAWN'],
] as const)('%s', (_what, facts, state) => {
  expect(noticeState({ ...course, ...facts }, today)).toBe(state);
});

const closed = { toldAt: now, objectBy: now, effectiveOn: today };
test.each([
  ['nobody told it yet', { toldAt: null }, true],
  ['its last moment to object has come', {}, false],
  ['its last moment to object lies ahead', { objectBy: now.add({ milliseconds: 1 }) }, true],
  ['its own day lies ahead', { effectiveOn: civilDay('2026-03-13') }, true],
  ['no period is agreed', { objectBy: null }, false],
] as const)('whether a window is open: %s', (_what, facts, open) => {
  expect(isWindowOpen({ ...closed, ...facts }, now, today)).toBe(open);
});

/** Controllers under every kind of terms, each with what it does; `told` false: nothing ever reaches it. */
const CONTROLLERS: readonly [slug: string, terms: object, answers: readonly string[], told: boolean][] = [
  ['silent', {}, [], true],
  ['silent-specific', { authorisation: 'SPECIFIC' }, [], true],
  ['silent-refusal', { silence: 'REFUSAL' }, [], true],
  ['no-period', { objection: null }, [], true],
  ['no-period-specific', { objection: null, authorisation: 'SPECIFIC' }, [], true],
  ['delivered', { clock: 'DELIVERED' }, [], true],
  ['published', { clock: 'PUBLISHED' }, [], false],
  ['never-told', {}, [], false],
  ['never-told-delivered', { clock: 'DELIVERED' }, [], false],
  ['seen', {}, ['acknowledgeNotice'], true],
  ['approved', { authorisation: 'SPECIFIC' }, ['approveNotice'], true],
  ['approved-waived', { authorisation: 'SPECIFIC' }, ['waiveNotice', 'approveNotice'], true],
  ['waived', {}, ['approveNotice', 'waiveNotice'], true],
  ['objected', {}, ['acknowledgeNotice', 'raiseObjection'], true],
  ['took-it-back', {}, ['raiseObjection', 'withdrawObjection'], true],
];

interface Seen {
  readonly state: string;
  readonly recipientCounts: readonly { readonly state: string; readonly count: number }[];
  readonly recipients: {
    readonly totalCount: number;
    readonly edges: readonly { node: { id: string; state: string; controller: { slug: string } } }[];
  };
}

const RECIPIENTS = 'totalCount edges { node { id state controller { slug } } }';
const ALL = `state recipientCounts { state count } recipients(first: 100) { ${RECIPIENTS} }`;
const EACH = RECIPIENT_STATES.map((state) => `${state}: recipients(state: ${state}, first: 100) { ${RECIPIENTS} }`).join(' ');

async function setUp(world: World): Promise<string> {
  await createList(world, 'crm', { terms: { notice: { count: 30, unit: 'DAYS' }, objection: { count: 10, unit: 'DAYS' } } });
  for (const [slug, terms] of CONTROLLERS) {
    await world.do('createController', { slug, party: 'crm-owner' }, 'controller { id }');
    await world.do('engage', { controller: slug, list: 'crm', from: '2026-01-01', terms }, 'engagement { from }');
  }
  await announce(world, 'crm', '2026-04-02', { add: [recipient('yettel')] });
  const { edges } = await world.get<{ edges: { node: { id: string; changes: { id: string }[] } }[] }>(
    '{ notices { edges { node { id changes { id } } } } }',
  );
  const [notice] = edges.map(({ node }) => node);
  if (!notice) throw new Error('no notice was issued');
  world.on('2026-03-03');
  for (const [slug, , , told] of CONTROLLERS) if (told) await tell(world, notice.id, slug);
  for (const [controller, , answers] of CONTROLLERS) await answer(world, notice, controller, answers);
  return notice.id;
}

async function answer(
  world: World,
  notice: { id: string; changes: { id: string }[] },
  controller: string,
  answers: readonly string[],
): Promise<void> {
  let objection = '';
  for (const name of answers) {
    if (name === 'withdrawObjection') await world.do(name, { objection }, 'objection { id }');
    else if (name === 'raiseObjection') {
      const input = { notice: notice.id, controller, changes: notice.changes.map(({ id }) => id), grounds: 'Too far away.' };
      objection = (await world.do<{ objection: { id: string } }>(name, input, 'objection { id }')).objection.id;
    } else await world.do(name, { notice: notice.id, controller }, 'recipient { id }');
  }
}

describe.each(kinds)('on %s', (kind) => {
  const world = useWorld(kind);
  let id = '';
  beforeAll(async () => {
    id = await setUp(world());
  });
  const seen = (what: string) =>
    world().get<Seen & Record<string, Seen['recipients']>>(`query ($id: ID!) { notice(id: $id) { ${what} } }`, { id });

  test('everybody stands where it should after the period to object', async () => {
    world().on('2026-03-20');
    const { recipients } = await seen(ALL);
    expect(Object.fromEntries(recipients.edges.map(({ node }) => [node.controller.slug, node.state]))).toEqual({
      silent: 'DEEMED_ACCEPTED',
      'silent-specific': 'DEEMED_REFUSED',
      'silent-refusal': 'DEEMED_REFUSED',
      'no-period': 'TOLD',
      'no-period-specific': 'TOLD',
      delivered: 'DEEMED_ACCEPTED',
      published: 'DEEMED_ACCEPTED',
      'never-told': 'PENDING',
      'never-told-delivered': 'PENDING',
      seen: 'ACKNOWLEDGED',
      approved: 'APPROVED',
      'approved-waived': 'APPROVED',
      waived: 'WAIVED',
      objected: 'OBJECTED',
      'took-it-back': 'DEEMED_ACCEPTED',
    });
  });

  // The days at which something changes, to the millisecond, in Budapest: the end of periods, the own days, the announced day.
  test.each([
    '2026-03-02T09:00:00Z',
    '2026-03-12T22:59:59.999Z',
    '2026-03-12T23:00:00Z',
    '2026-03-13T22:59:59.999Z',
    '2026-03-13T23:00:00Z',
    '2026-04-01T21:59:59.999Z',
    '2026-04-01T22:00:00Z',
    '2026-04-02T21:59:59.999Z',
    '2026-04-02T22:00:00Z',
    '2027-01-01T00:00:00Z',
  ])('at %s the database finds in each state whom the rules put there', async (instant) => {
    world().on(instant);
    const { recipients, recipientCounts, state } = await seen(ALL);
    const byState = await seen(EACH);
    for (const one of RECIPIENT_STATES) {
      const standing = recipients.edges.filter(({ node }) => node.state === one);
      expect(byState[one]).toEqual({ totalCount: standing.length, edges: standing });
      expect(recipientCounts.find((count) => count.state === one)?.count ?? 0).toBe(standing.length);
    }
    for (const one of NOTICE_STATES) {
      const found = await world().get<{ totalCount: number }>(`{ notices(state: ${one}) { totalCount } }`);
      expect(found.totalCount).toBe(one === state ? 1 : 0);
    }
    expect(recipients.totalCount).toBe(CONTROLLERS.length);
  });

  test('it is open while anybody was not told; for a controller, by its own window', async () => {
    world().on('2027-01-01');
    expect(await seen('state')).toEqual({ state: 'OPEN' });
    const own = async (slug: string) => {
      const { edges } = await world().get<{ edges: { node: { id: string; slug: string } }[] }>(
        '{ controllers(first: 100) { edges { node { id slug } } } }',
      );
      const controllerId = edges.find(({ node }) => node.slug === slug)?.node.id ?? '';
      const actor = { role: 'CONTROLLER', tokenId: 'token', name: slug, controllerId, lists: new Set<string>() } as const;
      return world().get<Seen>(
        'query ($id: ID!) { notice(id: $id) { state recipients { totalCount edges { node { controller { slug } } } } } }',
        { id },
        actor,
      );
    };
    expect(await own('silent')).toEqual({
      state: 'CLOSED',
      recipients: { totalCount: 1, edges: [{ node: { controller: { slug: 'silent' } } }] },
    });
    expect(await own('never-told')).toMatchObject({ state: 'OPEN' });
  });

  test('a notice whose version is withdrawn is WITHDRAWN, and found as such', async () => {
    world().on('2026-03-20');
    const list = await world().get<{ versions: { edges: { node: { id: string } }[] } }>(
      '{ list(slug: "crm") { versions { edges { node { id } } } } }',
    );
    await world().do('withdrawVersion', { version: list.versions.edges[0]?.node.id, reason: 'a mistake' }, 'version { id }');
    expect(await seen('state')).toEqual({ state: 'WITHDRAWN' });
    expect(await world().get('{ notices(state: WITHDRAWN) { edges { node { id } } } }')).toEqual({ edges: [{ node: { id } }] });
    expect(await world().get('{ notices(state: OPEN) { totalCount } }')).toEqual({ totalCount: 0 });
  });
});
