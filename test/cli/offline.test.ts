// What the CLI answers without a server, and what it tells the shell when it cannot answer.

import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { NOWHERE, onward } from './a-cli.ts';

const shield = ['US', '--mechanism', 'ADEQUACY_DECISION', '--instrument', '32016D1250', '--listed-from', '2016-08-01'];
const clauses = [
  'US',
  '--mechanism',
  'SCC_COMMISSION',
  '--instrument',
  '32010D0087',
  '--signed-on',
  '2019-05-01',
  '--assessed-on',
  '2021-01-01',
];

const celexOn = async (day: string) => (await onward(['law', 'ls', '--country', 'US', '--as-of', day, '--json'])).json('*', 'celex');

describe('onward transfer judge', () => {
  test.each([
    ['Privacy Shield, its last day', [...shield, '--on', '2020-07-15'], 'COVERED', 0],
    ['Privacy Shield, the day of the judgment', [...shield, '--on', '2020-07-16'], 'NOT_COVERED', 1, 'MECHANISM_LAPSED'],
    [
      'Privacy Shield, when the recipient left',
      [...shield, '--listed-until', '2018-01-01', '--on', '2018-01-02'],
      'NOT_COVERED',
      1,
      'NOT_A_PARTICIPANT',
    ],
    [
      'DPF by its short name, only stated',
      ['US', '--mechanism', 'DPF', '--stated', '--on', '2024-01-30'],
      'UNVERIFIED',
      0,
      'PARTICIPATION_UNVERIFIED',
    ],
    [
      'DPF, looked up and not there',
      ['US', '--mechanism', 'DPF', '--not-listed', '--checked-on', '2026-10-07', '--on', '2026-10-08'],
      'NOT_COVERED',
      1,
      'NOT_A_PARTICIPANT',
    ],
    ['DPF, looked up and there', ['US', '--mechanism', 'DPF', '--checked-on', '2026-10-01', '--on', '2026-10-08'], 'COVERED', 0],
    [
      'old clauses, their last day',
      [...clauses, '--exporter-role', 'CONTROLLER', '--importer-role', 'PROCESSOR', '--on', '2022-12-27'],
      'COVERED',
      0,
    ],
    ['old clauses, the day after', [...clauses, '--on', '2022-12-28'], 'NOT_COVERED', 1, 'LEGACY_CLAUSES_EXPIRED'],
    [
      'Japan, scope confirmed',
      ['JP', '--mechanism', 'ADEQUACY_DECISION', '--instrument', '32019D0419', '--scope-confirmed', '--on', '2024-01-30'],
      'COVERED',
      0,
    ],
    ['nothing recorded', ['US', '--on', '2024-01-30'], 'NOT_COVERED', 1, 'MECHANISM_NOT_RECORDED'],
    ['inside', ['DE', '--on', '2024-01-30'], 'NOT_A_TRANSFER', 0],
    ['an organisation', ['--organisation', 'European Patent Organisation', '--on', '2025-08-01'], 'COVERED', 0, 'MECHANISM_NOT_RECORDED'],
  ])('%s', async (_case, args, verdict, exit, finding?: string) => {
    const { code, json, stderr } = await onward(['transfer', 'judge', ...args, '--json']);
    expect(stderr).toBe('');
    expect(code).toBe(exit);
    expect(json()).toMatchObject({ verdict, asOf: args.at(-1) });
    expect(json('findings', '*', 'code')).toEqual(expect.arrayContaining(finding ? [finding] : []));
  });

  test('says it in sentences, with the source, in English and Hungarian', async () => {
    const english = await onward(['transfer', 'judge', ...shield, '--on', '2020-07-16']);
    expect(english.stdout).toMatch(/NOT_COVERED on 2020-07-16[^]*Schrems II[^]*https:\/\/curia\.europa\.eu/);
    const hungarian = await onward(['transfer', 'judge', ...shield, '--on', '2020-07-16', '--language', 'hu', '--json']);
    expect(hungarian.json('statement')).toContain('2020. július 16');
  });

  test('takes several grounds from a file', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'onward-judge-')), 'transfer.yaml');
    writeFileSync(
      file,
      `destination: US
assessedOn: 2021-12-01
mechanisms:
  - { code: ADEQUACY_DECISION, instrument: 32016D1250, participation: { status: LISTED, activeFrom: 2016-08-01 } }
  - { code: SCC_COMMISSION, instrument: 32021D0914, module: P2P, signedOn: 2021-07-01, rank: FALLBACK }
`,
    );
    const { code, json } = await onward(['transfer', 'judge', '--file', file, '--on', '2022-01-10', '--json']);
    expect(code).toBe(0);
    expect(json('verdict')).toBe('COVERED');
    expect(json('findings', '*', 'code')).toContain('MECHANISM_LAPSED');
  });
});

