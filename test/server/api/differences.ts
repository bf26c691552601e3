// What one schema lacks of another: every name, argument, value and default that a caller may already rely on.

import {
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
} from 'graphql';

/** A sentence for each promise that the offer does not keep; none when it keeps them all. */
export function brokenPromises(promised: GraphQLSchema, offered: GraphQLSchema): readonly string[] {
  return Object.values(promised.getTypeMap())
    .filter((type) => !type.name.startsWith('__'))
    .flatMap((type) => {
      const other = offered.getType(type.name);
      return other ? brokenIn(type, other) : [`${type.name} is missing`];
    });
}

function brokenIn(promised: GraphQLNamedType, offered: GraphQLNamedType): readonly string[] {
  const { name } = promised;
  if (isScalarType(promised)) return isScalarType(offered) ? [] : [`${name} is no scalar`];
  if (isEnumType(promised)) {
    if (!isEnumType(offered)) return [`${name} is no enum`];
    return promised.getValues().flatMap((value) => (offered.getValue(value.name) ? [] : [`${name}.${value.name} is missing`]));
  }
  if (isInputObjectType(promised)) {
    if (!isInputObjectType(offered)) return [`${name} is no input`];
    return [...brokenInputs(name, Object.values(promised.getFields()), Object.values(offered.getFields()))];
  }
  if (isObjectType(promised) && isObjectType(offered)) return brokenFields(promised, offered);
  if (isInterfaceType(promised) && isInterfaceType(offered)) return brokenFields(promised, offered);
  return [`${name} is of another kind`];
}

type WithFields = GraphQLObjectType | GraphQLInterfaceType;

function brokenFields(promised: WithFields, offered: WithFields): readonly string[] {
  const interfaces = promised.getInterfaces().filter((one) => !offered.getInterfaces().some((other) => other.name === one.name));
  const fields = Object.values(promised.getFields()).flatMap((field) => {
    const path = `${promised.name}.${field.name}`;
    const other = offered.getFields()[field.name];
    if (!other) return [`${path} is missing`];
    const type = keepsOutput(field.type, other.type) ? [] : [`${path} is ${String(other.type)}, not ${String(field.type)}`];
    return [...type, ...brokenInputs(path, field.args, other.args)];
  });
  return [...interfaces.map((one) => `${promised.name} does not implement ${one.name}`), ...fields];
}

type Input = GraphQLArgument | GraphQLInputField;

function brokenInputs(path: string, promised: readonly Input[], offered: readonly Input[]): readonly string[] {
  const broken = promised.flatMap((input) => {
    const name = `${path}(${input.name})`;
    const other = offered.find((one) => one.name === input.name);
    if (!other) return [`${name} is missing`];
    const type = takesInput(input.type, other.type) ? [] : [`${name} takes ${String(other.type)}, not ${String(input.type)}`];
    const [was, is] = [JSON.stringify(input.defaultValue), JSON.stringify(other.defaultValue)];
    return was === is ? type : [...type, `${name} is ${is ?? 'nothing'} when left out, not ${was ?? 'nothing'}`];
  });
  const added = offered.filter(
    (input) => isNonNullType(input.type) && input.defaultValue === undefined && !promised.some(({ name }) => name === input.name),
  );
  return [...broken, ...added.map((input) => `${path}(${input.name}) must be given, and was not there before`)];
}

/** Whether what is offered can stand wherever the promised was expected: the same, or never null where it might have been. */
function keepsOutput(promised: GraphQLOutputType, offered: GraphQLOutputType): boolean {
  if (isNonNullType(promised)) return isNonNullType(offered) && keepsOutput(promised.ofType, offered.ofType);
  if (isNonNullType(offered)) return keepsOutput(promised, offered.ofType);
  if (isListType(promised)) return isListType(offered) && keepsOutput(promised.ofType, offered.ofType);
  return !isListType(offered) && String(promised) === String(offered);
}

/** Whether everything that could be given as the promised can still be given: the same, or it may be left out by now. */
function takesInput(promised: GraphQLInputType, offered: GraphQLInputType): boolean {
  if (isNonNullType(promised)) return takesInput(promised.ofType, isNonNullType(offered) ? offered.ofType : offered);
  if (isNonNullType(offered)) return false;
  if (isListType(promised)) return isListType(offered) && takesInput(promised.ofType, offered.ofType);
  return !isListType(offered) && String(promised) === String(offered);
}
