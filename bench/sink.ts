// A receiver that answers at once and counts: what deliveries are measured against.

import { once } from 'node:events';
import { createServer } from 'node:http';

export interface Sink {
  readonly url: string;
  /** When each request was whole, by its path. */
  readonly arrivals: readonly { readonly path: string; readonly id: string; readonly at: number }[];
  stop(): void;
}

/** Starts one on a free port. Requests below `/slow` are read and never answered. */
export async function aSink(): Promise<Sink> {
  const arrivals: { path: string; id: string; at: number }[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    request.resume().on('end', () => {
      arrivals.push({ path, id: String(request.headers['webhook-id'] ?? ''), at: performance.now() });
      if (!path.startsWith('/slow')) response.writeHead(204).end();
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return {
    url: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`,
    arrivals,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
