// A receiver of webhooks on this machine: it checks each signature, answers, and hands on what it got.

import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Verification, verifyWebhook } from '../../schema/notice/signature.ts';
import { invalid } from '../problem.ts';

/** Events are below 20 kB; whatever is far beyond that is none. */
const MOST_BYTES = 1_000_000;

/** What arrived, and what its signature is worth; null: there was no secret to check it with. */
export interface Arrival {
  readonly id: string | null;
  readonly text: string;
  readonly verification: Verification | null;
}

/** Where to listen, with which secrets, and what to do with what arrives. */
export interface Receiving {
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
  readonly secrets: readonly string[];
  readonly now: () => Temporal.Instant;
  readonly arrived: (arrival: Arrival) => void;
}

/** A receiver that listens. */
export interface Receiver {
  readonly url: string;
  stop(): Promise<void>;
}

/**
 * Starts to listen. What fits is answered with 204, what does not with 401: the sender tries that again later.
 *
 * @throws Problem INVALID when the port cannot be had
 */
export async function receive(receiving: Receiving): Promise<Receiver> {
  const server = createServer((request, response) => {
    void answerTo(request, receiving).then((status) => response.writeHead(status).end());
  });
  try {
    server.listen(receiving.port, receiving.host);
    await once(server, 'listening');
  } catch (error) {
    throw invalid(`Cannot listen on ${receiving.host}:${receiving.port}: ${error instanceof Error ? error.message : String(error)}`);
  }
  const { port } = addressOf(server.address());
  return {
    url: `http://${receiving.host.includes(':') ? `[${receiving.host}]` : receiving.host}:${port}`,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((stopped) => server.close(stopped));
    },
  };
}

/** The status to answer with, once what arrived was handed on. */
async function answerTo(request: IncomingMessage, { secrets, now, arrived }: Receiving): Promise<number> {
  if (request.method !== 'POST') return 405;
  const body = await bodyOf(request);
  if (body === null) return 413;
  const { headers } = request;
  const verification = secrets.length === 0 ? null : verifyWebhook({ secrets, headers, body, now: now() });
  const id = headers['webhook-id'];
  arrived({ id: typeof id === 'string' ? id : null, text: body.toString(), verification });
  return verification?.verified === false ? 401 : 204;
}

/** The bytes as they were sent; null when there are too many, or the sender went away. */
async function bodyOf(request: IncomingMessage): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  try {
    for await (const chunk of request) {
      const part = Buffer.from(chunk);
      bytes += part.length;
      if (bytes > MOST_BYTES) return null;
      chunks.push(part);
    }
  } catch {
    // The sender went away in the middle; it will try again.
    return null;
  }
  return Buffer.concat(chunks);
}

function addressOf(address: AddressInfo | string | null): Pick<AddressInfo, 'port'> {
  if (typeof address === 'object' && address !== null) return address;
  throw new Error('a server that listens on a port has an address');
}
