// A registry kept from the shell: an own list from file to announcement, and who may do what.

import { describe, expect, test } from 'vitest';
import { today } from '../../cli/today.ts';
import { plus } from '../../schema/words/civil-day.ts';
import { type Ran, useServer } from './a-cli.ts';

const server = useServer();
const run = (...args: string[]): Promise<Ran> => server().run(...args);
const asAnybody = (...args: string[]): Promise<Ran> => server().runAs(null, ...args);
const inDays = (days: number) => plus(today('Europe/Budapest'), { days });
/** A file of that content: JSON is YAML, too. */
const written = (name: string, content: object): string => server().write(name, JSON.stringify(content));

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

describe('an own list', () => {
  test('from a file to an announced version, and back', async () => {
    const slug = 'acme-course';
    const past = await run(
      'list',
      'record',
      slug,
      '--file',
      written('past.yaml', acme(slug)),
      '--effective-on',
      '2024-01-30',
      '--basis',
      'inferred',
      '--json',
    );
    expect(past.json()).toMatchObject({ number: 1, state: 'EFFECTIVE', effectiveOn: '2024-01-30', effectiveOnBasis: 'INFERRED' });

    const next = acme(slug, {
      entries: [...acme(slug).entries, { key: 'mail', party: 'acme-mail', role: 'SUB_PROCESSOR', name: 'Acme Mail', country: 'HU' }],
    });
    const file = written('next.yaml', next);
    const draft = await run('list', 'draft', slug, '--file', file);
    expect(draft.stdout).toMatch(new RegExp(`^Draft \\S+[^]*onward list announce ${slug} --draft`));

    const tooNear = await run('list', 'announce', slug, '--effective-on', inDays(3), '--json');
    expect(tooNear.code).toBe(2);
    expect(JSON.parse(tooNear.stderr).error).toMatchObject({ code: 'INVALID', path: ['input', 'effectiveOn'] });

    const announced = await run('list', 'announce', slug, '--effective-on', inDays(20), '--json');
    expect(announced.json()).toMatchObject({ number: 2, state: 'IN_NOTICE', effectiveOn: inDays(20), entryCount: 2 });
    expect((await run('list', 'diff', slug)).stdout).toMatch(/from version 1 to 2[^]*Acme Mail/);
    expect((await run('list', 'show', slug, '--json')).json('version', 'number')).toBe(1);
    expect((await run('list', 'show', slug, '--as-of', inDays(20), '--json')).json('version', 'number')).toBe(2);

    expect((await run('list', 'withdraw', slug, '--reason', 'Announced by mistake')).stdout).toContain('Withdrew version 2');
    expect((await run('list', 'withdraw', slug, '--reason', 'Once more')).code).toBe(2);
    expect((await run('list', 'versions', slug, '--json')).json('*', 'state')).toEqual(['EFFECTIVE', 'WITHDRAWN']);
  });

  test('with several drafts, announcing asks which', async () => {
    const slug = 'acme-drafts';
    const file = written('drafts.yaml', acme(slug));
    const first = String((await run('list', 'draft', slug, '--file', file, '--json')).json('id'));
    const second = String((await run('list', 'draft', slug, '--file', file, '--json')).json('id'));
    const { code, stderr } = await run('list', 'announce', slug, '--effective-on', inDays(30));
    expect(code).toBe(2);
    expect(stderr).toContain(first);
    expect(stderr).toContain(second);
    expect((await run('list', 'discard', first)).code).toBe(0);
    expect((await run('list', 'drafts', slug, '--json')).json()).toMatchObject([{ id: second }]);
    expect((await run('list', 'announce', slug, '--effective-on', inDays(30))).code).toBe(0);
    expect((await run('list', 'announce', slug, '--effective-on', inDays(60))).stderr).toContain('list draft');
  });

  test('list import takes a past day as history and a later one as a draft', async () => {
    const past = written('history.yaml', acme('acme-import', { effectiveOn: '2024-01-30' }));
    const later = written('later.json', acme('acme-import', { effectiveOn: inDays(90) }));
    const { code, json } = await run('list', 'import', past, later, '--json');
    expect(code).toBe(0);
    expect(json()).toMatchObject([
      { file: past, became: 'VERSION', number: 1 },
      { file: later, became: 'DRAFT', list: 'acme-import' },
    ]);
  });

  test('a mistake in a file is told with its place, and nothing is half-written', async () => {
    const wrong = acme('acme-wrong', { entries: [{ ...acme('acme-wrong').entries[0], country: 'UK' }] });
    const { code, stderr } = await run('list', 'draft', 'acme-wrong', '--file', written('wrong.yaml', wrong));
    expect(code).toBe(2);
    expect(stderr).toMatch(/write GB[^]*at entries\[0\]\.country/);
    expect((await run('list', 'show', 'acme-wrong')).stderr).toContain('There is no list');
  });
});

