// The entries of a list as CSV, one row an entry, and back. What has no flat form (places, transfers, new parties) stands as compact JSON.

import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { checked, type Checked, type InputPath, type Problem, quoted } from './checked.ts';
import { escapedCell, jsonFromCell, listCell, listFromCell, unescapedCell } from './csv-cells.ts';
import { type EntryInput, entriesInput } from './entry-input.ts';
import { type PlainFields, writeEntry } from './write-file.ts';

const TEXTS = [
  'key',
  'party',
  'role',
  'name',
  'legalName',
  'address',
  'country',
  'countryBasis',
  'email',
  'phone',
  'website',
  'privacyPolicyUrl',
  'purpose',
  'duration',
  'contractingCountry',
  'statedRole',
  'replacesKey',
  'parentKey',
] as const;
const PARTS = {
  contactPerson: ['name', 'position', 'email', 'phone'],
  evidence: ['document', 'url', 'at', 'quotation', 'snapshotHash'],
} as const;
const LISTS = ['dataCategories', 'dataSubjectCategories'] as const;
const NESTED = ['storage', 'processing', 'supportAccess', 'transfers', 'newParty'] as const;

const PART_COLUMNS = Object.entries(PARTS).flatMap(([field, parts]) => parts.map((part) => [`${field}.${part}`, field, part] as const));

/** The columns, in their order. Reading takes any of them in any order. */
export const CSV_COLUMNS: readonly string[] = [...TEXTS, 'identifiers', ...LISTS, ...PART_COLUMNS.map(([column]) => column), ...NESTED];

/**
 * The entries as CSV text with a header, separated by commas. Cells that a spreadsheet would run as formulas are escaped with
 * an apostrophe; `entriesFromRows` gives the same entries back.
 */
export function rowsOf(entries: readonly EntryInput[]): string {
  return stringify([CSV_COLUMNS, ...entries.map((entry) => rowOf(writeEntry(entry)))]);
}

const textCell = (value: unknown) => (typeof value === 'string' ? escapedCell(value) : '');

const textsCell = (value: unknown) => (Array.isArray(value) ? escapedCell(listCell(value.map(String))) : '');

function rowOf(entry: PlainFields): readonly string[] {
  const part = (field: string, name: string) => {
    const facts = entry[field];
    return typeof facts === 'object' && facts !== null ? textCell(Object.entries(facts).find(([key]) => key === name)?.[1]) : '';
  };
  return [
    ...TEXTS.map((field) => textCell(entry[field])),
    identifiersCell(entry['identifiers']),
    ...LISTS.map((field) => textsCell(entry[field])),
    ...PART_COLUMNS.map(([, field, name]) => part(field, name)),
    ...NESTED.map((field) => (entry[field] === undefined ? '' : JSON.stringify(entry[field]))),
  ];
}

function identifiersCell(identifiers: unknown): string {
  if (!Array.isArray(identifiers)) return '';
  const flat = identifiers.map(({ scheme, value }) => `${String(scheme)} ${String(value)}`);
  return flat.some((text) => text.includes(';')) ? JSON.stringify(identifiers) : flat.join('; ');
}

/**
 * Reads entries from CSV text with a header, separated by commas or, as spreadsheets in much of Europe write it, semicolons.
 *
 * @returns the entries with every field present, or what is wrong; the path names row (from 0, without the header) and column
 */
export function entriesFromRows(text: string, path: InputPath = ['entries']): Checked<EntryInput[]> {
  const rows = readRows(text);
  if (typeof rows === 'string') return { ok: false, problems: [{ path, message: rows }] };
  const [header = [], ...lines] = rows;
  const unknown = header.filter((column, index) => !CSV_COLUMNS.includes(column) || header.indexOf(column) !== index);
  if (unknown.length > 0) {
    const message = (column: string) =>
      `${quoted(column)} is not a column here, or stands twice; the columns are ${CSV_COLUMNS.join(', ')}`;
    return { ok: false, problems: unknown.map((column) => ({ path, message: message(column) })) };
  }
  const problems: Problem[] = [];
  const entries = lines.map((line, index) =>
    entryFromRow(new Map(header.map((column, at) => [column, line[at] ?? ''])), [...path, index], problems),
  );
  return problems.length > 0 ? { ok: false, problems } : checked(entriesInput, entries, path);
}

function readRows(text: string): readonly (readonly string[])[] | string {
  const firstLine = /^[^\n]*/.exec(text)?.[0] ?? '';
  const delimiter = firstLine.includes(';') && !firstLine.includes(',') ? ';' : ',';
  try {
    return parse(text, { bom: true, delimiter, skip_empty_lines: true, relax_column_count_less: true });
  } catch (error) {
    return `this is no CSV: ${error instanceof Error ? error.message.slice(0, 200) : 'it could not be read'}`;
  }
}

function entryFromRow(cells: ReadonlyMap<string, string>, path: InputPath, problems: Problem[]): PlainFields {
  const entry: Record<string, unknown> = {};
  const read = (column: string, how: (cell: string) => unknown) => {
    const cell = unescapedCell(cells.get(column) ?? '').trim();
    if (cell === '') return undefined;
    const value = how(cell);
    if (value === undefined) problems.push({ path: [...path, column], message: `the cell ${quoted(cell)} begins like JSON and is none` });
    return value;
  };
  const put = (field: string, value: unknown) => {
    if (value !== undefined) entry[field] = value;
  };
  for (const field of TEXTS) put(field, read(field, String));
  for (const field of LISTS) put(field, read(field, listFromCell));
  for (const field of NESTED) put(field, read(field, jsonFromCell));
  put('identifiers', read('identifiers', identifiersFromCell));
  for (const [field, parts] of Object.entries(PARTS)) {
    const facts = parts.flatMap((part) => {
      const value = read(`${field}.${part}`, String);
      return value === undefined ? [] : [[part, value]];
    });
    if (facts.length > 0) entry[field] = Object.fromEntries(facts);
  }
  return entry;
}

function identifiersFromCell(cell: string): unknown {
  if (cell.startsWith('[')) return jsonFromCell(cell);
  return cell.split(';').flatMap((text) => {
    const [, scheme, value] = /^\s*(\S+)\s+(.*\S)\s*$/su.exec(text) ?? [];
    return text.trim() === '' ? [] : [{ scheme: scheme ?? text.trim(), value: value ?? '' }];
  });
}
