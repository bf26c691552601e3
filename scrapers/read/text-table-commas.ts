// Lines as CSV has them: commas or semicolons between cells, which may be quoted, below a line that names the columns.

import { parse } from 'csv-parse/sync';
import type { TableReading } from './text-table.ts';
import { bulleted, isHead, isTabular, LONGEST_LINE, MOST_COLUMNS, MOST_ROWS } from './text-table-looks.ts';

const DELIMITERS = [';', ','] as const;
/** A quoted cell goes over at most so many lines. */
const LINES_OF_CELL = 20;
/** With two columns, a table has at least so many rows: a head and two more. */
const FEWEST_OF_TWO = 3;

/** A head and the lines below it that have as many cells. Sentences have a blank behind their commas; heads do not. */
export function commasAt(lines: readonly string[], at: number): TableReading | null {
  const head = (lines[at] ?? '').trim();
  if (head.length > LONGEST_LINE || bulleted.test(head)) return null;
  for (const delimiter of DELIMITERS) {
    const columns = head.split(delimiter).map((cell) => cell.trim().replaceAll(/^"|"$/g, ''));
    if (columns.length < 2 || columns.length > MOST_COLUMNS || head.includes(`${delimiter} `)) continue;
    if (endOfRecord(lines, at + 1, delimiter, columns.length) === null || !isHead(columns)) continue;
    const until = endOf(lines, at, delimiter, columns.length);
    const rows = parsed(lines.slice(at, until).join('\n'), delimiter);
    const isEnough = rows.length >= (columns.length > 2 ? 2 : FEWEST_OF_TWO);
    const isTable = isEnough && rows.every((row) => row.length === columns.length) && isTabular(rows);
    return { until, table: isTable ? { rows, heads: 1, left: [] } : null };
  }
  return null;
}

/** Behind the last record with so many cells, counted from a head. */
function endOf(lines: readonly string[], at: number, delimiter: string, columns: number): number {
  let until = at + 1;
  while (until < lines.length && until - at < MOST_ROWS) {
    const end = endOfRecord(lines, until, delimiter, columns);
    if (end === null) break;
    until = end;
  }
  return until;
}

/** Behind the record that begins at a line; null when it has another number of cells, or a quote of it is never closed. */
function endOfRecord(lines: readonly string[], at: number, delimiter: string, columns: number): number | null {
  let isQuoted = false;
  let cells = 1;
  for (let until = at; until < Math.min(lines.length, at + LINES_OF_CELL); until++) {
    const line = lines[until] ?? '';
    if (line.length > LONGEST_LINE) return null;
    for (const character of line) {
      if (character === '"') isQuoted = !isQuoted;
      else if (character === delimiter && !isQuoted) cells += 1;
    }
    if (!isQuoted) return cells === columns ? until + 1 : null;
  }
  return null;
}

/** The rows of CSV; none when it is none. */
function parsed(text: string, delimiter: string): readonly (readonly string[])[] {
  try {
    return parse(text, { delimiter, bom: true, trim: true, relax_quotes: true, relax_column_count: true, skip_empty_lines: true });
  } catch {
    return [];
  }
}
