// One attempt at a delivery, against endpoints that are slow, endless, broken or malicious: it ends in time, and says what happened.

import { gzipSync } from 'node:zlib';
import { describe, expect, test, vi } from 'vitest';
import { guardedAgent } from '../../../scrapers/address-guard.ts';
import { sendWebhook, type SentAttempt } from '../../../server/deliveries/send-webhook.ts';
import { answer, type Behaviour, head, pouring, useMessages } from './peers.ts';

const { agent, message, sentTo } = useMessages();

describe('an endpoint that takes its time', () => {
  const LATE = 'There was no whole answer within 0.4 s.';
  test.each<[string, Behaviour, Partial<SentAttempt>]>([
    ['never answers', () => {}, { status: null, responseExcerpt: null }],
    ['sends headers byte by byte', pouring('HTTP/1.1 200 OK\r\n', 'x: y\r\n', 20), { status: null, responseExcerpt: null }],
    ['says for ever that it will go on', pouring('', head(103, 'link: </x>'), 20), { status: null, responseExcerpt: null }],
    [
      'drips its answer',
      pouring(head(200, 'content-length: 1000'), 'x', 20),
      { status: 200, responseExcerpt: expect.stringMatching(/^x{3,30}$/) },
    ],
    [
      'drips chunks',
      pouring(head(200, 'transfer-encoding: chunked'), '1\r\nx\r\n', 20),
      { status: 200, responseExcerpt: expect.stringMatching(/^x{3,30}$/) },
    ],
    [
      'begins an answer and falls silent',
      (socket) => void socket.write(`${head(200, 'content-length: 9')}half`),
      { status: 200, responseExcerpt: 'half' },
    ],
  ])('%s', async (_, behaviour, seen) => {
    const { sent, peer } = await sentTo(behaviour, 400);
    expect(sent).toMatchObject({ ok: false, error: LATE, address: '127.0.0.1', ...seen });
    expect(sent.durationMs).toBeGreaterThanOrEqual(390);
    expect(sent.durationMs).toBeLessThan(1_500);
    await vi.waitFor(() => expect(peer.open()).toBe(0));
  });

  test('is given 15 seconds for everything, to the millisecond', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const { promise: asked, resolve: ask } = Promise.withResolvers<void>();
    const sending = sentTo(() => ask());
    await asked;
    let isOver = false;
    void sending.then(() => (isOver = true));
    vi.advanceTimersByTime(14_999);
    await new Promise(setImmediate);
    expect(isOver).toBe(false);
    vi.advanceTimersByTime(1);
    expect((await sending).sent).toMatchObject({ ok: false, status: null, error: 'There was no whole answer within 15 s.' });
    vi.useRealTimers();
  });

  test('a name that is never resolved counts, too', async () => {
    const never = guardedAgent({ allowHosts: [], lookup: () => new Promise(() => {}) });
    const sent = await sendWebhook(never, { ...message, url: 'https://hooks.example.com/' }, 300);
    expect(sent).toMatchObject({ ok: false, status: null, address: null, error: 'There was no whole answer within 0.3 s.' });
    expect(sent.durationMs).toBeLessThan(1_000);
  });
});

