// What is sent for a page, and what its answer is taken for.

import { describe, expect, test } from 'vitest';
import { AddressRefused } from '../../../scrapers/address-guard.ts';
import type { FailureKind } from '../../../scrapers/fetch/fetch-failure.ts';
import { type FetchRequest, fetchPage, userAgentOf } from '../../../scrapers/fetch/fetch-page.ts';
import { failureOfError } from '../../../scrapers/fetch/failure-of-error.ts';
import { aSite, failureIn, fetched, type Handler, LIST_PAGE, pageOf, partsFor, redirectsTo, says } from './a-site.ts';

const NOON = Temporal.Instant.from('2026-03-01T12:00:00Z');
const HEAD = { etag: '"v1"', 'last-modified': 'Sun, 01 Mar 2026 10:00:00 GMT' };

test('a page comes with what it says of itself', async () => {
  const site = await aSite({ '/list': says(LIST_PAGE, { ...HEAD, 'content-type': 'text/html; Charset="ISO-8859-2"' }) });
  expect(pageOf(await fetched(site, '/list?a=1#b'))).toEqual({
    kind: 'PAGE',
    bytes: Buffer.from(LIST_PAGE),
    mediaType: 'HTML',
    charsetFromHeader: 'ISO-8859-2',
    finalUrl: `${site.origin}/list?a=1`,
    redirects: [],
    status: 200,
    etag: '"v1"',
    lastModified: HEAD['last-modified'],
  });
});

test('whoever asks says who it is, what it reads, and nothing else', async () => {
  const site = await aSite({ '/': says(LIST_PAGE) });
  await fetched(site, '/');
  const { host: _, connection: __, ...sent } = site.heads[0] ?? {};
  expect(sent).toEqual({
    'user-agent': 'Onward/0.0.0 (+https://onward.example/reader)',
    accept: expect.stringMatching(/^text\/html,/),
    'accept-language': 'en, hu;q=0.9, de;q=0.8, fr;q=0.7',
    'accept-encoding': 'gzip, br, zstd',
  });
  expect(() => userAgentOf('1.0.0', 'a\r\nb: c')).toThrow(RangeError);
});

const conditional = (finalUrl: string): FetchRequest['conditional'] => ({ etag: '"v1"', lastModified: HEAD['last-modified'], finalUrl });
const guarded: Handler = (request, response) =>
  request.headers['if-none-match'] === '"v1"' ? void response.writeHead(304, HEAD).end() : says(LIST_PAGE, HEAD)(request, response);

describe('a page that may be unchanged', () => {
  test('is not sent again', async () => {
    const site = await aSite({ '/': guarded });
    const request = { url: `${site.origin}/`, conditional: conditional(`${site.origin}/`) };
    expect(await fetchPage(request, partsFor([site]))).toEqual({
      kind: 'UNCHANGED',
      finalUrl: `${site.origin}/`,
      redirects: [],
      status: 304,
      etag: '"v1"',
      lastModified: HEAD['last-modified'],
    });
    expect(site.heads[0]).toMatchObject({ 'if-none-match': '"v1"', 'if-modified-since': HEAD['last-modified'] });
  });

  test('at the end of its redirects, too: the validators go to the address that gave them', async () => {
    const site = await aSite({ '/': redirectsTo('/there'), '/there': guarded });
    const request = { url: `${site.origin}/`, conditional: conditional(`${site.origin}/there`) };
    expect(await fetchPage(request, partsFor([site]))).toMatchObject({ kind: 'UNCHANGED', redirects: [`${site.origin}/`] });
    expect(site.heads[0]).not.toHaveProperty('if-none-match');
  });

  test('is sent when the address now leads elsewhere, whatever validators happen to be there', async () => {
    const site = await aSite({ '/': redirectsTo('/moved'), '/moved': guarded });
    const request = { url: `${site.origin}/`, conditional: conditional(`${site.origin}/there`) };
    expect((await fetchPage(request, partsFor([site]))).kind).toBe('PAGE');
  });

  test('"not modified" that nobody asked about is an error', async () => {
    const site = await aSite({ '/': says('', {}, 304) });
    expect(failureIn(await fetched(site, '/'))).toMatchObject({ kind: 'SERVER_ERROR', status: 304 });
  });

  test('validators that no header can hold are neither kept nor sent', async () => {
    const site = await aSite({ '/': says(LIST_PAGE, { etag: '"\u00e9"' }) });
    expect(pageOf(await fetched(site, '/')).etag).toBeNull();
    const request = { url: `${site.origin}/`, conditional: { etag: '"a\r\nb: c"', lastModified: null, finalUrl: `${site.origin}/` } };
    expect((await fetchPage(request, partsFor([site]))).kind).toBe('PAGE');
    expect(site.heads[1]).not.toHaveProperty('if-none-match');
  });
});

