// One question to the server, in GraphQL. The only place in the CLI that speaks to it.

import type { TypedDocumentString } from '../schema/api/generated/graphql.ts';
import { EXIT, type InputPath, Problem } from './problem.ts';
import { type ServerAddress, serverAddress } from './server-address.ts';

const PATIENCE_MS = 120_000;

interface Answer<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly AnswerError[];
}

interface AnswerError {
  readonly message: string;
  readonly extensions?: { readonly code?: string; readonly path?: InputPath };
}

/**
 * Asks the server and returns its data, whole.
 *
 * @throws Problem with the code of the first error (exit code 2), or UNREACHABLE or INTERNAL (exit code 3)
 */
export async function ask<Data, Variables>(document: TypedDocumentString<Data, Variables>, variables: Variables): Promise<Data> {
  const server = serverAddress();
  const response = await send(server, JSON.stringify({ query: document.toString(), variables }));
  const { data, errors } = await answerOf<Data>(server, response);
  if (errors && errors.length > 0) throw problemOf(errors, server);
  if (!data) throw unreachable(server, `answered ${response.status} without data`);
  return data;
}

/** Whether there is a token to show: without one the server answers as to anybody. */
export const hasToken = (): boolean => serverAddress().token !== null;

async function send({ url, token }: ServerAddress, body: string): Promise<Response> {
  const headers = new Headers({ 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' });
  if (token !== null) headers.set('authorization', `Bearer ${token}`);
  try {
    return await fetch(`${url}/graphql`, {
      method: 'POST',
      headers,
      body,
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
  } catch (error) {
    throw unreachable({ url }, `cannot be reached (${reasonOf(error)})`);
  }
}

async function answerOf<Data>(server: ServerAddress, response: Response): Promise<Answer<Data>> {
  try {
    const answer: unknown = JSON.parse(await response.text());
    if (isAnswer<Data>(answer)) return answer;
  } catch (error) {
    throw unreachable(server, `answered ${response.status} and no GraphQL (${reasonOf(error)})`);
  }
  throw unreachable(server, `answered ${response.status} and no GraphQL`);
}

/** Whether it has the form of a GraphQL answer; that the data fit the document is the server's promise. */
function isAnswer<Data>(answer: unknown): answer is Answer<Data> {
  return typeof answer === 'object' && answer !== null && ('data' in answer || ('errors' in answer && Array.isArray(answer.errors)));
}

function problemOf(errors: readonly AnswerError[], { token }: ServerAddress): Problem {
  const [{ extensions } = { extensions: undefined }] = errors;
  const code = extensions?.code ?? 'INTERNAL';
  const said = [...new Set(errors.map(({ message }) => message))].join('\n');
  const hint =
    code === 'UNAUTHENTICATED' && token === null ? '\nSet ONWARD_TOKEN, or ONWARD_DATA to the data directory of the server.' : '';
  const exit = code === 'INTERNAL' ? EXIT.unreachable : EXIT.wrong;
  return new Problem(code, said + hint, extensions?.path ? { path: extensions.path, exit } : { exit });
}

function unreachable({ url }: Pick<ServerAddress, 'url'>, what: string): Problem {
  const message = `The server at ${url} ${what}.\nStart one with npm start or onward serve, or set ONWARD_URL to where it is.`;
  return new Problem('UNREACHABLE', message, { exit: EXIT.unreachable });
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { cause } = error;
  if (cause instanceof Error) return 'code' in cause && typeof cause.code === 'string' ? cause.code : cause.message;
  return error.message;
}
