// What a stranger cannot do to the server, and what an honest portal can.

import { buildSchema, getOperationAST, parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { COST_LIMIT, costOf } from '../../../server/graphql/cost.ts';
import { useServer } from './use-server.ts';

/** Nodes below nodes. */
const nested = (levels: number): string => `{ node { ${'below { '.repeat(levels)} name ${'} '.repeat(levels)} } }`;

/** The body of a request of exactly so many bytes. */
const bodyOf = (bytes: number): string => {
  const rest = JSON.stringify({ query: '{ hello }', operationName: null, extensions: { padding: '' } });
  return rest.replace('"padding":""', `"padding":"${'x'.repeat(bytes - rest.length)}"`);
};

/** Sends a request of exactly so many bytes. */
const send = (url: string, bytes: number): Promise<Response> =>
  fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: bodyOf(bytes) });

describe('in production', () => {
  const served = useServer({ NODE_ENV: 'production', ONWARD_CORS_ORIGINS: 'https://portal.example.com' });

  test.each([
    ['deep', nested(20), /depth limit/],
    ['of many aliases', `{ ${Array.from({ length: 40 }, (_, index) => `a${index}: hello`).join(' ')} }`, /[Aa]lias/],
    ['of many directives', `{ hello ${'@skip(if: false) '.repeat(40)} }`, /directive/],
    ['of many tokens', `{ ${'hello '.repeat(5000)} }`, /tokens/],
    ['costly', '{ node { page(first: 100) { page(first: 100) { page(first: 100) { name } } } } }', /may return \d+ fields/],
    ['that asks for the schema', '{ __schema { types { name } } }', /introspection/],
  ])('a document %s is refused before anything is read', async (_what, query, why) => {
    const { body } = await served().ask(query);
    expect(body.data).toBeUndefined();
    expect(body.errors?.[0]?.message).toMatch(why);
    expect(body.errors?.[0]?.message).not.toContain('Syntax Error: Query');
    expect(body.errors?.[0]?.extensions.code).toMatch(/^GRAPHQL_(VALIDATION|PARSE)_FAILED$/);
  });

  test('a page size in a variable costs the same', async () => {
    const query = 'query ($n: Int) { node { page(first: $n) { page(first: $n) { page(first: $n) { name } } } } }';
    expect((await served().ask(query, { variables: { n: 100 } })).body.errors?.[0]?.message).toMatch(/may return/);
    expect((await served().ask(query, { variables: { n: 5 } })).body.errors).toBeUndefined();
  });

  test('fourteen levels are no trouble', async () => {
    expect((await served().ask(nested(12))).body.errors).toBeUndefined();
  });

  test('suggestions do not give the schema away', async () => {
    expect((await served().ask('{ helo }')).body.errors?.[0]?.message).not.toContain('hello');
  });

  test('a form on a stranger’s page cannot send a query', async () => {
    const asForm = { method: 'POST', headers: { 'content-type': 'text/plain' }, body: '{"query":"{ hello }"}' };
    for (const response of [
      await fetch(`${served().running.url}/graphql`, asForm),
      await fetch(`${served().running.url}/graphql?query={hello}`),
    ]) {
      expect(response.status).toBe(400);
      expect(await response.json()).toMatchObject({
        errors: [{ message: expect.stringContaining('CSRF'), extensions: { code: 'INVALID' } }],
      });
    }
  });

  test('only the origins that were named may read answers', async () => {
    const allowed = async (origin: string) =>
      (await served().ask('{ hello }', { headers: { origin } })).headers.get('access-control-allow-origin');
    expect(await allowed('https://portal.example.com')).toBe('https://portal.example.com');
    expect(await allowed('https://stranger.example.com')).toBeNull();
    const preflight = await fetch(`${served().running.url}/graphql`, {
      method: 'OPTIONS',
      headers: {
        origin: 'https://portal.example.com',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'authorization',
      },
    });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('access-control-allow-headers')).toContain('authorization');
  });

  test('a body of 1 MiB is read, one byte more is not', async () => {
    expect((await send(served().running.url, 1024 * 1024)).status).toBe(200);
    const refused = await send(served().running.url, 1024 * 1024 + 1);
    expect(refused.status).toBe(413);
    expect(await refused.json()).toEqual({
      errors: [{ message: 'The request is larger than 1 MiB: send less at once.', extensions: { code: 'INVALID' } }],
    });
    expect((await send(served().running.url, 10 * 1024 * 1024)).status).toBe(413);
  });

  test('a request that hands in a document may hold more, with a token, and nothing else beside it', async () => {
    const takes = 'mutation ($input: X) { importDocument(input: $input) { id } }';
    expect(await sentWithMuch(served().running.url, takes)).toBe(413);
    expect(await sentWithMuch(served().running.url, takes, 'Bearer onw_x')).not.toBe(413);
    expect(await sentWithMuch(served().running.url, 'query ($input: X) { tryDocument(url: $input) { id } hello }', 'Bearer onw_x')).toBe(
      413,
    );
    expect(await sentWithMuch(served().running.url, '{ hello } # importDocument', 'Bearer onw_x')).toBe(413);
  });

  test('several operations in one request are refused', async () => {
    const response = await fetch(`${served().running.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify([{ query: '{ hello }' }, { query: '{ hello }' }]),
    });
    expect(response.status).toBe(400);
  });

  test('a browser gets no page', async () => {
    const response = await fetch(`${served().running.url}/graphql`, { headers: { accept: 'text/html' } });
    expect(response.headers.get('content-type')).toContain('application/json');
    expect(response.status).toBe(400);
  });
});

describe('what a query costs', () => {
  const schema = buildSchema(`
    type Query { lists(first: Int): Page }
    type Page { nodes: [List] total: Int versions(first: Int): Page }
    type List { slug: String entries: [Entry!]! owner: Owner versions(first: Int): Page }
    type Entry { key: String country: String } type Owner { name: String }`);
  const cost = (query: string, variables: Record<string, unknown> = {}): number => {
    const document = parse(query);
    const operation = getOperationAST(document);
    if (!operation) throw new Error('the query has one operation');
    return costOf({ schema, document, operation, variables });
  };

  test.each([
    ['a page: itself, and its size times what stands in it', '{ lists(first: 10) { total } }', 11],
    ['a page without a size is one of 20', '{ lists { total } }', 21],
    ['a list without pages counts as three', '{ lists(first: 1) { nodes { slug } } }', 1 + 1 + 3],
    ['one object counts as itself', '{ lists(first: 1) { nodes { owner { name } } } }', 1 + 1 + 3 * 2],
    ['a fragment as often as it is spread', '{ a: lists(first: 5) { ...f } b: lists(first: 5) { ...f } } fragment f on Page { total }', 12],
    ['an inline fragment as what is in it', '{ lists(first: 5) { ... on Page { total } ... { total } } }', 11],
    ['a variable’s default', 'query ($n: Int = 50) { lists(first: $n) { total } }', 51],
  ])('%s', (_what, query, expected) => {
    expect(cost(query)).toBe(expected);
  });

  test('a page of a hundred lists with everything on them is within the limit', () => {
    const fields = Array.from({ length: 100 }, (_, index) => `f${index}: key`).join(' ');
    expect(cost(`{ lists(first: 100) { nodes { entries { ${fields} } } } }`)).toBeLessThan(COST_LIMIT);
  });
});

/** The status of a request with 2 MiB of variables. */
async function sentWithMuch(url: string, query: string, authorization?: string): Promise<number> {
  const headers = { 'content-type': 'application/json', ...(authorization === undefined ? {} : { authorization }) };
  const body = JSON.stringify({ query, variables: { input: 'x'.repeat(2 * 1024 * 1024) } });
  return (await fetch(`${url}/graphql`, { method: 'POST', headers, body })).status;
}
