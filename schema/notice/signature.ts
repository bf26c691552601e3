// Signatures of webhooks: Standard Webhooks 1.0.0, symmetric (`v1`). Signs what is sent, and checks what was received.
//
// What is signed is `id.timestamp.body`: the id stays the same over all retries, the timestamp is that of the attempt, the body is
// the exact bytes. The secret reads `whsec_` and base64; the key of the HMAC is what the base64 stands for, not its text.

import { createHmac, timingSafeEqual } from 'node:crypto';

const PREFIX = 'whsec_';
const FEWEST_BYTES = 24;
const MOST_BYTES = 64;
/** How far the clocks of sender and receiver may be apart, and how long a message may be on its way. */
export const TOLERANCE_SECONDS = 300;

/** A body as bytes, or as text that is sent in UTF-8. */
export type WebhookBody = string | Uint8Array;

/** The three headers of a signed webhook. */
export type SignedHeaders = Readonly<Record<'webhook-id' | 'webhook-timestamp' | 'webhook-signature', string>>;

/** What was found out about a received webhook. */
export type Verification =
  | { readonly verified: true; readonly id: string; readonly sentAt: Temporal.Instant }
  | {
      readonly verified: false;
      readonly reason:
        | 'a header is missing'
        | 'a header is malformed'
        | 'too old'
        | 'too new'
        | 'a secret is malformed'
        | 'no signature fits';
    };

/** A secret made of bytes, which have to be random. @throws RangeError unless there are 24 to 64 */
export function newSecretFrom(bytes: Uint8Array): string {
  if (bytes.length < FEWEST_BYTES || bytes.length > MOST_BYTES)
    throw new RangeError(`A webhook secret has ${FEWEST_BYTES} to ${MOST_BYTES} bytes, not ${bytes.length}.`);
  return PREFIX + Buffer.from(bytes).toString('base64');
}

/**
 * The signature of one attempt, `v1,` and base64.
 *
 * @param timestamp  unix seconds of the attempt
 * @throws RangeError when the secret, the id or the timestamp is malformed; the secret is not repeated
 */
export function signatureOf(message: { secret: string; id: string; timestamp: number; body: WebhookBody }): string {
  const key = keyOf(message.secret);
  if (key === null) throw new RangeError(`A webhook secret must read ${PREFIX} and the base64 of ${FEWEST_BYTES} to ${MOST_BYTES} bytes.`);
  if (!isId(message.id)) throw new RangeError('The id of a webhook has 1 to 256 visible ASCII characters, none of them a full stop.');
  if (!isTimestamp(String(message.timestamp))) throw new RangeError('The timestamp of a webhook is in whole unix seconds.');
  return signed(key, message.id, String(message.timestamp), message.body);
}

/**
 * The headers of one attempt. With several secrets there are as many signatures, so that a receiver can pass from one to the next.
 *
 * @throws RangeError when there is no secret, or something is malformed
 */
export function signedHeaders(message: { secrets: readonly string[]; id: string; at: Temporal.Instant; body: WebhookBody }): SignedHeaders {
  const { secrets, id, at, body } = message;
  if (secrets.length === 0) throw new RangeError('A webhook is signed with at least one secret.');
  const timestamp = Math.floor(at.epochMilliseconds / 1000);
  return {
    'webhook-id': id,
    'webhook-timestamp': String(timestamp),
    'webhook-signature': secrets.map((secret) => signatureOf({ secret, id, timestamp, body })).join(' '),
  };
}

/**
 * Whether a received webhook was signed with one of the secrets, and not too long ago.
 *
 * Takes the headers as Node gives them. Compares in constant time. A "no" is a value, with its reason in words.
 */
export function verifyWebhook(received: {
  secrets: readonly string[];
  headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  /** The bytes as they were received; parsed and written anew they are others. */
  body: WebhookBody;
  now: Temporal.Instant;
  toleranceSeconds?: number;
}): Verification {
  const headers = new Map(Object.entries(received.headers).map(([name, value]) => [name.toLowerCase(), value]));
  const [id, timestamp, signatures] = ['webhook-id', 'webhook-timestamp', 'webhook-signature'].map((name) => headers.get(name));
  if (id === undefined || timestamp === undefined || signatures === undefined) return no('a header is missing');
  if (typeof id !== 'string' || typeof timestamp !== 'string' || typeof signatures !== 'string') return no('a header is malformed');
  if (!isId(id) || !isTimestamp(timestamp)) return no('a header is malformed');

  const sentAt = Temporal.Instant.fromEpochMilliseconds(Number(timestamp) * 1000);
  const ageSeconds = received.now.epochMilliseconds / 1000 - Number(timestamp);
  const tolerance = received.toleranceSeconds ?? TOLERANCE_SECONDS;
  if (ageSeconds > tolerance) return no('too old');
  if (-ageSeconds > tolerance) return no('too new');

  const keys = received.secrets.map(keyOf).filter((key) => key !== null);
  if (keys.length < received.secrets.length) return no('a secret is malformed');
  const expected = keys.map((key) => signed(key, id, timestamp, received.body));
  // Texts are compared, not what their base64 stands for: several texts stand for the same bytes.
  const fits = signatures.split(' ').some((signature) => expected.some((each) => isSame(signature, each)));
  return fits ? { verified: true, id, sentAt } : no('no signature fits');
}

function no(reason: Extract<Verification, { verified: false }>['reason']): Verification {
  return { verified: false, reason };
}

function signed(key: Buffer, id: string, timestamp: string, body: WebhookBody): string {
  return `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.`).update(body).digest('base64')}`;
}

/** The key that a secret stands for; null when it is malformed, or base64 that nobody would have written. */
function keyOf(secret: string): Buffer | null {
  const key = Buffer.from(secret.slice(PREFIX.length), 'base64');
  const isWhole = key.length >= FEWEST_BYTES && key.length <= MOST_BYTES && secret === PREFIX + key.toString('base64');
  return isWhole ? key : null;
}

/** A full stop in an id would let `a.1` at 2 pass for `a` at 1 with another body. */
function isId(text: string): boolean {
  return /^[\x21-\x2d\x2f-\x7e]{1,256}$/.test(text);
}

function isTimestamp(text: string): boolean {
  return /^(?:0|[1-9]\d{0,11})$/.test(text);
}

function isSame(one: string, other: string): boolean {
  const [left, right] = [Buffer.from(one), Buffer.from(other)];
  return left.length === right.length && timingSafeEqual(left, right);
}
