// Two lists, one private and one public, each with a publisher and a controller of its own; and tokens that are no good.

import { graphql, type GraphQLSchema } from 'graphql';
import type { Actor } from '../../../server/access/actor.ts';
import { actorOfRequest } from '../../../server/access/actor-of-request.ts';
import { newSecret } from '../../../server/access/token-secret.ts';
import { Refusal } from '../../../server/errors.ts';
import { buildSchema } from '../../../server/graphql/build-schema.ts';
import { contextOf } from '../../../server/graphql/loaders.ts';
import { Attempt } from '../../../server/deliveries/attempt.entity.ts';
import { newId } from '../../../server/database/new-id.ts';
import { announce } from '../../a-list.ts';
import { settings, type World } from '../../world.ts';
import { aFinding } from './mutations-of-drift.ts';
import type { Asker } from './expected-rules.ts';

export const KINDS = ['private', 'public'] as const;
/** A list is named after what it is. */
export type Kind = (typeof KINDS)[number];

export const BAD_TOKENS = ['an expired token', 'a revoked token', 'an unknown token'] as const;
export type BadToken = (typeof BAD_TOKENS)[number];

export interface Answer {
  readonly data: Readonly<Record<string, unknown>> | null;
  readonly refused: readonly { readonly code: string; readonly message: string }[];
}

/** Everybody, with their tokens, and the ids of what they ask about. */
export interface People {
  readonly world: World;
  readonly tokens: Readonly<Record<string, { readonly id: string; readonly secret: string }>>;
  readonly listIds: Readonly<Record<Kind, string>>;
  readonly versionIds: Readonly<Record<Kind, readonly string[]>>;
  readonly noticeIds: Readonly<Record<Kind, NoticeIds>>;
}

/** The ids of the notice that runs, and of an objection to it. */
interface NoticeIds {
  readonly noticeId: string;
  readonly objectionId: string;
}

const named = (role: string, kind: Kind) => `${role} of ${kind}`;

/** The name of the token that an asker has, when asking about a list of that kind; null for nobody. */
export function tokenOf(asker: Asker | BadToken, kind: Kind): string | null {
  const other: Kind = kind === 'private' ? 'public' : 'private';
  if (asker === 'nobody') return null;
  if (asker === 'its publisher') return named('publisher', kind);
  if (asker === 'its controller') return named('controller', kind);
  if (asker === 'another publisher') return named('publisher', other);
  if (asker === 'another controller') return named('controller', other);
  return asker;
}

let schema: GraphQLSchema | undefined;

