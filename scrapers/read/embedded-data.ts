// Lists that a page carries as data for its scripts: arrays of objects that each have a name, as tables.

import { withoutIndexes } from './indexed-data.ts';
import type { Cell } from './page.ts';

const naming = /"(?:\w{0,20}[_-]?)?(?:name|title|company|entity|provider|processor|vendor|nev|firma|nom)"\s{0,3}:/i;
const nameKey = /^(?:.{0,20}[_\s-])?(?:name|title|company|entity|provider|(?:sub-?)?processor|vendor|nev|firma|nom)$/i;
/** What wraps an object without adding to its meaning. */
const carrier = /^(?:item|node|fields|attributes|data|entry|value|properties)$/i;
/** The vocabulary in which pages describe themselves to search engines. */
const described = new Set([
  'WebPage',
  'WebSite',
  'Organization',
  'BreadcrumbList',
  'Article',
  'NewsArticle',
  'BlogPosting',
  'ImageObject',
  'Person',
  'FAQPage',
  'Question',
  'PostalAddress',
  'SearchAction',
  'ReadAction',
]);
const MOST_DEPTH = 40;
const MOST_NODES = 200_000;
const MOST_ROWS = 2_000;
const MOST_VALUES = 20;

/** The tables that a script's data hold; none where it holds no data, or none that looks like a list of names. */
export function embeddedTables(script: string): readonly (readonly (readonly Cell[])[])[] {
  if (!naming.test(script)) return [];
  return valuesIn(script).map(withoutIndexes).flatMap(tablesIn);
}

/** The JSON values in a script: the script itself, or what is assigned in it or handed over as text. */
function valuesIn(script: string): readonly unknown[] {
  const whole = parsed(script.trim());
  if (whole !== undefined) return [whole];
  const values: unknown[] = [];
  let from = 0;
  // Openings that never close would be read to the end again and again.
  let budget = script.length * 4;
  while (values.length < MOST_VALUES && budget > 0) {
    const at = nextOpening(script, from);
    if (at === -1) break;
    const until = endOfValue(script, at);
    const value = until === -1 ? undefined : parsed(script.slice(at, until));
    if (value !== undefined) values.push(value);
    budget -= (until === -1 ? script.length : until) - at;
    from = value === undefined ? at + 1 : until;
  }
  return values;
}

