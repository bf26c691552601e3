// Rows that are never deleted, since others refer to them: the database refuses it. Where rows that refer to them are stored by the
// hundred thousand, this stands in for foreign keys, which are checked row by row.

/** The trigger that refuses to delete rows of a table, as it stands in the migration. */
export const kept = (table: string): { name: string; timing: 'before'; events: 'delete'[]; forEach: 'statement'; expression: string } => ({
  name: `${table}_kept`,
  timing: 'before',
  events: ['delete'],
  forEach: 'statement',
  // Not compared with the migration, where it is written as it has to be.
  expression: `${table}_kept`,
});
