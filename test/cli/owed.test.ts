// What controllers are owed: the terms that they agreed on, the endpoints they keep, and what is to be done about those whom nothing has reached.

import { beforeAll, describe, expect, test, vi } from 'vitest';
import { today } from '../../cli/today.ts';
import { plus } from '../../schema/words/civil-day.ts';
import { type Ran, useServer } from './a-cli.ts';

const server = useServer({ ONWARD_ALLOW_HOSTS: '127.0.0.1' });
const run = (...args: string[]): Promise<Ran> => server().run(...args);
const ARRIVES_MS = { timeout: 20_000, interval: 100 };
const LIST = 'acme';

let asShop: (...args: string[]) => Promise<Ran>;

beforeAll(async () => {
  const file = {
    slug: LIST,
    title: 'Acme sub-processors',
    owner: 'acme',
    capacity: 'PROCESSOR',
    terms: { notice: { count: 10, unit: 'DAYS' }, objection: { count: 5, unit: 'DAYS' } },
    parties: [{ slug: 'acme', name: 'Acme Kft.', country: 'HU' }],
    entries: [{ key: 'cloud', party: 'acme-cloud', role: 'SUB_PROCESSOR', name: 'Acme Cloud', country: 'IE', purpose: 'Hosting' }],
  };
  await run('list', 'draft', LIST, '--file', server().write('acme.json', JSON.stringify(file)));
  await run('controller', 'add', 'shop', '--party', 'minicrm');
  await run('controller', 'engage', 'shop', LIST, '--from', '2026-01-01', '--objection', '7d', '--open-objection', 'hold-all');
  const token = await run('token', 'create', '--name', 'shop', '--role', 'controller', '--controller', 'shop', '--json');
  asShop = (...args) => server().runAs(String(token.json('secret')), ...args);
});

describe('what was agreed', () => {
  test('is shown, to the controller too', async () => {
    const { stdout } = await run('controller', 'terms', 'shop', LIST);
    expect(stdout).toMatch(/Notice +10 days\nObjection +7 days\nCure +not agreed/);
    expect((await asShop('controller', 'terms', 'shop', LIST)).stdout).toBe(stdout);
    expect(await asShop('controller', 'terms', 'minicrm', LIST)).toMatchObject({ code: 2, stderr: expect.stringContaining('not engaged') });
  });

  test('is changed by what is given, and by nothing else', async () => {
    const changed = await run(
      'controller',
      'terms',
      'shop',
      LIST,
      '--cure',
      '14d',
      '--holidays',
      'HU',
      '--emergency',
      '--clock',
      'sent',
      '--json',
    );
    expect(changed.json('terms')).toMatchObject({
      notice: { count: 10, unit: 'DAYS' },
      objection: { count: 7, unit: 'DAYS' },
      cure: { count: 14, unit: 'DAYS' },
      holidayCountry: 'HU',
      emergencyAllowed: true,
      clock: 'SENT',
      silence: 'ACCEPTANCE',
      openObjection: 'HOLD_ALL',
    });
    const back = await run('controller', 'terms', 'shop', LIST, '--holidays', 'none', '--no-emergency', '--json');
    expect(back.json('terms')).toMatchObject({ holidayCountry: null, emergencyAllowed: false, cure: { count: 14 } });
  });

  test.each([
    ['--clock', 'sometimes'],
    ['--cure', 'soon'],
    ['--holidays', 'Hungary'],
  ])('%s %s is no term', async (...flag) => expect((await run('controller', 'terms', 'shop', LIST, ...flag)).code).toBe(2));
});

describe('an endpoint', () => {
  test('that is not public is refused where it is not allowed for', async () => {
    expect(await run('endpoint', 'add', 'shop', 'http://10.0.0.1/')).toMatchObject({ code: 2, stderr: expect.stringContaining('at url') });
  });

  test('wants the events that are named', async () => {
    const added = await run('endpoint', 'add', 'shop', 'http://127.0.0.1:4010', '--event', 'transfer.mechanism_lapsed', '--json');
    expect(added.json('events')).toEqual(['transfer.mechanism_lapsed']);
    const rotated = await run('endpoint', 'rotate', String(added.json('id')), '--json');
    expect(rotated.json('secret')).not.toBe(added.json('secret'));
    expect((await run('endpoint', 'enable', String(added.json('id')))).stdout).toContain('Enabled');
    expect((await run('endpoint', 'rm', String(added.json('id')))).stdout).toContain('Deleted');
    expect((await run('endpoint', 'ls')).stdout).toContain('no endpoint yet');
  });
});

describe('a notice', () => {
  test('that could not be told is to do, and goes out again', async () => {
    await run('controller', 'add', 'late', '--party', 'mikrovps');
    await run('controller', 'add', 'silent', '--party', 'acme');
    await run('controller', 'engage', 'late', LIST, '--from', '2026-01-01', '--notice-email', 'privacy@late.example');
    await run('controller', 'engage', 'silent', LIST, '--from', '2026-01-01');
    await run('controller', 'end', 'shop', LIST);
    const announced = await run('list', 'announce', LIST, '--effective-on', plus(today('Europe/Budapest'), { days: 30 }));
    expect(announced.stdout).toContain('2 controllers are told: notice_');
    await vi.waitFor(async () => expect((await run('notice', 'ls', '--json')).json('tasks')).toHaveLength(2), ARRIVES_MS);
    const { stdout } = await run('notice', 'ls');
    expect(stdout).toMatch(/To do\n- A mail to late about acme was not sent/);
    expect(stdout).toContain('Nothing can reach silent about acme');
    const [, delivery = ''] = /--delivery (\w+)/.exec(stdout) ?? [];
    expect((await run('notice', 'redeliver', '--delivery', delivery)).stdout).toBe('1 delivery goes out again.\n');
  });

  test('that nothing of has gone out is withdrawn without a word', async () => {
    expect((await run('list', 'withdraw', LIST, '--reason', 'Not concluded')).stdout).toContain('Nobody had been told of it.');
  });
});
