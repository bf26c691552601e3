// The server as a process: what it prints, how it ends, and with which exit code.

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Environment } from '../../server/config.ts';

const root = join(import.meta.dirname, '../..');

/** A process and everything it has written so far. */
interface Process {
  readonly child: ChildProcess;
  out: string;
  err: string;
}

function run(environment: Environment): Process {
  const { PATH } = process.env;
  const child = spawn(process.execPath, ['--import', './tools/register.mjs', 'server/main.ts'], {
    cwd: root,
    env: { PATH, PORT: '0', ...environment },
  });
  const running: Process = { child, out: '', err: '' };
  child.stdout.on('data', (text) => (running.out += text));
  child.stderr.on('data', (text) => (running.err += text));
  return running;
}

async function exitOf({ child }: Process): Promise<unknown> {
  if (child.exitCode !== null) return child.exitCode;
  const [code] = await once(child, 'exit');
  return code;
}

async function started(environment: Environment): Promise<Process> {
  const running = run(environment);
  while (!running.out.includes('Try next')) {
    if (running.child.exitCode !== null) throw new Error(`the server did not start: ${running.err}`);
    await pause(50);
  }
  return running;
}

describe('what cannot be followed is refused with exit code 2 and the reason', { timeout: 60_000 }, () => {
  test.each<[Environment, RegExp]>([
    [{ PORT: 'x', LOG_LEVEL: 'loud' }, /2 problems:\n- PORT[^\n]*\n- LOG_LEVEL/],
    [{ ONWARD_ROLE: 'worker' }, /set DATABASE_URL/],
  ])('%o', async (environment, reason) => {
    const refused = run(environment);
    expect(await exitOf(refused)).toBe(2);
    expect(refused.err).toMatch(reason);
    expect(refused.out).toBe('');
  });
});

describe('on a fresh data directory', { timeout: 90_000 }, () => {
  const directory = mkdtempSync(join(tmpdir(), 'onward-serve-'));
  let server: Process;
  beforeAll(async () => {
    server = await started({ ONWARD_DATA: directory });
  }, 90_000);
  afterAll(() => {
    server.child.kill('SIGKILL');
    rmSync(directory, { recursive: true, force: true });
  });
  const url = (): string => /http:\/\/127\.0\.0\.1:\d+/.exec(server.out)?.[0] ?? '';

  test('the first start says where it is, what is in it, the operator’s token and three commands to try', () => {
    expect(server.out).toMatch(/GraphQL +http:\/\/127\.0\.0\.1:\d+\/graphql/);
    expect(server.out).toMatch(/minicrm +10 entries/);
    expect(server.out).toMatch(/onw_[0-9A-Za-z]{36}\n/);
    expect(server.out.match(/^ +npx onward /gm)).toHaveLength(3);
  });

  test('a browser gets GraphiQL, which loads nothing from elsewhere', async () => {
    const response = await fetch(`${url()}/graphql`, { headers: { accept: 'text/html,application/xhtml+xml' } });
    const page = await response.text();
    expect(response.headers.get('content-type')).toContain('text/html');
    expect(page).toContain('<title>Onward</title>');
    expect(page).not.toMatch(/<(script|link)[^>]+(src|href)="?(https?:)?\/\//);
  });

  test('a second process on the same directory is refused with exit code 2, naming the first', async () => {
    const second = run({ ONWARD_DATA: directory });
    expect(await exitOf(second)).toBe(2);
    expect(second.err).toContain(`is in use by process ${server.child.pid}`);
  });

  test('Ctrl-C stops it cleanly, also when npm passes it on a second time; the next start prints no token', async () => {
    server.child.kill('SIGINT');
    server.child.kill('SIGINT');
    expect(await exitOf(server)).toBe(0);
    expect(server.err).toMatch(/stopped\n$/);
    server = await started({ ONWARD_DATA: directory });
    expect(server.out).not.toContain('onw_');
    server.child.kill('SIGTERM');
    expect(await exitOf(server)).toBe(0);
  });
});

test('a port that is taken is refused with exit code 2', { timeout: 90_000 }, async () => {
  const directories = [1, 2].map(() => mkdtempSync(join(tmpdir(), 'onward-serve-')));
  const first = await started({ ONWARD_DATA: directories[0], ONWARD_SEED: '0' });
  const port = /127\.0\.0\.1:(\d+)/.exec(first.out)?.[1];
  const second = run({ ONWARD_DATA: directories[1], ONWARD_SEED: '0', PORT: port });
  expect(await exitOf(second)).toBe(2);
  expect(second.err).toContain('set PORT to a free one');
  first.child.kill('SIGTERM');
  expect(await exitOf(first)).toBe(0);
  for (const directory of directories) rmSync(directory, { recursive: true });
});
