// The database of this process's environment, opened for one piece of work while no server runs on it.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { configOfProcess } from '../config.ts';
import { type Database, openDatabase } from '../database/database.ts';
import { BackupProblem } from './backup-format.ts';

/**
 * Opens the database, does the work and closes it again.
 *
 * @throws ConfigProblem, DirectoryInUse; BackupProblem when there is no registry to back up
 */
export async function withOwnDatabase<T>(work: (database: Database) => Promise<T>, mustExist: boolean): Promise<T> {
  const { database: place } = configOfProcess();
  if (mustExist && 'directory' in place && !existsSync(join(place.directory, 'database'))) {
    throw new BackupProblem(`There is no registry in ${place.directory}: set ONWARD_DATA to its directory, or DATABASE_URL.`);
  }
  const database = await openDatabase(place);
  try {
    if (mustExist && !(await database.isMigrated()))
      throw new BackupProblem('The registry is not up to date: start this release on it once, then back it up.');
    await database.migrate();
    return await work(database);
  } finally {
    await database.close();
  }
}
