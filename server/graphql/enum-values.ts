// A value that an enumeration does not have is refused with the values that it has.

import { GraphQLEnumType, GraphQLError, type GraphQLSchema, Kind, type ValueNode } from 'graphql';

/** Makes every enumeration of the schema say what would be right; the code is INVALID, as for any other input. */
export function nameEnumValues(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!(type instanceof GraphQLEnumType) || type.name.startsWith('__')) continue;
    const values = type.getValues().map(({ name }) => name);
    const refuse = (given: string, nodes?: ValueNode): never => {
      throw new GraphQLError(`${given.slice(0, 60)} is not a ${type.name}: write one of ${values.join(', ')}.`, {
        nodes,
        extensions: { code: 'INVALID' },
      });
    };
    const parseValue = type.parseValue.bind(type);
    const parseLiteral = type.parseLiteral.bind(type);
    type.parseValue = (value) =>
      typeof value === 'string' && values.includes(value) ? parseValue(value) : refuse(JSON.stringify(value) ?? 'nothing');
    type.parseLiteral = (node, variables) =>
      node.kind === Kind.ENUM && values.includes(node.value)
        ? parseLiteral(node, variables)
        : refuse('value' in node ? String(node.value) : 'This', node);
  }
  return schema;
}
