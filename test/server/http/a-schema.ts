// A schema small enough to read at a glance, with one field for each thing that can happen to a request.

import {
  type ASTNode,
  GraphQLEnumType,
  GraphQLError,
  GraphQLInputObjectType,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLScalarType,
  GraphQLSchema,
  GraphQLString,
} from 'graphql';
import { setTimeout as pause } from 'node:timers/promises';
import { invalid, notFound } from '../../../server/errors.ts';

const country = new GraphQLScalarType<string, string>({
  name: 'CountryCode',
  parseValue: (value) => countryOf(value),
  parseLiteral: (node) => countryOf('value' in node ? node.value : undefined, node),
});

function countryOf(value: unknown, nodes?: ASTNode): string {
  if (typeof value === 'string' && /^[A-Z]{2}$/.test(value)) return value;
  throw new GraphQLError(`${JSON.stringify(value)} is not a country.`, { nodes, extensions: { code: 'INVALID' } });
}

const role = new GraphQLEnumType({ name: 'EntryRole', values: { PROCESSOR: {}, SUB_PROCESSOR: {} } });
const entryInput = new GraphQLInputObjectType({ name: 'EntryInput', fields: { country: { type: country }, role: { type: role } } });
const draftInput = new GraphQLInputObjectType({
  name: 'DraftInput',
  fields: { name: { type: new GraphQLNonNull(GraphQLString) }, entries: { type: new GraphQLList(new GraphQLNonNull(entryInput)) } },
});

const node: GraphQLObjectType = new GraphQLObjectType({
  name: 'Node',
  fields: () => ({
    name: { type: GraphQLString, resolve: () => 'a node' },
    below: { type: node, resolve: () => ({}) },
    page: { type: node, args: { first: { type: GraphQLInt } }, resolve: () => ({}) },
    all: { type: new GraphQLList(node), resolve: () => [{}] },
  }),
});

const query = new GraphQLObjectType({
  name: 'Query',
  fields: {
    hello: { type: GraphQLString, resolve: () => 'hello' },
    role: { type: GraphQLString, resolve: (_root, _args, { actor }) => actor.role },
    node: { type: node, resolve: () => ({}) },
    draft: { type: GraphQLString, args: { input: { type: new GraphQLNonNull(draftInput) } }, resolve: (_root, { input }) => input.name },
    page: {
      type: GraphQLInt,
      args: { first: { type: new GraphQLNonNull(GraphQLInt), defaultValue: 20 } },
      resolve: (_root, { first }) => first,
    },
    missing: {
      type: GraphQLString,
      resolve: () => {
        throw notFound('The list "nowhere"');
      },
    },
    refused: {
      type: GraphQLString,
      resolve: () => {
        throw invalid('There is no party "nobody".', ['input', 'entries', 2, 'party']);
      },
    },
    broken: {
      type: GraphQLString,
      resolve: () => {
        throw new TypeError('the password is hunter2');
      },
    },
    slow: { type: GraphQLString, resolve: () => pause(300, 'late but here') },
  },
});

/** Answers each of its fields as its name says. */
export const schema = new GraphQLSchema({ query });
