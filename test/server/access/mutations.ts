// For each mutation the smallest input that does something, what it needs beforehand, and what it leaves in the audit log.

import { announce } from '../../a-list.ts';
import type { World } from '../../world.ts';
import { fullEntry, type Kind } from './people.ts';

/** The hashes that a record holds: of the state before, after, both, or none. */
type Hashes = '-/-' | '-/+' | '+/-' | '+/+';

export interface MutationCase {
  /** Makes ready, as the operator, and gives the input for the list of that kind. */
  readonly input: (world: World, kind: Kind) => Promise<object>;
  /** The same input, naming a list, draft or version that does not exist; for mutations that name one. */
  readonly elsewhere?: object;
  /** What is asked of the payload. */
  readonly payload: string;
  readonly audit: readonly (readonly [action: string, hashes: Hashes])[];
  /** Where in the payload the id stands that the last record names; left out where no id is shown. */
  readonly target?: string;
}

let made = 0;
/** A slug that nothing has yet. */
const fresh = (what: string): string => `${what}-${(made += 1)}`;

const NOWHERE = { list: 'nowhere' };
const noId = (prefix: string) => `${prefix}_${'0'.repeat(32)}`;
const version = 'version { id }';

async function draft(world: World, list: Kind): Promise<string> {
  const started = await world.do<{ version: { id: string } }>('startDraft', { list }, version);
  return started.version.id;
}

/** Makes sure that no version is in notice, so that one can be announced. */
async function quiet(world: World, list: Kind): Promise<void> {
  const query = 'query ($list: String!) { list(slug: $list) { versions(first: 100) { edges { node { id state } } } } }';
  const { versions } = await world.get<{ versions: { edges: { node: { id: string; state: string } }[] } }>(query, { list });
  for (const { node } of versions.edges) {
    if (node.state === 'IN_NOTICE') await world.do('withdrawVersion', { version: node.id, reason: 'to make room' }, version);
  }
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
    audit: [['announceVersion', '+/+']],
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
