// Tables that list recipients: one row each, one column each, or one table each.

import { hasLegalForm } from '../normalise/legal-form.ts';
import type { Block, Cell } from '../read/page.ts';
import { answerIn } from '../statements/answers.ts';
import { groundsOf, groundsUnder } from '../statements/grounds-of.ts';
import type { Surroundings } from './context.ts';
import { EntryDraft } from './entry-draft.ts';
import { isOnlyPlaces } from './name-text.ts';
import { bareOf, isKeyed, keyed } from './keyed-tables.ts';
import { looksLikeName } from './name-likeness.ts';
import { quotationOf } from './quotation.ts';
import { namesIn } from './table-names.ts';
import { list, none, type Row, type TablePlace, type TableReading } from './table-reading.ts';
import { exactFieldOf, type Field, fieldOf, plain, promiseOf, said } from './words.ts';

type Table = Extract<Block, { kind: 'TABLE' }>;

/** Reads a table. Never throws. */
export function readTable(table: Table, { promise, headings, lead }: Surroundings): TableReading {
  if (promise === -2) return none('its heading speaks of former recipients, or of changes');
  const rows = table.rows.filter((row) => row.some((cell) => cell.text.trim() !== ''));
  const place: TablePlace = { offset: table.offset, headings, lead };
  const transposed = rows.length > TRANSPOSED_MOST ? null : transposedOf(rows);
  if (transposed)
    return promise < 0
      ? none('its heading speaks of something else')
      : list(entriesOfRows(transposed, 1, columnsOf(transposed, 1), place), true);
  if (isKeyed(rows)) return keyed(rows, promise, place);
  const heads = headRows(rows);
  const columns = columnsOf(rows, heads);
  const name = columns.indexOf('name');
  if (name === -1 || heads === 0) return bareOf(rows, promise, place);
  const why = notAList(rows, heads, columns, promise);
  if (why !== null) return none(why);
  return list(entriesOfRows(rows, heads, columns, place), promiseOf(labelAt(rows, heads, name)) === 'LIST');
}

const HEADS_MOST = 3;

/** How many rows head the columns: those of header cells, else the first one where its words say so; 0 where none does. */
function headRows(rows: readonly Row[]): number {
  let heads = 0;
  while (heads < HEADS_MOST && heads < rows.length - 1) {
    const row = rows[heads];
    if (!row || row.filter((cell) => cell.isHeader).length < row.length * 0.6) break;
    heads += 1;
  }
  if (heads > 0) return heads;
  for (let at = 0; at < Math.min(2, rows.length - 1); at++) {
    const row = rows[at] ?? [];
    const known = row.filter((cell) => cell.text.length < 60 && fieldOf(cell.text) !== null && !hasLegalForm(cell.text)).length;
    if (row.length > 1 && known >= Math.min(2, row.length) && known >= row.length / 2) return at + 1;
  }
  return 0;
}

function labelAt(rows: readonly Row[], heads: number, column: number): string {
  const texts = rows.slice(0, heads).map((row) => row[column]?.text.replaceAll('\n', ' ').trim() ?? '');
  return [...new Set(texts)].filter((text) => text !== '').join(' ');
}

/** What each column holds. Of several that could hold names, the first that says so most clearly is it; others then say what is offered. */
function columnsOf(rows: readonly Row[], heads: number): readonly (Field | null)[] {
  const width = Math.max(0, ...rows.slice(0, heads + 3).map((row) => row.length));
  const labels = Array.from({ length: width }, (_, at) => labelAt(rows, heads, at));
  const fields = labels.map((label) => {
    const last = label.split(' ').length > 6 ? null : exactFieldOf(label);
    return last ?? fieldOf(label);
  });
  const isAsked = (at: number): boolean => {
    const values = rows.slice(heads).map((row) => row[at]?.text ?? '');
    return values.length > 0 && values.filter((value) => answerIn(value) !== null).length > values.length * 0.7;
  };
  const asked = new Set(fields.flatMap((field, at) => (field === 'name' && isAsked(at) ? [at] : [])));
  const named = fields.flatMap((field, at) => (field === 'name' && !asked.has(at) ? [at] : []));
  const best = named.find((at) => promiseOf(labels[at] ?? '') === 'LIST') ?? named[0];
  const second = fields.includes('purpose') ? 'other' : 'purpose';
  return fields.map((field, at) => (asked.has(at) ? 'status' : field === 'name' && at !== best ? second : field));
}

const aboutCookies = /cookie|suti|expir|lejarat|ablauf|pixel/;
const aboutPurposes = /legal basis|jogalap|rechtsgrundlage|base (?:legale|juridique)/;

