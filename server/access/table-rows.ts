// How rows of the access table are written.

import { anyone, type Rule } from './rules.ts';

/** Rows of one type: a rule for each field. */
export type Rows = Readonly<Record<string, Rule>>;

/** Fields that are open to whoever can reach the thing they belong to. */
export const open = (fields: string): Rows => Object.fromEntries(fields.split(' ').map((field) => [field, anyone]));

/** The rows of a connection. */
export const page = (node: string): Readonly<Record<string, Rows>> => ({
  [`${node}Connection`]: open('edges pageInfo totalCount'),
  [`${node}Edge`]: open('node cursor'),
});

/** The rows of what a mutation gives back. */
export const payload = (mutation: string, fields: string): Readonly<Record<string, Rows>> => ({ [`${mutation}Payload`]: open(fields) });
