// No argument, however deep, holds a text that cannot be kept: half a character, or a control character that is no line break.
// Asked here once for all of the API; what else a text must be is asked field by field.

import { defaultFieldResolver, type GraphQLField, type GraphQLSchema, isObjectType } from 'graphql';
import { type InputPath, invalid } from '../errors.ts';

const CONTROL = /(?![\n\r\t])\p{Cc}/u;

/** Wraps the resolvers of fields that take arguments. Put it outside of everything else: nothing is looked up with such a text. */
export function readableInput(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) if (field.args.length > 0) readArguments(field);
  }
  return schema;
}

function readArguments(field: GraphQLField<unknown, unknown>): void {
  const resolve = field.resolve ?? defaultFieldResolver;
  field.resolve = (root, args, context, info) => {
    refuseUnreadable(args, []);
    return resolve(root, args, context, info);
  };
}

/** @throws Refusal INVALID with the path of the first text that cannot be kept */
function refuseUnreadable(value: unknown, path: InputPath): void {
  if (typeof value === 'string') {
    if (!value.isWellFormed()) throw invalid('The text holds half a character (a lone surrogate): write it again.', path);
    if (CONTROL.test(value)) throw invalid('The text holds control characters: only line breaks and tabs may stand in a text.', path);
  } else if (Array.isArray(value)) {
    value.forEach((item, index) => refuseUnreadable(item, [...path, index]));
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, item] of Object.entries(value)) refuseUnreadable(item, [...path, name]);
  }
}