/** Asks as a server does: by the Authorization header first. Fails the test on an error that is no refusal. */
export async function ask(people: People, asker: Asker | BadToken, kind: Kind, query: string, more: object = {}): Promise<Answer> {
  schema ??= buildSchema();
  const { world, tokens, listIds } = people;
  const token = tokenOf(asker, kind);
  const em = world.database.em();
  const header = token === null ? undefined : `Bearer ${tokens[token]?.secret ?? newSecret()}`;
  let actor: Actor;
  try {
    actor = await actorOfRequest(em, header, world.now);
  } catch (error) {
    if (error instanceof Refusal) return { data: null, refused: [{ code: error.code, message: error.message }] };
    throw error;
  }
  const variables = {
    list: kind,
    listId: listIds[kind],
    party: `${kind}-recipient`,
    controller: `${kind}-controller`,
    ...people.noticeIds[kind],
    ...more,
  };
  const source = query.replace(/^\{/, queryHead(query));
  const context = contextOf(em, actor, world.now, settings);
  const { data, errors } = await graphql({ schema, source, variableValues: variables, contextValue: context });
  const refused = (errors ?? []).map((error) => {
    if (!(error.originalError instanceof Refusal)) throw error;
    return { code: error.originalError.code, message: error.message };
  });
  return { data: data ? JSON.parse(JSON.stringify(data)) : null, refused };
}

const VARIABLES = { list: 'String!', listId: 'ID!', party: 'String!', controller: 'String!', noticeId: 'ID!', objectionId: 'ID!' };

function queryHead(query: string): string {
  const used = Object.entries(VARIABLES).filter(([name]) => new RegExp(`\\$${name}\\b`).test(query));
  return used.length === 0 ? '{' : `query (${used.map(([name, type]) => `$${name}: ${type}`).join(', ')}) {`;
}

/** A recipient of whom everything is known, a contact person too. */
export function fullEntry(key: string, purpose: string): object {
  const participation = { status: 'LISTED', framework: 'EU-U.S. Data Privacy Framework', activeFrom: '2023-07-10' };
  return {
    key,
    party: key,
    role: 'SUB_PROCESSOR',
    name: key,
    country: 'US',
    purpose,
    contactPerson: { name: `Contact of ${key} for ${purpose}`, email: 'contact@example.com' },
    storage: { countries: ['US'], disclosure: 'DISCLOSED' },
    evidence: { document: 'Terms', quotation: 'our hosting provider' },
    transfers: [{ destination: 'US', mechanisms: [{ code: 'ADEQUACY_DECISION', instrument: '32023D1795', participation }] }],
  };
}

/** Sets the two lists up, with a version in effect, one withdrawn, one in notice, and a draft; and everybody's token. */
export async function gather(world: World): Promise<People> {
  const tokens: Record<string, { id: string; secret: string }> = {};
  const token = async (name: string, facts: object): Promise<void> => {
    const made = await world.do<{ token: { id: string }; secret: string }>('createToken', { name, ...facts }, 'token { id } secret');
    tokens[name] = { id: made.token.id, secret: made.secret };
  };
  await world.do('createGroup', { slug: 'group', name: 'Group' }, 'group { slug }');
  const listIds = { private: await setUp(world, 'private'), public: await setUp(world, 'public') };
  const versionIds = { private: await versionsOf(world, 'private'), public: await versionsOf(world, 'public') };
  const noticeIds = { private: await noticeOf(world, 'private'), public: await noticeOf(world, 'public') };
  for (const kind of KINDS) {
    await token(named('publisher', kind), { role: 'PUBLISHER', lists: [kind] });
    await token(named('controller', kind), { role: 'CONTROLLER', controller: `${kind}-controller` });
  }
  await token('operator', { role: 'OPERATOR' });
  await token('an expired token', { role: 'OPERATOR', expiresAt: world.now.add({ minutes: 1 }).toString() });
  await token('a revoked token', { role: 'OPERATOR' });
  await world.do('revokeToken', { id: tokens['a revoked token']?.id }, 'token { id }');
  world.now = world.now.add({ minutes: 1 });
  return { world, tokens, listIds, versionIds, noticeIds };
}

async function setUp(world: World, kind: Kind): Promise<string> {
  const facts = {
    group: 'group',
    formerNames: [{ name: 'Before' }],
    identifiers: [{ scheme: 'OTHER', value: '1' }],
    contactPerson: { name: `Contact of ${kind}-recipient` },
  };
  await world.do('createParty', { slug: `${kind}-owner`, name: 'Owner' }, 'party { id }');
  await world.do('createParty', { slug: `${kind}-recipient`, name: 'Recipient', ...facts }, 'party { id }');
  await world.do('createController', { slug: `${kind}-controller`, party: `${kind}-owner` }, 'controller { id }');
  const terms = { notice: { count: 1, unit: 'DAYS' } };
  const made = await world.do<{ list: { id: string } }>(
    'createList',
    { slug: kind, title: kind, owner: `${kind}-owner`, capacity: 'PROCESSOR', public: kind === 'public', terms },
    'list { id }',
  );
  const controller = `${kind}-controller`;
  await world.do('engage', { controller, list: kind, from: '2026-01-01', noticeEmail: 'notices@example.com' }, 'engagement { from }');
  await world.do('createEndpoint', { controller, url: `https://hooks.example.com/${kind}` }, 'endpoint { id }');
  const past = {
    list: kind,
    effectiveOn: '2026-01-01',
    provenance: { document: 'Terms' },
    entries: [fullEntry(`${kind}-recipient`, 'hosting')],
  };
  await world.do('recordPastVersion', past, 'version { id }');
  const withdrawn = await announce(world, kind, '2026-06-01', { change: [fullEntry(`${kind}-recipient`, 'mail')] });
  await world.do('withdrawVersion', { version: withdrawn.id, reason: 'a mistake' }, 'version { id }');
  await announce(world, kind, '2026-07-01', { change: [fullEntry(`${kind}-recipient`, 'backups')] });
  await objectTo(world, kind);
  await world.do('startDraft', { list: kind }, 'version { id }');
  await aFinding(world, kind);
  return made.list.id;
}

async function versionsOf(world: World, kind: Kind): Promise<readonly string[]> {
  const found = await world.get<{ versions: { edges: { node: { id: string } }[] } }>(
    'query ($list: String!) { list(slug: $list) { versions { edges { node { id } } } } }',
    { list: kind },
  );
  return found.versions.edges.map(({ node }) => node.id);
}

const RUNNING = `query ($list: String!) { notices(list: $list, state: OPEN, first: 1) { edges { node { id changes { id }
  recipients(first: 100) { edges { node { answeredAt controller { slug } objections { id } deliveries { id } } } } } } } }`;

interface Running {
  readonly id: string;
  readonly changes: readonly { readonly id: string }[];
  readonly recipients: { readonly edges: readonly { readonly node: RunningRecipient }[] };
}

interface RunningRecipient {
  readonly answeredAt: string | null;
  readonly controller: { readonly slug: string };
  readonly objections: readonly { readonly id: string }[];
  readonly deliveries: readonly { readonly id: string }[];
}

/** The notice of the list that runs; undefined when none does. */
export async function runningNotice(world: World, list: Kind): Promise<Running | undefined> {
  const { edges } = await world.get<{ edges: { node: Running }[] }>(RUNNING, { list });
  return edges[0]?.node;
}

/** Its controller objects to all of the notice that runs; one attempt to tell it of it has been made. */
async function objectTo(world: World, kind: Kind): Promise<void> {
  const notice = await runningNotice(world, kind);
  const changes = notice?.changes.map(({ id }) => id);
  const objection = { notice: notice?.id, controller: `${kind}-controller`, changes, grounds: 'Too far away.' };
  await world.do('raiseObjection', objection, 'objection { id }');
  const told = await runningNotice(world, kind);
  const answer = { status: 503, error: 'HTTP 503', address: '192.0.2.1', durationMs: 12, responseExcerpt: 'later' };
  for (const { id: delivery } of told?.recipients.edges.flatMap(({ node }) => node.deliveries) ?? [])
    await world.database.em().insert(Attempt, { id: newId('Attempt'), delivery, at: world.now, ...answer });
}

async function noticeOf(world: World, kind: Kind): Promise<NoticeIds> {
  const notice = await runningNotice(world, kind);
  return { noticeId: notice?.id ?? '', objectionId: notice?.recipients.edges[0]?.node.objections[0]?.id ?? '' };
}
