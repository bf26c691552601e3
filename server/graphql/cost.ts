// What a query may ask for at once, counted before anything is read: every field costs 1, multiplied by how many times it may
// be in the answer. Variables count, too: a page is no cheaper for having its size in a variable.

import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  getNullableType,
  GraphQLError,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';

/** A hundred lists with every entry, transfer and finding cost about half of this. */
export const COST_LIMIT = 100_000;
const DEFAULT_PAGE = 20;
/** How long a list without pages is taken to be: the entries of a version, the transfers of an entry. */
const TYPICAL_LENGTH = 3;

/** One operation to be counted. */
export interface Operation {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Lets an operation pass that asks for no more than COST_LIMIT. @throws GraphQLError naming its cost and the limit */
export function refuseCostly(asked: Operation): void {
  const cost = costOf(asked);
  if (cost <= COST_LIMIT) return;
  throw new GraphQLError(
    `This query may return ${cost} fields; the limit is ${COST_LIMIT}. Ask for smaller pages, or for fewer levels at once.`,
    {
      extensions: { code: 'GRAPHQL_VALIDATION_FAILED', http: { status: 400 } },
    },
  );
}

/** How many fields the answer may have, by the page sizes asked for. The document must be valid. */
export function costOf(asked: Operation): number {
  const { schema, document, operation } = asked;
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  const counted = new Map<string, number>();

  const ofSelections = ({ selections }: SelectionSetNode, type: GraphQLNamedType | undefined): number =>
    selections.reduce((sum, selection) => {
      if (selection.kind === Kind.FIELD) return sum + ofField(selection, type);
      if (selection.kind === Kind.FRAGMENT_SPREAD) return sum + ofFragment(selection.name.value);
      const condition = selection.typeCondition && schema.getType(selection.typeCondition.name.value);
      return sum + ofSelections(selection.selectionSet, condition ?? type);
    }, 0);
  const ofFragment = (name: string): number => {
    const fragment = fragments.get(name);
    if (!fragment) return 0;
    const cost = counted.get(name) ?? ofSelections(fragment.selectionSet, schema.getType(fragment.typeCondition.name.value));
    counted.set(name, cost);
    return cost;
  };
  const ofField = (node: FieldNode, parent: GraphQLNamedType | undefined): number => {
    const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[node.name.value] : undefined;
    if (!node.selectionSet || !field) return 1;
    return 1 + lengthOf(field, node, asked) * ofSelections(node.selectionSet, getNamedType(field.type));
  };

  return ofSelections(operation.selectionSet, schema.getRootType(operation.operation) ?? undefined);
}

function lengthOf(field: GraphQLField<unknown, unknown>, node: FieldNode, asked: Operation): number {
  if (field.args.some(({ name }) => name === 'first')) return pageSize(node, asked);
  return isListType(getNullableType(field.type)) && isCompositeType(getNamedType(field.type)) ? TYPICAL_LENGTH : 1;
}

function pageSize(node: FieldNode, asked: Operation): number {
  const given = numberOf(node.arguments?.find(({ name }) => name.value === 'first')?.value, asked);
  return given !== undefined && given >= 0 ? given : DEFAULT_PAGE;
}

function numberOf(value: ValueNode | undefined, asked: Operation): number | undefined {
  if (value?.kind === Kind.INT) return Number(value.value);
  if (value?.kind !== Kind.VARIABLE) return undefined;
  const name = value.name.value;
  const given = asked.variables[name];
  if (given !== undefined) return typeof given === 'number' ? given : undefined;
  const declared = asked.operation.variableDefinitions?.find(({ variable }) => variable.name.value === name);
  return declared?.defaultValue?.kind === Kind.INT ? Number(declared.defaultValue.value) : undefined;
}
