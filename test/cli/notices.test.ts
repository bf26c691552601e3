// A change told, received, objected to, settled and proved, all from the shell: the owner of the list in one terminal, the controller in others.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { today } from '../../cli/today.ts';
import { plus } from '../../schema/words/civil-day.ts';
import { type GoingOn, goingOn, onward, type Ran, said, useServer } from './a-cli.ts';

const server = useServer({ ONWARD_ALLOW_HOSTS: '127.0.0.1' });
const run = (...args: string[]): Promise<Ran> => server().run(...args);
const inDays = (days: number) => plus(today('Europe/Budapest'), { days });

const LIST = 'acme';
const file = (more: readonly object[]) => ({
  slug: LIST,
  title: 'Acme sub-processors',
  owner: 'acme',
  capacity: 'PROCESSOR',
  terms: { notice: { count: 10, unit: 'DAYS' }, objection: { count: 5, unit: 'DAYS' } },
  parties: [{ slug: 'acme', name: 'Acme Kft.', country: 'HU' }],
  entries: [{ key: 'cloud', party: 'acme-cloud', role: 'SUB_PROCESSOR', name: 'Acme Cloud', country: 'IE', purpose: 'Hosting' }, ...more],
});
const yettel = { key: 'yettel', party: 'yettel', role: 'SUB_PROCESSOR', name: 'Yettel Hungary Zrt.', country: 'HU', purpose: 'Calls' };
const written = (name: string, content: object) => server().write(name, JSON.stringify(content));

/** A port that was free a moment ago. */
async function freePort(): Promise<{ readonly url: string; readonly port: string }> {
  const listening = await goingOn(['endpoint', 'listen', '--port', '0', '--json']);
  const [{ listening: url } = { listening: '' }] = JSON.parse(`[${listening.stdout().trim()}]`);
  await listening.stop();
  return { url, port: new URL(url).port };
}

let asShop: (...args: string[]) => Promise<Ran>;
let port: string;
let endpoint: string;
let secret: string;
let notice: string;
let objection: string;
let listening: GoingOn;

beforeAll(async () => {
  await run('list', 'record', LIST, '--file', written('past.json', file([])), '--effective-on', '2026-01-01');
  await run('controller', 'add', 'shop', '--party', 'minicrm');
  await run(
    'controller',
    'engage',
    'shop',
    LIST,
    '--from',
    '2026-01-01',
    '--objection',
    '7d',
    '--cure',
    '14d',
    '--open-objection',
    'hold-objector',
  );
  const token = await run('token', 'create', '--name', 'shop', '--role', 'controller', '--controller', 'shop', '--json');
  asShop = (...args) => server().runAs(String(token.json('secret')), ...args);
});
afterAll(() => listening?.stop());

describe('an endpoint', () => {
  test('is created, and tried: nobody listens yet', async () => {
    const free = await freePort();
    port = free.port;
    const added = await run('endpoint', 'add', 'shop', free.url);
    [endpoint = ''] = /endpoint_\w+/.exec(added.stdout) ?? [];
    [secret = ''] = /^whsec_\S+$/m.exec(added.stdout) ?? [];
    expect(added.stdout).toContain(`onward endpoint listen --port ${port} --secret ${secret}`);
    expect((await run('endpoint', 'ls', 'shop')).stdout).toMatch(/endpoint_\w+ +shop +http:.* all +active/);
    const tried = await run('endpoint', 'test', endpoint);
    expect(tried.code).toBe(1);
    expect(tried.stdout).toContain('Last attempt');
  });

  test('receives a test once somebody listens with its secret', async () => {
    listening = await goingOn(['endpoint', 'listen', '--port', port, '--secret', secret]);
    expect(listening.stdout().split('\n')[0]).toBe(`Listening on http://127.0.0.1:${port}`);
    const tried = await asShop('endpoint', 'test', endpoint);
    expect(tried).toMatchObject({ code: 0, stdout: expect.stringContaining('answered 204') });
    await said(listening, 'endpoint.test');
    expect(listening.stdout()).toContain('  verified\n');
  });
});