const assigned = /[=(,:[]\s{0,20}(?=[{["])/g;

function nextOpening(script: string, from: number): number {
  assigned.lastIndex = from;
  for (let match = assigned.exec(script); match; match = assigned.exec(script)) {
    const at = match.index + match[0].length;
    if (at > from) return at;
  }
  return -1;
}

/** Where the object, array or text that begins at `at` ends; -1 when it does not. */
function endOfValue(script: string, at: number): number {
  let depth = 0;
  let isText = false;
  for (let index = at; index < script.length; index++) {
    const char = script.charCodeAt(index);
    if (isText) {
      if (char === 92) index++;
      else if (char === 34) isText = false;
    } else if (char === 34) isText = true;
    else if (char === 123 || char === 91) depth++;
    else if (char === 125 || char === 93) depth--;
    if (depth === 0 && !isText) return index + 1;
    if (depth < 0) return -1;
  }
  return -1;
}

function parsed(text: string): unknown {
  if (!/^[{["]/.test(text)) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'string' ? (parsed(value.slice(value.search(/[{[]/))) ?? undefined) : value;
  } catch {
    return undefined;
  }
}

type Row = Readonly<Record<string, unknown>>;

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function tablesIn(root: unknown): readonly Table[] {
  const tables: Table[] = [];
  const queue: { value: unknown; depth: number; path: string }[] = [{ value: root, depth: 0, path: '' }];
  for (let seen = 0; seen < queue.length && seen < MOST_NODES; seen++) {
    const next = queue[seen];
    if (!next || next.depth > MOST_DEPTH) continue;
    const { value, depth, path } = next;
    // Some frameworks hand their data over as text within their data.
    if (typeof value === 'string' && value.length > TEXT_FEWEST && naming.test(value)) {
      for (const inner of valuesIn(value)) queue.push({ value: inner, depth: depth + 10, path });
    }
    if (typeof value !== 'object' || value === null) continue;
    const values = Object.values(value);
    if (!beside.test(path))
      tables.push(
        ...(Array.isArray(value) ? [tableOf(value, root)] : kindsOf(values).map((kind) => tableOf(kind, root))).filter(
          (table) => table !== null,
        ),
      );
    for (const [key, inner] of Object.entries(value))
      queue.push({ value: inner, depth: depth + 1, path: `${path} ${wordsOf(key)}`.slice(-PATH_MOST) });
  }
  return tables;
}

type Table = readonly (readonly Cell[])[];

/** Keys of parts of a page that name companies, and list no recipients. */
const beside = /customer|testimonial|logo|partner|team|press|article|post|faq|navigation|menu|plan|pricing|career|certificat|documents/;
const TEXT_FEWEST = 60;
const PATH_MOST = 200;

/** Objects kept by their ids rather than in a list: those of one kind, two or more. */
function kindsOf(values: readonly unknown[]): readonly (readonly Row[])[] {
  const byKind = new Map<string, Row[]>();
  for (const value of values) {
    const kind = isRow(value) && typeof value['__typename'] === 'string' ? value['__typename'] : null;
    if (kind === null || !isRow(value)) continue;
    const rows = byKind.get(kind);
    if (rows) rows.push(value);
    else byKind.set(kind, [value]);
  }
  return [...byKind].flatMap(([kind, rows]) => (rows.length > 1 && !beside.test(wordsOf(kind)) ? [rows] : []));
}

/** An array of objects of which most have a name and something else said in words. */
function tableOf(values: readonly unknown[], root: unknown): Table | null {
  const objects = values.slice(0, MOST_ROWS).filter(isRow);
  if (objects.some((row) => typeof row['@type'] === 'string' && row['@type'] !== 'Organization' && described.has(row['@type'])))
    return null;
  const rows = objects.map((row) => flat(row, root));
  const keys = [...new Set(rows.flatMap((row) => [...row.keys()]))].filter((key) => !/^@|^__/.test(key)).slice(0, 40);
  if (rows.length < 2 || rows.length < values.length * 0.8 || keys.length < 2) return null;
  const named = keys.filter(
    (key) => nameKey.test(wordsOf(key)) && rows.filter((row) => (row.get(key) ?? '') !== '').length > rows.length / 2,
  );
  if (named.length === 0) return null;
  const head = keys.map((key) => cell(wordsOf(key), true));
  return [head, ...rows.map((row) => keys.map((key) => cell(row.get(key) ?? '', false)))];
}

/** The texts of an object, those one level down under the names of both. */
function flat(row: Row, root: unknown): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const [key, given] of Object.entries(row)) {
    const value = meant(given, root);
    const text = inWords(value);
    if (text !== null) texts.set(key, text);
    else if (isRow(value))
      for (const [inner, deeper] of Object.entries(value)) {
        const isName = nameKey.test(wordsOf(inner)) && !texts.has('name') && !nameKey.test(wordsOf(key));
        texts.set(
          isName && carrier.test(key) ? 'name' : isName ? key : carrier.test(key) ? inner : `${key} ${inner}`,
          inWords(deeper) ?? '',
        );
      }
  }
  return texts;
}

/** What a reference stands for, where the data hold it under its id; everything else is meant as it stands. */
function meant(value: unknown, root: unknown): unknown {
  const id = isRow(value) ? value['__ref'] : undefined;
  return typeof id === 'string' && isRow(root) ? (root[id] ?? value) : value;
}

function inWords(value: unknown): string | null {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (!Array.isArray(value)) return null;
  const texts = value.flatMap((one: unknown) =>
    typeof one === 'string' ? one : isRow(one) ? (Object.values(one).find((text) => typeof text === 'string') ?? []) : [],
  );
  return texts.join(', ');
}

/** `dataLocation` and `data_location` as `data location`. */
function wordsOf(key: string): string {
  return key.replaceAll(/(?<=[a-z])(?=[A-Z])|[_-]+/g, ' ').toLowerCase();
}

const tag = /<[^<>]{0,500}>/g;

function cell(text: string, isHeader: boolean): Cell {
  const plain = text.length < 5_000 ? text.replaceAll(tag, ' ').replaceAll(/\s+/g, ' ').trim() : '';
  const links = /^https?:\/\/\S+$/.test(plain) ? [{ text: plain, url: plain }] : [];
  return { text: plain, isHeader, links, bold: [] };
}
