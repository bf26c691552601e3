// Every mutation, asked for by everybody, about a private and a public list: who may is written down with what was done, who
// may not is written down too, and changes nothing.

import { isObjectType } from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';
import { AuditRecord } from '../../../server/audit/audit-record.entity.ts';
import { buildSchema } from '../../../server/graphql/build-schema.ts';
import { tableContents } from '../../table-contents.ts';
import { useWorld } from '../../world.ts';
import { MUTATIONS } from './expected-access.ts';
import { ASKERS, expected } from './expected-rules.ts';
import type { MutationCase } from './mutation-case.ts';
import { MUTATION_CASES } from './mutations.ts';
import { type Answer, ask, BAD_TOKENS, type Kind, KINDS, gather, type People, tokenOf } from './people.ts';

const world = useWorld('postgres');
let everybody: People;
beforeAll(async () => {
  everybody = await gather(world());
});

const documentOf = (name: string, payload: string) =>
  `mutation ($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ${payload} } }`;
const records = () =>
  world()
    .database.em()
    .find(AuditRecord, {}, { orderBy: { id: 'asc' } });
const contents = () => tableContents(world().database, ['audit_record']);

/** What somebody got, what changed, and what was written down. */
async function tried(name: string, asked: () => Promise<Answer>) {
  const [before, written] = [await contents(), (await records()).length];
  const { data, refused } = await asked();
  const changed = JSON.stringify(await contents()) !== JSON.stringify(before);
  return { outcome: refused[0]?.code ?? 'yes', payload: data?.[name], changed, audit: (await records()).slice(written) };
}

const nameOf = (token: string | null) => (token === null ? 'anonymous' : `${token.split(' ')[0]} ${token}`);

test('every mutation is here, and what it gives back holds what the API promises', () => {
  const mutations = buildSchema().getMutationType()?.getFields() ?? {};
  expect(Object.keys(MUTATION_CASES).toSorted()).toEqual(Object.keys(mutations).toSorted());
  const payloads = Object.entries(mutations).flatMap(([name, { type }]) => {
    const payload = buildSchema().getType(String(type).replace('!', ''));
    const fields = isObjectType(payload) ? Object.keys(payload.getFields()) : [];
    const asked = MUTATION_CASES[name]?.payload
      .replaceAll(/\{[^}]*\}/g, '')
      .trim()
      .split(/\s+/);
    return fields.toSorted().join() === asked?.toSorted().join() ? [] : [name];
  });
  expect(payloads).toEqual([]);
});

describe.each(KINDS)('about a %s list', (kind) => {
  describe.each(Object.entries(MUTATION_CASES))('%s', (name, mutation) => {
    const rule = MUTATIONS[name] ?? 'operators';

    test.each(ASKERS)('%s', async (asker) => {
      const input = await mutation.input(world(), kind);
      const { outcome, payload, changed, audit } = await tried(name, () =>
        ask(everybody, asker, kind, documentOf(name, mutation.payload), { input }),
      );
      const wanted = expected(rule, asker, kind);
      expect(outcome).toBe(wanted);
      expect(changed).toBe(wanted === 'yes');
      const token = tokenOf(asker, kind);
      const denial = { action: name, hashes: '-/-', denied: true, target: namedBy(input) };
      // An operator is denied nothing: what it does not find is not there.
      const denials = asker === 'operator' ? [] : [denial];
      expect(audit.map(shown)).toEqual(wanted === 'yes' ? recordsOf(mutation, payload) : denials);
      for (const { actor, at } of audit) expect({ actor, at }).toEqual({ actor: nameOf(token), at: world().now });
    });
  });
});

/** What the input names, as the audit log takes it down when it is refused. */
const namedBy = (input: object): unknown =>
  ['draft', 'version', 'notice', 'objection', 'delivery', 'endpoint', 'id', 'list', 'controller', 'party', 'slug']
    .map((name): unknown => Reflect.get(input, name))
    .find((name) => typeof name === 'string') ?? null;

const hashShown = (hash: string | null) => (hash === null ? '-' : /^[0-9a-f]{64}$/.test(hash) ? '+' : hash);

/** A record as it is compared: what was done to what, whether it was denied, and which hashes it holds. */
function shown({ action, target, before, after, denied }: AuditRecord) {
  return { action, hashes: `${hashShown(before)}/${hashShown(after)}`, denied, target };
}

const idOf = (kinds: string): unknown => expect.stringMatching(`^(?:${kinds})_[0-9a-f]{32}$`);
const ID_NOT_SHOWN = idOf('group|reading|controller|delivery|copy');

/** The records that a mutation leaves; the last is about what the payload shows. */
function recordsOf({ audit, target }: MutationCase, payload: unknown): readonly object[] {
  const ofPayload = target === undefined ? ID_NOT_SHOWN : idAt(payload, target);
  return audit.map(([action, hashes, of]) => ({
    action,
    hashes,
    denied: false,
    target: of === undefined ? ofPayload : idOf(of),
  }));
}

function idAt(payload: unknown, field: string): unknown {
  const changed: unknown = typeof payload === 'object' && payload !== null ? Reflect.get(payload, field) : undefined;
  return typeof changed === 'object' && changed !== null ? Reflect.get(changed, 'id') : undefined;
}

describe('what somebody may not know of answers like what does not exist', () => {
  const foreign = Object.entries(MUTATION_CASES).filter(([, { elsewhere }]) => elsewhere !== undefined);

  test.each(foreign)('%s', async (name, { input, elsewhere = {}, payload }) => {
    for (const asker of ['another publisher', 'another controller'] as const) {
      const there = await input(world(), 'private');
      const answers = [there, { ...there, ...elsewhere }].map(async (asked) => {
        const { refused } = await ask(everybody, asker, 'private', documentOf(name, payload), { input: asked });
        return refused.map(({ code, message }) => ({ code, message: message.replace('private', 'nowhere') }));
      });
      const [hidden, missing] = await Promise.all(answers);
      expect(hidden).toEqual(missing);
      expect(hidden).toMatchObject([{ code: 'NOT_FOUND' }]);
    }
  });
});

