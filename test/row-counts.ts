// How many rows each table has: what was refused must have changed nothing.

import type { Database } from '../server/database/database.ts';

/** The number of rows of every table, by name; `except` leaves tables out. */
export async function rowCounts(database: Database, except: readonly string[] = []): Promise<Readonly<Record<string, number>>> {
  const em = database.em();
  const tables: { name: string }[] = await em.execute(
    "select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE' order by table_name",
  );
  const counted = tables.map(({ name }) => name).filter((name) => !except.includes(name));
  const selects = counted.map((name) => `select '${name}' as name, count(*)::int as rows from "${name}"`);
  const rows: { name: string; rows: number }[] = await em.execute(selects.join(' union all '));
  return Object.fromEntries(rows.map((row) => [row.name, row.rows]));
}
