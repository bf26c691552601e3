// The committed schema is what the code says, and says what everything means.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type GraphQLNamedType, isEnumType, isInputObjectType, isInterfaceType, isObjectType, isSpecifiedScalarType } from 'graphql';
import { expect, test } from 'vitest';
import { buildSchema } from '../../../server/graphql/build-schema.ts';
import { schemaText } from '../../../server/graphql/schema-text.ts';

test('schema/api/schema.graphql is what the code emits', () => {
  const committed = readFileSync(join(import.meta.dirname, '../../../schema/api/schema.graphql'), 'utf8');
  const stale =
    committed === schemaText()
      ? null
      : 'schema/api/schema.graphql is stale: run `node --import ./tools/register.mjs tools/emit-schema.ts` and commit it';
  expect(stale).toBeNull();
});

test('every type, field, argument and input has a description', () => {
  const types = Object.values(buildSchema().getTypeMap()).filter((type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type));
  expect(types.flatMap(undescribed)).toEqual([]);
});

/** The two root types need none: their fields speak for themselves. */
const ROOTS: ReadonlySet<string> = new Set(['Query', 'Mutation']);

function undescribed(type: GraphQLNamedType): readonly string[] {
  const own = type.description || ROOTS.has(type.name) ? [] : [type.name];
  if (isEnumType(type)) return own;
  if (isInputObjectType(type)) return [...own, ...without(type.name, Object.values(type.getFields()))];
  if (!isObjectType(type) && !isInterfaceType(type)) return own;
  const fields = Object.values(type.getFields());
  return [...own, ...without(type.name, fields), ...fields.flatMap((field) => without(`${type.name}.${field.name}`, field.args))];
}

const without = (
  path: string,
  parts: readonly { readonly name: string; readonly description?: string | null | undefined }[],
): readonly string[] => parts.filter(({ description }) => !description?.trim()).map(({ name }) => `${path}.${name}`);
