// The names that others rely on are all there, and mean what they meant.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema } from 'graphql';
import { expect, test } from 'vitest';
import { brokenPromises } from './differences.ts';

const read = (file: string): string => readFileSync(join(import.meta.dirname, '../../../schema/api', file), 'utf8');
const offered = buildSchema(read('schema.graphql'));

test('schema.graphql offers everything that contract.graphql promises', () => {
  expect(brokenPromises(buildSchema(read('contract.graphql')), offered)).toEqual([]);
});

const was = `
  interface Node { id: ID! }
  type Query { list(slug: String!, first: Int = 20): List }
  type List implements Node { id: ID! slug: String! title: String tags: [String!] size: Int }
  enum Role { READER WRITER }
  enum Colour { RED }
  input Edit { slug: String! note: String }
  type Mutation { edit(input: Edit!, role: Role): List }`;

test.each([
  ['a type that is gone', 'enum Colour { RED }', '', ['Colour is missing']],
  ['an enum that is a text by now', 'enum Role { READER WRITER }', 'scalar Role', ['Role is no enum']],
  ['a field that is gone', 'slug: String! title', 'title', ['List.slug is missing']],
  ['a field that may be null by now', 'slug: String! title', 'slug: String title', ['List.slug is String, not String!']],
  ['a list for a value', 'title: String', 'title: [String]', ['List.title is [String], not String']],
  ['items that may be null by now', 'tags: [String!]', 'tags: [String]', ['List.tags is [String], not [String!]']],
  ['an interface that is gone', 'implements Node', '', ['List does not implement Node']],
  ['an enum value that is gone', 'READER WRITER', 'READER', ['Role.WRITER is missing']],
  ['an argument that is gone', 'slug: String!, first: Int = 20', 'slug: String!', ['Query.list(first) is missing']],
  ['another default', 'first: Int = 20', 'first: Int = 10', ['Query.list(first) is 10 when left out, not 20']],
  ['an input that must be given by now', 'note: String', 'note: String!', ['Edit(note) takes String!, not String']],
  ['a new input that must be given', 'note: String', 'note: String why: String!', ['Edit(why) must be given, and was not there before']],
])('%s would be noticed', (_what, before, after, sentences) => {
  expect(brokenPromises(buildSchema(was), buildSchema(was.replace(before, after)))).toEqual(sentences);
});

test.each([
  ['a field more', 'title: String', 'title: String kind: String'],
  ['an output that is never null any more', 'title: String', 'title: String!'],
  ['items that are never null, in a list that is never null', 'tags: [String!]', 'tags: [String!]!'],
  ['an input that may be left out by now', 'Edit { slug: String!', 'Edit { slug: String'],
  ['an argument more that may be left out', 'first: Int = 20', 'first: Int = 20, after: String'],
  ['a new input with a default', 'note: String', 'note: String loud: Boolean! = false'],
])('%s breaks no promise', (_what, before, after) => {
  expect(brokenPromises(buildSchema(was), buildSchema(was.replace(before, after)))).toEqual([]);
});
