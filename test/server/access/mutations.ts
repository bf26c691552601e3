// For each mutation the smallest input that does something, what it needs beforehand, and what it leaves in the audit log.

import { announce } from '../../a-list.ts';
import type { World } from '../../world.ts';
import { fresh, type MutationCase, noId, quiet } from './mutation-case.ts';
import { COPY_CASES } from './mutations-of-copies.ts';
import { DRIFT_CASES } from './mutations-of-drift.ts';
import { NOTICE_CASES } from './mutations-of-notices.ts';
import { fullEntry, type Kind } from './people.ts';

const NOWHERE = { list: 'nowhere' };
const version = 'version { id }';

async function draft(world: World, list: Kind): Promise<string> {
  const started = await world.do<{ version: { id: string } }>('startDraft', { list }, version);
  return started.version.id;
}

async function aController(world: World): Promise<string> {
  const slug = fresh('controller');
  await world.do('createController', { slug, party: 'private-owner' }, 'controller { id }');
  return slug;
}

async function engaged(world: World, list: Kind): Promise<object> {
  const controller = await aController(world);
  await world.do('engage', { controller, list, from: '2026-01-01' }, 'engagement { from }');
  return { controller, list };
}

const file = (list: Kind): string =>
  JSON.stringify({
    slug: list,
    title: 'x',
    owner: `${list}-owner`,
    capacity: 'PROCESSOR',
    effectiveOn: '2026-01-02',
    entries: [fullEntry(`${list}-recipient`, 'import')],
  });

export const MUTATION_CASES: Readonly<Record<string, MutationCase>> = {
  createParty: {
    input: async () => ({ slug: fresh('party'), name: 'New' }),
    payload: 'party { id }',
    audit: [['createParty', '-/+']],
    target: 'party',
  },
  updateParty: {
    input: async () => ({ slug: 'private-owner', name: fresh('Name') }),
    payload: 'party { id }',
    audit: [['updateParty', '+/+']],
    target: 'party',
  },
  createGroup: { input: async () => ({ slug: fresh('group'), name: 'New' }), payload: 'group { slug }', audit: [['createGroup', '-/+']] },
  erasePersonalData: {
    input: async (world) => {
      const slug = fresh('person');
      await world.do('createParty', { slug, name: 'A Person', naturalPerson: true }, 'party { id }');
      return { party: slug };
    },
    payload: 'party { id }',
    audit: [['erasePersonalData', '-/-']],
    target: 'party',
  },

  createList: {
    input: async () => ({ slug: fresh('list'), title: 'New', owner: 'private-owner', capacity: 'PROCESSOR' }),
    payload: 'list { id }',
    audit: [['createList', '-/+']],
    target: 'list',
  },
  updateList: {
    input: async (_world, slug) => ({ slug, title: fresh('Title') }),
    elsewhere: { slug: 'nowhere' },
    payload: 'list { id }',
    audit: [['updateList', '+/+']],
    target: 'list',
  },
  startDraft: {
    input: async (_world, list) => ({ list }),
    elsewhere: NOWHERE,
    payload: version,
    audit: [['startDraft', '-/+']],
    target: 'version',
  },
  editDraft: {
    input: async (world, kind) => ({
      draft: await draft(world, kind),
      revision: 1,
      change: [fullEntry(`${kind}-recipient`, fresh('purpose'))],
    }),
    elsewhere: { draft: noId('draft') },
    payload: version,
    audit: [['editDraft', '+/+']],
    target: 'version',
  },
  discardDraft: {
    input: async (world, kind) => ({ draft: await draft(world, kind) }),
    elsewhere: { draft: noId('draft') },
    payload: version,
    audit: [['discardDraft', '+/-']],
    target: 'version',
  },
  announceVersion: {
    input: async (world, kind) => {
      await quiet(world, kind);
      return { draft: await draft(world, kind), effectiveOn: '2026-09-01' };
    },
    elsewhere: { draft: noId('draft') },
    payload: version,
    audit: [
      ['issueNotice', '-/+', 'notice'],
      ['announceVersion', '+/+'],
    ],
    target: 'version',
  },
  withdrawVersion: {
    input: async (world, kind) => {
      await quiet(world, kind);
      return { version: (await announce(world, kind, '2026-09-01', {})).id, reason: 'a mistake' };
    },
    elsewhere: { version: noId('version') },
    payload: version,
    audit: [['withdrawVersion', '+/-']],
    target: 'version',
  },
  recordPastVersion: {
    input: async (_world, list) => ({ list, effectiveOn: '2025-12-01', entries: [fullEntry(`${list}-recipient`, fresh('purpose'))] }),
    elsewhere: NOWHERE,
    payload: version,
    audit: [['recordPastVersion', '-/+']],
    target: 'version',
  },
  importDraft: {
    input: async (_world, list) => ({ list, file: file(list) }),
    elsewhere: NOWHERE,
    payload: version,
    audit: [
      ['startDraft', '-/+'],
      ['editDraft', '+/+'],
      ['importDraft', '-/+'],
    ],
    target: 'version',
  },
  importVersion: {
    input: async (_world, list) => ({ list, file: file(list) }),
    elsewhere: NOWHERE,
    payload: version,
    audit: [
      ['recordPastVersion', '-/+'],
      ['importVersion', '-/+'],
    ],
    target: 'version',
  },
  recordReading: {
    input: async (_world, list) => ({ list, reading: JSON.stringify({ document: 'Terms', statedOn: '2026-01-01' }) }),
    elsewhere: NOWHERE,
    payload: 'list { id }',
    audit: [['recordReading', '-/+']],
  },

  createController: {
    input: async () => ({ slug: fresh('controller'), party: 'private-owner' }),
    payload: 'controller { id }',
    audit: [['createController', '-/+']],
    target: 'controller',
  },
  engage: {
    input: async (world, list) => ({ controller: await aController(world), list, from: '2026-01-01' }),
    elsewhere: NOWHERE,
    payload: 'engagement { from }',
    audit: [['engage', '-/+']],
  },
  updateEngagement: {
    input: async (world, kind) => ({ ...(await engaged(world, kind)), noticeEmail: 'notices@example.com' }),
    elsewhere: NOWHERE,
    payload: 'engagement { from }',
    audit: [['updateEngagement', '+/+']],
  },
  endEngagement: { input: engaged, elsewhere: NOWHERE, payload: 'engagement { until }', audit: [['endEngagement', '+/+']] },

  ...NOTICE_CASES,
  ...COPY_CASES,
  ...DRIFT_CASES,

  createToken: {
    input: async () => ({ name: 'new', role: 'OPERATOR' }),
    payload: 'token { id } secret',
    audit: [['createToken', '-/+']],
    target: 'token',
  },
  revokeToken: {
    input: async (world) => {
      const { token } = await world.do<{ token: { id: string } }>('createToken', { name: 'old', role: 'OPERATOR' }, 'token { id } secret');
      return { id: token.id };
    },
    payload: 'token { id }',
    audit: [['revokeToken', '+/+']],
    target: 'token',
  },
};
