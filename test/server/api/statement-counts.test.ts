// What a query costs does not grow with what there is: as many statements for fifty lists, entries or versions as for one.

import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Actor } from '../../../server/access/actor.ts';
import { announce, createList } from '../../a-list.ts';
import { operator, useWorld, type World } from '../../world.ts';

const MANY = 50;
/** Two fields may ask for the same kind of row a moment apart, in two batches or one: that is chance, not growth. */
const APART = 4;

const everythingOfAVersion = `
  id number state recordedAt supersededOn withdrawnAt hash canonical held { reason } list { slug owner { slug } }
  entries { key party { name contactPerson { name } group { members { slug } } parent { slug group { slug } } } contactPerson { name }
    transfers { mechanisms { instrument { celex } } judgement(asOf: "2026-03-01") { verdict } } }
  findings { code }`;

const everythingOfANotice = `
  id state fromNumber effectiveOn content list { slug owner { slug } } changes { statement underNotice } recipientCounts { state count }
  told: recipients(state: TOLD) { totalCount }
  recipients(first: 100) { totalCount edges { node {
    state objectBy effectiveOn answeredAt waivedAt reachable informational terms { clock } controller { slug party { slug } } notice { id }
    deliveries { event to attempts { at } endpoint { url } notice { id } } objections { state steps { to } changes { id } recipient { id } }
  } } }`;

const QUERIES: readonly [what: string, query: string][] = [
  [
    'lists with their versions on several days',
    `{ lists(first: 100) { totalCount edges { node {
     owner { slug group { slug } contactPerson { name } } terms { clock } findings { code statement }
     version { ${everythingOfAVersion} } then: version(asOf: "2025-06-01") { number } known: version(asKnownAt: "2026-03-02T09:00:00Z") { number }
     first: version(number: 1) { number } diff(from: 1, to: 2) { changes { statement } }
   } } } }`,
  ],
  [
    'lists with pages of versions and drafts',
    `{ lists(first: 100) { edges { node {
     versions(first: 100) { totalCount pageInfo { hasNextPage } edges { node { ${everythingOfAVersion} } } }
     drafts { totalCount edges { node { ${everythingOfAVersion} } } }
   } } } }`,
  ],
  [
    'parties with those around them',
    '{ parties(first: 100) { totalCount edges { node { identifiers { valid } contactPerson { name } parent { group { slug } } group { members { slug parent { slug } } } } } } }',
  ],
  [
    'usages',
    `{ whereUsed(group: "group", first: 100) { totalCount edges { node { from list { slug owner { slug } } version { ${everythingOfAVersion} } entry { key party { name } } } } } }`,
  ],
  [
    'controllers',
    '{ controllers(first: 100) { totalCount edges { node { party { slug } engagements { list { slug owner { slug } version { number } } terms { clock } approvals { entryKey } } } } } }',
  ],
  [
    'lists as they apply to a controller',
    `{ lists(first: 100) { edges { node { version(asOf: "2026-07-01", forController: "controller-0") { ${everythingOfAVersion} }
     known: version(asOf: "2026-07-01", asKnownAt: "2026-03-02T09:00:00Z", forController: "controller-0") { number held { entryKey } } } } } }`,
  ],
  ['notices with their recipients', `{ notices(first: 100) { totalCount edges { node { ${everythingOfANotice} } } } }`],
  ['open notices', `{ notices(state: OPEN, first: 100) { totalCount edges { node { ${everythingOfANotice} } } } }`],
  [
    'objections',
    `{ objections(state: UNDER_REVIEW, first: 100) { totalCount edges { node { late changes { statement } steps { at } controller { slug } notice { state list { slug } } recipient { state } } } } }`,
  ],
  [
    'deliveries',
    `{ deliveries(first: 100) { totalCount edges { node { event to attempts { at } notice { toNumber list { slug } } controller { slug } endpoint { url } } } } }`,
  ],
  ['endpoints', '{ endpoints { url controller { slug party { slug } } } }'],
  [
    'sources',
    '{ sources(first: 100) { totalCount edges { node { state openFindings party { slug group { slug } } list { slug owner { slug } } } } } }',
  ],
  [
    'drift findings',
    '{ driftFindings(state: OPEN, first: 100) { totalCount edges { node { state statement source { url party { slug } openFindings } list { slug owner { slug } } before { url } findings { code } } } } }',
  ],
  ['tokens', '{ tokens(first: 100) { totalCount edges { node { lists { slug owner { slug } } controller { slug party { slug } } } } } }'],
  ['the audit log', '{ auditLog(first: 100) { totalCount edges { node { action actor } } } }'],
  [
    'who asks',
    '{ viewer { lists { slug version { number entries { key party { slug } } } } controller { engagements { list { slug } } } } }',
  ],
];

