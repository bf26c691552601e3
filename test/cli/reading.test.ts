// The lists that Onward ships with, read from the shell, and written into files that can be read again.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { type Ran, useServer } from './a-cli.ts';

const server = useServer();
const run = (...args: string[]): Promise<Ran> => server().run(...args);
const setOf = (items: unknown) => new Set(Array.isArray(items) ? items : []);
const entriesOf = async (slug: string) => (await run('list', 'show', slug, '--json')).json('version', 'entries');

describe('the lists that Onward ships with', () => {
  test('list ls', async () => {
    const { code, stdout } = await run('list', 'ls');
    expect(code).toBe(0);
    for (const slug of ['mikrovps', 'mikrocybercloud', 'minicrm', 'virtualismanager']) expect(stdout).toContain(slug);
    expect((await run('list', 'ls', '--query', 'minicrm', '--json')).json()).toMatchObject([
      { slug: 'minicrm', version: { number: 1, entryCount: 10 } },
    ]);
    expect((await run('list', 'ls', '--limit', '2')).stdout).toContain('--limit shows more');
  });

  test('list show tells who is on it, and nothing of what the registry makes of it', async () => {
    const { code, stdout } = await run('list', 'show', 'mikrovps', '--as-of', '2020-07-16');
    expect(code).toBe(0);
    expect(stdout).toMatch(/MikroVPS Kft\.[^]*2018-05-25 \(inferred\)[^]*Google Inc\.[^]*32016D1250/);
    expect(stdout).not.toMatch(/MECHANISM_|BREACH|LAPSED/);
    expect((await run('list', 'show', 'mikrovps', '--version', '1', '--json')).json('version', 'entries')).toHaveLength(8);
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
    expect(scripts.json()).toEqual(
      expect.arrayContaining([expect.objectContaining({ list: 'mikrovps', entryKey: 'google', code: said[1], asOf: day })]),
    );
  });

  test('transfer findings of all lists, in Hungarian', async () => {
    const { code, json } = await run('transfer', 'findings', '--as-of', '2024-01-30', '--language', 'hu', '--json');
    expect(code).toBe(1);
    expect(setOf(json('*', 'list'))).toEqual(new Set(['mikrocybercloud', 'mikrovps', 'minicrm', 'virtualismanager']));
  });

  test.each(['google', 'meta'])('party where-used --group %s names three lists', async (group) => {
    const { json } = await run('party', 'where-used', '--group', group, '--json');
    expect(setOf(json('*', 'list', 'slug'))).toEqual(new Set(['mikrovps', 'minicrm', 'virtualismanager']));
  });

  test('party ls and show', async () => {
    expect((await run('party', 'ls', '--query', 'google')).stdout).toContain('google-ireland');
    expect((await run('party', 'show', 'google-ireland', '--json')).json()).toMatchObject({ country: 'IE', group: { slug: 'google' } });
    expect((await run('party', 'show', 'nobody')).code).toBe(2);
  });
});

describe('list export', () => {
  test.each([
    ['yaml', 'mikrovps'],
    ['json', 'minicrm'],
    ['yaml', 'virtualismanager'],
  ])('as %s, %s imported into a second list says the same', async (format, slug) => {
    const exported = join(server().folder, `${slug}.${format}`);
    expect((await run('list', 'export', slug, '--format', format, '--output', exported)).stdout).toBe('');
    const copy = `${slug}-copy-${format}`;
    const { code, stderr } = await run(
      'list',
      'import',
      server().write(`${copy}.yaml`, stringify({ ...parse(readFileSync(exported, 'utf8')), slug: copy })),
    );
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(await entriesOf(copy)).toEqual(await entriesOf(slug));
  });

  test('as CSV, entered again as a draft, says the same', async () => {
    const { stdout } = await run('list', 'export', 'minicrm', '--format', 'csv');
    const draft = await run('list', 'draft', 'minicrm', '--file', server().write('minicrm.csv', stdout), '--json');
    expect(draft.json()).toMatchObject({ entryCount: 10 });
    await run('list', 'discard', String(draft.json('id')));
  });

  test('as Markdown, for reading', async () => {
    const { code, stdout } = await run('list', 'export', 'minicrm', '--format', 'md');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^# MiniCRM[^]*\| Google Ireland Limited[^]*SHA-256/);
  });

  test('with --json gives the data of the file', async () => {
    expect((await run('list', 'export', 'mikrovps', '--format', 'md', '--json')).json()).toMatchObject({
      slug: 'mikrovps',
      effectiveOnBasis: 'INFERRED',
    });
  });
});
