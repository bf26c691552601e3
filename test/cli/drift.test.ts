// A page watched from the shell: it is added, drifts from its list, is reviewed, becomes a draft, and is quiet again.

import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { today } from '../../cli/today.ts';
import { SEVERITIES } from '../../schema/words/finding.ts';
import { plus } from '../../schema/words/civil-day.ts';
import { type Ran, useServer } from './a-cli.ts';

const server = useServer({ ONWARD_ALLOW_HOSTS: '127.0.0.1' });
const run = (...args: string[]): Promise<Ran> => server().run(...args);

/** What stands where; nothing else does. */
const pages = new Map<string, string>();
let web: Server;
let address: string;

const ROWS = {
  northwind: ['Northwind Cloud Ireland Limited', 'Hosting of the application', 'Ireland'],
  fabrikam: ['Fabrikam Mail Zrt.', 'Sending of e-mail', 'Hungary'],
  contoso: ['Contoso Support Kft.', 'Customer support', 'Hungary'],
} as const;
const OUTDATED = '<h2>Transfers</h2><p>For transfers to the United States we rely on the EU-US Privacy Shield.</p>';
const page = (...rows: readonly (keyof typeof ROWS)[]): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Sub-processors</title></head><body><h1>Sub-processors</h1>
  <p>We use the following sub-processors to provide the product to our customers, and look at each of them every year.</p>
  <table><tr><th>Name</th><th>Purpose</th><th>Location</th></tr>
  ${rows.map((row) => `<tr>${ROWS[row].map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('\n')}</table></body></html>`;

const LIST = {
  slug: 'acme',
  title: 'Acme sub-processors',
  owner: 'acme',
  capacity: 'PROCESSOR',
  terms: { notice: { count: 10, unit: 'DAYS' } },
  parties: [{ slug: 'acme', name: 'Acme Kft.', country: 'HU' }],
  entries: [
    { key: 'northwind', party: 'northwind', role: 'SUB_PROCESSOR', name: ROWS.northwind[0], country: 'IE', purpose: ROWS.northwind[1] },
    { key: 'fabrikam', party: 'fabrikam', role: 'SUB_PROCESSOR', name: ROWS.fabrikam[0], country: 'HU', purpose: ROWS.fabrikam[1] },
  ],
};

let source: string;
const ids = (found: unknown): readonly string[] => (Array.isArray(found) ? found.map(String) : []);
const added = async (): Promise<string> => String((await run('drift', 'ls', '--kind', 'added-without-notice', '--json')).json(0, 'id'));

beforeAll(async () => {
  web = createServer((request, response) => {
    const found = pages.get(request.url ?? '');
    response.writeHead(found === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' }).end(found ?? 'nothing here');
  });
  await new Promise<void>((resolve) => web.listen(0, '127.0.0.1', resolve));
  const bound = web.address();
  address = `http://127.0.0.1:${typeof bound === 'object' && bound ? bound.port : 0}`;
  pages.set('/list', page('northwind', 'fabrikam'));
  await run('list', 'record', 'acme', '--file', server().write('acme.json', JSON.stringify(LIST)), '--effective-on', '2026-01-01');
});
afterAll(() => new Promise((resolve) => web.close(resolve)));

describe('a page that says what the list says', () => {
  test('is watched, and quiet: exit code 0', async () => {
    const made = await run('source', 'add', `${address}/list`, '--list', 'acme', '--kind', 'subprocessor-list', '--every', '168', '--json');
    expect(made.json()).toMatchObject({ kind: 'SUBPROCESSOR_LIST', checkEveryHours: 168, list: { slug: 'acme' }, party: { slug: 'acme' } });
    source = String(made.json('id'));
    const { code, stdout, stderr, json } = await run('source', 'check', source, '--json');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(json()).toMatchObject({ checked: 1, failed: 0, opened: 0, open: 0, sources: [{ source: { id: source, state: 'OK' } }] });
    expect(stdout).not.toContain('Checking');
    expect((await run('drift', 'ls')).stdout).toBe('Nothing is open.\n');
  });

  test('is left alone when it is paused, unless it is named, and watched again when it is resumed', async () => {
    const paused = await run('source', 'update', `${address}/list`, '--pause');
    expect(paused.stdout).toBe(`Paused: ${address}/list is left alone until it is resumed: ${source}\n`);
    expect((await run('source', 'ls')).stdout).toMatch(/ paused +20/);
    expect((await run('source', 'check', '--all')).stdout).toContain('There is nothing to check');
    expect((await run('source', 'check', source, '--json')).json('checked')).toBe(1);
    expect((await run('source', 'update', source, '--resume', '--every', '48')).stdout).toContain(
      `Watching ${address}/list every 48 hours`,
    );
  });

  test('is read by a declaration, and without it again', async () => {
    const declaration = server().write('declaration.json', '{"pages": [{"select": ["table"]}]}');
    const told = await run('source', 'update', source, '--declaration', declaration, '--kind', 'dpa', '--json');
    expect(told.json()).toMatchObject({ id: source, kind: 'DPA', checkEveryHours: 48, paused: false });
    expect(told.json('declaration')).toContain('"select"');
    const plain = await run('source', 'update', source, '--no-declaration', '--kind', 'subprocessor-list', '--json');
    expect(plain.json()).toMatchObject({ declaration: null, kind: 'SUBPROCESSOR_LIST', list: { slug: 'acme' } });
    const none = await run('source', 'update', source, '--declaration', server().write('none.json', '[]'));
    expect(none.code).toBe(2);
    expect(none.stderr).toMatch(/^Error: this is no declaration [^]*\n {2}at declaration\n$/);
  });

  test('belongs to a list, a party or both, and is named by an address that stands for it alone', async () => {
    const free = await run('source', 'update', source, '--no-list', '--party', 'minicrm', '--json');
    expect(free.json()).toMatchObject({ list: null, party: { slug: 'minicrm' } });
    const other = await run('source', 'add', `${address}/list`, '--party', 'acme', '--json');
    const twice = await run('source', 'update', `${address}/list`, '--every', '24');
    expect({ code: twice.code, stderr: twice.stderr }).toEqual({ code: 2, stderr: expect.stringContaining('Several sources stand at') });
    expect((await run('source', 'rm', String(other.json('id')))).code).toBe(0);
    const back = await run('source', 'update', `${address}/list`, '--list', 'acme', '--party', 'acme', '--json');
    expect(back.json()).toMatchObject({ id: source, list: { slug: 'acme' }, party: { slug: 'acme' } });
    expect((await run('source', 'update', `${address}/nowhere`, '--pause')).code).toBe(2);
  });

  test('a page that cannot be read is told once it has failed twice', async () => {
    await run('source', 'add', `${address}/gone`, '--party', 'acme');
    await run('source', 'check', `${address}/gone`);
    const { code, stdout } = await run('source', 'check', `${address}/gone`);
    expect(code).toBe(1);
    expect(stdout).toMatch(/Not read\n- http:\S+\/gone/);
    expect((await run('source', 'ls', '--party', 'acme')).stdout).toMatch(/unreachable/);
    const unreachable = String((await run('drift', 'ls', '--kind', 'source-unreachable', '--json')).json(0, 'id'));
    expect((await run('drift', 'review', unreachable, '--confirm')).stdout).toMatch(/Stands +confirmed by/);
  });
});

describe('the page names somebody whom the list does not', () => {
  test('source check finds it: exit code 1, now and until it is reviewed', async () => {
    pages.set('/list', page('northwind', 'fabrikam', 'contoso'));
    const { code, stdout, stderr } = await run('source', 'check', '--all');
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(stdout).toMatch(/Found\n- \w+ [^]*Contoso Support Kft\.[^]*Checked +First read +Unchanged +Changed +Failed/);
    const again = await run('source', 'check', '--all', '--list', 'acme', '--json');
    expect(again.code).toBe(1);
    expect(again.json()).toMatchObject({ unchanged: 1, opened: 0, open: 1, findings: [{ entryName: 'Contoso Support Kft.' }] });
  });

  test('drift ls and show tell it with its evidence', async () => {
    const id = await added();
    const listed = await run('drift', 'ls', '--list', 'acme');
    expect(listed.stdout).toMatch(new RegExp(`Contoso Support Kft\\.[^]*${id} · acme · added without notice · since`));
    const shown = await run('drift', 'show', id);
    expect(shown.stdout).toMatch(/After\n“[^”]*Contoso Support Kft\.[^]*Under +Sub-processors\nIn +http[^]*Snapshot +[0-9a-f]{64}/);
    expect(shown.stdout).toContain(`onward drift review ${id} --confirm`);
    expect((await run('drift', 'show', id, '--language', 'hu', '--json')).json('statement')).toMatch(/Contoso Support Kft\..* (?:a|az) /);
    expect((await run('drift', 'show', 'drift_00000000000000000000000000000000')).code).toBe(2);
  });

  test('put off or dismissed, it is quiet; confirmed, it is for a draft', async () => {
    const id = await added();
    expect((await run('drift', 'draft', 'acme')).stderr).toContain('No finding about "acme" is confirmed');
    const later = plus(today('Europe/Budapest'), { days: 30 });
    expect((await run('drift', 'review', id, '--snooze', later)).stdout).toContain(`snoozed until ${later}`);
    expect((await run('source', 'check', '--all')).code).toBe(0);
    expect((await run('drift', 'review', id, '--snooze', '2020-01-01')).code).toBe(2);
    expect((await run('drift', 'review', id, '--dismiss', '--reason', 'A reseller', '--json')).json()).toMatchObject({
      state: 'DISMISSED',
      reason: 'A reseller',
    });
    expect((await run('drift', 'draft', 'acme', id)).stderr).toContain('not confirmed');
    expect((await run('drift', 'review', id, '--confirm')).stdout).toContain(`onward drift draft acme ${id}`);
  });

  test('what is confirmed is told gravest first', async () => {
    pages.set('/list', page('northwind', 'fabrikam', 'contoso').replace('</body>', `${OUTDATED}</body>`));
    const { json } = await run('source', 'check', source, '--json');
    expect(json('findings', '*', 'kind')).toEqual(expect.arrayContaining(['LEGAL_FINDING']));
    for (const id of ids(json('findings', '*', 'id'))) await run('drift', 'review', id, '--confirm');
    const severities = ids((await run('drift', 'ls', '--state', 'confirmed', '--json')).json('*', 'severity'));
    expect(severities).toEqual(expect.arrayContaining(['BREACH', 'WATCH']));
    expect(severities).toEqual(SEVERITIES.flatMap((severity) => severities.filter((one) => one === severity)));
    expect((await run('drift', 'ls', '--state', 'confirmed', '--limit', '1')).stdout).toContain('These are the first 1');
  });

  test('drift draft makes it an entry; once announced, nothing is left', async () => {
    const made = await run('drift', 'draft', 'acme');
    const [, draft = ''] = /^Draft (draft_\w+) {2}revision \d+, 3 entries, with 1 finding in it$/m.exec(made.stdout) ?? [];
    expect(made.stdout).toContain(`onward list announce acme --draft ${draft} --effective-on`);
    expect(made.stdout).toMatch(/Not for a draft: [^]*Privacy Shield/);
    const day = plus(today('Europe/Budapest'), { days: 30 });
    expect((await run('list', 'announce', 'acme', '--draft', draft, '--effective-on', day)).code).toBe(0);
    expect((await run('list', 'diff', 'acme')).stdout).toContain('Contoso Support Kft.');
    const checked = await run('source', 'check', source, '--json');
    expect(checked.code).toBe(0);
    const resolved = await run('drift', 'ls', '--state', 'resolved', '--kind', 'added-without-notice', '--json');
    expect(resolved.json('*', 'entryName')).toEqual(['Contoso Support Kft.']);
  });
});

test('a source that is removed takes its findings with it', async () => {
  const gone = String((await run('source', 'ls', '--json')).json(1, 'id'));
  expect((await run('source', 'rm', `${address}/gone`)).stdout).toContain(`Deleted ${gone}`);
  expect((await run('source', 'ls', '--json')).json('*', 'id')).toEqual([source]);
  expect((await run('drift', 'ls', '--kind', 'source-unreachable', '--state', 'confirmed', '--json')).json()).toEqual([]);
  expect((await run('source', 'rm', gone)).code).toBe(2);
});

test('sources and drift are for those who keep lists', async () => {
  expect((await server().runAs(null, 'source', 'ls')).code).toBe(2);
  expect((await server().runAs(null, 'drift', 'ls', '--json')).stdout).toBe('');
});
