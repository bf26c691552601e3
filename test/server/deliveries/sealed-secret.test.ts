// Stored secrets: only the keys open them, only where they belong, and only as they were written.

import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { verifyWebhook, signedHeaders } from '../../../schema/notice/signature.ts';
import { newEndpointSecret } from '../../../server/deliveries/new-secret.ts';
import { openSecret, SealedSecretProblem, sealSecret } from '../../../server/deliveries/sealed-secret.ts';
import type { SecretKey } from '../../../server/secret-keys.ts';

const key = (id: string, byte: number): SecretKey => ({ id, bytes: Buffer.alloc(32, byte) });
const [older, newer] = [key('old', 1), key('new', 2)];

test('a secret comes back as it was, in its own row', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (secret, owner) => {
      const whole = secret.toWellFormed();
      expect(openSecret([older], sealSecret([older], whole, owner), owner)).toBe(whole);
    }),
  );
});

test('it stands as the id of its key and base64, and never twice the same', () => {
  const sealed = Array.from({ length: 50 }, () => sealSecret([older], 'whsec_x', 'endpoint-1'));
  expect(new Set(sealed).size).toBe(50);
  for (const text of sealed) expect(text).toMatch(/^old:[A-Za-z0-9+/]{47}=$/);
  expect(sealed.join()).not.toContain(Buffer.from('whsec_x').toString('base64').slice(0, 8));
});

test('the first key seals; all open; one that was taken away is named', () => {
  const before = sealSecret([older], 'first', 'endpoint-1');
  const after = sealSecret([newer, older], 'second', 'endpoint-1');
  expect([before.split(':')[0], after.split(':')[0]]).toEqual(['old', 'new']);
  expect([before, after].map((sealed) => openSecret([newer, older], sealed, 'endpoint-1'))).toEqual(['first', 'second']);
  expect(() => openSecret([newer], before, 'endpoint-1')).toThrow('sealed with the key "old", which ONWARD_SECRET_KEY does not hold');
  expect(() => sealSecret([], 'x', 'endpoint-1')).toThrow(SealedSecretProblem);
});

test('another key of the same id does not open it', () => {
  expect(() => openSecret([key('old', 9)], sealSecret([older], 'x', 'endpoint-1'), 'endpoint-1')).toThrow(
    'does not open with the key "old"',
  );
});

test('in another row it does not open', () => {
  expect(() => openSecret([older], sealSecret([older], 'x', 'endpoint-1'), 'endpoint-2')).toThrow('was changed, or belongs to another row');
});

test('with any bit changed, or any part cut off, it does not open', () => {
  const sealed = sealSecret([older], 'whsec_secret', 'endpoint-1');
  const bytes = Buffer.from(sealed.slice(4), 'base64');
  for (let bit = 0; bit < bytes.length * 8; bit += 1) {
    const changed = Buffer.from(bytes);
    changed.writeUInt8(changed.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
    expect(() => openSecret([older], `old:${changed.toString('base64')}`, 'endpoint-1')).toThrow(SealedSecretProblem);
  }
  for (let length = 0; length < bytes.length; length += 1)
    expect(() => openSecret([older], `old:${bytes.subarray(0, length).toString('base64')}`, 'endpoint-1')).toThrow(SealedSecretProblem);
});

test.each(['', 'old', 'old:', ':AAAA', 'old:?', 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'])('%j is malformed', (text) => {
  expect(() => openSecret([older], text, 'endpoint-1')).toThrow('A stored secret is malformed.');
});

test('problems tell neither a secret nor a key', () => {
  const sealed = sealSecret([older], 'hunter2', 'endpoint-1');
  for (const attempt of [() => openSecret([newer], sealed, 'endpoint-1'), () => openSecret([older], sealed, 'endpoint-2')])
    expect(attempt).toThrow(expect.objectContaining({ message: expect.not.stringMatching(/hunter2|AQEB/) }));
});

test('the secret of an endpoint has 32 random bytes, and signs', () => {
  const secrets = Array.from({ length: 20 }, newEndpointSecret);
  expect(new Set(secrets).size).toBe(20);
  for (const secret of secrets) expect(Buffer.from(secret.slice(6), 'base64')).toHaveLength(32);
  const at = Temporal.Instant.from('2026-03-02T09:00:00Z');
  expect(verifyWebhook({ secrets, headers: signedHeaders({ secrets, id: 'm1', at, body: '{}' }), body: '{}', now: at }).verified).toBe(
    true,
  );
});
