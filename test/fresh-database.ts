// A migrated database of its own for a test, on each of the two kinds: `describe.each(kinds)` around it, and inside of it
// `const fresh = useFreshDatabase(kind)`, then `fresh().em()` wherever a test needs an entity manager.

import { randomUUID } from 'node:crypto';
import { cpSync, rmSync } from 'node:fs';
import { afterAll, beforeAll, inject } from 'vitest';
import { type Database, type DatabasePlace, openDatabase } from '../server/database/database.ts';
import { onServer, urlOfDatabase } from './postgres-server.ts';

export type Kind = 'embedded' | 'postgres';

/** The kinds that tests run on: both, or PostgreSQL alone with `npm run test:pg`, which is vitest's `--mode postgres`. */
export const kinds: readonly Kind[] = process.env['MODE'] === 'postgres' ? ['postgres'] : ['embedded', 'postgres'];

/** A database nobody has opened yet. `drop` it when it has been closed. */
export interface FreshPlace {
  readonly place: DatabasePlace;
  drop(): Promise<void>;
}

/** A migrated, empty database, not opened. */
export async function freshPlace(kind: Kind): Promise<FreshPlace> {
  const name = `onward_${randomUUID().replaceAll('-', '')}`;
  if (kind === 'embedded') {
    const { template } = inject('embedded');
    const directory = `${template}-${name}`;
    cpSync(template, directory, { recursive: true });
    return { place: { directory }, drop: async () => rmSync(directory, { recursive: true, force: true }) };
  }
  const { server, template } = inject('postgres');
  await onServer(server, `create database ${name} template ${template}`);
  return { place: { url: urlOfDatabase(server, name) }, drop: () => onServer(server, `drop database ${name} with (force)`) };
}

/** An open, migrated, empty database; `drop` closes and removes it. */
export async function freshDatabase(
  kind: Kind,
): Promise<{ readonly database: Database; readonly place: DatabasePlace; drop(): Promise<void> }> {
  const { place, drop } = await freshPlace(kind);
  const database = await openDatabase(place);
  return {
    database,
    place,
    drop: async () => {
      await database.close();
      await drop();
    },
  };
}

/** Opens one database for the tests around it, before the first and until after the last. */
export function useFreshDatabase(kind: Kind): () => Database {
  let fresh: Awaited<ReturnType<typeof freshDatabase>> | undefined;
  beforeAll(async () => {
    fresh = await freshDatabase(kind);
  });
  afterAll(async () => {
    await fresh?.drop();
  });
  return () => {
    if (!fresh) throw new Error('the database opens before the first test');
    return fresh.database;
  };
}

/** An empty database, without a table. */
export async function emptyPlace(kind: Kind): Promise<FreshPlace> {
  const name = `onward_${randomUUID().replaceAll('-', '')}`;
  if (kind === 'embedded') {
    const directory = `${inject('embedded').template}-${name}`;
    return { place: { directory }, drop: async () => rmSync(directory, { recursive: true, force: true }) };
  }
  const { server } = inject('postgres');
  await onServer(server, `create database ${name} template template0 encoding 'UTF8'`);
  return { place: { url: urlOfDatabase(server, name) }, drop: () => onServer(server, `drop database ${name} with (force)`) };
}

/** Runs statements on a database, beneath everything that the registry does with it. */
export async function rawOn(place: DatabasePlace, statements: readonly string[]): Promise<void> {
  const database = await openDatabase(place);
  try {
    for (const statement of statements) await database.em().execute(statement);
  } finally {
    await database.close();
  }
}
