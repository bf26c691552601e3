// How an error is told to the one who asked. A refusal says its reason; input that could not be read is INVALID, with its
// path; what graphql-js says of a document stays as it is. Everything else is ours to know: the answer has an id, the log the rest.

import { randomUUID } from 'node:crypto';
import { GraphQLError, type GraphQLFormattedError, Kind } from 'graphql';
import { type InputPath, Refusal } from '../errors.ts';
import type { Log } from '../log.ts';
import { pathOfLiteral, pathOfVariable } from './input-path.ts';

/** Codes of the GraphQL layer itself, about a document rather than about the registry. */
const OF_THE_DOCUMENT: ReadonlySet<unknown> = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

const MESSAGE_LENGTH = 500;

/** Makes the function that Apollo calls for each error of an answer. */
export function formatErrorWith(log: Log): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  return (formatted, error) => {
    const chain = causesOf(error);
    const refusal = chain.find((one) => one instanceof Refusal);
    if (refusal) return told(formatted, refusal.code, refusal.message, refusal.inputPath);
    const unreadable = unreadableInput(chain);
    if (unreadable) return told(formatted, 'INVALID', unreadable.message, unreadable.path);
    if (formatted.extensions?.['code'] === 'BAD_REQUEST') return told(formatted, 'INVALID', formatted.message);
    if (OF_THE_DOCUMENT.has(formatted.extensions?.['code'])) return { ...formatted, message: short(formatted.message) };
    const id = logged(log, chain.at(-1) ?? error);
    return { ...formatted, message: 'Something went wrong on our side.', extensions: { code: 'INTERNAL', id } };
  };
}

/** Writes an error that is ours to the log. @returns the id under which it stands there */
export function logged(log: Log, err: unknown): string {
  const id = randomUUID();
  log.error({ err, id }, 'internal error');
  return id;
}

function told(formatted: GraphQLFormattedError, code: string, message: string, path?: InputPath): GraphQLFormattedError {
  return { ...formatted, message: short(message), extensions: path ? { code, path } : { code } };
}

/** The error and what it was made of, outermost first. */
function causesOf(error: unknown): readonly unknown[] {
  const chain: unknown[] = [error];
  for (let next = error; next instanceof GraphQLError && next.originalError; next = next.originalError) chain.push(next.originalError);
  return chain;
}

function unreadableInput(chain: readonly unknown[]): { message: string; path: InputPath | undefined } | undefined {
  const errors = chain.filter((error) => error instanceof GraphQLError);
  const innermost = errors.at(-1);
  const ofVariable = errors.find((error) => error.nodes?.[0]?.kind === Kind.VARIABLE_DEFINITION && error.message.startsWith('Variable "$'));
  if (ofVariable) return ofInput(innermost?.message ?? ofVariable.message, pathOfVariable(ofVariable.message));
  if (!innermost) return undefined;
  if (innermost.extensions['code'] === 'INVALID') return { message: innermost.message, path: pathOfLiteral(innermost.nodes?.[0]) };
  const [, argument] = /^Argument "(\w+)" (?:has invalid value|of (?:non-null|required) type) /.exec(innermost.message) ?? [];
  return argument !== undefined && errors[0]?.path ? { message: innermost.message, path: [argument] } : undefined;
}

/** A field that is missing or unknown belongs to the path, too: graphql-js only names it in the message. */
function ofInput(message: string, path: InputPath | undefined): { message: string; path: InputPath | undefined } {
  const [, field] = /^Field "(\w+)" (?:of required type|is not defined)/.exec(message) ?? [];
  return { message, path: path && field !== undefined ? [...path, field] : path };
}

/** graphql-js repeats the value it could not read, however long it is. */
const short = (message: string): string => (message.length > MESSAGE_LENGTH ? `${message.slice(0, MESSAGE_LENGTH)}…` : message);
