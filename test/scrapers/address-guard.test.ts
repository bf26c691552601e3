// No request reaches the own machine or network, however its host is written, resolved or redirected to.

import { createServer, connect as connectSocket } from 'node:net';
import * as fc from 'fast-check';
import { Agent, Client, fetch, request } from 'undici';
import { describe, expect, test } from 'vitest';
import { AddressRefused, guardedAgent, guardedConnector } from '../../scrapers/address-guard.ts';
import { refusalOf } from '../../scrapers/refusal-of-url.ts';
import { aCanary, listening, useCanary } from './canary.ts';
import { OWN_MACHINE, SPECIAL_ADDRESSES } from './hostile-urls.ts';
import { anyNotation, specialAddress } from './notations.ts';
import { answering, isNoUrl, isTurnedAway, nobody, outcomes, reasonOf } from './requests.ts';

const { canary, heard, at } = useCanary();

test('the canary sings when nobody guards it: the forms below are real', async () => {
  const plain = new Agent({ connect: { timeout: 2_000 } });
  const forms = [
    'http://2130706433:PORT/',
    'http://0x7f.1:PORT/',
    'http://[::ffff:127.0.0.1]:PORT/',
    'http://0:PORT/',
    'http://localhost:PORT/',
  ];
  for (const form of forms) await (await request(at(form), { dispatcher: plain })).body.dump();
  expect(heard()).toBe(forms.length);
  await plain.close();
});

describe('a host that is written as, or stands for, the own machine', () => {
  test.each(OWN_MACHINE)('%j', async (form) => {
    const url = at(form);
    const agent = guardedAgent({ allowHosts: [], lookup: nobody });
    const readable = URL.canParse(url);
    for (const outcome of await outcomes(agent, url)) {
      expect(outcome).toSatisfy(readable ? isTurnedAway : isNoUrl);
    }
    expect(refusalOf(url, [])).toMatch(/ is an address that is not public | is a name of the own machine|no URL|must not hold a user name/);
    expect(heard()).toBe(0);
    await agent.close();
  });
});

describe('an address of no public use', () => {
  test.each(SPECIAL_ADDRESSES)('%s, written into the URL or answered for a name: %s', async (address, use) => {
    const host = address.includes(':') ? `[${address}]` : address;
    const { lookup } = answering([address]);
    const agent = guardedAgent({ allowHosts: [], lookup });
    for (const target of [host, 'hooks.example.com'])
      for (const outcome of await outcomes(agent, `http://${target}:${canary().port}/`)) {
        expect(outcome).toBeInstanceOf(AddressRefused);
        expect(outcome).toMatchObject({ message: expect.stringContaining(`not public (${use})`) });
      }
    expect(heard()).toBe(0);
    await agent.close();
  });
});

describe('what a resolver says', () => {
  const ANSWERS: readonly [string, readonly string[]][] = [
    ['a public and a private address', ['93.184.215.14', '127.0.0.1']],
    ['a private and a public address', ['::1', '2606:4700::1111']],
    ['a private one among many', [...Array.from({ length: 40 }, (_, last) => `93.184.215.${last}`), '10.0.0.7']],
    ['an address with a zone', ['fe80::1%lo']],
    ['a public-looking address with a zone', ['2606:4700::1111%lo']],
    ['an address in another notation', ['0x7f.0.0.1']],
    ['an octal address', ['0177.0.0.1']],
    ['a short address', ['127.1']],
    ['a name', ['localhost']],
    ['an IPv4-compatible address, in full', ['::10.0.0.1']],
    ['nothing readable', ['']],
  ];
  test.each(ANSWERS)('%s: none is connected to', async (_, answers) => {
    const agent = guardedAgent({ allowHosts: [], lookup: answering(answers).lookup });
    for (const outcome of await outcomes(agent, `http://hooks.example.com:${canary().port}/`))
      expect(outcome).toBeInstanceOf(AddressRefused);
    expect(heard()).toBe(0);
  });

  test('no address at all, or an error, is told as it is', async () => {
    const [none] = await outcomes(guardedAgent({ allowHosts: [], lookup: answering([]).lookup }), 'http://hooks.example.com/');
    expect(none).toMatchObject({ message: 'hooks.example.com has no address' });
    const [failed] = await outcomes(guardedAgent({ allowHosts: [], lookup: nobody }), 'https://hooks.example.com/');
    expect(failed).toMatchObject({ message: 'nobody may be asked about hooks.example.com' });
  });

  test('the refusal does not give away what a name of the own network leads to', async () => {
    const [outcome] = await outcomes(
      guardedAgent({ allowHosts: [], lookup: answering(['10.11.12.13']).lookup }),
      'http://db.corp.example.com/',
    );
    expect(outcome).toMatchObject({ code: 'ADDRESS_REFUSED' });
    expect(String(outcome)).not.toContain('10.11.12.13');
  });

  test('an answer that changes between two readings is read once', async () => {
    let readings = 0;
    const twoFaced = {
      family: 4,
      get address() {
        readings += 1;
        return readings === 1 ? '127.0.0.2' : '127.0.0.1';
      },
    };
    const agent = guardedAgent({ allowHosts: ['127.0.0.2'], lookup: async () => [twoFaced], connectTimeoutMs: 1_000 });
    await request(`http://hooks.example.com:${canary().port}/`, { dispatcher: agent }).catch(() => {});
    expect([readings, heard()]).toEqual([1, 0]);
  });

  test('rebinding: the name is resolved once for a connection, and again, and checked again, for the next', async ({ skip }) => {
    const standIn = createServer((socket) =>
      socket.once('data', () => socket.end('HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length: 2\r\n\r\nok')),
    );
    const bound = await listening(standIn, canary().port, '127.0.0.2').catch(() => null);
    if (bound === null) skip('there is no 127.0.0.2 on this machine to stand in for a public address');
    const { lookup, asked } = answering(['127.0.0.2'], ['127.0.0.1']);
    const agent = guardedAgent({ allowHosts: ['127.0.0.2'], lookup });
    const url = `http://rebinding.example.com:${canary().port}/`;
    const first = await request(url, { dispatcher: agent });
    expect([await first.body.text(), asked.length]).toEqual(['ok', 1]);
    for (let round = 0; round < 3; round += 1) await expect(request(url, { dispatcher: agent })).rejects.toBeInstanceOf(AddressRefused);
    expect([asked.length, heard()]).toEqual([4, 0]);
    await agent.close();
    await new Promise((resolve) => standIn.close(resolve));
  });
});

