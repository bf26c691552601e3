// Servers that are slow, endless, broken or malicious cost at most the time and the bytes that a page may have.

import { createServer } from 'node:net';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { failureIn, fetched, type Handler, LIST_PAGE, aSite, pageOf, says, partsFor } from './a-site.ts';
import { fetchPage } from '../../../scrapers/fetch/fetch-page.ts';
import { millisecondsSince } from '../thread-time.ts';

const KB = 1_024;
const zeros = (bytes: number): Uint8Array => new Uint8Array(bytes);
const drip: Handler = (_, response) => {
  response.writeHead(200, { 'content-type': 'text/html' });
  const timer = setInterval(() => response.write('<p>more'), 20);
  response.once('close', () => clearInterval(timer));
};
const endless: Handler = (_, response) => {
  response.writeHead(200, { 'content-type': 'text/html' });
  const flood = (): void => {
    while (!response.destroyed && response.write('<p>word</p>'.repeat(1_000)));
    if (!response.destroyed) response.once('drain', flood);
  };
  flood();
};

const late: Handler = (request, response) => {
  setTimeout(() => response.writeHead(302, { location: `/hop?${Number(request.url?.split('?')[1] ?? 0) + 1}` }).end(), 100);
};
const slow: Handler = (_, response) => void setTimeout(() => response.writeHead(200).end(LIST_PAGE), 80);

describe('the time for everything', () => {
  const SLOW: readonly [string, Handler][] = [
    ['no answer at all', () => {}],
    ['a body that drips', drip],
    ['headers, and no body', (_, response) => response.writeHead(200).flushHeaders()],
    [
      'a redirect to a page that never comes',
      (request, response) => void (request.url === '/' && response.writeHead(302, { location: '/never' }).end()),
    ],
    [
      'a compressed body that drips',
      (_, response) => {
        response.writeHead(200, { 'content-encoding': 'gzip' }).write(gzipSync(LIST_PAGE).subarray(0, 20));
      },
    ],
  ];
  test.each(SLOW)('%s', async (_, handler) => {
    const site = await aSite({ '/': handler, '/never': handler });
    const begun = performance.now();
    expect(failureIn(await fetched(site, '/', { deadlineMs: 150 }))).toMatchObject({ kind: 'TIMEOUT', mayPass: true });
    expect(performance.now() - begun).toBeLessThan(1_500);
  });

  test('is shared by all redirects', async () => {
    const site = await aSite({ '/hop': late });
    expect(failureIn(await fetched(site, '/hop', { deadlineMs: 250 })).kind).toBe('TIMEOUT');
    expect(site.asked.length).toBeLessThan(4);
  });

  test('a slow robots.txt takes of it too', async () => {
    const site = await aSite({ '/robots.txt': () => {}, '/': says(LIST_PAGE) });
    expect(failureIn(await fetched(site, '/', { deadlineMs: 150 })).kind).toBe('TIMEOUT');
    expect(site.asked).toEqual([]);
  });

  test('standing in line for a host does not', async () => {
    const site = await aSite({ '/': slow });
    const parts = partsFor([site], { deadlineMs: 200 });
    const outcomes = await Promise.all(Array.from({ length: 5 }, () => fetchPage({ url: `${site.origin}/`, conditional: null }, parts)));
    expect(outcomes.map(({ kind }) => kind)).toEqual(['PAGE', 'PAGE', 'PAGE', 'PAGE', 'PAGE']);
  });

  test('an answer that is no HTTP is told as such, and a closed port as such', async () => {
    const closed = await aSite({});
    const listener = createServer((socket) => socket.once('data', () => socket.end('garbage that is no HTTP\r\n\r\n')));
    await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
    const address = listener.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const parts = partsFor([{ ...closed, port }]);
    const outcome = await fetchPage({ url: `http://127.0.0.1:${port}/`, conditional: null }, parts);

    expect(failureIn(outcome)).toMatchObject({ kind: 'BAD_ANSWER', mayPass: true, status: null });
    await new Promise((resolve) => listener.close(resolve));
    expect(failureIn(await fetchPage({ url: `http://127.0.0.1:${port}/`, conditional: null }, parts))).toMatchObject({
      kind: 'CONNECT',
      mayPass: true,
    });
  });
});