/** Why a table with a column of names is no list of recipients; null when it may be one. */
function notAList(rows: readonly Row[], heads: number, columns: readonly (Field | null)[], promise: number): string | null {
  const labels = columns.map((_, at) => plain(labelAt(rows, heads, at)));
  const name = columns.indexOf('name');
  const isStrong = promiseOf(labels[name] ?? '') === 'LIST';
  if (promiseOf(labels[name] ?? '') === 'GONE') return 'its head speaks of former recipients, or of changes';
  const known = new Set(columns.filter((field) => field !== null && field !== 'other'));
  const tellsWhere = known.has('location') || known.has('address') || known.has('seat') || known.has('mechanism');
  const isFormed = (share: number): boolean => {
    const names = rows.slice(heads).map((row) => row[name]?.text ?? '');
    return names.filter((text) => hasLegalForm(text)).length >= names.length * share;
  };
  const why = aboutAnother(labels, name > 0 && !isStrong) ?? (promise === -1 && !isStrong ? 'its heading speaks of something else' : null);
  // Whoever sets cookies and is told with name and country is a recipient.
  if (why !== null) return tellsWhere && isFormed(0.7) ? null : why;
  if (promise >= 1 || isStrong || (known.has('purpose') && tellsWhere)) return null;
  return isFormed(0.5) && known.size > 1 ? null : 'nothing says that it lists recipients';
}

function aboutAnother(labels: readonly string[], mayListPurposes: boolean): string | null {
  if (labels.some((label) => aboutCookies.test(label))) return 'it is about cookies';
  return mayListPurposes && labels.some((label) => aboutPurposes.test(label)) ? 'it lists purposes, not recipients' : null;
}

function entriesOfRows(rows: readonly Row[], heads: number, columns: readonly (Field | null)[], place: TablePlace): readonly EntryDraft[] {
  const name = columns.indexOf('name');
  const labels = columns.map((_, at) => labelAt(rows, heads, at));
  const label = labels[name];
  const entries: EntryDraft[] = [];
  let section = place.headings.at(-1) ?? null;
  let before: Cell | null = null;
  const groups = groupRowsOf(rows);
  for (const row of rows.slice(heads)) {
    const cell = row[name];
    if (!cell || cell.text === label || isFootnote(row, cell)) continue;
    if (row.length > 1 && (row.every((one) => one === cell) || groups.has(row))) {
      section = cell.text;
      continue;
    }
    const last = entries.at(-1);
    if ((cell === before || said(cell.text) === null) && last) tell(last, row, columns, labels);
    else {
      const named = namesIn(cell);
      for (const { text, rest } of named) {
        const entry = new EntryDraft(text, quotationOf(row.map((one) => one.text).join(' · '), place.headings, place.offset), section);
        if (section !== null && isOnlyPlaces(section)) entry.sayOtherwise('location', section);
        entry.say('website', '', cell.links);
        for (const line of rest) entry.sayUnlabelled(line);
        tell(entry, row, columns, labels);
        entries.push(entry);
      }
    }
    before = cell;
  }
  return entries;
}

/**
 * The rows that head others: `Infrastructure`, and nothing beside it, above a row that says more. A name may stand alone too: with its
 * legal form, or where no second row is like it.
 */
function groupRowsOf(rows: readonly Row[]): ReadonlySet<Row> {
  const alone = rows.filter((row, at) => {
    const [first] = row;
    const isAlone = row.length > 2 && row.every(({ text }, column) => column === 0 || text === '');
    if (!isAlone || first === undefined || hasLegalForm(first.text)) return false;
    return (rows[at + 1]?.filter(({ text }) => text !== '').length ?? 0) > 1;
  });
  return new Set(alone.filter(([first]) => alone.length > 1 || !looksLikeName(first?.text ?? '')));
}

/** Notes below a table come as rows of one cell. */
function isFootnote(row: Row, cell: Cell): boolean {
  return row.every((one) => one === cell || one.text === '') && /^(?:\[\^|\*|†|\(\d|Notes?\b)/.test(cell.text);
}

function tell(entry: EntryDraft, row: Row, columns: readonly (Field | null)[], labels: readonly string[]): void {
  let at = -1;
  for (const cell of row) {
    at += 1;
    const field = columns[at] ?? 'other';
    if (field === 'name') continue;
    const label = labels[at] ?? '';
    // A tick below "SCCs signed" says what its column's head says.
    const isTick = (field === 'other' || field === 'mechanism') && groundsOf(cell.text) === null && groundsUnder(label, cell.text) !== null;
    if (isTick) entry.say('mechanism', label);
    else entry.say(field, cell.text, cell.links);
  }
}

const TRANSPOSED_MOST = 15;

/** Turned by a quarter, where the first column heads the rows and each further column is one recipient; null otherwise. */
function transposedOf(rows: readonly Row[]): readonly Row[] | null {
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (width < 3 || rows.length < 2) return null;
  const fields = rows.map((row) => (row[0] ? fieldOf(row[0].text) : null));
  const known = new Set(fields.filter((field) => field !== null));
  if (!known.has('name') || known.size < 2 || known.size < rows.length * 0.6) return null;
  const isHeaded =
    rows[0]?.slice(1).some((cell) => exactFieldOf(cell.text) !== null || (cell.text.includes('/') && fieldOf(cell.text) !== null)) ?? true;
  if (isHeaded) return null;
  const blank: Cell = { text: '', isHeader: false, links: [], bold: [] };
  return Array.from({ length: width }, (_, column) => rows.map((row) => row[column] ?? blank));
}
