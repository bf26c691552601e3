// Whom the CLI asks, and to whom it shows which token.

import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { serverAddress } from '../../cli/server-address.ts';

const data = mkdtempSync(join(tmpdir(), 'onward-address-'));
writeFileSync(join(data, 'operator-token'), 'onw_inTheFile\n');
chmodSync(join(data, 'operator-token'), 0o600);
afterEach(() => vi.unstubAllEnvs());

test.each([
  ['nothing is set', '', '', 'http://127.0.0.1:4000', 'onw_inTheFile'],
  ['a server on this machine', 'http://localhost:4711/', '', 'http://localhost:4711', 'onw_inTheFile'],
  ['the address of its API', 'http://[::1]:4711/graphql', '', 'http://[::1]:4711', 'onw_inTheFile'],
  ['a token is set', 'http://localhost:4711', 'onw_mine', 'http://localhost:4711', 'onw_mine'],
  ['a server elsewhere is never shown the file', 'https://registry.example', '', 'https://registry.example', null],
  ['not even when its name pretends', 'https://localhost.example', '', 'https://localhost.example', null],
  [
    'a server elsewhere, with its own token',
    'https://registry.example/onward',
    'onw_theirs',
    'https://registry.example/onward',
    'onw_theirs',
  ],
])('%s', (_case, url, token, asked, shown) => {
  vi.stubEnv('ONWARD_URL', url);
  vi.stubEnv('ONWARD_TOKEN', token);
  vi.stubEnv('ONWARD_DATA', data);
  expect(serverAddress()).toEqual({ url: asked, token: shown });
});

test('without a file there is no token', () => {
  vi.stubEnv('ONWARD_DATA', join(data, 'nowhere'));
  expect(serverAddress().token).toBeNull();
});

test.each(['localhost:4000', 'ftp://registry.example', 'registry'])('%s is no address', (url) => {
  vi.stubEnv('ONWARD_URL', url);
  expect(() => serverAddress()).toThrow('ONWARD_URL');
});
