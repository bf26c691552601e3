// A registry is carried from the embedded database into PostgreSQL and back, and nothing is lost on the way.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadSeeds } from '../../../seeds/load-seeds.ts';
import { onward } from '../../../server/access/actor.ts';
import { TABLES } from '../../../server/backup/backup-format.ts';
import { backUp } from '../../../server/backup/back-up.ts';
import { restore } from '../../../server/backup/restore.ts';
import type { Database } from '../../../server/database/database.ts';
import { freshDatabase } from '../../fresh-database.ts';

const now = Temporal.Instant.from('2026-03-02T09:00:00Z');
const folder = mkdtempSync(join(tmpdir(), 'onward-backup-'));
const file = (name: string): string => join(folder, name);
const opened: { drop(): Promise<void> }[] = [];

async function empty(kind: 'embedded' | 'postgres'): Promise<Database> {
  const fresh = await freshDatabase(kind);
  opened.push(fresh);
  return fresh.database;
}

async function everyRow(database: Database): Promise<Record<string, string[]>> {
  const tables: Record<string, string[]> = {};
  for (const table of TABLES) {
    const rows: { row: string }[] = await database.em().execute(`select to_jsonb(t)::text as row from "${table}" t`);
    tables[table] = rows.map(({ row }) => row).toSorted();
  }
  return tables;
}

let seeded: Database;
beforeAll(async () => {
  seeded = await empty('embedded');
  await seeded.em().transactional((tx) => loadSeeds(tx, { actor: onward, now }));
  await backUp(seeded, file('seeds'), now);
});
afterAll(async () => {
  for (const { drop } of opened) await drop();
  rmSync(folder, { recursive: true, force: true });
});

test('from the embedded database into PostgreSQL and back: every row of every table is the same', async () => {
  const before = await everyRow(seeded);
  const postgres = await empty('postgres');
  expect(await restore(postgres, file('seeds'))).toMatchObject({ versions: 4, tables: { list: 4 } });
  expect(await everyRow(postgres)).toEqual(before);

  await backUp(postgres, file('back'), now);
  const embedded = await empty('embedded');
  await restore(embedded, file('back'));
  expect(await everyRow(embedded)).toEqual(before);
});

const lines = (): string[] =>
  gunzipSync(readFileSync(file('seeds')))
    .toString()
    .trimEnd()
    .split('\n');
const write = (name: string, changed: readonly string[]): string => {
  writeFileSync(file(name), gzipSync(`${changed.join('\n')}\n`));
  return file(name);
};

describe('refused, and nothing is restored', () => {
  test('into a registry that holds anything', async () => {
    await expect(restore(seeded, file('seeds'))).rejects.toThrow(/not empty/);
  });

  test.each<[string, (all: string[]) => string[], RegExp]>([
    [
      'a version whose text was changed',
      (all) => all.map((line) => line.replace('Könyves Kálmán', 'Könyves Kalman')),
      /does not have the hash it claims/,
    ],
    [
      'a version that was left out',
      (all) => all.filter((line) => !line.includes('"table":"list_version"')),
      /violates foreign key|SHA-256/,
    ],
    ['a name that was changed elsewhere', (all) => all.map((line) => line.replace('MiniCRM Zrt.', 'MaxiCRM Zrt.')), /SHA-256 does not fit/],
    ['a file that is cut off', (all) => all.slice(0, -1), /cut off/],
    ['lines behind the end', (all) => [...all, all[1] ?? ''], /after its end/],
    ['another release', (all) => all.map((line) => line.replace('20261122-registry', '20990101-future')), /another release/],
    ['something else', () => ['{"hello":"world"}'], /no backup of this registry/],
  ])('%s', async (name, change, problem) => {
    const target = await empty('embedded');
    await expect(restore(target, write(name, change(lines())))).rejects.toThrow(problem);
    const rows = await everyRow(target);
    expect(Object.values(rows).flat()).toEqual([]);
  });

  test('a file that is not gzipped', async () => {
    writeFileSync(file('plain'), 'hello');
    await expect(restore(await empty('embedded'), file('plain'))).rejects.toThrow(/cannot be read as a backup/);
  });
});