const world = useWorld('postgres');
const lists = new Set<string>();
let controllerId = '';
const statements = vi.fn();
const fewer = new Map<string, number>();

beforeAll(async () => {
  const logger = world().database.em().config.getLogger();
  vi.spyOn(logger, 'logQuery').mockImplementation(statements);
  await world().do('createGroup', { slug: 'group', name: 'Group' }, 'group { slug }');
  await world().do('createParty', { slug: 'parent', name: 'Parent', group: 'group' }, 'party { id }');
  await grow(world(), 0, 1);
});
afterAll(() => {
  vi.restoreAllMocks();
});

const entryOf = (index: number, purpose: string): object => ({
  key: `entry-${index}`,
  party: `party-${index}`,
  role: 'SUB_PROCESSOR',
  purpose,
  contactPerson: { name: `Contact ${index}` },
  transfers: [{ destination: 'US', mechanisms: [{ code: 'ADEQUACY_DECISION', instrument: '32023D1795' }] }],
});

/** Makes lists `from` to `until`; the first of them all has as many entries, versions, drafts and engagements as there are lists. */
async function grow(to: World, from: number, until: number): Promise<void> {
  for (let index = from; index < until; index += 1) {
    const party = { slug: `party-${index}`, name: `Party ${index}`, group: 'group', parent: 'parent', contactPerson: { name: 'Somebody' } };
    await to.do('createParty', party, 'party { id }');
    await createList(to, `list-${index}`, { owner: `party-${index}` });
    await to.do('createController', { slug: `controller-${index}`, party: `party-${index}` }, 'controller { id }');
    const url = `https://hooks.example.com/${index}`;
    await to.do('createEndpoint', { controller: `controller-${index}`, url }, 'endpoint { id }');
    const engagement = { controller: `controller-${index}`, list: 'list-0', from: '2024-01-01', noticeEmail: 'notices@example.com' };
    await to.do('engage', engagement, 'engagement { from }');
    if (index > 0) await to.do('engage', { controller: 'controller-0', list: `list-${index}`, from: '2024-01-01' }, 'engagement { from }');
    await to.do('createToken', { name: `token ${index}`, role: 'PUBLISHER', lists: ['list-0', `list-${index}`] }, 'token { id }');
    await to.do('recordReading', { list: `list-${index}`, reading: '{"document":"Terms","statedOn":"2024-01-30"}' }, 'list { id }');
    await to.do('startDraft', { list: 'list-0' }, 'version { id }');
    await foundInASource(to, index);
    if (index > 0) await versionsOf(to, `list-${index}`, [entryOf(index, 'mail')]);
    await versionsOf(
      to,
      'list-0',
      Array.from({ length: index + 1 }, (_, one) => entryOf(one, 'mail')),
    );
  }
  await announceAndObject(to, from, until);
  const made = await to.get<{ edges: { node: { id: string } }[] }>('{ lists(first: 100) { edges { node { id } } } }');
  for (const { node } of made.edges) lists.add(node.id);
  controllerId =
    (await to.get<{ edges: { node: { id: string } }[] }>('{ controllers(first: 1) { edges { node { id } } } }')).edges[0]?.node.id ?? '';
}

