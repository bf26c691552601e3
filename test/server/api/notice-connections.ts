// The connections about notices, each with how one more is added at its end.

import { announce, createList, recipient } from '../../a-list.ts';
import type { World } from '../../world.ts';

/** One connection: how it is asked for, what tells its nodes apart, and how one more is added at its end. */
export interface Asked {
  readonly name: string;
  readonly query: (page: string) => string;
  readonly key: string;
  readonly add: (world: World, index: number) => Promise<unknown>;
}

const running = { notice: '', change: '' };
let made = 0;

/** A list whose notice runs, and one whose notices come and go. */
export async function setUpNotices(world: World): Promise<void> {
  await createList(world, 'told');
  await createList(world, 'fickle');
  await announce(world, 'told', '2026-06-01', { add: [recipient('yettel')] });
  const { edges } = await world.get<{ edges: { node: { id: string; changes: { id: string }[] } }[] }>(
    '{ notices { edges { node { id changes { id } } } } }',
  );
  running.notice = edges[0]?.node.id ?? '';
  running.change = edges[0]?.node.changes[0]?.id ?? '';
}

async function engageAnother(world: World): Promise<string> {
  const controller = `told-${(made += 1)}`;
  await world.do('createController', { slug: controller, party: 'told-owner' }, 'controller { id }');
  await world.do('engage', { controller, list: 'told', from: '2026-01-01', noticeEmail: 'notices@example.com' }, 'engagement { from }');
  return controller;
}

async function announceAndWithdraw(world: World): Promise<void> {
  const { id } = await announce(world, 'fickle', '2026-06-01', {});
  await world.do('withdrawVersion', { version: id, reason: 'a mistake' }, 'version { id }');
}

const ofRunning = (page: string) => `notice(id: ${JSON.stringify(running.notice)}) { ${page} }`;

export const NOTICE_CONNECTIONS: readonly Asked[] = [
  { name: 'notices', query: (page) => `notices${page}`, key: 'id', add: announceAndWithdraw },
  {
    name: 'notices of a list, in a state',
    query: (page) => `notices${page.replace('(', '(list: "fickle", state: WITHDRAWN, ')}`,
    key: 'id',
    add: announceAndWithdraw,
  },
  { name: 'recipients of a notice', query: (page) => ofRunning(`recipients${page}`), key: 'id', add: engageAnother },
  {
    name: 'recipients in a state',
    query: (page) => ofRunning(`recipients${page.replace('(', '(state: ACKNOWLEDGED, ')}`),
    key: 'id',
    add: async (world) => {
      const controller = await engageAnother(world);
      await world.do('acknowledgeNotice', { notice: running.notice, controller }, 'recipient { id }');
    },
  },
  {
    name: 'objections',
    query: (page) => `objections${page.replace('(', '(list: "told", state: RECEIVED, ')}`,
    key: 'id',
    add: async (world) => {
      const controller = await engageAnother(world);
      const objection = { notice: running.notice, controller, changes: [running.change], grounds: 'Too far away.' };
      await world.do('raiseObjection', objection, 'objection { id }');
    },
  },
  {
    name: 'deliveries about a notice',
    query: (page) => `deliveries${page.replace('(', `(notice: ${JSON.stringify(running.notice)}, state: PENDING, `)}`,
    key: 'id',
    add: engageAnother,
  },
];
