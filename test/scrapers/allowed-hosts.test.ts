// The exceptions from the guard: how they are written, and that each lets through what it names and nothing else.

import { request } from 'undici';
import { describe, expect, test } from 'vitest';
import { AddressRefused, guardedAgent } from '../../scrapers/address-guard.ts';
import { AllowedHostProblem, allowedHostFrom } from '../../scrapers/allowed-hosts.ts';
import { refusalOf } from '../../scrapers/refusal-of-url.ts';
import { useCanary } from './canary.ts';
import { answering, outcomes } from './requests.ts';

const { canary, heard, at } = useCanary();

describe('what is let through', () => {
  const named: readonly [allowed: string, through: string, refused: readonly string[]][] = [
    [
      '127.0.0.1',
      'http://127.0.0.1:PORT/',
      ['http://127.0.0.2:PORT/', 'http://localhost:PORT/', 'http://[::1]:PORT/', 'http://[::ffff:127.0.0.1]:PORT/', 'http://0:PORT/'],
    ],
    ['127.0.0.1:PORT', 'http://2130706433:PORT/', ['http://127.0.0.1:2/', 'http://127.0.0.1/']],
    ['127.0.0.0/30', 'http://127.0.0.1:PORT/', ['http://127.0.0.4:PORT/', 'http://[::1]:PORT/']],
    ['LocalHost', 'http://localhost:PORT/', ['http://127.0.0.1:PORT/', 'http://localhost.example:PORT/', 'http://hooks.localhost:PORT/']],
    ['localhost:PORT', 'http://localhost.:PORT/', ['http://localhost:2/', 'http://localhost/']],
    ['[::1]:PORT', 'http://[::1]:PORT/', ['http://[::1]:2/', 'http://127.0.0.1:PORT/']],
    ['::1', 'http://[0:0::1]:PORT/', ['http://[::2]:PORT/']],
    ['hooks.example.com', 'http://hooks.example.com:PORT/', ['http://example.com:PORT/', 'http://a.hooks.example.com:PORT/']],
  ];
  test.each(named)('%s lets exactly that through', async (allowed, through, refused) => {
    const agent = guardedAgent({ allowHosts: [at(allowed)], lookup: answering(['127.0.0.1']).lookup });
    for (const url of refused.map(at))
      for (const outcome of await outcomes(agent, url)) expect({ url, outcome }).toEqual({ url, outcome: expect.any(AddressRefused) });
    expect(heard()).toBe(0);
    expect(refusalOf(at(through), [at(allowed)])).toBeNull();
    if (through.includes('[') && !canary().addresses.includes('::1')) return;
    expect(await (await request(at(through), { dispatcher: agent })).body.text()).toBe('tweet');
    expect(heard()).toBe(1);
    await agent.close();
  });

  test('a name that leads to an address that is excepted goes through, and the address is told', async () => {
    const agent = guardedAgent({ allowHosts: [`127.0.0.1:${canary().port}`], lookup: answering(['127.0.0.1']).lookup });
    const told: string[] = [];
    const client = agent.clientFor(`http://hooks.example.com:${canary().port}`, (address) => told.push(address));
    expect((await client.request({ path: '/', method: 'GET' })).statusCode).toBe(200);
    expect(told).toEqual(['127.0.0.1']);
    await client.destroy();
  });
});

describe('what can be read', () => {
  test.each([
    'localhost',
    'Receiver:8080',
    'a_b.example.com.',
    '10.0.0.7',
    '10.0.0.7:443',
    '10.0.0.0/8',
    '0.0.0.0/0',
    '::1',
    '[::1]',
    '[::1]:80',
    'fd00::/8',
    'münchen.example',
  ])('%s can be read', (text) => {
    expect(() => allowedHostFrom(text)).not.toThrow();
  });

  test.each([
    '',
    '*',
    '*.example.com',
    'http://localhost',
    'localhost/hooks',
    'localhost:',
    'localhost:0',
    'localhost:65536',
    'localhost:http',
    'a b',
    'user@localhost',
    '10.0.0.0/33',
    '10.0.0/8',
    '127.1',
    '2130706433',
    '::1/129',
    '[10.0.0.7]',
    '[::1]x',
    'fe80::1%lo',
    'fe80::1%lo/64',
    'localhost/8',
  ])('%j cannot', (text) => {
    expect(() => allowedHostFrom(text)).toThrow(AllowedHostProblem);
  });
});
