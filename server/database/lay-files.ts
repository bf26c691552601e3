// The files of an embedded database are laid beside their place and moved there when they are whole. What is killed in the
// middle of it leaves nothing that a later start would take for a database.

import { existsSync, renameSync, rmSync } from 'node:fs';
import { PGlite } from '@electric-sql/pglite';

/** Lays the files of an empty database in the directory, unless there is one. The caller holds the lock. */
export async function layFiles(directory: string): Promise<void> {
  if (existsSync(directory)) return;
  const unfinished = `${directory}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  const database = await PGlite.create(unfinished);
  await database.close();
  renameSync(unfinished, directory);
}
