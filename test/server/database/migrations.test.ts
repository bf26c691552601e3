// Migrations: in order, each once, and no harm to a registry that is in use.

import { beforeAll, describe, expect, test } from 'vitest';
import { loadSeeds } from '../../../seeds/load-seeds.ts';
import { onward } from '../../../server/access/actor.ts';
import { TABLES } from '../../../server/backup/backup-format.ts';
import { migrations } from '../../../server/database/migrations/index.ts';
import { kinds, useFreshDatabase } from '../../fresh-database.ts';

test('they stand in the order of their days, each under a name of its own', () => {
  const names = migrations.map(({ name }) => name);
  expect(names).toEqual([...new Set(names)].toSorted());
  for (const name of names) expect(name).toMatch(/^\d{8}-[a-z0-9]+(?:-[a-z0-9]+)*$/);
});

const now = Temporal.Instant.from('2026-03-02T09:00:00Z');

describe.each(kinds)('on %s, a registry that holds the lists that Onward ships with', (kind) => {
  const database = useFreshDatabase(kind);
  beforeAll(
    () =>
      database()
        .em()
        .transactional((tx) => loadSeeds(tx, { actor: onward, now })),
    60_000,
  );

  const everyRow = async (): Promise<readonly unknown[]> => {
    const tables = [...TABLES, 'migration'];
    return Promise.all(tables.map((table) => database().em().execute(`select to_jsonb(t)::text as row from "${table}" t order by row`)));
  };

  test('is up to date, and its tables are those that the entities describe', async () => {
    expect(await database().isMigrated()).toBe(true);
    expect(await database().hasDrifted()).toBe(false);
  });

  test('is not changed by migrating again', async () => {
    const before = await everyRow();
    expect(JSON.stringify(before)).toContain('MiniCRM');
    await database().migrate();
    expect(await everyRow()).toEqual(before);
    expect(await database().isMigrated()).toBe(true);
    expect(await database().hasDrifted()).toBe(false);
  });

  test('a column that no migration made is drift', async () => {
    await database().em().execute('alter table party add column forgotten text');
    expect(await database().hasDrifted()).toBe(true);
  });

  test('a migration that has not run is noticed', async () => {
    await database().em().execute('delete from migration');
    expect(await database().isMigrated()).toBe(false);
  });
});