describe('a status that is no page', () => {
  test.each<[number, FailureKind, boolean]>([
    [400, 'CLIENT_ERROR', false],
    [401, 'CLIENT_ERROR', false],
    [403, 'CLIENT_ERROR', false],
    [404, 'CLIENT_ERROR', false],
    [408, 'TIMEOUT', true],
    [410, 'GONE', false],
    [429, 'RATE_LIMITED', true],
    [451, 'CLIENT_ERROR', false],
    [500, 'SERVER_ERROR', true],
    [503, 'SERVER_ERROR', true],
    [599, 'SERVER_ERROR', true],
  ])('%i', async (status, kind, mayPass) => {
    const site = await aSite({ '/': says(LIST_PAGE, {}, status) });
    expect(failureIn(await fetched(site, '/'))).toMatchObject({ kind, mayPass, status, retryAfterSeconds: null, url: `${site.origin}/` });
  });

  test.each<[number, string, number | null]>([
    [429, '120', 120],
    [503, '7', 7],
    [429, 'Sun, 01 Mar 2026 12:00:30 GMT', 30],
    [429, 'Sun, 01 Mar 2026 11:00:00 GMT', 0],
    [429, '99999999999', 604_800],
    [429, 'tomorrow', null],
    [429, '-5', null],
  ])('%i with "Retry-After: %s" asks for %s seconds', async (status, header, seconds) => {
    const site = await aSite({ '/': says('', { 'retry-after': header }, status) });
    expect(failureIn(await fetched(site, '/', { clock: () => NOON })).retryAfterSeconds).toBe(seconds);
  });

  test('the page that comes with it may be slow, endless or broken', async () => {
    const site = await aSite({
      '/slow': (_, response) => void response.writeHead(403).write('<p>'),
      '/broken': says('no gzip', { 'content-encoding': 'gzip' }, 500),
    });
    expect(failureIn(await fetched(site, '/slow', { deadlineMs: 200 }))).toMatchObject({ kind: 'CLIENT_ERROR', status: 403 });
    expect(failureIn(await fetched(site, '/broken'))).toMatchObject({ kind: 'SERVER_ERROR', status: 500 });
  });
});