describe('a change', () => {
  test('is announced: so many are told, and by which notice', async () => {
    await run('list', 'draft', LIST, '--file', written('next.json', file([yettel])));
    const announced = await run('list', 'announce', LIST, '--effective-on', inDays(12));
    expect(announced.stdout).toContain('1 controller is told: notice_');
    [notice = ''] = /notice_\w+/.exec(announced.stdout) ?? [];
  });

  test('arrives where the controller listens, verified and in words', async () => {
    await said(listening, 'notice.issued');
    const [, arrived = ''] = listening.stdout().split(/(?=\n\n.*verified\nnotice\.issued)/);
    expect(arrived).toMatch(
      / {2}verified\nnotice\.issued\n {2}- Yettel Hungary Zrt\. \(Hungary\) joins the list as sub-processor for: Calls\./,
    );
    expect(arrived).toMatch(/List +Acme sub-processors \[acme\]/);
    expect(arrived).toMatch(/To object +You can object until 24:00 on/);
    expect(arrived).toMatch(/Head hash +[0-9a-f]{64}/);
  });

  test('is in the ledger: told, by webhook, with the days of the controller', async () => {
    const shown = await run('notice', 'show', notice);
    expect(shown.stdout).toMatch(/Versions +1 → 2/);
    expect(shown.stdout).toMatch(/- Yettel Hungary Zrt\. \(Hungary\) joins the list/);
    expect(shown.stdout).toContain('by webhook');
    expect(shown.stdout).toContain(inDays(12));
    expect((await asShop('notice', 'show', notice, '--language', 'hu')).stdout).toContain('felkerül a listára');
    expect((await run('notice', 'ls', '--list', LIST, '--state', 'open')).stdout).toContain('1 told');
    expect((await run('notice', 'ls', '--list', LIST, '--state', 'closed')).stdout).toBe('There is no notice.\n');
  });

  test('is not to be seen by anybody', async () => {
    expect((await server().runAs(null, 'notice', 'show', notice)).code).toBe(2);
    expect((await run('notice', 'show', 'notice_1')).stderr).toContain('notice ls');
  });
});

describe('an objection', () => {
  test('names an entry of the notice', async () => {
    const wrong = await asShop('objection', 'raise', notice, '--entry', 'cloud', '--grounds', 'x');
    expect(wrong).toMatchObject({ code: 2, stderr: expect.stringContaining('those it has: yettel') });
    expect((await asShop('objection', 'raise', notice, '--grounds', 'x')).stderr).toContain('--entry');
    const raised = await asShop('objection', 'raise', notice, '--entry', 'yettel', '--grounds', 'A party to a dispute of ours', '--json');
    expect(raised.json()).toMatchObject({ state: 'RECEIVED', late: false, changes: [{ entryKey: 'yettel' }] });
    objection = String(raised.json('id'));
    await said(listening, 'objection.received');
  });

  test('holds the change for the controller, and for nobody else', async () => {
    const own = await asShop('list', 'show', LIST, '--for', 'shop', '--as-of', inDays(20));
    expect(own.stdout).toMatch(/Held +yettel: an objection holds it, since /);
    expect(own.stdout).not.toContain('[yettel]');
    expect((await run('list', 'show', LIST, '--as-of', inDays(20))).stdout).toContain('[yettel]');
    const hungarian = await asShop('list', 'show', LIST, '--for', 'shop', '--as-of', inDays(20), '--language', 'hu');
    expect(hungarian.stdout).toContain('kifogás tartja függőben');
  });

  test('goes its course, each step told', async () => {
    expect((await asShop('objection', 'review', objection)).code).toBe(2);
    expect((await run('objection', 'review', objection, '--text', 'We asked them')).code).toBe(0);
    const cured = await run('objection', 'cure', objection, '--text', 'Your calls stay where they are', '--json');
    expect(cured.json()).toMatchObject({ state: 'CURE_PROPOSED', cureBy: expect.stringContaining('T') });
    await said(listening, 'Your calls stay where they are');
    const settled = await run('objection', 'settle', objection, '--outcome', 'upheld', '--text', 'Not for you, then');
    expect(settled.stdout).toMatch(/Stands +upheld[^]*upheld, by operator[^]*Not for you, then/);
    await said(listening, 'objection.settled');
    expect((await run('objection', 'settle', objection, '--outcome', 'rejected')).code).toBe(2);
    expect((await run('objection', 'ls', '--list', LIST, '--state', 'upheld', '--json')).json('*', 'id')).toEqual([objection]);
    expect((await asShop('objection', 'show', objection, '--language', 'hu')).stdout).toContain('felkerül a listára');
  });

  test('can be taken back, and a cure accepted', async () => {
    const raise = async () =>
      String((await asShop('objection', 'raise', notice, '--entry', 'yettel', '--grounds', 'Again', '--json')).json('id'));
    const second = await raise();
    expect((await asShop('objection', 'withdraw', second, '--text', 'By mistake', '--json')).json('state')).toBe('WITHDRAWN');
    const third = await raise();
    await run('objection', 'review', third);
    await run('objection', 'cure', third, '--text', 'Encrypted calls');
    expect((await asShop('objection', 'accept', third, '--json')).json('state')).toBe('CURE_ACCEPTED');
  });

  test('nothing that arrived was unverified', async () => {
    expect(listening.stdout()).not.toMatch(/unverified|does not fit/);
    expect(await listening.stop()).toBe(0);
  });
});

