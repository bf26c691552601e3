// Doors that lead to what somebody may not see: behind each of them it is as if it were not there.

import { beforeAll, describe, expect, test } from 'vitest';
import { AuditRecord } from '../../../server/audit/audit-record.entity.ts';
import { useWorld } from '../../world.ts';
import type { Asker } from './expected-rules.ts';
import { ask, type Kind, gather, type People } from './people.ts';

const world = useWorld('embedded');
let everybody: People;
let draftId = '';
beforeAll(async () => {
  everybody = await gather(world());
  const found = await world().get<{ drafts: { edges: { node: { id: string } }[] } }>(
    '{ list(slug: "private") { drafts { edges { node { id } } } } }',
  );
  draftId = found.drafts.edges[0]?.node.id ?? '';
});

const asks = (asker: Asker, kind: Kind, query: string, more: object = {}) => ask(everybody, asker, kind, query, more);
const node = async (asker: Asker, kind: Kind, id: string | undefined) =>
  (await asks(asker, kind, 'query ($id: ID!) { node(id: $id) { __typename } }', { id })).data?.['node'];
const missing = (id: string | undefined) => id?.replace(/.{4}$/, 'ffff');

describe.each(['nobody', 'another publisher', 'another controller'] as const)('a private list is not there for %s', (asker) => {
  test('by its slug, or by the id of the list, a version or a draft', async () => {
    expect((await asks(asker, 'private', '{ list(slug: $list) { id } }')).data).toEqual({ list: null });
    for (const id of [everybody.listIds.private, ...everybody.versionIds.private, draftId]) {
      expect(await node('operator', 'private', id)).toMatchObject({ __typename: expect.any(String) });
      expect(await node(asker, 'private', id)).toBeNull();
      expect(await node('operator', 'private', missing(id))).toBeNull();
    }
  });

  test.each([
    'lists { totalCount edges { node { slug } } }',
    'lists(query: "private") { totalCount edges { node { slug } } }',
    'lists(owner: "private-owner") { totalCount edges { node { slug } } }',
  ])('in %s', async (query) => {
    const { data } = await asks(asker, 'private', `{ ${query} }`);
    const all = query.startsWith('lists {');
    expect(data).toEqual({ lists: { totalCount: all ? 1 : 0, edges: all ? [{ node: { slug: 'public' } }] : [] } });
  });

  test.each(['party: "private-recipient"', 'group: "group"', 'party: "private-recipient", asOf: "2026-03-01"'])(
    'in whereUsed(%s)',
    async (asked) => {
      const { data } = await asks(asker, 'private', `{ whereUsed(${asked}) { totalCount edges { node { list { slug } } } } }`);
      const used = asked.startsWith('group') ? 1 : 0;
      expect(data).toMatchObject({ whereUsed: { totalCount: used, edges: used === 0 ? [] : [{ node: { list: { slug: 'public' } } }] } });
    },
  );

  test('among its own lists and engagements', async () => {
    const { data } = await asks(asker, 'private', '{ viewer { lists { slug } controller { engagements { list { slug } } } } }');
    expect(JSON.stringify(data)).not.toContain('private');
  });
});

/** One controller, as the publisher of the public list is shown them. */
const pageAfter = (after: string) => ask(everybody, 'another publisher', 'private', controllersAfter(after));

/** What a list with three versions is, of which the second was withdrawn. */
const seen = (withdrawn: boolean) => ({
  list: {
    version: withdrawn ? { id: everybody.versionIds.public[1] } : null,
    versions: { totalCount: withdrawn ? 3 : 2, edges: (withdrawn ? [1, 2, 3] : [1, 3]).map((number) => ({ node: { number } })) },
  },
});

describe('a withdrawn version', () => {
  const numbers = '{ list(slug: $list) { version(number: 2) { id } versions { totalCount edges { node { number } } } } }';

  test.each(['nobody', 'its controller', 'another publisher', 'another controller'] as const)('is not there for %s', async (asker) => {
    expect((await asks(asker, 'public', numbers)).data).toEqual(seen(false));
    expect(await node(asker, 'public', everybody.versionIds.public[1])).toBeNull();
    const diff = async (to: number) => (await asks(asker, 'public', `{ list(slug: $list) { diff(from: 1, to: ${to}) { to } } }`)).refused;
    expect(await diff(2)).toEqual([{ code: 'NOT_FOUND', message: 'Version 2 of "public" was not found.' }]);
    expect(await diff(9)).toEqual([{ code: 'NOT_FOUND', message: 'Version 9 of "public" was not found.' }]);
  });

  test.each(['operator', 'its publisher'] as const)('is there for %s', async (asker) => {
    expect((await asks(asker, 'public', numbers)).data).toEqual(seen(true));
    expect(await node(asker, 'public', everybody.versionIds.public[1])).toEqual({ __typename: 'ListVersion' });
  });
});

