// What a client is told when a request cannot be answered: a code, a sentence, and for input the path of what is wrong.

import { describe, expect, test } from 'vitest';
import { useServer } from './use-server.ts';

const served = useServer();
const DRAFT = 'query ($input: DraftInput!) { draft(input: $input) }';

const inputs: [string, string, object, unknown, string][] = [
  [
    'a scalar of its own',
    DRAFT,
    { input: { name: 'a', entries: [{}, { country: 'uk' }] } },
    ['input', 'entries', 1, 'country'],
    '"uk" is not a country.',
  ],
  [
    'a value no enum has',
    DRAFT,
    { input: { name: 'a', entries: [{ role: 'BOSS' }] } },
    ['input', 'entries', 0, 'role'],
    'Value "BOSS" does not exist',
  ],
  ['a number for a text', DRAFT, { input: { name: 7 } }, ['input', 'name'], 'String cannot represent a non string value: 7'],
  ['a field that is missing', DRAFT, { input: {} }, ['input', 'name'], 'Field "name" of required type "String!" was not provided.'],
  [
    'a field that does not exist',
    DRAFT,
    { input: { name: 'a', nmae: 'b' } },
    ['input', 'nmae'],
    'Field "nmae" is not defined by type "DraftInput".',
  ],
  ['a variable that is missing', DRAFT, {}, ['input'], 'Variable "$input" of required type "DraftInput!" was not provided.'],
  ['null where a value is needed', DRAFT, { input: null }, ['input'], 'must not be null'],
  ['a text that looks like a path', DRAFT, { input: { name: ['x at "input.nothing"; '] } }, ['input', 'name'], 'String cannot represent'],
  ['null for an argument with a default', 'query ($n: Int = 3) { page(first: $n) }', { n: null }, ['first'], 'must not be null'],
];

describe('input given as a variable is INVALID at its path', () => {
  test.each(inputs)('%s', async (_what, query, variables, path, message) => {
    const { body } = await served().ask(query, { variables });
    expect(body.errors).toMatchObject([{ message: expect.stringContaining(message), extensions: { code: 'INVALID', path } }]);
  });
});

const literals: [string, string, unknown][] = [
  [
    'in a list in an object',
    '{ draft(input: { name: "a", entries: [{ role: PROCESSOR }, { country: "uk" }] }) }',
    ['input', 'entries', 1, 'country'],
  ],
  ['one for a list', '{ draft(input: { name: "a", entries: { country: "uk" } }) }', ['input', 'entries', 'country']],
  [
    'beside the same one in a variable',
    'query ($c: CountryCode = "uk") { draft(input: { name: "a", entries: [{ country: $c }] }) }',
    ['c'],
  ],
];

test.each(literals)('a literal that is no country is INVALID at its path: %s', async (_what, query, path) => {
  const { body } = await served().ask(query);
  expect(body.errors).toMatchObject([{ message: '"uk" is not a country.', extensions: { code: 'INVALID', path } }]);
});

test('a long value is not sent back whole', async () => {
  const { body } = await served().ask(DRAFT, { variables: { input: { name: 'a', entries: [{ country: 'x'.repeat(100_000) }] } } });
  expect(body.errors?.[0]?.message.length).toBeLessThan(600);
});

test.each([
  ['{ missing }', { message: 'The list "nowhere" was not found.', extensions: { code: 'NOT_FOUND' } }],
  ['{ refused }', { message: 'There is no party "nobody".', extensions: { code: 'INVALID', path: ['input', 'entries', 2, 'party'] } }],
])('a refusal says its reason: %s', async (query, error) => {
  const { status, body } = await served().ask(query);
  expect(status).toBe(200);
  expect(body.errors).toMatchObject([error]);
});

test.each([
  ['{', 'GRAPHQL_PARSE_FAILED'],
  ['{ nothing }', 'GRAPHQL_VALIDATION_FAILED'],
  ['{ draft(input: { name: "a", entries: [{ role: BOSS }] }) }', 'GRAPHQL_VALIDATION_FAILED'],
  ['query a { hello } query b { hello }', 'OPERATION_RESOLUTION_FAILURE'],
])("what is wrong with a document keeps GraphQL's own code: %s", async (query, code) => {
  expect((await served().ask(query)).body.errors).toMatchObject([{ extensions: { code } }]);
});

test('anything else is INTERNAL: the client gets an id, the log the rest', async () => {
  const { status, body } = await served().ask('{ broken }');
  expect(status).toBe(200);
  expect(body.data).toEqual({ broken: null });
  expect(body.errors).toMatchObject([
    { message: 'Something went wrong on our side.', extensions: { code: 'INTERNAL', id: expect.any(String) } },
  ]);
  expect(JSON.stringify(body)).not.toMatch(/hunter2|stack|at .*\.ts/);
  const id = body.errors?.[0]?.extensions.id ?? '';
  expect(
    served()
      .logged.filter((line) => line.includes(id))
      .join(''),
  ).toContain('hunter2');
});

test('a token that is no good is UNAUTHENTICATED, in HTTP as well', async () => {
  const { status, headers, body } = await served().ask('{ hello }', { headers: { authorization: 'Bearer onw_nothing' } });
  expect(status).toBe(401);
  expect(headers.get('www-authenticate')).toBe('Bearer');
  expect(body).toEqual({ errors: [{ message: expect.stringContaining('checksum'), extensions: { code: 'UNAUTHENTICATED' } }] });
});

test('the log has neither tokens nor variables', async () => {
  const authorization = `Bearer ${served().running.firstToken}`;
  await served().ask(DRAFT, { variables: { input: { name: 'Jane Doe' } }, headers: { authorization } });
  await fetch(`${served().running.url}/graphql?query={hello}&variables={"name":"Jane"}`, {
    headers: { authorization, 'apollo-require-preflight': '1' },
  });
  await expect.poll(() => served().logged.join('')).toContain('"method":"GET"');
  expect(served().logged.join('')).not.toMatch(/onw_|Jane|127\.0\.0\.1/);
});
