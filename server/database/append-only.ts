// Tables to which rows are only ever added: the database itself refuses to change or delete one.

/** The trigger of an append-only table. TRUNCATE is refused by a second trigger, which stands in the migration. */
export const appendOnly: { timing: 'before'; events: ('update' | 'delete')[]; forEach: 'row'; body: string } = {
  timing: 'before',
  events: ['update', 'delete'],
  forEach: 'row',
  body: `raise exception '% is append-only: % refused', tg_table_name, tg_op using errcode = 'restrict_violation'`,
};