describe('contact persons', () => {
  const diff = '{ list(slug: $list) { diff(from: 1, to: 3) { changes { fields { field before after } statement } } } }';

  test.each(['operator', 'its publisher', 'its controller'] as const)('stand in the changes that %s is told', async (asker) => {
    expect(JSON.stringify((await asks(asker, 'public', diff)).data)).toContain('Contact of public-recipient for backups');
  });

  test.each(['nobody', 'another publisher', 'another controller'] as const)(
    'do not stand in the changes that %s is told',
    async (asker) => {
      const told = JSON.stringify((await asks(asker, 'public', diff)).data);
      expect(told).toContain('"before":"hosting","after":"backups"');
      expect(told).not.toMatch(/contact/i);
    },
  );

  test('do not stand in the canonical text', async () => {
    const { data } = await asks('nobody', 'public', '{ list(slug: $list) { version(number: 1) { canonical } } }');
    expect(JSON.stringify(data)).toContain('hosting');
    expect(JSON.stringify(data)).not.toContain('Contact of');
  });
});

const asAppliesTo = (controller: string) => `{ list(slug: $list) { version(forController: "${controller}") { number held { reason } } } }`;

describe('the list as it applies to a controller', () => {
  const shown = { list: { version: { number: 1, held: [] } } };

  test.each([
    ['its controller', 'public-controller'],
    ['another controller', 'private-controller'],
    ['its publisher', 'public-controller'],
    ['its publisher', 'private-controller'],
    ['operator', 'private-controller'],
  ] as const)('%s may ask for %s', async (asker, controller) => {
    expect(await asks(asker, 'public', asAppliesTo(controller))).toEqual({ data: shown, refused: [] });
  });

  test.each([
    ['its controller', 'private-controller'],
    ['another controller', 'public-controller'],
    ['another publisher', 'public-controller'],
  ] as const)('for %s there is no %s', async (asker, controller) => {
    const refusals = await Promise.all(
      [controller, 'nobody'].map(async (slug) => (await asks(asker, 'public', asAppliesTo(slug))).refused),
    );
    expect(refusals).toEqual(
      [controller, 'nobody'].map((slug) => [{ code: 'NOT_FOUND', message: `The controller "${slug}" was not found.` }]),
    );
  });
});

const controllersAfter = (after: string) =>
  `{ controllers(first: 1${after}) { totalCount pageInfo { hasNextPage } edges { node { slug engagements { list { slug } } } } } }`;

describe('a publisher’s controllers', () => {
  test('are those engaged with its lists, on every page', async () => {
    const own = { slug: 'public-controller', engagements: [{ list: { slug: 'public' } }] };
    expect((await pageAfter('')).data).toMatchObject({
      controllers: { totalCount: 1, pageInfo: { hasNextPage: false }, edges: [{ node: own }] },
    });
    const first = await world().get<{ pageInfo: { endCursor: string } }>(
      '{ controllers(first: 1) { pageInfo { endCursor } edges { node { slug } } } }',
    );
    const second = await pageAfter(`, after: "${first.pageInfo.endCursor}"`);
    expect(second.data).toMatchObject({ controllers: { totalCount: 1, edges: [{ node: own }] } });
    const last = await world().get<{ pageInfo: { endCursor: string } }>('{ controllers { pageInfo { endCursor } } }');
    expect((await pageAfter(`, after: "${last.pageInfo.endCursor}"`)).data).toMatchObject({ controllers: { edges: [] } });
  });
});

test('what a controller is denied is written down once for each field and request, however many lists it was denied on', async () => {
  const { database } = world();
  const before = await database.em().count(AuditRecord);
  for (const denied of [
    '{ lists { edges { node { drafts { totalCount } } } } }',
    '{ parties { edges { node { contactPerson { name } } } } }',
  ]) {
    await asks('its controller', 'private', denied);
    await asks('its controller', 'private', denied);
  }
  const written = (await database.em().find(AuditRecord, {}, { orderBy: { id: 'asc' } })).slice(before);
  expect(written.map(({ action, denied: wasDenied }) => `${action} ${wasDenied}`)).toEqual([
    'List.drafts true',
    'List.drafts true',
    'Party.contactPerson true',
    'Party.contactPerson true',
  ]);
});

test('when its engagement has ended, a controller finds no way to a private list any more', async () => {
  const ways =
    '{ viewer { lists { slug } controller { engagements { list { slug versions { totalCount } } } } } list(slug: $list) { slug } }';
  expect((await asks('its controller', 'private', ways)).data).toMatchObject({
    list: { slug: 'private' },
    viewer: { lists: [{ slug: 'private' }] },
  });
  await world().do('endEngagement', { controller: 'private-controller', list: 'private' }, 'engagement { until }');
  expect((await asks('its controller', 'private', ways)).data).toEqual({
    list: null,
    viewer: { lists: [], controller: { engagements: [] } },
  });
});

test('what was known of a version withdrawn since is for those who keep the list, and asking is written down', async () => {
  const em = () => world().database.em();
  const setUpAt = world().now;
  world().now = setUpAt.add({ hours: 1 });
  const { versionIds } = everybody;
  await world().do('withdrawVersion', { version: versionIds.public[2], reason: 'a mistake' }, 'version { id }');
  const asked = `{ list(slug: $list) { version(asOf: "2026-07-01", asKnownAt: "${setUpAt.toString()}") { number } } }`;
  expect((await asks('its publisher', 'public', asked)).data).toEqual({ list: { version: { number: 3 } } });
  const before = await em().count(AuditRecord);
  expect((await asks('another publisher', 'public', asked)).refused).toMatchObject([{ code: 'FORBIDDEN' }]);
  const written = (await em().find(AuditRecord, {}, { orderBy: { id: 'asc' } })).slice(before);
  expect(written).toMatchObject([{ action: 'List.version', denied: true, actor: 'publisher publisher of private' }]);
});
