// A bird that must not sing: a server on the own machine that counts whoever connects to it, before anything is said.

import { createServer as createHttpServer, type RequestListener } from 'node:http';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { afterAll, beforeAll, beforeEach } from 'vitest';

export interface Canary {
  readonly port: number;
  /** How many connections were opened, on all its addresses. */
  readonly connections: () => number;
  /** On which addresses it sits. */
  readonly addresses: readonly string[];
  readonly close: () => Promise<void>;
}

/** Sits down on the same free port of 127.0.0.1 and, where there is one, of ::1. It answers, so that whoever gets through is seen twice. */
export async function aCanary(answer: RequestListener = (_, response) => void response.end('tweet')): Promise<Canary> {
  let connections = 0;
  const http = createHttpServer(answer);
  const perch = (): Server =>
    createServer((socket) => {
      connections += 1;
      http.emit('connection', socket);
    });
  const first = perch();
  const port = await listening(first, 0, '127.0.0.1');
  const second = perch();
  const hasIpv6 = await listening(second, port, '::1').then(
    () => true,
    () => false,
  );
  return {
    port,
    connections: () => connections,
    addresses: hasIpv6 ? ['127.0.0.1', '::1'] : ['127.0.0.1'],
    close: async () => {
      http.closeAllConnections();
      await Promise.all([first, ...(hasIpv6 ? [second] : [])].map((server) => new Promise((resolve) => server.close(resolve))));
    },
  };
}

/** One canary for the tests of a file. `heard` counts within a test; `at` puts its port into a URL, where `PORT` stands. */
export function useCanary(): { readonly canary: () => Canary; readonly heard: () => number; readonly at: (url: string) => string } {
  let sitting: Canary | undefined;
  let before = 0;
  const canary = (): Canary => {
    if (sitting === undefined) throw new Error('The canary sits only while a test runs.');
    return sitting;
  };
  beforeAll(async () => {
    sitting = await aCanary();
  });
  beforeEach(() => {
    before = canary().connections();
  });
  afterAll(() => canary().close());
  return { canary, heard: () => canary().connections() - before, at: (url) => url.replaceAll('PORT', String(canary().port)) };
}

/** Listens, and tells the port. Rejects when the address is not to be had. */
export function listening(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve(portOf(server.address())));
  });
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('The server listens on no port.');
  return address.port;
}
