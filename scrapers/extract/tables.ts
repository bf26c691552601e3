// Tables that list recipients: one row each, one column each, or one table each.

import { endsWithLegalForm, hasLegalForm } from '../normalise/legal-form.ts';
import type { Block, Cell } from '../read/page.ts';
import { groundsOf, groundsUnder } from '../statements/grounds-of.ts';
import type { Surroundings } from './context.ts';
import { EntryDraft } from './entry-draft.ts';
import { looksLikeName } from './name-likeness.ts';
import { cleanName, isOnlyPlaces, isPlaceLike, nameBeforeAddress } from './name-text.ts';
import { quotationOf } from './quotation.ts';
import { exactFieldOf, type Field, fieldOf, plain, promiseOf, said } from './words.ts';

type Table = Extract<Block, { kind: 'TABLE' }>;
type Row = readonly Cell[];

/** What a table came to: recipients, or why it is no list of them. */
export type TableReading =
  | { readonly kind: 'LIST'; readonly entries: readonly EntryDraft[]; readonly isNamed: boolean }
  | { readonly kind: 'NONE'; readonly why: string };

const none = (why: string): TableReading => ({ kind: 'NONE', why });

/** Reads a table. Never throws. */
export function readTable(table: Table, { promise, headings, lead }: Surroundings): TableReading {
  if (promise === -2) return none('its heading speaks of former recipients, or of changes');
  const rows = table.rows.filter((row) => row.some((cell) => cell.text.trim() !== ''));
  const place: TablePlace = { offset: table.offset, headings, lead };
  const transposed = transposedOf(rows);
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

interface TablePlace {
  readonly offset: number;
  readonly headings: readonly string[];
  readonly lead: string | null;
}

function list(entries: readonly EntryDraft[], isNamed: boolean): TableReading {
  return entries.length > 0 ? { kind: 'LIST', entries, isNamed } : none('it has no rows with names');
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
  const named = fields.flatMap((field, at) => (field === 'name' ? [at] : []));
  const best = named.find((at) => promiseOf(labels[at] ?? '') === 'LIST') ?? named[0];
  return fields.map((field, at) => (field === 'name' && at !== best ? (fields.includes('purpose') ? 'other' : 'purpose') : field));
}

const aboutCookies = /cookie|suti|expir|lejarat|ablauf|pixel/;

/** Why a table with a column of names is no list of recipients; null when it may be one. */
function notAList(rows: readonly Row[], heads: number, columns: readonly (Field | null)[], promise: number): string | null {
  const labels = columns.map((_, at) => plain(labelAt(rows, heads, at)));
  const name = columns.indexOf('name');
  const isStrong = promiseOf(labels[name] ?? '') === 'LIST';
  if (promiseOf(labels[name] ?? '') === 'GONE') return 'its head speaks of former recipients, or of changes';
  if (labels.some((label) => aboutCookies.test(label))) return 'it is about cookies';
  if (name > 0 && labels.some((label) => /legal basis|jogalap|rechtsgrundlage|base (?:legale|juridique)/.test(label)) && !isStrong)
    return 'it lists purposes, not recipients';
  if (promise === -1 && !isStrong) return 'its heading speaks of something else';
  const known = new Set(columns.filter((field) => field !== null && field !== 'other'));
  const tellsWhere = known.has('location') || known.has('address') || known.has('seat') || known.has('mechanism');
  if (promise >= 1 || isStrong || (known.has('purpose') && tellsWhere)) return null;
  const names = rows.slice(heads).map((row) => row[name]?.text ?? '');
  const formed = names.filter((text) => hasLegalForm(text)).length;
  return formed >= names.length / 2 && known.size > 1 ? null : 'nothing says that it lists recipients';
}

function entriesOfRows(rows: readonly Row[], heads: number, columns: readonly (Field | null)[], place: TablePlace): readonly EntryDraft[] {
  const name = columns.indexOf('name');
  const labels = columns.map((_, at) => labelAt(rows, heads, at));
  const label = labels[name];
  const entries: EntryDraft[] = [];
  let section = place.headings.at(-1) ?? null;
  let before: Cell | null = null;
  for (const row of rows.slice(heads)) {
    const cell = row[name];
    if (!cell || cell.text === label || isFootnote(row, cell)) continue;
    if (row.length > 1 && row.every((one) => one === cell)) {
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

/** Notes below a table come as rows of one cell. */
function isFootnote(row: Row, cell: Cell): boolean {
  return row.every((one) => one === cell || one.text === '') && /^(?:\[\^|\*|†|\(\d|Notes?\b)/.test(cell.text);
}

function tell(entry: EntryDraft, row: Row, columns: readonly (Field | null)[], labels: readonly string[]): void {
  for (const [at, cell] of row.entries()) {
    const field = columns[at] ?? 'other';
    const label = labels[at] ?? '';
    if (field === 'name') continue;
    // A tick below "SCCs signed" says what its column's head says.
    const isTick = (field === 'other' || field === 'mechanism') && groundsOf(cell.text) === null && groundsUnder(label, cell.text) !== null;
    if (isTick) entry.say('mechanism', label);
    else entry.say(field, cell.text, cell.links);
  }
}

/** The names in a cell: its first line, with what stands below it; several where each line is a name with its legal form. */
function namesIn(cell: Cell): readonly { readonly text: string; readonly rest: readonly string[] }[] {
  const lines = cell.text.split('\n');
  for (const parts of [lines, cell.text.split(/[,;]\s+(?![^(]*\))|\n/)]) {
    if (parts.length > 1 && parts.every((part) => part.length < 110 && hasLegalForm(part) && looksLikeName(part))) return parts.map(withoutBracket);
  }
  const [first = '', ...others] = lines;
  const { name, rest } = nameBeforeAddress(first);
  if (cleanName(name) === null) return [];
  const { text, rest: place } = withoutBracket(name);
  return [{ text, rest: [...place, ...(rest === '' ? others : [rest, ...others])] }];
}

/** Behind a legal form, brackets that hold a place say where the recipient is; others belong to its name. */
function withoutBracket(part: string): { readonly text: string; readonly rest: readonly string[] } {
  const bracketed = /^(.{3,100}?)\s*\(([^()]{2,120})\)$/u.exec(part.trim());
  const [, name = '', place = ''] = bracketed ?? [];
  const isPlace = bracketed !== null && endsWithLegalForm(name) && isPlaceLike(place);
  return isPlace ? { text: cleanName(name) ?? name, rest: [place] } : { text: cleanName(part) ?? part, rest: [] };
}

/** Turned by a quarter, where the first column heads the rows and each further column is one recipient; null otherwise. */
function transposedOf(rows: readonly Row[]): readonly Row[] | null {
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (width < 3 || rows.length < 2 || rows.length > 15) return null;
  const fields = rows.map((row) => (row[0] ? fieldOf(row[0].text) : null));
  const known = new Set(fields.filter((field) => field !== null));
  if (!known.has('name') || known.size < 2 || known.size < rows.length * 0.6) return null;
  const isHeaded = rows[0]?.slice(1).some((cell) => exactFieldOf(cell.text) !== null || (cell.text.includes('/') && fieldOf(cell.text) !== null)) ?? true;
  if (isHeaded) return null;
  const blank: Cell = { text: '', isHeader: false, links: [], bold: [] };
  return Array.from({ length: width }, (_, column) => rows.map((row) => row[column] ?? blank));
}

/** Two columns, of which the first holds labels and the second does not. */
function isKeyed(rows: readonly Row[]): boolean {
  if (rows.some((row) => new Set(row).size > 2)) return false;
  const labelled = rows.filter(([label, value]) => label && value && exactFieldOf(label.text) !== null);
  const values = labelled.filter(([, value]) => exactFieldOf(value?.text ?? '') === null);
  return labelled.length >= 2 && labelled.length >= rows.length * 0.5 && values.length >= labelled.length * 0.5;
}

/** A table whose columns nothing heads, if its first column holds names. */
function bareOf(rows: readonly Row[], promise: number, place: TablePlace): TableReading {
  const formed = rows.filter(([first]) => first !== undefined && hasLegalForm(first.text)).length;
  if (promise < 3 && (promise < 1 || formed < rows.length / 2)) return none('no column is headed as one of recipients');
  return bare(rows, place);
}

function keyed(rows: readonly Row[], promise: number, place: TablePlace): TableReading {
  const entries: EntryDraft[] = [];
  const [first] = rows;
  const title = first && (first.length === 1 || first.every((cell) => cell === first[0])) ? first[0]?.text : undefined;
  if (title !== undefined && exactFieldOf(title) === null)
    entries.push(new EntryDraft(cleanName(title) ?? title, quotationOf(title, place.headings, place.offset), null));
  for (const row of rows) {
    const [label, value] = row;
    const field = label ? fieldOf(label.text) : null;
    if (!label || !value || value === label || field === null) continue;
    if (field === 'name' && said(value.text) !== null && (entries.length === 0 || title === undefined)) {
      const [name] = namesIn(value);
      if (!name) continue;
      const entry = new EntryDraft(
        name.text,
        quotationOf(rows.map((one) => one.map((cell) => cell.text).join(': ')).join(' · '), place.headings, place.offset),
        place.headings.at(-2) ?? null,
      );
      for (const line of name.rest) entry.sayUnlabelled(line);
      entry.say('website', '', value.links);
      entries.push(entry);
    } else entries.at(-1)?.say(field, value.text, value.links);
  }
  const heading = place.headings.at(-1);
  if (entries.length === 0 && heading !== undefined && promise > 0) {
    const entry = new EntryDraft(
      cleanName(heading) ?? heading,
      quotationOf(heading, place.headings, place.offset),
      place.headings.at(-2) ?? null,
    );
    for (const [label, value] of rows) if (label && value) entry.say(fieldOf(label.text) ?? 'other', value.text, value.links);
    return list([entry], false);
  }
  if (promise < 0) return none('its heading speaks of something else');
  return list(entries, promise > 0);
}

/** Columns that nothing heads, under a heading that promises recipients: the first holds names, the others say what they are by what they look like. */
function bare(rows: readonly Row[], place: TablePlace): TableReading {
  const named = rows.filter((row) => row.length > 1 && (row[0]?.text.length ?? 0) > 1 && (row[0]?.text.length ?? 0) < 90);
  if (named.length < rows.length * 0.8) return none('no column is headed as one of recipients');
  const entries = named.flatMap((row) => {
    const [first, ...others] = row;
    const [name] = first ? namesIn(first) : [];
    if (!first || !name) return [];
    const entry = new EntryDraft(
      name.text,
      quotationOf(row.map((cell) => cell.text).join(' · '), place.headings, place.offset),
      place.headings.at(-1) ?? null,
    );
    entry.say('website', '', first.links);
    for (const line of name.rest) entry.sayUnlabelled(line);
    for (const cell of others) entry.sayUnlabelled(cell.text, cell.links);
    return [entry];
  });
  return list(entries, false);
}
