// Puts every field behind its row of the access table, and writes down what was refused.

import { defaultFieldResolver, type GraphQLField, type GraphQLFieldResolver, type GraphQLSchema, isObjectType } from 'graphql';
import { recordDenial } from '../audit/record-audit.ts';
import type { Context } from '../context.ts';
import { Refusal } from '../errors.ts';
import { accessTable } from './access-table.ts';
import { anyone, type Rule } from './rules.ts';
import { isVisible } from './visible-nodes.ts';

/** Fields whose answer is null when the actor may not see what it would be. */
const FOUND_IF_VISIBLE = new Set(['Query.node', 'Query.list', 'Query.notice', 'Query.objection']);

/**
 * Wraps the resolvers of the schema.
 *
 * @throws Error naming the fields that have no rule, and the rules that have no field
 */
export function guardSchema(schema: GraphQLSchema): GraphQLSchema {
  const unused = new Set(Object.entries(accessTable).flatMap(([type, rows]) => Object.keys(rows).map((field) => `${type}.${field}`)));
  const missing: string[] = [];
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      const name = `${type.name}.${field.name}`;
      const rule = accessTable[type.name]?.[field.name];
      if (rule) guardField(field, name, rule);
      else missing.push(name);
      unused.delete(name);
    }
  }
  if (missing.length > 0) throw new Error(`no access rule for ${missing.join(', ')}`);
  if (unused.size > 0) throw new Error(`access rules for fields that are not there: ${[...unused].join(', ')}`);
  return schema;
}

function guardField(field: GraphQLField<unknown, Context>, name: string, rule: Rule): void {
  const resolve = FOUND_IF_VISIBLE.has(name) ? foundIfVisible(field) : (field.resolve ?? defaultFieldResolver);
  field.resolve = resolve;
  if (rule !== anyone) {
    field.resolve = async (root, args, context, info) => {
      try {
        await rule.check({ context, root, args });
      } catch (error) {
        if (error instanceof Refusal) await writeDown(context, name, targetOf(root, args));
        throw error;
      }
      try {
        return await resolve(root, args, context, info);
      } catch (error) {
        if (error instanceof Refusal && error.code === 'FORBIDDEN') await writeDown(context, name, targetOf(root, args));
        throw error;
      }
    };
  }
}

function foundIfVisible(field: GraphQLField<unknown, Context>): GraphQLFieldResolver<unknown, Context> {
  const resolve = field.resolve ?? defaultFieldResolver;
  return async (root, args, context, info) => {
    const found: unknown = await resolve(root, args, context, info);
    return found !== null && (await isVisible(context, found)) ? found : null;
  };
}

const denials = new WeakMap<Context, Set<string>>();

/**
 * One record for each field and request, however many items it was refused on. An operator is denied nothing: what it does not
 * find is not there.
 */
async function writeDown(context: Context, name: string, target: string | null): Promise<void> {
  if (context.actor.role === 'OPERATOR') return;
  const known = denials.get(context) ?? new Set();
  denials.set(context, known);
  if (known.has(name)) return;
  known.add(name);
  await recordDenial(context.em.fork(), context, name.replace(/^Mutation\./, ''), target);
}

const NAMES_IN_INPUT = ['draft', 'version', 'notice', 'objection', 'delivery', 'endpoint', 'id', 'list', 'controller', 'party', 'slug'];

/** What was asked about, as the one who asked named it: the id or slug in the input, or the id of what the field belongs to. */
function targetOf(root: unknown, args: Readonly<Record<string, unknown>>): string | null {
  const input = args['input'] ?? root;
  if (typeof input !== 'object' || input === null) return null;
  const named = (args['input'] ? NAMES_IN_INPUT : ['id']).map((name): unknown => Reflect.get(input, name));
  return named.find((name) => typeof name === 'string')?.slice(0, LONGEST_TARGET) ?? null;
}

const LONGEST_TARGET = 255;
