// Triggers that stand in a migration as they are written there; an entity names them, so that they are known.

interface NamedTrigger {
  readonly name: string;
  readonly timing: 'before' | 'after';
  readonly events: ('insert' | 'delete')[];
  readonly forEach: 'statement';
  readonly expression: string;
}

const AS_IN_THE_MIGRATION = 'select 1';

/** Rows of the table are never deleted: others refer to them. */
export const kept = (table: string): NamedTrigger => ({
  name: `${table}_kept`,
  timing: 'before',
  events: ['delete'],
  forEach: 'statement',
  expression: AS_IN_THE_MIGRATION,
});

/** What new rows of the table refer to is checked once for each statement. */
export const refers = (table: string): NamedTrigger => ({
  name: `${table}_refers`,
  timing: 'after',
  events: ['insert'],
  forEach: 'statement',
  expression: AS_IN_THE_MIGRATION,
});
