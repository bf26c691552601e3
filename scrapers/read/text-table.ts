// The tables of plain text: drawn as grids, with bars, tabs or commas between the cells, or with cells one below the other.

import type { Block, Cell } from './page.ts';
import { alignedAt } from './text-table-aligned.ts';
import { barredAt } from './text-table-bars.ts';
import { commasAt } from './text-table-commas.ts';
import { gridAt } from './text-table-grid.ts';
import { LONGEST_LINE } from './text-table-looks.ts';
import { tabbedAt } from './text-table-tabs.ts';
import { cleanText } from './block-text.ts';

/** A table, the number of its rows that head it, and the lines that stood in its midst and are no part of it. */
export interface TextTable {
  readonly rows: readonly (readonly string[])[];
  readonly heads: number;
  readonly left: readonly string[];
}

/** What begins at a line: a table, or lines that only looked like one. `until` is the first line behind it. */
export interface TableReading {
  readonly until: number;
  readonly table: TextTable | null;
}

/** Reads what begins at a line; null when nothing does. Work done is in proportion to the lines up to `until`. */
export type TableReader = (lines: readonly string[], at: number) => TableReading | null;

/** From the surest to the least sure. */
const READERS: readonly TableReader[] = [gridAt, barredAt, tabbedAt, commasAt, alignedAt];
/** A text of more lines is none that somebody wrote; it is not searched. */
const MOST_LINES = 50_000;
/** Stands for a line of a table that is read already: no reader takes so long a line. */
const TAKEN = '|'.repeat(LONGEST_LINE + 1);

/** A text as its tables and the stretches of lines between them, in their order. */
export function withTables(lines: readonly string[]): readonly (readonly string[] | TextTable)[] {
  if (lines.length > MOST_LINES) return [lines];
  const open = [...lines];
  const found = new Map<number, { readonly until: number; readonly table: TextTable }>();
  for (const reader of READERS) {
    let at = 0;
    while (at < open.length) {
      const reading = reader(open, at);
      if (reading?.table) {
        found.set(at, { until: reading.until, table: reading.table });
        open.fill(TAKEN, at, reading.until);
      }
      at = reading?.until ?? at + 1;
    }
  }
  if (found.size === 0) return [lines];
  const parts: (readonly string[] | TextTable)[] = [];
  let from = 0;
  for (const [at, { until, table }] of [...found].toSorted(([first], [second]) => first - second)) {
    parts.push(lines.slice(from, at), table);
    from = until;
  }
  return [...parts, lines.slice(from)];
}

/** A table as a block; null when nothing is in it. @param linksOf  the links that stand in a text */
export function blockOfTable(
  { rows, heads }: TextTable,
  offset: number,
  linksOf: (text: string) => Cell['links'],
): Extract<Block, { kind: 'TABLE' }> | null {
  const cells = rows.map((row, at) =>
    row.map((raw) => {
      const text = raw.split('\n').map(cleanText).join('\n').trim();
      return { text, isHeader: at < heads, links: linksOf(text), bold: [] };
    }),
  );
  const all = cells.flat();
  const text = all.map((cell) => cell.text).join('\n');
  if (text.trim() === '') return null;
  const links = all.flatMap((cell) => cell.links);
  return { kind: 'TABLE', rows: cells, isEmbedded: false, text, offset, links, bold: [], chrome: null, group: 0 };
}
