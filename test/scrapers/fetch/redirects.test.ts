// Redirects are followed, each judged like an address that somebody typed in.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { describe, expect, test } from 'vitest';
import { fetchPage } from '../../../scrapers/fetch/fetch-page.ts';
import { answering } from '../requests.ts';
import { guardedAgent } from '../../../scrapers/address-guard.ts';
import { useCanary } from '../canary.ts';
import { OWN_MACHINE } from '../hostile-urls.ts';
import { aSite, failureIn, fetched, LIST_PAGE, pageOf, partsFor, redirectsTo, says } from './a-site.ts';

const { heard, at } = useCanary();

test.each([301, 302, 303, 307, 308])('%i is followed to another host, and both are told', async (status) => {
  const other = await aSite({ '/new': says(LIST_PAGE) });
  const site = await aSite({ '/old': redirectsTo(`${other.origin}/new#part`, status) });
  const outcome = await fetchPage({ url: `${site.origin}/old#top`, conditional: null }, partsFor([site, other]));
  expect(pageOf(outcome)).toMatchObject({ finalUrl: `${other.origin}/new`, redirects: [`${site.origin}/old`], status: 200 });
});

test('a relative address counts from where it was given, also with letters beyond ASCII', async () => {
  const site = await aSite({ '/a/b': redirectsTo('../c?d'), '/c': redirectsTo('/%C5%91'), '/%C5%91': says(LIST_PAGE) });
  expect(pageOf(await fetched(site, '/a/b'))).toMatchObject({ finalUrl: `${site.origin}/%C5%91` });
  expect(site.asked).toEqual(['/a/b', '/c?d', '/%C5%91']);
});

describe('what is not followed', () => {
  test.each([
    ...OWN_MACHINE.filter((url) => !url.includes('@')),
    'http://127.0.0.2:PORT/',
    'http://169.254.169.254/latest/meta-data/',
    'http://[::1]:PORT/',
    'http://[fe80::1]/',
    'http://10.0.0.1/',
    'file:///etc/passwd',
    'ftp://127.0.0.1:PORT/',
    'data:text/html,hello',
    'javascript:alert(1)',
    'http://user:secret@93.184.215.14/',
  ])('to %s', async (target) => {
    const location = at(target);
    const site = await aSite({ '/': redirectsTo(encodedForHeader(location)) });
    const failure = failureIn(await fetched(site, '/'));
    // What reads as a path of the same site is asked for there, and nowhere else.
    expect(['ADDRESS_REFUSED', 'BAD_REDIRECT', 'CLIENT_ERROR']).toContain(failure.kind);
    expect(failure.kind === 'CLIENT_ERROR' ? new URL(failure.url).origin : site.origin).toBe(site.origin);
    expect(heard()).toBe(0);
  });

  test('to a name that leads to the own network', async () => {
    const site = await aSite({ '/': redirectsTo('http://rebinding.example.com/') });
    const allowHosts = [`127.0.0.1:${site.port}`];
    const agent = guardedAgent({ allowHosts, lookup: answering(['127.0.0.1']).lookup });
    const outcome = await fetchPage({ url: `${site.origin}/`, conditional: null }, partsFor([site], { agent }));
    expect(failureIn(outcome)).toMatchObject({ kind: 'ADDRESS_REFUSED', mayPass: false });
    expect(heard()).toBe(0);
  });

  test.each([
    ['a loop of one', { '/': redirectsTo('/') }],
    ['a loop of two', { '/': redirectsTo('/two'), '/two': redirectsTo('/') }],
    ['a loop that differs in its fragment', { '/': redirectsTo('/#again') }],
    [
      'a chain of six',
      Object.fromEntries(Array.from({ length: 8 }, (_, hop) => [hop === 0 ? '/' : `/${hop}`, redirectsTo(`/${hop + 1}`)])),
    ],
  ])('%s', async (_, handlers) => {
    const site = await aSite(handlers);
    expect(failureIn(await fetched(site, '/'))).toMatchObject({ kind: 'REDIRECT_LOOP', mayPass: true });
    expect(site.asked.length).toBeLessThanOrEqual(6);
  });

  test('five in a row are', async () => {
    const chain = Array.from({ length: 5 }, (_, hop) => [hop === 0 ? '/' : `/${hop}`, redirectsTo(`/${hop + 1}`)] as const);
    const site = await aSite({ ...Object.fromEntries(chain), '/5': says(LIST_PAGE) });
    expect(pageOf(await fetched(site, '/')).redirects).toHaveLength(5);
  });

  test.each([
    ['nowhere', says('', {}, 302)],
    ['to no URL', redirectsTo('http://')],
    ['to a URL without end', redirectsTo(`/${'a'.repeat(5_000)}`)],
  ])('%s', async (_, handler) => {
    const site = await aSite({ '/': handler });
    expect(failureIn(await fetched(site, '/'))).toMatchObject({ kind: 'BAD_REDIRECT', status: 302 });
  });
});

describe('protected addresses', () => {
  const folder = mkdtempSync(join(tmpdir(), 'onward-tls-'));
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  execFileSync(
    'openssl',
    [
      'req',
      '-x509',
      '-newkey',
      'ec',
      '-pkeyopt',
      'ec_paramgen_curve:P-256',
      '-nodes',
      '-keyout',
      key,
      '-out',
      cert,
      '-days',
      '2',
      '-subj',
      '/CN=127.0.0.1',
      '-addext',
      'subjectAltName=IP:127.0.0.1',
    ],
    { stdio: 'ignore' },
  );
  const tls = { key: readFileSync(key, 'utf8'), cert: readFileSync(cert, 'utf8') };

  test('a certificate that nobody vouches for is not trusted, and nothing is asked', async () => {
    const site = await aSite({ '/': says(LIST_PAGE) }, tls);
    expect(failureIn(await fetched(site, '/'))).toMatchObject({ kind: 'TLS', mayPass: true });
    expect(site.asked).toEqual([]);
  });

  test('are not left for unprotected ones; the other way is taken', async () => {
    const trusted = getCACertificates();
    setDefaultCACertificates([...trusted, tls.cert]);
    const open = await aSite({ '/': says(LIST_PAGE) });
    const site = await aSite({ '/': says(LIST_PAGE), '/down': redirectsTo(`${open.origin}/`), '/up': redirectsTo('/') }, tls);
    const entrance = await aSite({ '/': redirectsTo(`${site.origin}/up`) });
    const parts = partsFor([open, site, entrance]);
    const up = await fetchPage({ url: `${entrance.origin}/`, conditional: null }, parts);
    const down = await fetchPage({ url: `${site.origin}/down`, conditional: null }, parts);
    setDefaultCACertificates(trusted);
    expect(pageOf(up).redirects).toEqual([`${entrance.origin}/`, `${site.origin}/up`]);
    expect(failureIn(down)).toMatchObject({ kind: 'BAD_REDIRECT', mayPass: true, url: `${site.origin}/down` });
    expect(open.asked).toEqual([]);
  });
});

/** A header holds bytes: what is beyond ASCII goes as UTF-8, as servers send it. */
function encodedForHeader(text: string): string {
  return Buffer.from(text.trim(), 'utf8').toString('latin1');
}
