// What happens when a backup is restored: into an empty registry, in one transaction, verified on the way. All of it or nothing.

import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
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

const ROWS_AT_ONCE = 500;

/** Restores a backup. @throws BackupProblem when the registry holds anything, or the file is not whole, not ours, or does not verify */
export async function restore(database: Database, file: string): Promise<BackupCounts> {
  return database.em().transactional(async (tx) => {
    await refuseFilled(tx);
    const verifier = verifyRows();
    const tables: Partial<Record<TableName, number>> = {};
    let rows = 0;
    const children: BackupRow['row'][] = [];
    let batch: BackupRow[] = [];
    const store = async (): Promise<void> => {
      await insertRows(tx, batch);
      batch = [];
    };
    for await (const row of readBackup(tx, file)) {
      if (batch.length >= ROWS_AT_ONCE || (batch[0] && batch[0].table !== row.table)) await store();
      verifier.take(row);
      if (row.table === 'party' && row.row['parent_id'] !== null) children.push({ id: row.row['id'], parent_id: row.row['parent_id'] });
      batch.push(row);
      tables[row.table] = (tables[row.table] ?? 0) + 1;
      rows += 1;
    }
    await store();
    await setParents(tx, children);
    return { rows, versions: verifier.finish(), tables };
  });
}

async function refuseFilled(tx: Em): Promise<void> {
  for (const table of TABLES) {
    const [found]: { there: boolean }[] = await tx.execute(`select exists (select 1 from "${table}") as there`);
    if (found?.there)
      throw new BackupProblem(`The registry is not empty (${table} has rows): restore into a new data directory or database.`);
  }
}

async function* readBackup(tx: Em, file: string): AsyncGenerator<BackupRow> {
  const hash = createHash('sha256');
  let rows = 0;
  let end: BackupEnd | undefined;
  let head: BackupHead | undefined;
  for await (const line of linesOf(file)) {
    if (end) throw new BackupProblem('The backup goes on after its end.');
    const value: unknown = parsed(line);
    if (!head) {
      head = await readHead(tx, value);
    } else if (isRow(value)) {
      rows += 1;
      yield value;
    } else {
      end = readEnd(value);
      continue;
    }
    hash.update(`${line}\n`);
  }
  if (!head || !end) throw new BackupProblem('The backup is cut off: its last line is missing. Use a whole one.');
  if (end.rows !== rows || end.sha256 !== hash.digest('hex'))
    throw new BackupProblem('The backup was changed since it was made: its SHA-256 does not fit.');
}

async function* linesOf(file: string): AsyncGenerator<string> {
  const source = createReadStream(file);
  const text = source.pipe(createGunzip());
  source.on('error', (error) => text.destroy(error));
  try {
    for await (const line of createInterface({ input: text, crlfDelay: Infinity })) yield line;
  } catch (error) {
    throw new BackupProblem(`The file cannot be read as a backup: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new BackupProblem('The file is no backup of this registry: it holds something else than lines of JSON.');
  }
}

async function readHead(tx: Em, value: unknown): Promise<BackupHead> {
  if (!isRecord(value) || value['onward'] !== 'backup' || value['format'] !== 1)
    throw new BackupProblem('The file is no backup of this registry.');
  const migrations: { name: string }[] = await tx.execute('select name from migration order by id');
  const here = migrations.map(({ name }) => name);
  const there = Array.isArray(value['migrations']) ? value['migrations'].map(String) : [];
  if (here.join() !== there.join()) {
    throw new BackupProblem(
      `The backup was made by another release (tables: ${there.join(', ')}; here: ${here.join(', ')}): restore it with that release, then upgrade.`,
    );
  }
  return { onward: 'backup', format: 1, madeAt: String(value['madeAt']), migrations: there };
}

function readEnd(value: unknown): BackupEnd {
  if (isRecord(value) && typeof value['rows'] === 'number' && typeof value['sha256'] === 'string')
    return { rows: value['rows'], sha256: value['sha256'] };
  throw new BackupProblem('The backup holds a line that is neither a row nor its end.');
}

function isRow(value: unknown): value is BackupRow {
  return isRecord(value) && isRecord(value['row']) && TABLES.some((table) => table === value['table']);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

async function insertRows(tx: Em, batch: readonly BackupRow[]): Promise<void> {
  const [first] = batch;
  if (!first) return;
  const rows = batch.map(({ table, row }) => (table === 'party' ? { ...row, parent_id: null } : row));
  await tx.execute(`insert into "${first.table}" select * from jsonb_populate_recordset(null::"${first.table}", ?::jsonb)`, [
    JSON.stringify(rows),
  ]);
}

/** A party may belong to one that comes after it: parents are set when all parties are in. */
async function setParents(tx: Em, parties: readonly BackupRow['row'][]): Promise<void> {
  await tx.execute(
    `update party set parent_id = child.parent_id from jsonb_to_recordset(?::jsonb) as child (id text, parent_id text) where child.id = party.id`,
    [JSON.stringify(parties)],
  );
}
