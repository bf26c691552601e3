// How the rows about types are written.

import type { RuleName } from './expected-rules.ts';

/** How a type is reached (`%` stands for its fields), under which rule, and its fields: open ones, and those with a rule of their own. */
export interface TypeRow {
  readonly reach: string;
  readonly by: RuleName;
  readonly open: string;
  readonly guarded?: Readonly<Record<string, readonly [ask: string, rule: RuleName]>>;
}

/** A query for the nodes of a connection. */
export const node = (query: string, inside: string) => `{ ${query} { edges { node { ${inside} } } } }`;

/** The rows of a connection. */
export const page = (name: string, query: string, by: RuleName): Readonly<Record<string, TypeRow>> => ({
  [`${name}Connection`]: { reach: `{ ${query} { % } }`, by, open: 'edges pageInfo totalCount' },
  [`${name}Edge`]: { reach: `{ ${query} { edges { % } } }`, by, open: 'node cursor' },
});