describe('an endpoint that says too much', () => {
  const megabyte = Buffer.alloc(1024 * 1024, 'a');
  test.each<[string, Behaviour]>([
    ['100 MB', (socket) => pouring(head(200, `content-length: ${100 * megabyte.length}`), megabyte)(socket)],
    [
      'chunks without end',
      pouring(head(200, 'transfer-encoding: chunked'), Buffer.concat([Buffer.from('100000\r\n'), megabyte, Buffer.from('\r\n')])),
    ],
    ['until the connection ends', pouring(head(200, 'connection: close'), megabyte)],
  ])('%s: 2 kB are read, and the rest is left', async (_, behaviour) => {
    const { sent, peer } = await sentTo(behaviour);
    expect(sent).toMatchObject({ ok: true, status: 200, responseExcerpt: 'a'.repeat(2_048) });
    expect(sent.durationMs).toBeLessThan(2_000);
    await vi.waitFor(() => expect(peer.open()).toBe(0));
    // What the buffers of two sockets hold, and no more.
    expect(peer.bytesWritten()).toBeLessThan(16 * megabyte.length);
  });

  test('a gzip bomb is not unpacked', async () => {
    const bomb = gzipSync(Buffer.alloc(50 * 1024 * 1024));
    const { sent } = await sentTo(answer(200, bomb, { 'content-encoding': 'gzip' }));
    expect(sent).toMatchObject({ ok: true, status: 200, responseExcerpt: expect.stringMatching(/^\uFFFD/) });
    expect(sent.responseExcerpt?.length).toBeLessThanOrEqual(2_048);
  });

  test('headers without end', async () => {
    const { sent } = await sentTo(pouring('HTTP/1.1 200 OK\r\n', `x: ${'y'.repeat(4_000)}\r\n`));
    expect(sent).toMatchObject({ ok: false, status: null, error: 'Headers Overflow Error' });
  });
});

describe('an endpoint that is broken', () => {
  test.each<[string, Behaviour, Partial<SentAttempt>]>([
    ['closes without an answer', (socket) => socket.end(), { status: null, error: 'other side closed' }],
    ['resets the connection', (socket) => socket.resetAndDestroy(), { status: null, error: expect.stringMatching(/ECONNRESET|closed/) }],
    [
      'resets it in the middle of its answer',
      (socket) => {
        socket.write(`${head(200, 'content-length: 100')}half`);
        setTimeout(() => socket.resetAndDestroy(), 50);
      },
      { status: 200, responseExcerpt: 'half', error: expect.stringMatching(/ECONNRESET|closed|aborted|terminated/) },
    ],
    [
      'breaks off',
      (socket) => socket.end(`${head(200, 'content-length: 100')}half`),
      { status: 200, responseExcerpt: 'half', error: 'other side closed' },
    ],
    [
      'speaks something else',
      (socket) => socket.end('220 mail.example.com ESMTP\r\n'),
      { status: null, error: expect.stringContaining('Expected HTTP') },
    ],
    [
      'contradicts itself',
      (socket) => socket.end(head(200, 'content-length: 1', 'transfer-encoding: chunked')),
      { status: null, error: expect.any(String) },
    ],
    [
      'changes the protocol unasked',
      (socket) => socket.end(head(101, 'upgrade: websocket', 'connection: upgrade')),
      { status: null, error: expect.any(String) },
    ],
    [
      'sends bad chunks',
      (socket) => socket.end(`${head(200, 'transfer-encoding: chunked')}zzz\r\n`),
      { status: 200, error: expect.any(String) },
    ],
  ])('%s', async (_, behaviour, seen) => {
    const { sent } = await sentTo(behaviour, 5_000);
    expect(sent).toMatchObject({ ok: false, gone: false, retryAfterMs: null, ...seen });
    expect(sent.error).toMatch(/^[^\n\0]{3,500}$/);
  });

  test('nobody listens', async () => {
    const { peer } = await sentTo(answer(200));
    await peer.close();
    const sent = await sendWebhook(agent, { ...message, url: `http://127.0.0.1:${peer.port}/` });
    expect(sent).toMatchObject({ ok: false, status: null, address: null, error: `connect ECONNREFUSED 127.0.0.1:${peer.port}` });
  });

  test('it may not be called, or cannot be', async () => {
    for (const [url, error] of [
      ['http://127.0.0.2/', '127.0.0.2 is an address that is not public (loopback): Onward calls public addresses only.'],
      ['nonsense', 'Invalid URL'],
      ['ftp://hooks.example.com/', expect.stringContaining('Invalid URL')],
    ] as const)
      expect(await sendWebhook(agent, { ...message, url })).toMatchObject({
        ok: false,
        status: null,
        address: null,
        responseExcerpt: null,
        error,
      });
  });
});
