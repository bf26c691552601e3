// What happens when a backup is made: one snapshot of all tables, read a thousand rows at a time, verified as it is written.

import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createWriteStream, existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { finished } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { IsolationLevel } from '@mikro-orm/core';
import { instantText } from '../database/column-types.ts';
import type { Database, Em } from '../database/database.ts';
import {
  type BackupCounts,
  type BackupEnd,
  type BackupHead,
  BackupProblem,
  type BackupRow,
  type TableName,
  TABLES,
} from './backup-format.ts';
import { verifyRows } from './verify-rows.ts';

const ROWS_AT_ONCE = 1_000;

/** Writes a backup to a file, which is there only once it is whole. @throws BackupProblem when something does not verify */
export async function backUp(database: Database, file: string, now: Temporal.Instant): Promise<BackupCounts> {
  if (existsSync(file)) throw new BackupProblem(`${file} is there already: choose another name, or remove it.`);
  const unfinished = `${file}.unfinished`;
  try {
    const counts = await database
      .em()
      .transactional((tx) => writeAll(tx, unfinished, now), { isolationLevel: IsolationLevel.REPEATABLE_READ });
    await rename(unfinished, file);
    return counts;
  } finally {
    await rm(unfinished, { force: true });
  }
}

async function writeAll(tx: Em, file: string, now: Temporal.Instant): Promise<BackupCounts> {
  const gzip = createGzip();
  const target = createWriteStream(file, { mode: 0o600, flags: 'wx' });
  await once(target, 'open');
  const written = finished(gzip.pipe(target));
  const hash = createHash('sha256');
  const verifier = verifyRows();
  const tables: Partial<Record<TableName, number>> = {};
  let rows = 0;
  const write = async (line: BackupHead | BackupRow | BackupEnd, counted: boolean): Promise<void> => {
    const text = `${JSON.stringify(line)}\n`;
    if (counted) hash.update(text);
    if (!gzip.write(text)) await once(gzip, 'drain');
  };

  const migrations: { name: string }[] = await tx.execute('select name from migration order by id');
  await write({ onward: 'backup', format: 1, madeAt: instantText(now), migrations: migrations.map(({ name }) => name) }, true);
  for (const table of TABLES) {
    for await (const row of rowsOf(tx, table)) {
      verifier.take(row);
      await write(row, true);
      tables[table] = (tables[table] ?? 0) + 1;
      rows += 1;
    }
  }
  const versions = verifier.finish();
  await write({ rows, sha256: hash.digest('hex') }, false);
  gzip.end();
  await written;
  return { rows, versions, tables };
}

async function* rowsOf(tx: Em, table: TableName): AsyncGenerator<BackupRow> {
  await tx.execute(`declare every_row no scroll cursor for select to_jsonb(one) as row from "${table}" as one`);
  for (;;) {
    const rows: { row: BackupRow['row'] }[] = await tx.execute(`fetch ${ROWS_AT_ONCE} from every_row`);
    for (const { row } of rows) yield { table, row };
    if (rows.length < ROWS_AT_ONCE) break;
  }
  await tx.execute('close every_row');
}
