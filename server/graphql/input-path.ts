// Where in the input a value stands that could not be read: graphql-js says it in words, a client wants a path.

import { type ASTNode, Kind, parse, visit } from 'graphql';
import type { InputPath } from '../errors.ts';

/**
 * The path that graphql-js names in its message about a variable: `Variable "$input" … at "input.entries[0].country"; …`.
 * A variable as a whole has its name as its path.
 */
export function pathOfVariable(message: string): InputPath | undefined {
  const [, name] = /^Variable "\$(\w+)" /.exec(message) ?? [];
  if (name === undefined) return undefined;
  const [, steps = ''] = new RegExp(` at "${name}((?:\\.\\w+|\\[\\d+\\])*)"; `).exec(message) ?? [];
  return [name, ...stepsOf(steps)];
}

function stepsOf(text: string): InputPath {
  return Array.from(text.matchAll(/\.(\w+)|\[(\d+)\]/g), ([, field, index]) => field ?? Number(index));
}

/** The path of a literal in a document: the argument's name (or the variable's, for a default), then fields and indexes down to it. */
export function pathOfLiteral(node: ASTNode | undefined): InputPath | undefined {
  if (!node?.loc) return undefined;
  const { start, end, source } = node.loc;
  let found: InputPath | undefined;
  visit(parse(source.body), {
    enter: (candidate, _key, parent, _path, ancestors) => {
      if (found || candidate.kind !== node.kind || candidate.loc?.start !== start || candidate.loc.end !== end) return undefined;
      found = pathThrough([...ancestors, ...(parent ? [parent] : []), candidate]);
      return undefined;
    },
  });
  return found;
}

function pathThrough(ancestors: readonly (ASTNode | readonly ASTNode[])[]): InputPath {
  const path: (string | number)[] = [];
  ancestors.forEach((ancestor, depth) => {
    if (!('kind' in ancestor)) return;
    if (ancestor.kind === Kind.ARGUMENT || ancestor.kind === Kind.OBJECT_FIELD) path.push(ancestor.name.value);
    if (ancestor.kind === Kind.VARIABLE_DEFINITION) path.push(ancestor.variable.name.value);
    if (ancestor.kind === Kind.LIST) path.push(indexIn(ancestor.values, ancestors.slice(depth + 1)));
  });
  return path;
}

const indexIn = (values: readonly ASTNode[], below: readonly (ASTNode | readonly ASTNode[])[]): number =>
  values.findIndex((value) => below.some((node) => node === value));
