// Endpoints that a webhook may meet: real servers on the own machine, some of them no HTTP at all.

import { createServer, type Server, type Socket } from 'node:net';
import { afterEach, vi } from 'vitest';
import { type GuardedAgent, guardedAgent } from '../../../scrapers/address-guard.ts';
import { newSecretFrom } from '../../../schema/notice/signature.ts';
import { type SentAttempt, sendWebhook, type WebhookMessage } from '../../../server/deliveries/send-webhook.ts';
import { listening } from '../../scrapers/canary.ts';

export interface Peer {
  readonly port: number;
  /** What it was sent, over all connections. */
  readonly received: () => string;
  readonly bytesWritten: () => number;
  /** Connections that are still open. */
  readonly open: () => number;
  readonly close: () => Promise<void>;
}

/** What a peer does once a whole request has arrived. */
export type Behaviour = (socket: Socket) => void;

/** Starts a peer that behaves in a given way after each whole request. */
export async function aPeer(behaviour: Behaviour, server: Server = createServer()): Promise<Peer> {
  const sockets = new Set<Socket>();
  let received = '';
  let written = 0;
  server.on('secureConnection' in server ? 'secureConnection' : 'connection', (socket: Socket) => {
    sockets.add(socket);
    let request = '';
    let hasAnswered = false;
    socket.on('error', () => {});
    socket.on('close', () => {
      written += socket.bytesWritten;
      sockets.delete(socket);
    });
    socket.on('data', (chunk) => {
      received += chunk.toString();
      request += chunk.toString();
      if (hasAnswered || !isWhole(request)) return;
      hasAnswered = true;
      behaviour(socket);
    });
  });
  const port = await listening(server, 0, '127.0.0.1');
  return {
    port,
    received: () => received,
    bytesWritten: () => written,
    open: () => sockets.size,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function isWhole(request: string): boolean {
  const [lines = '', body] = request.split('\r\n\r\n');
  return body !== undefined && Buffer.byteLength(body) >= Number(/^content-length: (\d+)/im.exec(lines)?.[1] ?? 0);
}

/** The first lines of an answer. */
export function head(status: number, ...headers: readonly string[]): string {
  return [`HTTP/1.1 ${status} Whatever`, ...headers, '', ''].join('\r\n');
}

/** Answers with a status, and headers and a body that fit. */
export function answer(status: number, body: string | Uint8Array = '', headers: Readonly<Record<string, string>> = {}): Behaviour {
  return (socket) => {
    const all = { 'content-length': String(Buffer.byteLength(body)), ...headers };
    socket.write(head(status, ...Object.entries(all).map(([name, value]) => `${name}: ${value}`)));
    socket.end(body);
  };
}

/** Writes something again and again, as fast as it is taken or at intervals, until the connection ends. */
export function pouring(beginning: string, chunk: string | Uint8Array, everyMs = 0): Behaviour {
  return (socket) => {
    socket.write(beginning);
    if (everyMs > 0) {
      const timer = setInterval(() => socket.write(chunk), everyMs);
      socket.on('close', () => clearInterval(timer));
      return;
    }
    const pour = (): void => {
      while (!socket.destroyed && socket.write(chunk));
    };
    socket.on('drain', pour);
    pour();
  };
}

/** A message, an agent that may call the own machine, and peers that are closed after each test. */
export function useMessages(): {
  readonly agent: GuardedAgent;
  readonly message: Omit<WebhookMessage, 'url'>;
  readonly start: typeof aPeer;
  /** Sends the message to a new peer that behaves so. */
  readonly sentTo: (behaviour: Behaviour, deadlineMs?: number) => Promise<{ sent: SentAttempt; peer: Peer }>;
} {
  const agent = guardedAgent({ allowHosts: ['127.0.0.1'] });
  const message = {
    id: 'msg_1',
    body: JSON.stringify({ type: 'endpoint.test', timestamp: '2026-03-02T09:00:00Z', data: { név: 'Árvíztűrő' } }),
    secrets: [newSecretFrom(new Uint8Array(32).fill(1))],
    now: Temporal.Instant.from('2026-03-02T09:00:00.750Z'),
  };
  const peers: Peer[] = [];
  afterEach(async () => {
    vi.useRealTimers();
    vi.unstubAllEnvs();
    await Promise.all(peers.splice(0).map((peer) => peer.close()));
  });
  const start: typeof aPeer = async (behaviour, server) => {
    const peer = await aPeer(behaviour, server);
    peers.push(peer);
    return peer;
  };
  return {
    agent,
    message,
    start,
    sentTo: async (behaviour, deadlineMs) => {
      const peer = await start(behaviour);
      return { sent: await sendWebhook(agent, { ...message, url: `http://127.0.0.1:${peer.port}/hooks?a=1&b=%20` }, deadlineMs), peer };
    },
  };
}
