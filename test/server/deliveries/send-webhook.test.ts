// One attempt at a delivery: what is sent, and what is made of the answer. For endpoints that misbehave see bad-endpoints.test.ts.

import { execFileSync } from 'node:child_process';
import { createServer as createTlsServer } from 'node:tls';
import { describe, expect, test, vi } from 'vitest';
import { verifyWebhook } from '../../../schema/notice/signature.ts';
import { sendWebhook } from '../../../server/deliveries/send-webhook.ts';
import { answer, useMessages } from './peers.ts';

const { agent, message, sentTo, start } = useMessages();
const { body, now, secrets } = message;

describe('an endpoint that accepts', () => {
  test('is sent the exact body, signed for this attempt, and its answer is kept', async () => {
    const { sent, peer } = await sentTo(answer(200, 'thank you: köszönjük\r\n'));
    expect(sent).toEqual({
      ok: true,
      status: 200,
      error: null,
      address: '127.0.0.1',
      durationMs: expect.any(Number),
      responseExcerpt: 'thank you: köszönjük\n',
      retryAfterMs: null,
      gone: false,
    });
    expect(Number.isInteger(sent.durationMs)).toBe(true);
    const [lines = '', received] = peer.received().split('\r\n\r\n');
    const [requestLine, ...headerLines] = lines.split('\r\n');
    const headers = Object.fromEntries(headerLines.map((line) => line.split(': ', 2)));
    expect(requestLine).toBe('POST /hooks?a=1&b=%20 HTTP/1.1');
    expect(headers).toMatchObject({
      host: `127.0.0.1:${peer.port}`,
      'content-type': 'application/json',
      'content-length': String(Buffer.byteLength(body)),
      'user-agent': 'Onward-Webhooks/1.0',
      'accept-encoding': 'identity',
      connection: 'close',
      'webhook-id': 'msg_1',
      'webhook-timestamp': String(Math.floor(now.epochMilliseconds / 1_000)),
    });
    expect(received).toBe(body);
    expect(verifyWebhook({ secrets, headers, body: received ?? '', now })).toMatchObject({ verified: true, id: 'msg_1' });
  });

  test.each([201, 202, 204, 299])('with %i', async (status) => {
    const { sent } = await sentTo(answer(status));
    expect(sent).toMatchObject({ ok: true, status, error: null, responseExcerpt: '' });
  });

  test('has each message on a connection of its own, and none stays open', async () => {
    const { peer } = await sentTo(answer(200, 'ok', { connection: 'keep-alive' }));
    const again = { ...message, url: `http://127.0.0.1:${peer.port}/` };
    await Promise.all([sendWebhook(agent, again), sendWebhook(agent, again)]);
    expect(peer.received().match(/POST/g)).toHaveLength(3);
    await vi.waitFor(() => expect(peer.open()).toBe(0));
  });
});

describe('an endpoint that does not accept', () => {
  test.each([400, 404, 429, 500, 502, 503, 504, 599])('%i', async (status) => {
    const { sent } = await sentTo(answer(status, '{"error":"no"}'));
    expect(sent).toMatchObject({
      ok: false,
      status,
      error: `The endpoint answered ${status}.`,
      responseExcerpt: '{"error":"no"}',
      gone: false,
    });
  });

  test('410: it is gone', async () => {
    const { sent } = await sentTo(answer(410));
    expect(sent).toMatchObject({ ok: false, status: 410, gone: true, error: 'The endpoint is gone (410): it wants nothing any more.' });
  });

  test.each([300, 301, 302, 303, 304, 307, 308])('%i: a redirect is a failure, and not followed', async (status) => {
    const target = await start(answer(200));
    const { sent } = await sentTo(answer(status, '', { location: `http://127.0.0.1:${target.port}/` }));
    expect(sent).toMatchObject({ ok: false, status, error: `The endpoint answered with a redirect (${status}), which is not followed.` });
    expect(target.received()).toBe('');
  });

  test.each([
    ['120', 120_000],
    ['0', 0],
    ['86401', 86_400_000],
    ['9'.repeat(400), 86_400_000],
    ['Mon, 02 Mar 2026 09:01:00 GMT', 59_250],
    ['Monday, 02-Mar-26 09:01:00 GMT', 59_250],
    ['Mon, 02 Mar 2026 08:00:00 GMT', 0],
    ['Mon, 02 Mar 2099 08:00:00 GMT', 86_400_000],
    ['Mon, 99 Mar 2026 08:00:00 GMT', null],
    ['tomorrow', null],
    ['-5', null],
    ['1.5', null],
    ['2026-03-02T10:00:00Z', null],
    ['', null],
  ])('Retry-After: %s', async (header, expected) => {
    const { sent } = await sentTo(answer(429, '', { 'retry-after': header }));
    expect(sent).toMatchObject({ ok: false, status: 429, retryAfterMs: expected });
  });
});

test.each([
  ['NULs and control characters', Buffer.from('a\0b\u0007c\u001b[31m\td\r\ne\rf\u007f\u0085'), 'a�b�c�[31m\td\ne�f��'],
  ['bytes that are no UTF-8', Buffer.from([0x61, 0xff, 0xfe, 0x00, 0x62]), 'a���b'],
  ['text that would be shown backwards', Buffer.from('a\u202Egnp.exe'), 'a�gnp.exe'],
  ['a character that is cut at 2 kB', Buffer.from(`${'a'.repeat(2_047)}é`), 'a'.repeat(2_047)],
])('%s: the excerpt is text that a database takes', async (_, bytes, expected) => {
  const { sent } = await sentTo(answer(500, bytes));
  expect(sent.responseExcerpt).toBe(expected);
  expect(sent.responseExcerpt?.isWellFormed()).toBe(true);
});

describe('TLS', () => {
  const pem = execFileSync(
    'openssl',
    'req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -keyout - -out - -days 2 -subj /CN=127.0.0.1 -addext subjectAltName=IP:127.0.0.1'.split(
      ' ',
    ),
    { stdio: ['ignore', 'pipe', 'ignore'] },
  );

  test.each(['1', '0'])('a certificate that nobody vouches for is refused (NODE_TLS_REJECT_UNAUTHORIZED=%s)', async (rejects) => {
    vi.stubEnv('NODE_TLS_REJECT_UNAUTHORIZED', rejects);
    const peer = await start(answer(200), createTlsServer({ key: pem, cert: pem }));
    const sent = await sendWebhook(agent, { ...message, url: `https://127.0.0.1:${peer.port}/` });
    expect(sent).toMatchObject({ ok: false, status: null, error: expect.stringMatching(/^self-signed certificate/) });
    expect(peer.received()).toBe('');
  });

  test('an endpoint without it is not spoken to in the clear', async () => {
    const { peer } = await sentTo(answer(200));
    const before = peer.received();
    const sent = await sendWebhook(agent, { ...message, url: `https://127.0.0.1:${peer.port}/` }, 300);
    expect(sent).toMatchObject({ ok: false, status: null });
    expect(peer.received().slice(before.length)).not.toContain('webhook');
  });
});

test.each([[[]], [['whsec_short']]])('a message that cannot be signed is our own mistake, and thrown: %j', async (wrong) => {
  await expect(sendWebhook(agent, { ...message, secrets: wrong, url: 'http://127.0.0.1/' })).rejects.toThrow(RangeError);
});
