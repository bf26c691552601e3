// Before all tests: a PostgreSQL server, and on it and in a directory one migrated database each, which tests copy.
// DATABASE_URL names a server to use instead of starting one; its user must be allowed to create databases.

import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { type DatabasePlace, openDatabase } from '../server/database/database.ts';
import { onServer, urlOfDatabase } from './postgres-server.ts';
import { startPostgres, type StartedPostgres } from './start-postgres.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** A PostgreSQL server, and the migrated database on it that tests copy. */
    postgres: { readonly server: string; readonly template: string };
    /** A directory with a migrated embedded database that tests copy. */
    embedded: { readonly template: string };
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const root = mkdtempSync(join(tmpdir(), 'onward-test-'));
  // PostgreSQL runs as another user when the tests run as root: it must be able to pass through.
  chmodSync(root, 0o711);
  const { DATABASE_URL: given } = process.env;
  const server: Pick<StartedPostgres, 'url' | 'stop'> =
    given === undefined ? await startPostgres(join(root, 'postgres')) : { url: given, stop: async () => {} };
  const template = `onward_template_${process.pid}`;
  const embedded = join(root, 'embedded');

  await onServer(server.url, `create database ${template} template template0 encoding 'UTF8'`);
  await Promise.all([migrate({ url: urlOfDatabase(server.url, template) }), migrate({ directory: embedded })]);
  project.provide('postgres', { server: server.url, template });
  project.provide('embedded', { template: embedded });

  return async () => {
    await onServer(server.url, `drop database if exists ${template} with (force)`);
    await server.stop();
    rmSync(root, { recursive: true, force: true });
  };
}

async function migrate(place: DatabasePlace): Promise<void> {
  const database = await openDatabase(place);
  await database.migrate();
  await database.close();
}
