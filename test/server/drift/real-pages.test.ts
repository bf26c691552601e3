// The whole way: a real web server, real fetching, reading and comparing.

import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import writeWorkbook from 'write-excel-file/node';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenScraper, openScraper } from '../../../server/drift/open-scraper.ts';
import { createList, recipient, recordPast } from '../../a-list.ts';
import { now as realNow } from '../../real-clock.ts';
import { useWorld } from '../../world.ts';

const world = useWorld('postgres');
const pages = new Map<string, string | Uint8Array>();
const requests: string[] = [];
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
let server: Server;
let scraper: OpenScraper;
let origin = '';

beforeAll(async () => {
  server = createServer((request, response) => {
    const path = request.url ?? '';
    const page = pages.get(path);
    const etag = `"${Buffer.from(page ?? '').length}"`;
    requests.push(`${path} ${request.headers['if-none-match'] ?? ''} ${request.headers['user-agent'] ?? ''}`);
    if (page === undefined) response.writeHead(404).end();
    else if (request.headers['if-none-match'] === etag) response.writeHead(304, { etag }).end();
    else response.writeHead(200, { 'content-type': typeof page === 'string' ? 'text/html; charset=utf-8' : XLSX, etag }).end(page);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  origin = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  const em = () => world().database.em();
  scraper = openScraper({ em, now: realNow, allowHosts: ['127.0.0.1'], contact: () => 'mailto:privacy@example.com', hostPauseMs: 0 });
  world().scraper = scraper;
});
afterAll(async () => {
  await scraper.close();
  server.closeAllConnections();
  server.close();
});

interface Checked {
  readonly outcome: string;
  readonly reason: string | null;
  readonly opened: readonly { readonly kind: string; readonly entryName: string | null; readonly statement: string }[];
  readonly closed: readonly { readonly kind: string }[];
}
const check = (id: string): Promise<Checked> =>
  world().do('checkSource', { id }, 'outcome reason opened { kind entryName statement after { quotation snapshotHash } } closed { kind }');

const row = (name: string, purpose: string, country: string): string => `<tr><td>${name}</td><td>${purpose}</td><td>${country}</td></tr>`;
const table = (...rows: string[]): string =>
  `<!doctype html><html lang="en"><head><title>Sub-processors</title></head><body><h1>Sub-processors</h1>
   <p>We engage the following sub-processors to provide our service to our customers.</p>
   <table><tr><th>Name</th><th>Purpose</th><th>Country</th></tr>${rows.join('')}</table></body></html>`;

const source = async (facts: object): Promise<string> =>
  (await world().do<{ source: { id: string } }>('createSource', facts, 'source { id }')).source.id;

test('a page is compared with its list, asked politely, and not read again while it stays as it is', async () => {
  await createList(world(), 'watched');
  await recordPast(world(), 'watched', '2026-01-01', [
    recipient('alpha', { name: 'Alpha Kft.', purpose: 'Hosting', country: 'HU' }),
    recipient('beta', { name: 'Beta GmbH', purpose: 'E-mail delivery', country: 'DE' }),
  ]);
  pages.set('/list', table(row('Alpha Kft.', 'Hosting', 'Hungary'), row('Gamma Inc.', 'Support chat', 'United States')));
  const id = await source({ list: 'watched', url: `${origin}/list`, kind: 'SUBPROCESSOR_LIST' });
  const first = await check(id);
  expect(first).toMatchObject({ outcome: 'FIRST_READ', reason: null });
  const found = first.opened.map(({ kind, entryName }) => `${kind} ${entryName}`);
  expect(found).toContain('ADDED_WITHOUT_NOTICE Gamma Inc.');
  expect(found).toContain('REMOVED_WITHOUT_NOTICE Beta GmbH');
  requests.length = 0;
  expect(await check(id)).toMatchObject({ outcome: 'UNCHANGED', opened: [], closed: [] });
  const { version } = createRequire(import.meta.url)('../../../package.json');
  expect(requests).toEqual([`/list "${pages.get('/list')?.length}" Onward/${version} (+mailto:privacy@example.com)`]);
  pages.set(
    '/list',
    table(row('Alpha Kft.', 'Hosting', 'Hungary'), row('Beta GmbH', 'E-mail delivery', 'Germany')).replace('<h1>', '<h1 class="new">'),
  );
  const mended = await check(id);
  expect(mended.opened.map(({ kind, statement }) => `${kind} ${statement}`)).toEqual([]);
  expect(mended.closed.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['ADDED_WITHOUT_NOTICE', 'REMOVED_WITHOUT_NOTICE']));
});

test('several pages that a declaration combines are one document', async () => {
  pages.set('/one', table(row('Alpha Kft.', 'Hosting', 'Hungary'), row('Delta Zrt.', 'Payment', 'Hungary')));
  pages.set('/two', table(row('Beta GmbH', 'E-mail', 'Germany'), row('Epsilon SAS', 'Logs', 'France')));
  const declaration = JSON.stringify({ pages: [{ select: ['table'] }, { address: `${origin}/two`, select: ['table'] }] });
  const id = await source({ party: 'watched-owner', url: `${origin}/one`, declaration });
  expect(await check(id)).toMatchObject({ outcome: 'FIRST_READ', reason: null });
  expect(await check(id)).toMatchObject({ outcome: 'UNCHANGED' });
  pages.set('/two', table(row('Beta GmbH', 'E-mail', 'Germany'), row('Epsilon SAS', 'Logs', 'France'), row('Zeta AB', 'Chat', 'Sweden')));
  const changed = await check(id);
  expect(changed.outcome).toBe('CHANGED');
  expect(changed.opened.map(({ kind, entryName }) => `${kind} ${entryName}`)).toContain('ADDED_WITHOUT_NOTICE Zeta AB');
  pages.set('/two', '<p>We use nobody. Please see the other page for the whole list of our sub-processors.</p>');
  await check(id);
  expect((await check(id)).opened.map(({ kind }) => kind)).toEqual(['EXTRACTOR_OUTDATED']);
});

const book = (...names: string[]): Promise<Uint8Array> =>
  writeWorkbook(
    [['Name', 'Country'], ...names.map((name) => [name, 'Hungary'])].map((cells) => cells.map((value) => ({ value, type: String }))),
  ).toBuffer();

test('a workbook is watched by its rows, like a page; one that is cut off is broken, and no removal', async () => {
  pages.set('/book.xlsx', await book('Alpha Kft.', 'Beta Kft.'));
  const id = await source({ party: 'watched-owner', url: `${origin}/book.xlsx` });
  expect(await check(id)).toMatchObject({ outcome: 'FIRST_READ', reason: null });
  const more = await book('Alpha Kft.', 'Beta Kft.', 'Gamma Kft.');
  pages.set('/book.xlsx', more);
  const changed = await check(id);
  expect(changed.opened.map(({ kind, entryName }) => `${kind} ${entryName}`)).toContain('ADDED_WITHOUT_NOTICE Gamma Kft.');
  pages.set('/book.xlsx', more.slice(0, 400));
  expect(await check(id)).toMatchObject({ outcome: 'FAILED', opened: [], closed: [] });
  expect(await check(id)).toMatchObject({ outcome: 'FAILED', opened: [{ kind: 'SOURCE_BROKEN' }], closed: [] });
});

const pagesOf = (...parts: object[]): string => JSON.stringify({ pages: parts });
const both = () => pagesOf({ select: ['table'] }, { address: `${origin}/part-two`, select: ['table'] });
const TRIED = `query ($url: String, $document: DocumentInput, $declaration: String) {
  tryDocument(url: $url, document: $document, declaration: $declaration) { entries { name } snapshotHash } }`;
const imported = async (list: string, facts: object): Promise<string[]> => {
  const { version } = await world().do<{ version: { entries: { name: string }[] } }>(
    'importDocument',
    { list, title: 'Recipients', owner: 'watched-owner', ...facts },
    'version { entries { name } }',
  );
  return version.entries.map(({ name }) => name);
};
const tried = async (asked: object): Promise<{ names: string[]; snapshotHash: string }> => {
  const { entries, snapshotHash } = await world().get<{ entries: { name: string }[]; snapshotHash: string }>(TRIED, asked);
  return { names: entries.map(({ name }) => name), snapshotHash };
};

describe('a document of several pages, handed in', () => {
  const first = table(row('Alpha Kft.', 'Hosting', 'Hungary'), row('Delta Zrt.', 'Payment', 'Hungary'));
  const all = ['Alpha Kft.', 'Delta Zrt.', 'Beta GmbH', 'Epsilon SAS'];

  beforeAll(() => {
    pages.set('/part-one', first);
    pages.set('/part-two', table(row('Beta GmbH', 'E-mail', 'Germany'), row('Epsilon SAS', 'Logs', 'France')));
  });

  test('by its address, all pages are read, as a source of the same declaration reads them', async () => {
    const url = `${origin}/part-one`;
    expect(await imported('several-by-address', { url, declaration: both() })).toEqual(all);
    const { names, snapshotHash } = await tried({ url, declaration: both() });
    expect(names).toEqual(all);
    const id = await source({ party: 'watched-owner', url, declaration: both() });
    await check(id);
    const rows: { baseline_snapshot: string }[] = await world()
      .database.em()
      .execute('select baseline_snapshot from source where id = ?', [id]);
    expect(rows.map((one) => one.baseline_snapshot)).toEqual([snapshotHash]);
  });

  test('as a file, it is the page without an address, and the others are fetched', async () => {
    const document = { name: 'part one.html', base64: Buffer.from(first).toString('base64') };
    expect(await imported('several-by-file', { document, declaration: both() })).toEqual(all);
    expect((await tried({ document, declaration: both() })).names).toEqual(all);
  });

  test('two parts of one page are both read, and the page is asked for once', async () => {
    pages.set(
      '/parts',
      `${table(row('Alpha Kft.', 'Hosting', 'Hungary')).replace('<table', '<table id="a"')}
      ${table(row('Beta GmbH', 'E-mail', 'Germany')).replace('<table', '<table id="b"')}`,
    );
    requests.length = 0;
    const declaration = pagesOf({ select: ['#b'] }, { select: ['#a'] });
    expect((await tried({ url: `${origin}/parts`, declaration })).names).toEqual(['Beta GmbH', 'Alpha Kft.']);
    expect(requests.filter((request) => request.startsWith('/parts '))).toHaveLength(1);
  });

  test('a page that is not there, or whose selector matches nothing, is refused, and nothing is created', async () => {
    const facts = { list: 'several-lost', title: 'Recipients', owner: 'watched-owner', url: `${origin}/part-one` };
    const lost = pagesOf({}, { address: `${origin}/nowhere` });
    expect(await world().refuse('importDocument', { ...facts, declaration: lost })).toMatchObject({ code: 'INVALID', input: 'input.url' });
    const outdated = pagesOf({}, { address: `${origin}/part-two`, select: ['#none'] });
    expect(await world().refuse('importDocument', { ...facts, declaration: outdated })).toMatchObject({
      code: 'INVALID',
      input: 'input.declaration',
    });
    expect(await world().get('{ list(slug: "several-lost") { id } }')).toBeNull();
  });
});

test('a page that is gone is said once, after the second time', async () => {
  pages.set('/gone', table(row('Alpha Kft.', 'Hosting', 'Hungary')));
  const id = await source({ party: 'watched-owner', url: `${origin}/gone` });
  await check(id);
  pages.delete('/gone');
  expect(await check(id)).toMatchObject({ outcome: 'FAILED', opened: [] });
  expect(await check(id)).toMatchObject({ outcome: 'FAILED', opened: [{ kind: 'SOURCE_UNREACHABLE' }] });
  expect(await check(id)).toMatchObject({ outcome: 'FAILED', opened: [], closed: [] });
});