describe('other answers', () => {
  test('the controller for itself, an operator for whom it names', async () => {
    expect((await asShop('notice', 'ack', notice, '--json')).json()).toMatchObject({ acknowledgedAt: expect.stringContaining('T') });
    expect((await run('notice', 'ack', notice)).code).toBe(2);
    expect((await run('notice', 'approve', notice, '--for', 'shop')).stdout).toContain('shop approved the notice');
    expect((await run('notice', 'waive', notice, '--for', 'shop')).stdout).toContain('shop waived its period');
  });

  test('what went out goes out again', async () => {
    const again = await run('notice', 'redeliver', '--endpoint', endpoint, '--since', '2026-01-01T00:00:00Z', '--json');
    expect(again.json('count')).toBeGreaterThan(3);
    expect((await run('notice', 'redeliver', '--endpoint', endpoint)).code).toBe(2);
  });
});

const at = (name: string) => join(server().folder, name);

describe('evidence', () => {
  test('is written, and holds', async () => {
    const made = await asShop('notice', 'evidence', notice, '--out', at('evidence.json'), '--json');
    expect(made.json()).toEqual({ file: at('evidence.json'), readable: at('evidence.md') });
    expect(readFileSync(at('evidence.md'), 'utf8')).toContain('- Grounds: A party to a dispute of ours');
    server().write('key.pem', (await run('notice', 'key')).stdout);
    const verified = await onward(['verify', at('evidence.json'), '--key', at('key.pem'), '--json']);
    expect(verified).toMatchObject({ code: 0, stderr: '' });
    expect(verified.json()).toMatchObject({ ok: true, keyKnown: true, about: { notice, controller: 'shop' } });
  });

  test('goes to stdout as it was signed', async () => {
    const { stdout } = await run('notice', 'evidence', notice, '--controller', 'shop');
    expect((await onward(['verify', '-'], {}, stdout)).code).toBe(0);
  });

  test('without a key it is said what was not checked, and how to get one', async () => {
    const { code, stdout } = await onward(['verify', at('evidence.json')]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/holds together[^]*one key signed all of it[^]*onward\s+notice\s+key/);
  });

  test('that was altered exits 1, and names the record', async () => {
    const text = readFileSync(at('evidence.json'), 'utf8');
    writeFileSync(at('altered.json'), text.replace('"A party to a dispute of ours"', '"None"'));
    const { code, stdout } = await onward(['verify', at('altered.json'), '--key', at('key.pem')]);
    expect(code).toBe(1);
    expect(stdout).toContain(`objection ${objection}`);
    const json = await onward(['verify', at('altered.json'), '--json']);
    expect(json).toMatchObject({ code: 1, stderr: '' });
    expect(json.json()).toMatchObject({ ok: false, record: `objection ${objection}` });
  });

  test('of another key or another head exits 1; what cannot be read exits 2', async () => {
    const other = await onward(['verify', at('evidence.json'), '--head', '0'.repeat(64)]);
    expect(other.code).toBe(1);
    expect((await onward(['verify', at('nothing.json')])).code).toBe(2);
    expect((await onward(['verify', at('evidence.json'), '--key', at('evidence.json')])).stderr).toContain('no public key');
  });
});

describe('a version that is withdrawn', () => {
  test('says who is told', async () => {
    const { stdout } = await run('list', 'withdraw', LIST, '--reason', 'Not concluded');
    expect(stdout).toMatch(/Told that nothing comes of it: .*shop/);
  });
});
