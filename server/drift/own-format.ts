// Files that hold a list in a form of their own: a list file, its entries in the columns of Onward's CSV, or any other table. What is
// none of these is a document for readers.

import { parse as parseCsv } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import readWorkbook from 'read-excel-file/node';
import { parse as parseYaml } from 'yaml';
import { CSV_COLUMNS } from '../../schema/list/csv.ts';
import { decodeText } from '../../scrapers/read/charset.ts';
import { mediaTypeOf } from '../../scrapers/read/media-type.ts';
import type { Page } from '../../scrapers/read/page.ts';
import type { GivenDocument } from './given-document.ts';
import { pageOfTables, type Table } from './page-of-tables.ts';
import { unpackedSize } from './unpacked-size.ts';

/** What the form of a file is told by. */
type NamedBytes = Pick<GivenDocument, 'bytes' | 'name' | 'mediaType' | 'charset'>;

/** The form that a file has. ENTRIES: the text of a CSV file of entries, and the page of its table. BROKEN: it is of a form, and cannot be read. */
export type OwnFormat =
  | { readonly kind: 'LIST_FILE'; readonly value: unknown }
  | { readonly kind: 'ENTRIES'; readonly text: string; readonly page: Page }
  | { readonly kind: 'TABLES'; readonly page: Page }
  | { readonly kind: 'BROKEN'; readonly why: string };

/** The most that a workbook may unfold to. */
const MOST_UNPACKED = 50_000_000;
const MOST_ROWS = 10_000;

/** The form of a file; null for a document for readers. */
export async function ownFormat(document: NamedBytes): Promise<OwnFormat | null> {
  const { bytes, mediaType, name } = document;
  const type = mediaTypeOf(bytes, mediaType, name);
  if (type === 'XLSX') return formOfTables(name, await tablesOfWorkbook(bytes));
  if (type === 'CSV') return formOfTables(name, [{ name: null, rows: rowsOfCsv(textOf(document)) }]);
  if (type === 'JSON' || /\.ya?ml$/i.test(name ?? '')) return formOfValue(name, textOf(document));
  return null;
}

const textOf = ({ bytes, charset }: NamedBytes): string =>
  decodeText(bytes, { charsetFromHeader: charset, isHtml: false, languageHint: null }).text;

/** The sheets of a workbook, or why they cannot be read. */
async function tablesOfWorkbook(bytes: Uint8Array): Promise<readonly Table[] | string> {
  if (unpackedSize(bytes) > MOST_UNPACKED) return 'the workbook is too large when it is unpacked';
  try {
    const sheets = await readWorkbook(Buffer.from(bytes), { parseNumber: String });
    return sheets.map(({ sheet, data }) => ({ name: sheet, rows: data.map((row) => row.map(cellText)) }));
  } catch (error) {
    return `the workbook cannot be read: ${error instanceof Error ? error.message.slice(0, 200) : 'it is broken'}`;
  }
}

/** Days come as dates of JavaScript. */
const cellText = (cell: unknown): string => (cell instanceof Date ? cell.toISOString().slice(0, 10) : plainText(cell));

function rowsOfCsv(text: string): readonly (readonly string[])[] | string {
  const firstLine = text.slice(0, 10_000).split('\n', 1)[0] ?? '';
  const delimiter = [',', ';', '\t'].toSorted((one, other) => firstLine.split(other).length - firstLine.split(one).length)[0] ?? ',';
  try {
    return parseCsv(text, { bom: true, delimiter, skip_empty_lines: true, relax_column_count: true, relax_quotes: true });
  } catch (error) {
    return `this is no CSV: ${error instanceof Error ? error.message.slice(0, 200) : 'it cannot be read'}`;
  }
}

function formOfTables(
  title: string | null,
  tables: readonly (Omit<Table, 'rows'> & { readonly rows: Table['rows'] | string })[] | string,
): OwnFormat {
  if (typeof tables === 'string') return { kind: 'BROKEN', why: tables };
  const read: Table[] = [];
  for (const { name, rows } of tables) {
    if (typeof rows === 'string') return { kind: 'BROKEN', why: rows };
    if (rows.length > MOST_ROWS) return { kind: 'BROKEN', why: `there are ${rows.length} rows; at most ${MOST_ROWS} may stand on a table` };
    read.push({ name, rows });
  }
  const page = pageOfTables(title, read);
  const own = read.find(({ rows }) => isOurs(rows[0] ?? []));
  return own ? { kind: 'ENTRIES', text: stringify(own.rows.map((row) => [...row])), page } : { kind: 'TABLES', page };
}

/** Whether a header is that of entries as they are exported: key and role, and no other column than ours. */
function isOurs(header: readonly string[]): boolean {
  return header.includes('key') && header.includes('role') && header.every((column) => column === '' || CSV_COLUMNS.includes(column));
}

function formOfValue(title: string | null, text: string): OwnFormat | null {
  const value = parsed(text);
  if (value === undefined) return { kind: 'BROKEN', why: 'this is neither JSON nor YAML' };
  if (isRecord(value) && 'entries' in value) return { kind: 'LIST_FILE', value };
  const objects = Array.isArray(value) ? value.filter(isRecord) : [];
  if (objects.length === 0) return { kind: 'BROKEN', why: 'this is no list file: it has no entries' };
  const columns = [...new Set(objects.flatMap((object) => Object.keys(object)))];
  const rows = objects.map((object) => columns.map((column) => plainText(object[column])));
  return formOfTables(title, [{ name: null, rows: [columns, ...rows] }]);
}

function parsed(text: string): unknown {
  try {
    return parseYaml(text, { maxAliasCount: 0 });
  } catch {
    return undefined;
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function plainText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(plainText).join('; ');
  return typeof value === 'string' ? value : JSON.stringify(value);
}