describe.each(BAD_TOKENS)('%s', (bad) => {
  test.each(Object.entries(MUTATION_CASES))('does nothing with %s, and only its own end is written down', async (name, mutation) => {
    const input = await mutation.input(world(), 'public');
    const { outcome, changed, audit } = await tried(name, () =>
      ask(everybody, bad, 'public', documentOf(name, mutation.payload), { input }),
    );
    expect({ outcome, changed }).toEqual({ outcome: 'UNAUTHENTICATED', changed: false });
    const known = everybody.tokens[bad];
    const end = { action: 'authenticate', denied: true };
    expect(audit).toMatchObject([
      known ? { ...end, target: known.id, actor: `operator ${bad}` } : { ...end, target: null, actor: 'anonymous' },
    ]);
  });
});

describe('what fails is done in no part, and is no success in the audit log', () => {
  const failures: [mutation: string, code: string, input: (kind: Kind) => Promise<object>][] = [
    ['createParty', 'CONFLICT', async () => ({ slug: 'private-owner', name: 'x' })],
    ['createParty', 'INVALID', async () => ({ slug: 'x', name: 'x', group: 'no-group' })],
    ['updateParty', 'NOT_FOUND', async () => ({ slug: 'nobody', name: 'x' })],
    ['updateParty', 'INVALID', async () => ({ slug: 'private-owner', name: 'new', parent: 'nobody' })],
    ['createGroup', 'CONFLICT', async () => ({ slug: 'group', name: 'x' })],
    ['erasePersonalData', 'INVALID', async () => ({ party: 'private-owner' })],
    ['createList', 'CONFLICT', async (kind) => ({ slug: kind, title: 'x', owner: 'private-owner', capacity: 'PROCESSOR' })],
    ['createList', 'INVALID', async () => ({ slug: 'x', title: 'x', owner: 'nobody', capacity: 'PROCESSOR' })],
    ['updateList', 'INVALID', async (kind) => ({ slug: kind, title: 'new', owner: 'nobody' })],
    ['startDraft', 'NOT_FOUND', async () => ({ list: 'nowhere' })],
    [
      'recordPastVersion',
      'INVALID',
      async (list) => ({
        list,
        effectiveOn: '2027-01-01',
        entries: [{ key: 'a', role: 'SUB_PROCESSOR', newParty: { slug: 'brought', name: 'x' } }],
      }),
    ],
    [
      'recordPastVersion',
      'INVALID',
      async (list) => ({
        list,
        effectiveOn: '2025-01-01',
        entries: [
          { key: 'a', role: 'SUB_PROCESSOR', newParty: { slug: 'brought', name: 'x' } },
          { key: 'b', role: 'SUB_PROCESSOR', party: 'nobody' },
        ],
      }),
    ],
    [
      'importVersion',
      'INVALID',
      async (list) => ({
        list,
        file: JSON.stringify({
          slug: list,
          title: 'x',
          owner: 'x',
          capacity: 'PROCESSOR',
          effectiveOn: '2027-01-01',
          parties: [{ slug: 'brought', name: 'x' }],
          entries: [],
        }),
      }),
    ],
    ['createController', 'CONFLICT', async (kind) => ({ slug: `${kind}-controller`, party: 'private-owner' })],
    ['engage', 'CONFLICT', async (list) => ({ controller: `${list}-controller`, list, from: '2026-01-01' })],
    ['engage', 'NOT_FOUND', async (list) => ({ controller: 'nobody', list, from: '2026-01-01' })],
    [
      'updateEngagement',
      'INVALID',
      async (list) => ({ controller: `${list}-controller`, list, noticeEmail: 'a@example.com', until: '2025-01-01' }),
    ],
    ['endEngagement', 'NOT_FOUND', async (list) => ({ controller: 'nobody', list })],
    ['createToken', 'INVALID', async () => ({ name: 'x', role: 'PUBLISHER', lists: ['nowhere'] })],
    ['revokeToken', 'NOT_FOUND', async () => ({ id: 'token_0' })],
    ['subscribeCopy', 'INVALID', async () => ({ list: 'public', email: 'nobody' })],
    ['unsubscribeCopy', 'NOT_FOUND', async () => ({ id: 'copy_0', proof: 'x' })],
    [
      'announceVersion',
      'INVALID',
      async (list) => ({ ...(await MUTATION_CASES['announceVersion']?.input(world(), list)), effectiveOn: '2026-03-02' }),
    ],
    ['withdrawVersion', 'CONFLICT', async (kind) => ({ version: everybody.versionIds[kind][1], reason: 'again' })],
    ['editDraft', 'CONFLICT', async (kind) => ({ ...(await MUTATION_CASES['editDraft']?.input(world(), kind)), revision: 7 })],
    [
      'editDraft',
      'INVALID',
      async (kind) => ({
        ...(await MUTATION_CASES['editDraft']?.input(world(), kind)),
        add: [{ key: 'new', role: 'SUB_PROCESSOR', newParty: { slug: 'brought', name: 'x' } }],
        remove: ['nothing'],
      }),
    ],
  ];

  test.each(failures)('%s: %s', async (name, code, inputFor) => {
    const input = await inputFor('private');
    const { outcome, changed, audit } = await tried(name, () =>
      ask(everybody, 'operator', 'private', documentOf(name, '__typename'), { input }),
    );
    expect({ outcome, changed, audit }).toEqual({ outcome: code, changed: false, audit: [] });
  });
});
