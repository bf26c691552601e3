// How a page's address answers while the page is not to be had.

import type { ServerResponse } from 'node:http';
import { chosen } from './dice.ts';
import { GZIP_BOMB, INSTEAD } from './bodies.ts';
import type { Failure } from './failures.ts';
import type { Round } from './plan.ts';
import { OWN_MACHINE } from '../scrapers/hostile-urls.ts';

export interface Places {
  /** The port of whoever must not be called. */
  readonly canary: number;
  /** Where the page itself stands. */
  readonly origin: string;
}

export interface Answering {
  readonly response: ServerResponse;
  readonly places: Places;
  /** Another one for each page and round. */
  readonly number: number;
}

/** Addresses that nobody may be led to: the own machine in every notation, names that lead there, the inside of networks. */
const FORBIDDEN: readonly string[] = [
  ...OWN_MACHINE.filter((url) => /^[\x20-\x7e]+$/.test(url)),
  'http://host.inside.example:PORT/',
  'https://host.inside.example:PORT/',
  'http://10.0.0.1:PORT/',
  'http://169.254.169.254/latest/meta-data/',
  'http://[fd00::1]:PORT/',
  'file:///etc/passwd',
  'ftp://127.0.0.1:PORT/',
];
const REFUSED_FOR_DAYS = 70 * 60 * 60;
const DRIP_EVERY_MS = 150;

/** Answers as a page does that fails in that way. */
export function answerWith(failure: Failure, { content }: Round, { response, places, number }: Answering): void {
  const status = (code: number, headers: Readonly<Record<string, string>> = {}): void => {
    response.writeHead(code, { 'content-type': 'text/plain', ...headers }).end(`status ${code}`);
  };
  const page = (bytes: Uint8Array, headers: Readonly<Record<string, string>> = {}, code = 200): void => {
    response.writeHead(code, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(bytes);
  };
  const redirect = (location: string): void => void response.writeHead(302, { location }).end();
  switch (failure) {
    case '500':
    case '404':
    case '410':
    case '403':
    case '429':
      return status(Number(failure));
    case '503 with Retry-After':
      return status(503, { 'retry-after': '7200' });
    case '503 for three days':
      return status(503, { 'retry-after': String(REFUSED_FOR_DAYS) });
    case 'connection reset':
      response.destroy();
      return;
    case 'cut short':
      response.writeHead(200, { 'content-type': 'text/html', 'content-length': '10000' });
      response.write('<p>The beginning', () => response.destroy());
      return;
    case 'no HTTP':
      response.socket?.end('SSH-2.0-OpenSSH_9.6\r\n\r\n');
      return;
    case 'redirect loop':
      return redirect('/loop/a');
    case 'redirect to a forbidden address':
      return redirect(chosen(FORBIDDEN, number).replaceAll('PORT', String(places.canary)));
    case 'redirect to TLS that is none':
      return redirect(`${places.origin.replace('http:', 'https:')}/tls`);
    case 'gzip bomb':
      return page(GZIP_BOMB, { 'content-encoding': 'gzip' });
    case 'false gzip':
      return page(Buffer.from('this was never compressed'), { 'content-encoding': 'gzip' });
    case 'captcha with 403':
      return page(INSTEAD.captcha(content), {}, 403);
    case 'a picture':
      return page(INSTEAD['a picture'](), { 'content-type': 'image/png' });
    case 'captcha':
    case 'empty':
    case 'an empty shell':
    case 'soft 404':
    case 'shrunken':
    case 'garbage of 4 MB':
    case '20,000 nested tags':
    case '210,000 tags':
    case 'too large':
      return page(INSTEAD[failure](content));
    case 'a slow drip': {
      response.writeHead(200, { 'content-type': 'text/html' });
      const timer = setInterval(() => response.write('<p>more '), DRIP_EVERY_MS);
      response.once('close', () => clearInterval(timer));
      return;
    }
    case 'no answer':
    case 'no such name':
    case 'connection refused':
    case 'robots.txt says no':
    case 'robots.txt fails':
  }
}
