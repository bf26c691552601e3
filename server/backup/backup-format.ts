// A backup: gzipped lines of JSON. First what it is, then every row of every table, last how many rows there were and the
// SHA-256 of all lines before. The same for the embedded database and PostgreSQL.

/** The tables, each after those its rows refer to. */
export const TABLES = [
  'party_group',
  'party',
  'personal_fact',
  'list',
  'list_version',
  'version_event',
  'timeline',
  'version_use',
  'draft',
  'list_reading',
  'controller',
  'engagement',
  'agreed_terms',
  'notice',
  'recipient',
  'recipient_event',
  'objection',
  'objection_step',
  'endpoint',
  'copy_subscription',
  'message',
  'delivery',
  'attempt',
  'lapse',
  'snapshot',
  'observation',
  'source',
  'source_snapshot',
  'drift_finding',
  'host_turn',
  'registry_key',
  'token',
  'audit_record',
] as const;
export type TableName = (typeof TABLES)[number];

export interface BackupHead {
  readonly onward: 'backup';
  readonly format: 1;
  readonly madeAt: string;
  /** The migrations that had run. */
  readonly migrations: readonly string[];
}

export interface BackupRow {
  readonly table: TableName;
  readonly row: Readonly<Record<string, unknown>>;
}

export interface BackupEnd {
  readonly rows: number;
  readonly sha256: string;
}

/** How many rows each table had, and that every hash was verified. */
export interface BackupCounts {
  readonly rows: number;
  readonly versions: number;
  readonly tables: Readonly<Partial<Record<TableName, number>>>;
}

/** A file that is no whole backup of ours, or does not fit where it is to go. Its message says what would be right. */
export class BackupProblem extends Error {}
