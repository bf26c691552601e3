// Whose the data directory is: one living process's, and nobody's when that has died.

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DirectoryInUse, lockDirectory } from '../../../server/database/data-directory.ts';
import { openDatabase } from '../../../server/database/database.ts';

let root = '';
let directory = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'onward-directory-'));
  directory = join(root, 'data');
});
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  rmSync(root, { recursive: true, force: true });
});

const children: ChildProcess[] = [];

/** Another process that takes the directory, forgets what it has taken, says so, and lives on. */
async function another(): Promise<{ pid: number; kill(): Promise<void> }> {
  const code = `
    import { lockDirectory } from './server/database/data-directory.ts';
    lockDirectory(process.argv[1]);
    setInterval(() => {}, 1000);
    setTimeout(() => { gc(); console.log('taken'); });`;
  const child = spawn(process.execPath, ['--expose-gc', '--import', './tools/register.mjs', '--input-type=module', '-e', code, directory], {
    cwd: join(import.meta.dirname, '../../..'),
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  children.push(child);
  await once(child.stdout, 'data');
  return {
    pid: child.pid ?? 0,
    kill: async () => {
      const gone = once(child, 'exit');
      child.kill('SIGKILL');
      await gone;
    },
  };
}

test('it is made for its owner alone, and is free again when it is given back', () => {
  const unlock = lockDirectory(directory);
  expect(statSync(directory).mode & 0o777).toBe(0o700);
  unlock();
  lockDirectory(directory)();
});

test('while another process has it, nobody else does, and is told who; killed, that process holds nothing', async () => {
  const other = await another();
  expect(() => lockDirectory(directory)).toThrow(DirectoryInUse);
  expect(() => lockDirectory(directory)).toThrow(`in use by process ${other.pid}.`);
  await other.kill();
  lockDirectory(directory)();
});

test('one process does not take it twice either, and the attempt does not weaken the first', async () => {
  const unlock = lockDirectory(directory);
  expect(() => lockDirectory(directory)).toThrow(`in use by process ${process.pid}.`);
  expect(() => lockDirectory(directory)).toThrow(DirectoryInUse);
  unlock();
});

test('the number of a process that died says nothing, also when a living one has it by now', () => {
  mkdirSync(directory);
  writeFileSync(join(directory, 'process.pid'), String(process.ppid));
  const unlock = lockDirectory(directory);
  expect(readFileSync(join(directory, 'process.pid'), 'utf8')).toBe(String(process.pid));
  unlock();
});

test('a first start that was killed while it laid the files is begun anew', async () => {
  const unfinished = join(directory, 'database.unfinished');
  mkdirSync(join(unfinished, 'base'), { recursive: true });
  writeFileSync(join(unfinished, 'PG_VERSION'), '18\n');
  const database = await openDatabase({ directory });
  expect(await database.em().execute('select 1 as one')).toEqual([{ one: 1 }]);
  await database.close();
  expect(readdirSync(directory).toSorted()).toEqual(['database', 'process.lock']);
});
