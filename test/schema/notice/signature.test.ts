// Signatures as Standard Webhooks has them: others can check ours, and nothing that was changed passes.

import { execFileSync } from 'node:child_process';
import * as fc from 'fast-check';
import { Webhook as StandardWebhook } from 'standardwebhooks';
import { Webhook as SvixWebhook } from 'svix';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { newSecretFrom, signatureOf, signedHeaders, verifyWebhook } from '../../../schema/notice/signature.ts';

const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
const id = 'msg_p5jXN8AQM9LWM0D4loKWxJek';
const timestamp = 1_614_265_330;
const body = '{"test": 2432232314}';
const at = Temporal.Instant.fromEpochMilliseconds(timestamp * 1_000);
/** The bytes with one bit turned; counts on from the beginning when there are fewer. */
const withBit = (bytes: Buffer, bit: number): Buffer => {
  const index = Math.floor(bit / 8) % bytes.length;
  return Buffer.from(bytes.map((byte, place) => (place === index ? byte ^ (1 << (bit % 8)) : byte)));
};
const flipped = (text: string, bit: number): string => withBit(Buffer.from(text), bit).toString('latin1');
const bytesOf = (byte: number, count = 32): Uint8Array => new Uint8Array(count).fill(byte);

// The libraries of others read the clock.
beforeEach(() => {
  vi.setSystemTime(timestamp * 1_000);
});
afterEach(() => {
  vi.useRealTimers();
});

test('the check vector of the specification', () => {
  expect(signatureOf({ secret, id, timestamp, body })).toBe('v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=');
});

test('the bytes of a text sign like the text', () => {
  const text = '{"név":"Árvíztűrő tükörfúrógép"}';
  expect(signatureOf({ secret, id, timestamp, body: Buffer.from(text) })).toBe(signatureOf({ secret, id, timestamp, body: text }));
});

describe('headers', () => {
  test('carry the id, the whole second of the attempt, and the signature', () => {
    expect(signedHeaders({ secrets: [secret], id, at: at.add({ milliseconds: 999 }), body })).toEqual({
      'webhook-id': id,
      'webhook-timestamp': '1614265330',
      'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
    });
  });

  test('carry a signature for each secret while one follows the other', () => {
    const [older, newer] = [newSecretFrom(bytesOf(1)), newSecretFrom(bytesOf(2))];
    const headers = signedHeaders({ secrets: [newer, older], id, at, body });
    expect(headers['webhook-signature'].split(' ')).toHaveLength(2);
    for (const known of [older, newer])
      expect(verifyWebhook({ secrets: [known], headers, body, now: at })).toMatchObject({ verified: true });
    const rotated = signedHeaders({ secrets: [newer], id, at, body });
    expect(verifyWebhook({ secrets: [older], headers: rotated, body, now: at })).toEqual({ verified: false, reason: 'no signature fits' });
    expect(verifyWebhook({ secrets: [older, newer], headers: rotated, body, now: at })).toMatchObject({ verified: true });
  });

  test.each([
    [{ secrets: [] }, 'at least one secret'],
    [{ secrets: ['whsec_c2hvcnQ='] }, 'must read whsec_ and the base64 of 24 to 64 bytes'],
    [{ secrets: [secret.replace('whsec_', '')] }, 'must read whsec_'],
    [{ id: 'a.b' }, 'none of them a full stop'],
    [{ id: '' }, 'The id of a webhook'],
    [{ id: 'a\r\nb' }, 'The id of a webhook'],
    [{ at: Temporal.Instant.from('1969-12-31T23:59:59Z') }, 'whole unix seconds'],
  ])('%o is not signed', (wrong, problem) => {
    expect(() => signedHeaders({ secrets: [secret], id, at, body, ...wrong })).toThrow(problem);
  });
});

describe('secrets', () => {
  test.each([24, 32, 64])('are made of %i bytes', (count) => {
    expect(newSecretFrom(bytesOf(7, count))).toBe(`whsec_${Buffer.alloc(count, 7).toString('base64')}`);
  });
  test.each([0, 23, 65])('are not made of %i', (count) => {
    expect(() => newSecretFrom(bytesOf(7, count))).toThrow(`24 to 64 bytes, not ${count}`);
  });
});

