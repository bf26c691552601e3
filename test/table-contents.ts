// What stands in each table: what was refused must have changed nothing.

import type { Database } from '../server/database/database.ts';

/** The number of rows of every table and a digest of them, by its name; `except` leaves tables out. */
export async function tableContents(database: Database, except: readonly string[] = []): Promise<Readonly<Record<string, string>>> {
  const em = database.em();
  const tables: { name: string }[] = await em.execute(
    "select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE' order by table_name",
  );
  const asked = tables.map(({ name }) => name).filter((name) => !except.includes(name));
  const selects = asked.map(
    (name) =>
      `select '${name}' as name, count(*) || ' rows, ' || coalesce(md5(string_agg(t::text, '|' order by t::text)), '') as held from "${name}" as t`,
  );
  const rows: { name: string; held: string }[] = await em.execute(selects.join(' union all '));
  return Object.fromEntries(rows.map((row) => [row.name, row.held]));
}