describe('who may do what', () => {
  test('without a token public lists are shown, findings are not', async () => {
    expect((await asAnybody('list', 'show', 'minicrm')).code).toBe(0);
    const refused = await asAnybody('transfer', 'findings', 'minicrm', '--json');
    expect(refused.code).toBe(2);
    expect(JSON.parse(refused.stderr).error).toMatchObject({ code: 'UNAUTHENTICATED', message: expect.stringContaining('ONWARD_TOKEN') });
  });

  test('a controller’s token sees its lists inside, keeps none, and is revoked at once', async () => {
    expect((await run('controller', 'add', 'mikrovps-as-customer', '--party', 'mikrovps', '--language', 'hu')).code).toBe(0);
    const engaged = await run(
      'controller',
      'engage',
      'mikrovps-as-customer',
      'minicrm',
      '--from',
      '2024-01-01',
      '--notice',
      '30d',
      '--objection',
      '10bd',
      '--json',
    );
    expect(engaged.json()).toMatchObject({
      from: '2024-01-01',
      terms: { notice: { count: 30, unit: 'DAYS' }, objection: { count: 10, unit: 'BUSINESS_DAYS' } },
    });
    expect((await run('controller', 'ls')).stdout).toContain('minicrm from 2024-01-01');

    const token = await run(
      'token',
      'create',
      '--name',
      'portal',
      '--role',
      'controller',
      '--controller',
      'mikrovps-as-customer',
      '--json',
    );
    const secret = String(token.json('secret'));
    expect(secret).toMatch(/^onw_/);
    const asPortal = (...args: string[]) => server().runAs(secret, ...args);
    expect((await asPortal('transfer', 'findings', 'minicrm')).code).toBe(0);
    expect((await asPortal('list', 'show', 'minicrm', '--for', 'mikrovps-as-customer')).code).toBe(0);
    const refused = await asPortal('list', 'draft', 'minicrm', '--file', written('refused.yaml', acme('minicrm')));
    expect(refused.code).toBe(2);

    expect((await run('controller', 'end', 'mikrovps-as-customer', 'minicrm', '--until', inDays(1))).code).toBe(0);
    expect((await run('token', 'list')).stdout).toContain('portal');
    expect((await run('token', 'revoke', String(token.json('id')))).stdout).toContain('Revoked "portal"');
    expect((await asPortal('list', 'ls')).stderr).toMatch(/Error: /);
  });

  test('what was denied is on record', async () => {
    const log = (await run('audit', 'ls', '--limit', '1000', '--json')).json();
    expect(log).toContainEqual(expect.objectContaining({ action: expect.stringContaining('importDraft'), denied: true }));
    expect((await run('audit', 'ls', '--limit', '1000')).stdout).toContain('(denied)');
  });

  test('the operator token is not replaced while the server runs', async () => {
    const { code, stderr } = await run('token', 'reset');
    expect(code).toBe(2);
    expect(stderr).toContain('in use by process');
  });
});