describe('what was signed here', () => {
  const messages = fc.record({
    bytes: fc.uint8Array({ minLength: 24, maxLength: 64 }),
    id: fc.stringMatching(/^[A-Za-z0-9_-]{1,40}$/),
    body: fc.oneof(
      fc.json(),
      fc.string({ unit: 'grapheme', minLength: 1 }).map((text) => JSON.stringify({ text })),
    ),
  });

  test('passes here, in standardwebhooks and in svix', () => {
    fc.assert(
      fc.property(messages, (message) => {
        const key = newSecretFrom(message.bytes);
        const headers = signedHeaders({ secrets: [key], id: message.id, at, body: message.body });
        expect(verifyWebhook({ secrets: [key], headers, body: message.body, now: at })).toEqual({
          verified: true,
          id: message.id,
          sentAt: at,
        });
        expect(new StandardWebhook(key).verify(message.body, headers)).toEqual(JSON.parse(message.body));
        expect(() => new SvixWebhook(key).verify(message.body, headers)).not.toThrow();
      }),
      { numRuns: 300 },
    );
  });

  test('is what standardwebhooks and svix sign', () => {
    const when = Reflect.construct(Date, [timestamp * 1_000]);
    fc.assert(
      fc.property(messages, (message) => {
        const key = newSecretFrom(message.bytes);
        const ours = signatureOf({ secret: key, id: message.id, timestamp, body: message.body });
        for (const theirs of [new StandardWebhook(key), new SvixWebhook(key)])
          expect(theirs.sign(message.id, when, message.body)).toBe(ours);
      }),
      { numRuns: 100 },
    );
  });

  test('can be checked with openssl alone', () => {
    for (const message of [
      { key: secret, id, body },
      ...fc.sample(messages, { numRuns: 5, seed: 1 }).map((each) => ({ ...each, key: newSecretFrom(each.bytes) })),
    ]) {
      const hexkey = Buffer.from(message.key.slice('whsec_'.length), 'base64').toString('hex');
      const digest = execFileSync('openssl', ['dgst', '-sha256', '-mac', 'HMAC', '-macopt', `hexkey:${hexkey}`, '-binary'], {
        input: `${message.id}.${timestamp}.${message.body}`,
      });
      expect(signatureOf({ secret: message.key, id: message.id, timestamp, body: message.body })).toBe(`v1,${digest.toString('base64')}`);
    }
  });
});

describe('what was changed', () => {
  const headers = signedHeaders({ secrets: [secret], id, at, body });
  /** One bit is turned in one of the parts; in the secret it is a bit of the key, since the texts of two secrets may stand for one key. */
  const changes: Readonly<Record<string, (bit: number) => { secret: string; headers: Record<string, string>; body: Buffer }>> = {
    id: (bit) => ({ secret, headers: { ...headers, 'webhook-id': flipped(id, bit) }, body: Buffer.from(body) }),
    timestamp: (bit) => ({
      secret,
      headers: { ...headers, 'webhook-timestamp': flipped(String(timestamp), bit) },
      body: Buffer.from(body),
    }),
    signature: (bit) => ({
      secret,
      headers: { ...headers, 'webhook-signature': flipped(headers['webhook-signature'], bit) },
      body: Buffer.from(body),
    }),
    body: (bit) => ({ secret, headers, body: withBit(Buffer.from(body), bit) }),
    secret: (bit) => ({ secret: newSecretFrom(withBit(Buffer.from(secret.slice(6), 'base64'), bit)), headers, body: Buffer.from(body) }),
  };

  test('by one bit, a thousand times: passes neither here nor in standardwebhooks', () => {
    const refused: Record<string, number> = {};
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(changes)), fc.nat(8 * 64 - 1), (part, bit) => {
        const changed = changes[part]?.(bit);
        if (changed === undefined) throw new Error(part);
        expect(verifyWebhook({ secrets: [changed.secret], headers: changed.headers, body: changed.body, now: at }).verified).toBe(false);
        expect(() => new StandardWebhook(changed.secret).verify(changed.body, changed.headers)).toThrow(
          /No matching signature|Message timestamp|Invalid Signature Headers|Missing required headers/,
        );
        refused[part] = (refused[part] ?? 0) + 1;
      }),
      { numRuns: 1_000, seed: 20_260_219 },
    );
    expect(Object.values(refused).reduce((sum, count) => sum + count, 0)).toBe(1_000);
    expect(Object.keys(refused).toSorted()).toEqual(['body', 'id', 'secret', 'signature', 'timestamp']);
  });

  test('in the unused bits of its base64: does not pass', () => {
    const twin = headers['webhook-signature'].replace('OE=', 'OF=');
    expect(Buffer.from(twin.slice(3), 'base64')).toEqual(Buffer.from(headers['webhook-signature'].slice(3), 'base64'));
    expect(verifyWebhook({ secrets: [secret], headers: { ...headers, 'webhook-signature': twin }, body, now: at })).toMatchObject({
      verified: false,
    });
  });

  test('by moving a part of the body into the id: does not pass', () => {
    const inner = signedHeaders({ secrets: [secret], id: 'a', at, body: '1614265330.{}' });
    const moved = { ...inner, 'webhook-id': `a.${timestamp}` };
    expect(verifyWebhook({ secrets: [secret], headers: moved, body: '{}', now: at })).toEqual({
      verified: false,
      reason: 'a header is malformed',
    });
  });
});