/** A notice of each list; of the first list's there are as many recipients as there are controllers, and each objects. */
async function announceAndObject(to: World, from: number, until: number): Promise<void> {
  for (let index = from; index < until; index += 1) {
    await announce(to, `list-${index}`, '2026-06-01', { change: [entryOf(index, `purpose ${index}`)] });
    await objectTo(to, `list-${index}`, 'controller-0');
    if (index > 0) await objectTo(to, 'list-0', `controller-${index}`);
  }
}

/** A source of the list with a finding in it. */
async function foundInASource(to: World, index: number): Promise<void> {
  const facts = { list: `list-${index}`, party: `party-${index}`, url: `https://pages.example.com/${index}` };
  const { source } = await to.do<{ source: { id: string } }>('createSource', facts, 'source { id }');
  // Nobody is there: after the second time it is said.
  for (const _ of [1, 2]) await to.do('checkSource', { id: source.id }, 'outcome');
}

async function objectTo(to: World, list: string, controller: string): Promise<void> {
  const { edges } = await to.get<{ edges: { node: { id: string; changes: { id: string }[] } }[] }>(
    'query ($list: String!) { notices(list: $list, state: OPEN) { edges { node { id changes { id } } } } }',
    { list },
  );
  const notice = edges[0]?.node;
  const input = { notice: notice?.id, controller, changes: notice?.changes.map(({ id }) => id), grounds: 'Too far away.' };
  const { objection } = await to.do<{ objection: { id: string } }>('raiseObjection', input, 'objection { id }');
  await to.do('reviewObjection', { objection: objection.id }, 'objection { id }');
}

async function versionsOf(to: World, list: string, entries: readonly object[]): Promise<void> {
  for (const effectiveOn of ['2025-01-01', '2025-03-01'])
    await to.do('recordPastVersion', { list, effectiveOn, entries }, 'version { id }');
  if (list === 'list-0') return;
  await to.do('startDraft', { list }, 'version { id }');
  const withdrawn = await announce(to, list, '2026-06-01', {});
  await to.do('withdrawVersion', { version: withdrawn.id, reason: 'a mistake' }, 'version { id }');
}

const askers: Readonly<Record<string, () => Actor>> = {
  'an operator': () => operator,
  'a publisher': () => ({ role: 'PUBLISHER', tokenId: 'token', name: 'x', lists }),
  'a controller': () => ({ role: 'CONTROLLER', tokenId: 'token', name: 'x', lists, controllerId }),
};

const KEEPERS_ONLY = new Set(['controllers', 'sources', 'drift findings']);
const OPERATORS_ONLY = new Set(['tokens', 'the audit log']);
const asked = QUERIES.flatMap(([what, query]) =>
  Object.entries(askers)
    .filter(([who]) => who === 'an operator' || !OPERATORS_ONLY.has(what))
    .filter(([who]) => who !== 'a publisher' || what !== 'endpoints')
    .filter(([who]) => who !== 'a controller' || !(query.includes('drafts') || KEEPERS_ONLY.has(what)))
    .map(([who, actor]) => ({ what, query, who, actor })),
);

async function statementsFor({ query, actor }: (typeof asked)[number]): Promise<number> {
  statements.mockClear();
  const { refused } = await world().ask(query, {}, actor());
  // Contact persons of parties that it does not meet are not open to a token; that is one record more, however many they are.
  expect(refused.filter(({ code }) => code !== 'FORBIDDEN')).toEqual([]);
  return statements.mock.calls.length;
}

describe('with one of each', () => {
  test.each(asked)('$what, asked by $who', async (question) => {
    const count = await statementsFor(question);
    expect(count).toBeGreaterThan(question.what === 'who asks' ? -1 : 0);
    fewer.set(`${question.what} ${question.who}`, count);
  });
});

describe(`with ${MANY} of each, the number of statements has not grown`, () => {
  beforeAll(async () => {
    await grow(world(), 1, MANY);
  }, 120_000);

  test.each(asked)('$what, asked by $who', async (question) => {
    const before = fewer.get(`${question.what} ${question.who}`) ?? 0;
    expect(await statementsFor(question)).toBeLessThanOrEqual(before + APART);
  });
});
