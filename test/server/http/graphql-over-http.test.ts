// The audit of the "GraphQL over HTTP" specification, as its authors wrote it.

import { serverAudits } from 'graphql-http';
import { expect, test } from 'vitest';
import { useServer } from './use-server.ts';

const served = useServer({ ONWARD_INTROSPECTION: '1' });

// The header tells the server that no form on a stranger's page sent this (CSRF prevention).
const fetchFn: typeof fetch = (url, init) => {
  const headers = new Headers(init?.headers);
  headers.set('apollo-require-preflight', 'yes');
  return fetch(url, { ...init, headers });
};
const audits = serverAudits({ url: () => `${served().running.url}/graphql`, fetchFn });

test('the audit has its 61 questions', () => {
  expect(audits).toHaveLength(61);
});

test.each(audits.map(({ id, name, fn }) => ({ id, name, fn })))('$id $name', async ({ fn }) => {
  expect(await fn()).toMatchObject({ status: 'ok' });
});