describe('what is said of a message', () => {
  const headers: Record<string, string | string[] | undefined> = signedHeaders({ secrets: [secret], id, at, body });
  const verified = (over: Partial<Parameters<typeof verifyWebhook>[0]>) =>
    verifyWebhook({ secrets: [secret], headers, body, now: at, ...over });

  test.each([
    ['300 seconds later', { now: at.add({ seconds: 300 }) }, true],
    ['301 seconds later', { now: at.add({ seconds: 301 }) }, 'too old'],
    ['300 seconds earlier', { now: at.subtract({ seconds: 300 }) }, true],
    ['301 seconds earlier', { now: at.subtract({ seconds: 301 }) }, 'too new'],
    ['a shorter tolerance', { now: at.add({ seconds: 11 }), toleranceSeconds: 10 }, 'too old'],
    [
      'other capitals',
      { headers: { 'Webhook-Id': id, 'WEBHOOK-TIMESTAMP': String(timestamp), 'Webhook-Signature': headers['webhook-signature'] } },
      true,
    ],
    [
      'other signatures beside it',
      { headers: { ...headers, 'webhook-signature': `v1a,eA== v1,eA== ${String(headers['webhook-signature'])}` } },
      true,
    ],
    [
      'another version of the signature',
      { headers: { ...headers, 'webhook-signature': String(headers['webhook-signature']).replace('v1', 'v2') } },
      'no signature fits',
    ],
    ['no signature', { headers: { ...headers, 'webhook-signature': '' } }, 'no signature fits'],
    ['no header of that name', { headers: { ...headers, 'webhook-signature': undefined } }, 'a header is missing'],
    ['two ids', { headers: { ...headers, 'webhook-id': [id, id] } }, 'a header is malformed'],
    ['a timestamp with a sign', { headers: { ...headers, 'webhook-timestamp': `+${timestamp}` } }, 'a header is malformed'],
    ['a timestamp with zeros', { headers: { ...headers, 'webhook-timestamp': `0${timestamp}` } }, 'a header is malformed'],
    ['no secret', { secrets: [] }, 'no signature fits'],
    ['a secret without its prefix', { secrets: [secret.slice(6)] }, 'a secret is malformed'],
    ['a mistyped secret', { secrets: [`${secret}x`] }, 'a secret is malformed'],
    ['a body that was parsed and written anew', { body: JSON.stringify(JSON.parse(body)) }, 'no signature fits'],
  ] as const)('%s', (_, over, expected) => {
    const { verified: passes, ...rest } = verified(over);
    expect(passes ? true : 'reason' in rest && rest.reason).toBe(expected);
  });
});