test('a socket that is not where it should be is closed before anything is written to it', async () => {
  const received: Buffer[] = [];
  const liar = createServer((socket) => socket.on('data', (chunk) => received.push(chunk)).on('error', () => {}));
  const port = await listening(liar, 0, '127.0.0.1');
  const guard = { allowHosts: [], lookup: answering(['93.184.215.14']).lookup };
  const connect = guardedConnector(guard, {
    openSocket: (_lookup, _options, callback) => {
      const socket = connectSocket(port, '127.0.0.1', () => callback(null, socket));
    },
  });
  const client = new Client('http://hooks.example.com', { connect });
  await expect(client.request({ path: '/', method: 'POST', body: 'secret' })).rejects.toBeInstanceOf(AddressRefused);
  await new Promise((resolve) => liar.close(resolve));
  expect(received).toEqual([]);
});

test('a redirect to the canary is not followed', async () => {
  for (const status of [301, 302, 303, 307, 308]) {
    const lure = await aCanary((_, response) => response.writeHead(status, { location: `http://127.0.0.1:${canary().port}/` }).end());
    const agent = guardedAgent({ allowHosts: [`127.0.0.1:${lure.port}`] });
    const url = `http://127.0.0.1:${lure.port}/`;
    const answer = await request(url, { dispatcher: agent });
    await answer.body.dump();
    expect(answer.statusCode).toBe(status);
    await expect(fetch(url, { dispatcher: agent }).catch(reasonOf)).resolves.toBeInstanceOf(AddressRefused);
    expect([lure.connections() > 0, heard()]).toEqual([true, 0]);
    await agent.close();
    await lure.close();
  }
});

test.each(['ftp:', 'file:', 'ws:', 'gopher:', 'data:'])('%s is not spoken', async (protocol) => {
  const url = `${protocol}//127.0.0.1/`;
  expect(refusalOf(url, ['127.0.0.1'])).toBe(`A URL must begin with https:// or http://, not with ${protocol}`);
  await expect(async () => request(url, { dispatcher: guardedAgent({ allowHosts: [] }) })).rejects.toThrow('Invalid URL protocol');
  expect(heard()).toBe(0);
});

describe('any special address in any notation', () => {
  test('is refused when it is entered', () => {
    fc.assert(
      fc.property(anyNotation, (host) => {
        expect(refusalOf(`https://${host}/hooks`, [])).toMatch(/not public|no URL/);
      }),
      { numRuns: 3_000 },
    );
  });

  test('is not connected to', async () => {
    const agent = guardedAgent({ allowHosts: [], lookup: nobody });
    await fc.assert(
      fc.asyncProperty(anyNotation, async (host) => {
        const outcome = await request(`http://${host}:${canary().port}/`, { dispatcher: agent }).catch(reasonOf);
        expect(outcome instanceof AddressRefused || isNoUrl(outcome)).toBe(true);
      }),
      { numRuns: 500 },
    );
    expect(heard()).toBe(0);
  });

  test('is not connected to when a resolver answers it among public ones', async () => {
    const publicOnes = fc.array(fc.constantFrom('93.184.215.14', '2606:4700::1111'), { maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(publicOnes, specialAddress, publicOnes, async (some, special, others) => {
        const agent = guardedAgent({ allowHosts: [], lookup: answering([...some, special, ...others]).lookup });
        await expect(request(`http://a.example:${canary().port}/`, { dispatcher: agent })).rejects.toBeInstanceOf(AddressRefused);
      }),
      { numRuns: 300 },
    );
    expect(heard()).toBe(0);
  });
});
