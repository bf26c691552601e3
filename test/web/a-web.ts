// The web itself: servers on the own machine that stand for some forty hosts, answer as the plan has it for the round, and count.

import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Lookup } from '../../scrapers/address-guard.ts';
import { hashOf } from '../../schema/words/hash.ts';
import { aCanary, type Canary, listening } from '../scrapers/canary.ts';
import { answerWith, type Places } from './answers.ts';
import { pageIn } from './bodies.ts';
import { SLOW_FAILURES } from './failures.ts';
import type { PlannedPage, Round } from './plan.ts';

/** One request, as its host saw it. */
export interface Visit {
  readonly host: string;
  readonly path: string;
  readonly isConditional: boolean;
  readonly status: number;
}

export interface Web {
  readonly pages: readonly PlannedPage[];
  readonly urlOf: (page: PlannedPage) => string;
  /** Which round it is, from 1; behind the last one everything stays as it is. */
  round: number;
  /** Whether whoever asks there now waits in vain, so that there is no use in giving it much time. */
  readonly isSlow: (url: string) => boolean;
  readonly lookup: Lookup;
  /** The names of its hosts with their ports, and nothing else. */
  readonly allowHosts: readonly string[];
  /** What has been asked for; whoever reads it may empty it. */
  readonly visits: Visit[];
  /** The most requests that any one host was answering at once. */
  readonly mostAtOnce: () => number;
  readonly canary: Canary;
  readonly close: () => Promise<void>;
}

const SERVERS = 6;
const NAME = '.web.example';

/** What a page is in a round; the last of its rounds is for ever. */
export const roundOf = ({ rounds }: PlannedPage, round: number): Round => {
  const found = rounds[Math.min(round, rounds.length) - 1];
  if (!found) throw new RangeError('a page has one round at least');
  return found;
};

/** Opens the web. */
export async function openWeb(pages: readonly PlannedPage[]): Promise<Web> {
  const canary = await aCanary();
  const visits: Visit[] = [];
  const under = new Map<string, number>();
  let most = 0;
  const hosts = [...new Set(pages.map(({ host }) => host))];
  const byPlace = new Map(pages.map((page) => [`${page.host}${page.path}`, page]));

  const listener = (request: IncomingMessage, response: ServerResponse): void => {
    const [host = ''] = (request.headers.host ?? '').split(NAME);
    const path = request.url ?? '/';
    const now = (under.get(host) ?? 0) + 1;
    under.set(host, now);
    most = Math.max(most, now);
    let isOver = false;
    const over = (): void => {
      if (isOver) return;
      isOver = true;
      under.set(host, (under.get(host) ?? 1) - 1);
      const isConditional = request.headers['if-none-match'] !== undefined || request.headers['if-modified-since'] !== undefined;
      visits.push({ host, path, isConditional, status: response.statusCode });
    };
    response.once('finish', over);
    response.once('close', over);
    const places: Places = { canary: canary.port, origin: `http://${request.headers.host}` };
    const page = byPlace.get(`${host}${path.split('?')[0]}`);
    const ofHost = pages.find((one) => one.host === host);
    if (path === '/robots.txt') answerRobots(response, ofHost ? roundOf(ofHost, web.round) : null);
    else if (page) answerPage({ request, response, places }, page, web.round);
    else response.writeHead(302, { location: path === '/loop/a' ? '/loop/b' : '/loop/a' }).end();
  };

  const servers: Server[] = [];
  const ports: number[] = [];
  for (let number = 0; number < SERVERS; number += 1) {
    const server = createServer(listener);
    servers.push(server);
    ports.push(await listening(server, 0, '127.0.0.1'));
  }
  const authorityOf = (host: string): string => `${host}${NAME}:${ports[hosts.indexOf(host) % SERVERS]}`;
  const web: Web = {
    pages,
    urlOf: ({ host, path }) => `http://${authorityOf(host)}${path}`,
    round: 1,
    isSlow: (url) => {
      const page = pages.find((one) => web.urlOf(one) === url);
      const failure = page ? roundOf(page, web.round).failure : null;
      return failure !== null && SLOW_FAILURES.includes(failure);
    },
    lookup: async (hostname) => {
      if (hostname.endsWith('.inside.example')) return [{ address: '127.0.0.1', family: 4 }];
      const [host = ''] = hostname.split(NAME);
      const page = pages.find((one) => one.host === host);
      const failure = page && page.host.startsWith('own') ? roundOf(page, web.round).failure : null;
      if (!page || failure === 'no such name') throw Object.assign(new Error(`getaddrinfo ENOTFOUND ${hostname}`), { code: 'ENOTFOUND' });
      // Nobody listens on the second address.
      return [{ address: failure === 'connection refused' ? '127.0.0.2' : '127.0.0.1', family: 4 }];
    },
    allowHosts: hosts.map(authorityOf),
    visits,
    mostAtOnce: () => most,
    canary,
    close: async () => {
      for (const server of servers) server.closeAllConnections();
      await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
      await canary.close();
    },
  };
  return web;
}

function answerRobots(response: ServerResponse, round: Round | null): void {
  if (round?.failure === 'robots.txt fails') response.writeHead(500).end();
  else if (round?.failure === 'robots.txt says no')
    response.writeHead(200, { 'content-type': 'text/plain' }).end('User-agent: *\nDisallow: /\n');
  else response.writeHead(404).end();
}

interface Asked {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly places: Places;
}

/** When the bytes of a page last changed, in HTTP's own way of writing. */
function lastModifiedOf({ rounds }: PlannedPage, until: number): string {
  const now = rounds[until - 1] ?? rounds.at(-1);
  let since = Math.min(until, rounds.length);
  while (since > 1 && isSame(rounds[since - 2], now)) since -= 1;
  return `Mon, 02 Mar 2026 ${String(since).padStart(2, '0')}:00:00 GMT`;
}

const isSame = (one: Round | undefined, other: Round | undefined): boolean =>
  one?.content === other?.content && one?.look === other?.look && one?.wrap === other?.wrap;

function answerPage({ request, response, places }: Asked, page: PlannedPage, number: number): void {
  const round = roundOf(page, number);
  if (round.failure !== null) {
    answerWith(round.failure, round, { response, places, number: page.number + number * 11 });
    return;
  }
  const { bytes, contentType } = pageIn(round);
  const etag = `"${hashOf(Buffer.from(bytes).toString('base64')).slice(0, 20)}"`;
  const lastModified = lastModifiedOf(page, number);
  const headers =
    page.validators === 'ETAG' ? { etag } : page.validators === 'LAST_MODIFIED' ? { 'last-modified': lastModified } : undefined;
  const isKnown =
    (page.validators === 'ETAG' && request.headers['if-none-match'] === etag) ||
    (page.validators === 'LAST_MODIFIED' && request.headers['if-modified-since'] === lastModified);
  const answer = (): void => {
    if (isKnown) response.writeHead(304, headers).end();
    else response.writeHead(200, { 'content-type': contentType, ...headers }).end(bytes);
  };
  if (round.wrap === 'a slow answer') setTimeout(answer, 400);
  else answer();
}
