// The embedded database's directory belongs to one process. PGlite itself takes no lock: two processes would both open it,
// and one side's rows would vanish without a word.
//
// Node can lock no file, but the SQLite in it can: the operating system holds that lock for as long as the process lives, lets
// go of it however the process ends, and tells processes in different containers apart, which the numbers of processes do not.

import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** The directory is in use by another process. */
export class DirectoryInUse extends Error {
  constructor(directory: string, pid: string) {
    super(`The data directory ${directory} is in use by process ${pid}. Stop it first, or set ONWARD_DATA to another directory.`);
  }
}

/** The locks of this process. One that nothing refers to any more would be collected, and let go of. */
const held = new Set<DatabaseSync>();

/** SQLite's code for "another connection holds the lock". */
const SQLITE_BUSY = 5;

/**
 * Takes the directory for this process, making it when it is not there. What a process that died has left behind is no lock.
 *
 * @returns the function that gives it back
 * @throws DirectoryInUse when somebody else holds it, or this process itself already does
 */
export function lockDirectory(directory: string): () => void {
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  const pid = join(directory, 'process.pid');
  const lock = new DatabaseSync(join(directory, 'process.lock'));
  try {
    lock.exec('pragma locking_mode = exclusive; pragma journal_mode = memory; begin exclusive');
  } catch (error) {
    lock.close();
    throw isTaken(error) ? new DirectoryInUse(directory, writtenIn(pid)) : error;
  }
  held.add(lock);
  writeFileSync(pid, String(process.pid), { mode: 0o600 });
  return () => {
    rmSync(pid, { force: true });
    lock.close();
    held.delete(lock);
  };
}

/** Its number is told to help; it may have gone, or not have been written yet, between the two looks. */
function writtenIn(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return 'unknown';
    throw error;
  }
}

const isTaken = (error: unknown): boolean => error instanceof Error && 'errcode' in error && error.errcode === SQLITE_BUSY;
