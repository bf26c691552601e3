// The schema as text, in one order whatever the order of the code.

import { lexicographicSortSchema, printSchema } from 'graphql';
import { buildSchema } from './build-schema.ts';

/** The whole schema in GraphQL's own language, with descriptions. */
export function schemaText(): string {
  return `${printSchema(lexicographicSortSchema(buildSchema()))}\n`;
}