describe('onward law', () => {
  test('shows what was in force on a day', async () => {
    expect(await celexOn('2020-07-15')).toEqual(['32016D1250']);
    expect(await celexOn('2020-07-16')).toEqual([]);
    expect(await celexOn('2023-07-10')).toEqual(['32023D1795']);
  });

  test.each([
    ['32016d1250', { celex: '32016D1250', until: '2020-07-16', inForce: null }],
    ['SCC_COMMISSION', { article: 'Art. 46(2)(c)' }],
    ['UK-IDTA', { country: 'GB' }],
  ])('shows %s', async (name, act) => {
    const { code, json } = await onward(['law', 'show', name, '--json']);
    expect(code).toBe(0);
    expect(json()).toMatchObject(act);
  });

  test('says whether an act is in force on a day', async () => {
    expect((await onward(['law', 'show', '32016D1250', '--as-of', '2020-07-15'])).stdout).toContain('in force on 2020-07-15');
    expect((await onward(['law', 'show', '32016D1250', '--as-of', '2020-07-16'])).stdout).toContain('not in force on 2020-07-16');
  });
});

describe('a question that is wrong exits 2', () => {
  test.each([
    ['an unknown command', ['lists'], 'lists'],
    ['an unknown flag', ['list', 'ls', '--colour'], '--colour'],
    ['a missing flag', ['transfer', 'judge', 'US'], '--on|Missing required flag on'],
    ['a missing argument', ['list', 'show'], 'slug'],
    ['a day that does not exist', ['transfer', 'judge', 'US', '--on', '2023-02-29'], 'a day that exists'],
    ['an instant that is none', ['list', 'show', 'minicrm', '--as-known-at', 'yesterday'], 'is not an instant'],
    ['no country at all', ['transfer', 'judge', '--on', '2024-01-30'], 'Name the country'],
    ['a country by another name', ['transfer', 'judge', 'UK', '--on', '2024-01-30'], 'write GB'],
    [
      'an unknown act',
      ['transfer', 'judge', 'US', '--mechanism', 'SCC', '--instrument', '2021/914', '--on', '2024-01-30'],
      'write 32021D0914',
    ],
    ['an unknown ground', ['transfer', 'judge', 'US', '--mechanism', 'HOPE', '--on', '2024-01-30'], 'is not a mechanism'],
    ['a fact of a ground without the ground', ['transfer', 'judge', 'US', '--module', 'P2P', '--on', '2024-01-30'], '--mechanism'],
    ['a number and a day', ['list', 'show', 'minicrm', '--version', '1', '--as-of', '2024-01-30'], 'version'],
    ['an act nobody knows', ['law', 'show', '32099D0001'], 'law ls'],
    ['a file that is not there', ['list', 'draft', 'acme', '--file', '/nonexistent/list.yaml'], 'cannot be read'],
    ['a reason without an emergency', ['list', 'announce', 'acme', '--effective-on', '2027-01-01', '--reason', 'x'], 'emergency'],
  ])('%s', async (_case, args, said) => {
    const { code, stdout, stderr } = await onward(args);
    expect(stderr).toMatch(new RegExp(said));
    expect(stdout).toBe('');
    expect(code).toBe(2);
  });

  test('with --json the problem is JSON on stderr, and stdout stays empty', async () => {
    const { code, stdout, stderr } = await onward(['transfer', 'judge', 'UK', '--on', '2024-01-30', '--json']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(JSON.parse(stderr)).toMatchObject({ error: { code: 'INVALID', path: ['destination'], message: expect.stringContaining('GB') } });
  });

  test('an address that is none', async () => {
    const { code, stderr } = await onward(['list', 'ls'], { ONWARD_URL: 'localhost:4000' });
    expect(code).toBe(2);
    expect(stderr).toContain('ONWARD_URL');
  });
});

describe('a server that cannot be reached exits 3', () => {
  test.each([
    ['list', 'ls'],
    ['transfer', 'findings'],
    ['token', 'list'],
  ])('onward %s %s', async (...args) => {
    const { code, stdout, stderr } = await onward(args);
    expect(code).toBe(3);
    expect(stdout).toBe('');
    expect(stderr).toContain(NOWHERE);
    expect(stderr).toContain('onward serve');
  });
});
