// A registry read and kept from the shell: the lists it ships with, an own list from file to announcement, and who may do what.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { plus } from '../../schema/words/civil-day.ts';
import { today } from '../../cli/today.ts';
import { type Ran, useServer } from './a-cli.ts';

const server = useServer();
const run = (...args: string[]): Promise<Ran> => server().run(...args);
const inDays = (days: number) => plus(today('Europe/Budapest'), { days });

function written(name: string, content: string | object): string {
  const file = join(server().folder, name);
  writeFileSync(file, typeof content === 'string' ? content : stringify(content));
  return file;
}

const acme = (slug: string, more: object = {}) => ({
  slug,
  title: 'Acme sub-processors',
  owner: 'acme',
  capacity: 'PROCESSOR',
  public: true,
  terms: { notice: { count: 10, unit: 'DAYS' } },
  parties: [{ slug: 'acme', name: 'Acme Kft.', country: 'HU' }],
  entries: [{ key: 'cloud', party: 'acme-cloud', role: 'SUB_PROCESSOR', name: 'Acme Cloud', country: 'IE', purpose: 'Hosting' }],
  ...more,
});

describe('the lists that Onward ships with', () => {
  test('list ls', async () => {
    const { code, stdout } = await run('list', 'ls');
    expect(code).toBe(0);
    for (const slug of ['mikrovps', 'mikrocybercloud', 'minicrm', 'virtualismanager']) expect(stdout).toContain(slug);
    expect((await run('list', 'ls', '--query', 'minicrm', '--json')).json()).toMatchObject([{ slug: 'minicrm', version: { number: 1, entryCount: 10 } }]);
    expect((await run('list', 'ls', '--limit', '2')).stdout).toContain('--limit shows more');
  });

  test('list show tells who is on it, and nothing of what the registry makes of it', async () => {
    const { code, stdout } = await run('list', 'show', 'mikrovps', '--as-of', '2020-07-16');
    expect(code).toBe(0);
    expect(stdout).toMatch(/MikroVPS Kft\.[^]*2018-05-25 \(inferred\)[^]*Google Inc\.[^]*32016D1250/);
    expect(stdout).not.toMatch(/MECHANISM_|BREACH|LAPSED/);
    expect((await run('list', 'show', 'mikrovps', '--version', '1', '--json')).json().version.entries).toHaveLength(8);
  });

  test('list show of a day before the first version says so', async () => {
    const { code, stderr } = await run('list', 'show', 'minicrm', '--as-of', '2001-01-01');
    expect(code).toBe(2);
    expect(stderr).toContain('2001-01-01');
  });

  test.each([
    ['2024-01-30', 1, ['BREACH', 'MECHANISM_LAPSED']],
    ['2018-06-01', 0, ['GAP', 'PARTICIPATION_UNVERIFIED']],
  ])('transfer findings mikrovps on %s exits %i', async (day, exit, said) => {
    const people = await run('transfer', 'findings', 'mikrovps', '--as-of', day);
    expect(people.code).toBe(exit);
    for (const word of said) expect(people.stdout).toContain(word);
    const scripts = await run('transfer', 'findings', 'mikrovps', '--as-of', day, '--json');
    expect(scripts.code).toBe(exit);
    expect(scripts.json()).toEqual(expect.arrayContaining([expect.objectContaining({ list: 'mikrovps', entryKey: 'google', code: said[1], asOf: day })]));
  });

  test('transfer findings of all lists, in Hungarian', async () => {
    const { code, json } = await run('transfer', 'findings', '--as-of', '2024-01-30', '--language', 'hu', '--json');
    expect(code).toBe(1);
    expect(new Set(json<{ list: string }[]>().map(({ list }) => list))).toEqual(new Set(['mikrocybercloud', 'mikrovps', 'minicrm', 'virtualismanager']));
  });

  test.each(['google', 'meta'])('party where-used --group %s names three lists', async (group) => {
    const { json } = await run('party', 'where-used', '--group', group, '--json');
    expect(new Set(json<{ list: { slug: string } }[]>().map(({ list }) => list.slug))).toEqual(new Set(['mikrovps', 'minicrm', 'virtualismanager']));
  });

  test('party ls and show', async () => {
    expect((await run('party', 'ls', '--query', 'google')).stdout).toContain('google-ireland');
    expect((await run('party', 'show', 'google-ireland', '--json')).json()).toMatchObject({ country: 'IE', group: { slug: 'google' } });
    expect((await run('party', 'show', 'nobody')).code).toBe(2);
  });
});

