// A site on the own machine that answers as a test wants, and remembers what it was asked.

import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { afterEach } from 'vitest';
import { guardedAgent } from '../../../scrapers/address-guard.ts';
import type { FetchFailure } from '../../../scrapers/fetch/fetch-failure.ts';
import { type Fetched, type FetchParts, fetchPage, userAgentOf } from '../../../scrapers/fetch/fetch-page.ts';
import { robotsMemory } from '../../../scrapers/fetch/robots.ts';
import { now as realClock } from '../../real-clock.ts';

export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

export interface Site {
  readonly origin: string;
  readonly port: number;
  /** The paths that were asked for, in order, without robots.txt. */
  readonly asked: string[];
  readonly heads: IncomingHttpHeaders[];
  readonly robotsAsked: () => number;
}

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

/** Opens a site for the rest of a test. A path without a handler is 404, so that robots.txt allows everything. */
export async function aSite(handlers: Readonly<Record<string, Handler>>, tls: { key: string; cert: string } | null = null): Promise<Site> {
  const asked: string[] = [];
  const heads: IncomingHttpHeaders[] = [];
  let robots = 0;
  const listener: Handler = (request, response) => {
    const url = request.url ?? '/';
    const [path = '/'] = url.split('?');
    if (path === '/robots.txt') robots += 1;
    else {
      asked.push(url);
      heads.push(request.headers);
    }
    const handler = handlers[path];
    if (handler) handler(request, response);
    else response.writeHead(404, { 'content-type': 'text/plain' }).end('nothing here');
  };
  const server = tls === null ? createServer(listener) : createTlsServer(tls, listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a TCP server's address
  const { port } = server.address() as AddressInfo;
  closing.push(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  const origin = `${tls === null ? 'http' : 'https'}://127.0.0.1:${port}`;
  return { origin, port, asked, heads, robotsAsked: () => robots };
}

/** An answer with a body and headers. */
export function says(body: string | Uint8Array, headers: Readonly<Record<string, string>> = {}, status = 200): Handler {
  return (_, response) => void response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(body);
}

export function redirectsTo(location: string, status = 302): Handler {
  return (_, response) => void response.writeHead(status, { location }).end();
}

/** A page of a hundred words, so that it is taken for one. */
export const LIST_PAGE = `<!doctype html><html lang="en"><title>Sub-processors</title><h1>Sub-processors</h1><table>${Array.from(
  { length: 30 },
  (_, row) => `<tr><td>Recipient ${row} Ltd.<td>Hosting<td>Hungary`,
).join('')}</table></html>`;

/** What fetching needs, for sites that may be called; everybody's turn at once, two seconds for everything. */
export function partsFor(sites: readonly Site[], more: Partial<FetchParts> = {}): FetchParts {
  const allowHosts = sites.map(({ port }) => `127.0.0.1:${port}`);
  return {
    agent: guardedAgent({ allowHosts }),
    allowHosts,
    robots: robotsMemory(realClock),
    perHost: (_, work) => work(),
    userAgent: userAgentOf('0.0.0', 'https://onward.example/reader'),
    clock: realClock,
    deadlineMs: 2_000,
    ...more,
  };
}

/** Fetches a path of a site, unconditionally. */
export function fetched(site: Site, path: string, more: Partial<FetchParts> = {}): Promise<Fetched> {
  return fetchPage({ url: site.origin + path, conditional: null }, partsFor([site], more));
}

/** The page that was fetched. @throws Error when there is none */
export function pageOf(outcome: Fetched): Extract<Fetched, { kind: 'PAGE' }> {
  if (outcome.kind !== 'PAGE') throw new Error(`There is no page: ${JSON.stringify(outcome)}`);
  return outcome;
}

/** The failure it came to. @throws Error when there is none */
export function failureIn(outcome: Fetched): FetchFailure {
  if (outcome.kind !== 'FAILURE') throw new Error(`This is no failure: ${outcome.kind}`);
  return outcome.failure;
}
