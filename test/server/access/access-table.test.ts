// Every query and every field of the API, asked for by everybody, about a private and a public list.

import { getNamedType, isCompositeType, isObjectType } from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildSchema } from '../../../server/graphql/build-schema.ts';
import { useWorld } from '../../world.ts';
import { MUTATIONS, QUERIES, TYPES } from './expected-access.ts';
import { ASKERS, type Asker, expected, RULES, type RuleName } from './expected-rules.ts';
import { ask, BAD_TOKENS, type Kind, KINDS, gather, type People } from './people.ts';

const schema = buildSchema();
const world = useWorld('postgres');
let everybody: People;
beforeAll(async () => {
  everybody = await gather(world());
});

const combinations = KINDS.flatMap((kind) => ASKERS.map((asker): [Kind, Asker] => [kind, asker]));

/** What somebody got for one field. */
async function outcomeOf(asker: Asker, kind: Kind, query: string, field: string): Promise<string> {
  const { data, refused } = await ask(everybody, asker, kind, query);
  const [first] = refused;
  if (first) return first.code;
  return findsValue(data, field) ? 'yes' : 'null';
}

/** Whether a value, not null, stands under the name anywhere in the answer. */
function findsValue(data: unknown, field: string): boolean {
  if (Array.isArray(data)) return data.some((item) => findsValue(item, field));
  if (typeof data !== 'object' || data === null) return false;
  return Object.entries(data).some(([name, value]) => (name === field && value !== null) || findsValue(value, field));
}

describe('the table', () => {
  test('has a row for every query, mutation and field, and for nothing else', () => {
    const offered = Object.values(schema.getTypeMap()).flatMap((type) =>
      isObjectType(type) && !type.name.startsWith('__') && !type.name.endsWith('Payload')
        ? Object.keys(type.getFields()).map((field) => `${type.name}.${field}`)
        : [],
    );
    const rows = [
      ...Object.keys(QUERIES).map((name) => `Query.${name}`),
      ...Object.keys(MUTATIONS).map((name) => `Mutation.${name}`),
      ...Object.entries(TYPES).flatMap(([type, { open, guarded }]) =>
        fieldsOf(open, Object.keys(guarded ?? {})).map((field) => `${type}.${field}`),
      ),
    ];
    expect(rows.toSorted()).toEqual(offered.toSorted());
  });
});

const fieldsOf = (open: string, guarded: readonly string[]): readonly string[] => [...new Set([...open.split(' '), ...guarded])];

describe.each(combinations)('about a %s list, %s', (kind, asker) => {
  test.each(Object.entries(QUERIES))('asks for %s', async (name, [query, rule]) => {
    expect(await outcomeOf(asker, kind, `{ ${query} }`, name)).toBe(expected(rule, asker, kind));
  });

  test.each(Object.entries(TYPES))('reads a %s', async (type, { reach, by, open, guarded = {} }) => {
    const reached = expected(by, asker, kind);
    const query = reach.replace('%', ['__typename', ...open.split(' ').map((field) => selected(type, field))].join(' '));
    const { data, refused } = await ask(everybody, asker, kind, query);
    expect(refused[0]?.code ?? (holds(data, type) ? 'yes' : 'null')).toBe(reached);
    if (reached !== 'yes') return;
    expect(refused).toEqual([]);
    for (const [field, [asked, rule]] of Object.entries(guarded)) {
      const outcome = await outcomeOf(asker, kind, reach.replace('%', asked), field);
      expect(`${type}.${field}: ${outcome}`).toBe(`${type}.${field}: ${expected(rule, asker, kind)}`);
    }
  });
});

/** A field with what it needs to be asked for: itself, or what can be asked of it. */
function selected(typeName: string, name: string): string {
  const type = schema.getType(typeName);
  const field = isObjectType(type) ? type.getFields()[name] : undefined;
  if (!field) throw new Error(`${typeName} has no field ${name}`);
  const needed: Readonly<Record<string, string>> = { 'List.diff': '(from: 1, to: 3)' };
  return `${name}${needed[`${typeName}.${name}`] ?? ''}${isCompositeType(getNamedType(field.type)) ? ' { __typename }' : ''}`;
}

/** Whether an object of that type stands anywhere in the answer. */
function holds(data: unknown, type: string): boolean {
  if (Array.isArray(data)) return data.some((item) => holds(item, type));
  if (typeof data !== 'object' || data === null) return false;
  const values: readonly unknown[] = Object.values(data);
  return values.includes(type) || values.some((value) => holds(value, type));
}

describe.each(BAD_TOKENS)('%s', (bad) => {
  test('opens nothing, not even what is open to nobody in particular', async () => {
    for (const [query] of Object.values(QUERIES)) {
      const { data, refused } = await ask(everybody, bad, 'public', `{ ${query} }`);
      expect({ data, codes: refused.map(({ code }) => code) }).toEqual({ data: null, codes: ['UNAUTHENTICATED'] });
    }
  });
});

test('every rule of the table is used', () => {
  const used = new Set<RuleName>([
    ...Object.values(MUTATIONS),
    ...Object.values(QUERIES).map(([, rule]) => rule),
    ...Object.values(TYPES).flatMap(({ by, guarded }) => [by, ...Object.values(guarded ?? {}).map(([, rule]) => rule)]),
  ]);
  expect([...used].toSorted()).toEqual(Object.keys(RULES).toSorted());
});