describe('an own list', () => {
  test('from a file to an announced version, and back', async () => {
    const slug = 'acme-course';
    const past = await run('list', 'record', slug, '--file', written('past.yaml', acme(slug)), '--effective-on', '2024-01-30', '--basis', 'inferred', '--json');
    expect(past.json()).toMatchObject({ number: 1, state: 'EFFECTIVE', effectiveOn: '2024-01-30', effectiveOnBasis: 'INFERRED' });

    const next = acme(slug, { entries: [...acme(slug).entries, { key: 'mail', party: 'acme-mail', role: 'SUB_PROCESSOR', name: 'Acme Mail', country: 'HU' }] });
    const file = written('next.yaml', next);
    const draft = await run('list', 'draft', slug, '--file', file);
    expect(draft.stdout).toMatch(new RegExp(`^Draft \\S+[^]*onward list announce ${slug} --draft`));

    const tooNear = await run('list', 'announce', slug, '--effective-on', inDays(3), '--json');
    expect(tooNear.code).toBe(2);
    expect(JSON.parse(tooNear.stderr).error).toMatchObject({ code: 'INVALID', path: ['input', 'effectiveOn'] });

    const announced = await run('list', 'announce', slug, '--effective-on', inDays(20), '--json');
    expect(announced.json()).toMatchObject({ number: 2, state: 'IN_NOTICE', effectiveOn: inDays(20), entryCount: 2 });
    expect((await run('list', 'diff', slug)).stdout).toMatch(/from version 1 to 2[^]*Acme Mail/);
    expect((await run('list', 'show', slug, '--json')).json().version.number).toBe(1);
    expect((await run('list', 'show', slug, '--as-of', inDays(20), '--json')).json().version.number).toBe(2);

    expect((await run('list', 'withdraw', slug, '--reason', 'Announced by mistake')).stdout).toContain('Withdrew version 2');
    expect((await run('list', 'withdraw', slug, '--reason', 'Once more')).code).toBe(2);
    expect((await run('list', 'versions', slug, '--json')).json().map(({ state }: { state: string }) => state)).toEqual(['EFFECTIVE', 'WITHDRAWN']);
  });

  test('with several drafts, announcing asks which', async () => {
    const slug = 'acme-drafts';
    const file = written('drafts.yaml', acme(slug));
    const first = (await run('list', 'draft', slug, '--file', file, '--json')).json();
    const second = (await run('list', 'draft', slug, '--file', file, '--json')).json();
    const { code, stderr } = await run('list', 'announce', slug, '--effective-on', inDays(30));
    expect(code).toBe(2);
    expect(stderr).toContain(first.id);
    expect(stderr).toContain(second.id);
    expect((await run('list', 'discard', first.id)).code).toBe(0);
    expect((await run('list', 'drafts', slug, '--json')).json()).toMatchObject([{ id: second.id }]);
    expect((await run('list', 'announce', slug, '--effective-on', inDays(30))).code).toBe(0);
    expect((await run('list', 'announce', slug, '--effective-on', inDays(60))).stderr).toContain('list draft');
  });

  test('list import takes a past day as history and a later one as a draft', async () => {
    const past = written('history.yaml', acme('acme-import', { effectiveOn: '2024-01-30' }));
    const later = written('later.json', JSON.stringify(acme('acme-import', { effectiveOn: inDays(90) })));
    const { code, json } = await run('list', 'import', past, later, '--json');
    expect(code).toBe(0);
    expect(json()).toMatchObject([{ file: past, became: 'VERSION', number: 1 }, { file: later, became: 'DRAFT', list: 'acme-import' }]);
  });

  test('a mistake in a file is told with its place, and nothing is half-written', async () => {
    const wrong = acme('acme-wrong', { entries: [{ ...acme('acme-wrong').entries[0], country: 'UK' }] });
    const { code, stderr } = await run('list', 'draft', 'acme-wrong', '--file', written('wrong.yaml', wrong));
    expect(code).toBe(2);
    expect(stderr).toMatch(/write GB[^]*at entries\[0\]\.country/);
    expect((await run('list', 'show', 'acme-wrong')).stderr).toContain('There is no list');
  });
});