describe('what comes with 200 and is no page', () => {
  test.each<[string, FailureKind, string | Uint8Array, Record<string, string>]>([
    ['nothing', 'EMPTY', '', {}],
    ['white space', 'EMPTY', ' \n\t ', { 'content-type': 'text/plain' }],
    ['a page without a word', 'EMPTY', '<!doctype html><title>App</title><div id="root"></div><script src="/a.js"></script>', {}],
    ['a page that only runs scripts', 'EMPTY', '<!doctype html><div id="root"></div><noscript>Please switch scripts on.</noscript>', {}],
    ['nothing, compressed', 'EMPTY', '', { 'content-encoding': 'gzip' }],
    ['a picture', 'UNSUPPORTED_MEDIA', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), { 'content-type': 'image/png' }],
    ['a picture that is called a page', 'UNSUPPORTED_MEDIA', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), {}],
    ['a challenge by its header', 'CAPTCHA', LIST_PAGE, { 'cf-mitigated': 'challenge' }],
    ['a page that was not found', 'NOT_FOUND_PAGE', '<title>Page not found | Example</title><h1>Oops</h1><p>Go back to the start.', {}],
  ])('%s', async (_, kind, body, headers) => {
    const site = await aSite({ '/': says(body, headers) });
    expect(failureIn(await fetched(site, '/'))).toMatchObject({ kind, status: 200 });
  });

  test('no content is nothing', async () => {
    const site = await aSite({ '/': says('', {}, 204) });
    expect(failureIn(await fetched(site, '/')).kind).toBe('EMPTY');
  });

  test('a page made of data that scripts show is a page', async () => {
    const data = `<!doctype html><div id="root"></div><script id="data" type="application/json">{"recipients":["A Ltd."]}</script>`;
    const site = await aSite({ '/': says(data) });
    expect((await fetched(site, '/')).kind).toBe('PAGE');
  });

  test.each<[number, Record<string, string>]>([
    [403, {}],
    [503, { 'retry-after': '5' }],
    [429, {}],
  ])('a challenge that comes with %i is told as one', async (status, headers) => {
    const page = '<!doctype html><title>Just a moment...</title><p>Enable JavaScript and cookies to continue';
    const site = await aSite({ '/': says(page, headers, status) });
    const retryAfterSeconds = headers['retry-after'] === undefined ? null : 5;
    expect(failureIn(await fetched(site, '/'))).toMatchObject({ kind: 'CAPTCHA', mayPass: true, status, retryAfterSeconds });
  });

  test('a wrong label is not believed', async () => {
    const site = await aSite({
      '/a': says('%PDF-1.7\n…', { 'content-type': 'text/html' }),
      '/b': says(LIST_PAGE, { 'content-type': 'application/octet-stream' }),
      '/list.md': says('# Sub-processors\n\n- A Ltd.', { 'content-type': 'text/plain' }),
    });
    const types = await Promise.all(['/a', '/b', '/list.md'].map(async (path) => pageOf(await fetched(site, path)).mediaType));
    expect(types).toEqual(['PDF', 'HTML', 'MARKDOWN']);
  });
});

const failing = (code: string): Error => Object.assign(new Error('failed'), { code });

describe('what cannot be called', () => {
  test.each(['', 'nonsense', 'ftp://example.com/', 'http://localhost/', 'http://10.0.0.1/', 'https://u:p@example.com/', 'http://0x7f.1/'])(
    '"%s"',
    async (url) => {
      const outcome = await fetchPage({ url, conditional: null }, partsFor([]));
      expect(failureIn(outcome)).toMatchObject({ kind: 'ADDRESS_REFUSED', mayPass: false, url: expect.anything() });
    },
  );

  test.each<[string, unknown, FailureKind]>([
    ['a name that nobody knows', failing('ENOTFOUND'), 'DNS'],
    ['a resolver that is ill', failing('EAI_AGAIN'), 'DNS'],
    ['a closed port', failing('ECONNREFUSED'), 'CONNECT'],
    ['an old certificate', failing('CERT_HAS_EXPIRED'), 'TLS'],
    ['a certificate of somebody else', failing('ERR_TLS_CERT_ALTNAME_INVALID'), 'TLS'],
    ['an encryption that is too old', failing('ERR_SSL_UNSUPPORTED_PROTOCOL'), 'TLS'],
    ['a handshake that takes too long', failing('UND_ERR_CONNECT_TIMEOUT'), 'TIMEOUT'],
    ['no HTTP', Object.assign(new Error('failed'), { name: 'HTTPParserError' }), 'BAD_ANSWER'],
    ['headers without end', failing('UND_ERR_HEADERS_OVERFLOW'), 'BAD_ANSWER'],
    ['a private address', new AddressRefused('not public'), 'ADDRESS_REFUSED'],
    ['something nobody thought of', 'what?', 'CONNECT'],
  ])('%s', (_, error, kind) => {
    expect(failureOfError(new URL('https://a.example/'), error, 'ANSWER')).toMatchObject({ kind, words: expect.stringMatching(/\w+/) });
  });
});
