// The database: PGlite in a directory of its own, or PostgreSQL by URL. The same entities and migrations on both.

import { join } from 'node:path';
import { type Options } from '@mikro-orm/core';
import { Migrator } from '@mikro-orm/migrations';
import { MikroORM as Embedded } from '@mikro-orm/pglite';
import { MikroORM as Postgres, type SqlEntityManager } from '@mikro-orm/postgresql';
import { type ConstructorOptions as JobOptions, fromPglite } from 'pg-boss';
import { lockDirectory } from './data-directory.ts';
import { entities } from './entities.ts';
import { layFiles } from './lay-files.ts';
import { migrations } from './migrations/index.ts';

export type Em = SqlEntityManager;

/** Where the data is: `directory` for the embedded database, `url` for PostgreSQL. */
export type DatabasePlace = { readonly directory: string } | { readonly url: string; readonly connections?: number };

/** An open database. */
export interface Database {
  readonly kind: 'embedded' | 'postgres';
  /** A fresh entity manager, for one request or one use case. */
  em(): Em;
  /** Brings the tables up to date; does nothing when they are. */
  migrate(): Promise<void>;
  /** Whether every migration has run. */
  isMigrated(): Promise<boolean>;
  /** Whether the tables differ from the entities: a mistake in a migration. */
  hasDrifted(): Promise<boolean>;
  /** How background jobs reach this database. */
  jobOptions(): Promise<JobOptions>;
  close(): Promise<void>;
}

const options = {
  entities,
  extensions: [Migrator],
  forceUtcTimezone: true,
  migrations: { migrationsList: migrations, snapshot: false, silent: true, tableName: 'migration' },
} satisfies Partial<Options>;

/**
 * Opens the database. The embedded one is locked for this process until `close`.
 *
 * @throws DirectoryInUse when another process has the embedded database open
 */
export async function openDatabase(place: DatabasePlace): Promise<Database> {
  if ('url' in place) {
    const orm = await Postgres.init({ ...options, clientUrl: place.url, pool: { min: 0, max: place.connections ?? 10 } });
    const jobOptions = async (): Promise<JobOptions> => ({ connectionString: place.url, max: 3 });
    return databaseOf('postgres', orm, jobOptions, () => orm.close());
  }
  const unlock = lockDirectory(place.directory);
  try {
    const files = join(place.directory, 'database');
    await layFiles(files);
    const orm = await Embedded.init({ ...options, dbName: files });
    const jobOptions = async (): Promise<JobOptions> => ({
      db: fromPglite(await orm.em.getConnection().getNativeClient()),
      backend: 'pglite',
    });
    return databaseOf('embedded', orm, jobOptions, async () => {
      await orm.close();
      unlock();
    });
  } catch (error) {
    unlock();
    throw error;
  }
}

function databaseOf(
  kind: Database['kind'],
  orm: Embedded | Postgres,
  jobOptions: Database['jobOptions'],
  close: () => Promise<void>,
): Database {
  return {
    kind,
    em: () => orm.em.fork(),
    migrate: async () => {
      await orm.migrator.up();
    },
    isMigrated: async () => (await orm.migrator.getPending()).length === 0,
    hasDrifted: () => orm.migrator.checkSchema(),
    jobOptions,
    close,
  };
}
