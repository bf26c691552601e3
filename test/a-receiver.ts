// A controller's own server: it takes webhooks, checks their signatures, and answers as the test says.

import { once } from 'node:events';
import { createServer } from 'node:http';
import type { EventBody } from '../schema/notice/events.ts';
import { verifyWebhook } from '../schema/notice/signature.ts';

/** One request as it arrived. */
export interface Received {
  readonly id: string;
  readonly verified: boolean;
  readonly body: EventBody;
}

export interface Receiver {
  readonly url: string;
  readonly received: readonly Received[];
  /** The secrets it checks signatures with; given once the endpoint is made. */
  secrets: string[];
  /** The status of the next answers; null closes the connection instead, after the request was read. */
  answer: number | null;
  /** How long it takes over an answer. */
  delayMs: number;
  stop(): Promise<void>;
}

/** Starts one on a free port. `now`: the clock that signatures are checked against. */
export async function aReceiver(now: () => Temporal.Instant): Promise<Receiver> {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const text = Buffer.concat(chunks).toString();
      const headers = {
        'webhook-id': String(request.headers['webhook-id']),
        'webhook-timestamp': String(request.headers['webhook-timestamp']),
        'webhook-signature': String(request.headers['webhook-signature']),
      };
      const { verified } = verifyWebhook({ secrets: receiver.secrets, headers, body: text, now: now() });
      received.push({ id: headers['webhook-id'], verified, body: JSON.parse(text) });
      const { answer, delayMs } = receiver;
      setTimeout(() => {
        if (answer === null) request.socket.destroy();
        else response.writeHead(answer).end('ok');
      }, delayMs);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const receiver: Receiver = {
    url: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/hooks`,
    received,
    secrets: [],
    answer: 200,
    delayMs: 0,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return receiver;
}
