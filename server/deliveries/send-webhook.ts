// One attempt to deliver one message to one endpoint.
//
//   1. Sign the body with the instant of this attempt.
//   2. Post it on a guarded connection of its own, so that no answer to somebody else's request can be taken for the answer to this one.
//   3. Read the status and the first 2 kB of the answer, as they come: nothing is decompressed, no redirect is followed.
//   4. Say what happened. A peer that is slow, endless, broken or malicious costs at most the deadline and a few kilobytes.
//
// Accepted is what was answered 2xx, and wholly: an answer that broke off, or did not end in time, counts as none. The receiver can
// tell a repeated message by its id; a notice that was taken for delivered and was not could not be told by anybody.
//
// Whether and when it is tried again is not decided here: see schema/notice/retry-schedule.ts.

import { type SignedHeaders, signedHeaders } from '../../schema/notice/signature.ts';
import type { GuardedAgent } from '../../scrapers/address-guard.ts';
import { retryAfterMs } from '../../scrapers/retry-after.ts';
import { inWords, readableBytes } from './readable-text.ts';

/** For everything from resolving the name to the end of the answer. */
export const DEADLINE_MS = 15_000;
const EXCERPT_BYTES = 2_048;
/** Nobody puts a message off for longer than a day. */
const MOST_WAIT_MS = 24 * 60 * 60 * 1_000;
const FIXED_HEADERS = { 'content-type': 'application/json', 'user-agent': 'Onward-Webhooks/1.0', 'accept-encoding': 'identity' };

/** What is sent. */
export interface WebhookMessage {
  readonly url: string;
  /** The same for all attempts at one message. */
  readonly id: string;
  readonly body: string;
  /** One, or two while one follows the other. */
  readonly secrets: readonly string[];
  /** The instant of this attempt. */
  readonly now: Temporal.Instant;
}

/** What came of it. */
export interface SentAttempt {
  /** Whether the receiver accepted the message. */
  readonly ok: boolean;
  /** Null when no status was received. */
  readonly status: number | null;
  /** What went wrong, in one line; null exactly when it is ok. */
  readonly error: string | null;
  /** The address that was really connected to; null when there was no connection. */
  readonly address: string | null;
  readonly durationMs: number;
  /** The beginning of the answer, as text that can be stored and shown; null when no status was received. */
  readonly responseExcerpt: string | null;
  /** How long the receiver asked to be left alone; at most a day. */
  readonly retryAfterMs: number | null;
  /** Whether the receiver said (410) that it wants nothing any more. */
  readonly gone: boolean;
}

/** What was seen of an exchange until it ended, however it ended. */
interface Seen {
  address: string | null;
  status: number | null;
  retryAfter: string | string[] | undefined;
  readonly beginning: Uint8Array[];
}

/**
 * Sends a message once.
 *
 * @returns what happened, whatever the network and the peer do
 * @throws RangeError when the message cannot be signed: no secret, or a malformed one
 */
export async function sendWebhook(agent: GuardedAgent, message: WebhookMessage, deadlineMs: number = DEADLINE_MS): Promise<SentAttempt> {
  const signature = signedHeaders({ secrets: message.secrets, id: message.id, at: message.now, body: message.body });
  const started = performance.now();
  const seen: Seen = { address: null, status: null, retryAfter: undefined, beginning: [] };
  const failure = await exchange(agent, message, { signature, deadlineMs, seen }).then(() => null, inWords);
  const error = failure ?? complaintAbout(seen.status);
  return {
    ok: error === null,
    status: seen.status,
    error,
    address: seen.address,
    durationMs: Math.round(performance.now() - started),
    responseExcerpt: seen.status === null ? null : readableBytes(Buffer.concat(seen.beginning).subarray(0, EXCERPT_BYTES)),
    retryAfterMs: error === null ? null : retryAfterMs(seen.retryAfter, MOST_WAIT_MS, message.now),
    gone: seen.status === 410,
  };
}

/** Posts the message and reads the beginning of the answer, on a connection of its own. Rejects when there is no whole answer in time. */
async function exchange(
  agent: GuardedAgent,
  { url, body }: WebhookMessage,
  { signature, deadlineMs, seen }: { signature: SignedHeaders; deadlineMs: number; seen: Seen },
): Promise<void> {
  const { origin, pathname, search } = new URL(url);
  const client = agent.clientFor(origin, (address) => {
    seen.address = address;
  });
  // Destroying the client ends whatever it is at: resolving, connecting, sending, waiting, reading.
  const late = new Error(`There was no whole answer within ${deadlineMs / 1_000} s.`);
  const timer = setTimeout(() => void client.destroy(late), deadlineMs);
  try {
    const headers = { ...signature, ...FIXED_HEADERS };
    const response = await client.request({ method: 'POST', path: pathname + search, headers, body, headersTimeout: 0, bodyTimeout: 0 });
    seen.status = response.statusCode;
    seen.retryAfter = response.headers['retry-after'];
    await readBeginning(response.body, seen.beginning);
  } finally {
    clearTimeout(timer);
    void client.destroy();
  }
}

/** Reads until there is enough, or the end. Leaving the loop closes the connection. */
async function readBeginning(body: AsyncIterable<Uint8Array>, into: Uint8Array[]): Promise<void> {
  let length = 0;
  for await (const chunk of body) {
    into.push(chunk);
    length += chunk.length;
    if (length >= EXCERPT_BYTES) return;
  }
}

/** Why a status does not say that the message was accepted; null when it does. */
function complaintAbout(status: number | null): string | null {
  if (status === null) return 'There was no answer.';
  if (status >= 200 && status < 300) return null;
  if (status >= 300 && status < 400) return `The endpoint answered with a redirect (${status}), which is not followed.`;
  if (status === 410) return 'The endpoint is gone (410): it wants nothing any more.';
  return `The endpoint answered ${status}.`;
}