describe('the bytes of a page', () => {
  test('an endless body is left where it is too large', async () => {
    const site = await aSite({ '/': endless });
    expect(failureIn(await fetched(site, '/', { maxBytes: 200_000 }))).toMatchObject({ kind: 'TOO_LARGE', mayPass: false });
  });

  test('a body that says it is too large is not read', async () => {
    const site = await aSite({ '/': (_, response) => response.writeHead(200, { 'content-length': '9000000' }).flushHeaders() });
    expect(failureIn(await fetched(site, '/'))).toMatchObject({ kind: 'TOO_LARGE' });
  });

  const bomb = zeros(30_000 * KB);
  const emptyBlocks = Buffer.concat([
    Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3]),
    ...Array.from({ length: 2_000 * KB }, () => Buffer.from([0, 0, 0, 0xff, 0xff])),
  ]);
  test.each<[string, string, Uint8Array]>([
    ['gzip', 'gzip', gzipSync(bomb)],
    ['br', 'br', brotliCompressSync(bomb)],
    ['zstd', 'zstd', zstdCompressSync(bomb)],
    ['deflate', 'deflate', deflateSync(bomb)],
    ['gzip in gzip', 'gzip, gzip', gzipSync(gzipSync(bomb))],
    ['gzip, of which only the middle is large', 'gzip, gzip', gzipSync(emptyBlocks)],
    ['three in each other', 'br, zstd, gzip', gzipSync(zstdCompressSync(brotliCompressSync(bomb)))],
  ])('a bomb of %s stops at the bound', async (_, coding, body) => {
    const site = await aSite({ '/': says(body, { 'content-encoding': coding }) });
    const before = process.memoryUsage().rss;
    const begun = process.threadCpuUsage();
    expect(failureIn(await fetched(site, '/', { maxBytes: 1_000_000 }))).toMatchObject({ kind: 'TOO_LARGE' });
    expect(millisecondsSince(begun)).toBeLessThan(500);
    expect(process.memoryUsage().rss - before).toBeLessThan(40_000 * KB);
  });

  test.each<[string, string, Uint8Array]>([
    ['gzip', 'gzip', gzipSync(LIST_PAGE)],
    ['its old name', 'X-GZip', gzipSync(LIST_PAGE)],
    ['br', 'br', brotliCompressSync(LIST_PAGE)],
    ['zstd', 'zstd', zstdCompressSync(LIST_PAGE)],
    ['deflate', 'deflate', deflateSync(LIST_PAGE)],
    ['deflate without its header', 'deflate', deflateRawSync(LIST_PAGE)],
    ['gzip, then br', 'gzip, br', brotliCompressSync(gzipSync(LIST_PAGE))],
    ['br, nothing, zstd, gzip', 'br,identity ,zstd,gzip', gzipSync(zstdCompressSync(brotliCompressSync(LIST_PAGE)))],
    ['nothing', 'identity', Buffer.from(LIST_PAGE)],
  ])('%s is undone', async (_, coding, body) => {
    const site = await aSite({ '/': says(body, { 'content-encoding': coding }) });
    expect(Buffer.from(pageOf(await fetched(site, '/')).bytes).toString()).toBe(LIST_PAGE);
  });

  test.each<[string, string, Uint8Array]>([
    ['cut off', 'gzip', gzipSync(LIST_PAGE).subarray(0, -9)],
    ['changed on the way', 'gzip', Buffer.concat([gzipSync(LIST_PAGE).subarray(0, 60), zeros(200)])],
    ['not compressed at all', 'br', Buffer.from(LIST_PAGE)],
    ['compressed in another way', 'zstd', gzipSync(LIST_PAGE)],
    ['in the wrong order', 'br, gzip', brotliCompressSync(gzipSync(LIST_PAGE))],
    ['in a way that nobody knows', 'rot13', Buffer.from(LIST_PAGE)],
    ['in a way named after a property of objects', 'constructor', Buffer.from(LIST_PAGE)],
    ['too often', Array.from({ length: 50 }, () => 'gzip').join(','), gzipSync(LIST_PAGE)],
  ])('a body %s is refused', async (_, coding, body) => {
    const site = await aSite({ '/': says(body, { 'content-encoding': coding }) });
    expect(failureIn(await fetched(site, '/'))).toMatchObject({ kind: 'BAD_ENCODING', status: 200 });
  });

  test.each<[string, Handler]>([
    [
      'shorter than it said',
      (_, response) => void response.writeHead(200, { 'content-length': '5000' }).write(LIST_PAGE.slice(0, 500), () => response.destroy()),
    ],
    ['without its last chunk', (_, response) => void response.writeHead(200).write(LIST_PAGE.slice(0, 500), () => response.destroy())],
    ['that is only a part', says(LIST_PAGE.slice(0, 500), { 'content-range': 'bytes 0-499/5000' }, 206)],
  ])('a body %s is no page', async (_, handler) => {
    const site = await aSite({ '/': handler });
    expect(failureIn(await fetched(site, '/'))).toMatchObject({ kind: 'BROKEN_OFF', mayPass: true });
  });
});