describe('list export', () => {
  const entriesOf = async (slug: string) => (await run('list', 'show', slug, '--json')).json().version.entries;

  test.each([['yaml', 'mikrovps'], ['json', 'minicrm'], ['yaml', 'virtualismanager']])('as %s, %s imported into a second list says the same', async (format, slug) => {
    const exported = join(server().folder, `${slug}.${format}`);
    expect((await run('list', 'export', slug, '--format', format, '--output', exported)).stdout).toBe('');
    const copy = `${slug}-copy-${format}`;
    const { code, stderr } = await run('list', 'import', written(`${copy}.yaml`, { ...parse(readFileSync(exported, 'utf8')), slug: copy }));
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(await entriesOf(copy)).toEqual(await entriesOf(slug));
  });

  test('as CSV, entered again as a draft, says the same', async () => {
    const { stdout } = await run('list', 'export', 'minicrm', '--format', 'csv');
    const draft = await run('list', 'draft', 'minicrm', '--file', written('minicrm.csv', stdout), '--json');
    expect(draft.json()).toMatchObject({ entryCount: 10 });
    await run('list', 'discard', draft.json().id);
  });

  test('as Markdown, for reading', async () => {
    const { code, stdout } = await run('list', 'export', 'minicrm', '--format', 'md');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^# MiniCRM[^]*\| Google Ireland Limited[^]*SHA-256/);
  });

  test('with --json gives the data of the file', async () => {
    expect((await run('list', 'export', 'mikrovps', '--format', 'md', '--json')).json()).toMatchObject({ slug: 'mikrovps', effectiveOnBasis: 'INFERRED' });
  });
});

describe('who may do what', () => {
  test('without a token public lists are shown, findings are not', async () => {
    const asAnybody = (...args: string[]) => server().runAs(null, ...args);
    expect((await asAnybody('list', 'show', 'minicrm')).code).toBe(0);
    const refused = await asAnybody('transfer', 'findings', 'minicrm', '--json');
    expect(refused.code).toBe(2);
    expect(JSON.parse(refused.stderr).error).toMatchObject({ code: 'UNAUTHENTICATED', message: expect.stringContaining('ONWARD_TOKEN') });
  });

  test('a controller’s token sees its lists inside, keeps none, and is revoked at once', async () => {
    expect((await run('controller', 'add', 'mikrovps-as-customer', '--party', 'mikrovps', '--language', 'hu')).code).toBe(0);
    const engaged = await run('controller', 'engage', 'mikrovps-as-customer', 'minicrm', '--from', '2024-01-01', '--notice', '30d', '--objection', '10bd', '--json');
    expect(engaged.json()).toMatchObject({ from: '2024-01-01', terms: { notice: { count: 30, unit: 'DAYS' }, objection: { count: 10, unit: 'BUSINESS_DAYS' } } });
    expect((await run('controller', 'ls')).stdout).toContain('minicrm from 2024-01-01');

    const token = (await run('token', 'create', '--name', 'portal', '--role', 'controller', '--controller', 'mikrovps-as-customer', '--json')).json();
    expect(token.secret).toMatch(/^onw_/);
    const asPortal = (...args: string[]) => server().runAs(token.secret, ...args);
    expect((await asPortal('transfer', 'findings', 'minicrm')).code).toBe(0);
    expect((await asPortal('list', 'show', 'minicrm', '--for', 'mikrovps-as-customer')).code).toBe(0);
    const refused = await asPortal('list', 'draft', 'minicrm', '--file', written('refused.yaml', acme('minicrm')));
    expect(refused.code).toBe(2);

    expect((await run('controller', 'end', 'mikrovps-as-customer', 'minicrm', '--until', inDays(1))).code).toBe(0);
    expect((await run('token', 'list')).stdout).toContain('portal');
    expect((await run('token', 'revoke', token.id)).stdout).toContain('Revoked "portal"');
    expect((await asPortal('list', 'ls')).stderr).toMatch(/Error: /);
  });

  test('what was denied is on record', async () => {
    const log = (await run('audit', 'ls', '--limit', '1000', '--json')).json();
    expect(log).toContainEqual(expect.objectContaining({ action: 'importDraft', denied: true }));
    expect((await run('audit', 'ls', '--limit', '1000')).stdout).toContain('importDraft (denied)');
  });

  test('the operator token is not replaced while the server runs', async () => {
    const { code, stderr } = await run('token', 'reset');
    expect(code).toBe(2);
    expect(stderr).toContain('in use by process');
  });
});
