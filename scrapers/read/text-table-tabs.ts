// Lines with tabs between cells, as spreadsheets and word processors copy them.

import type { TableReading } from './text-table.ts';
import { bulleted, headsOf, isTabular, LONGEST_LINE, MOST_COLUMNS, MOST_ROWS } from './text-table-looks.ts';

/** So many of the rows have all columns; the rest leave out empty cells at their end. */
const FULL = 0.6;

/** Lines with tabs, each below the other, or all of them with a blank line between. */
export function tabbedAt(lines: readonly string[], at: number): TableReading | null {
  if (!isTabbed(lines[at])) return null;
  const step = !isTabbed(lines[at + 1]) && (lines[at + 1] ?? '').trim() === '' && isTabbed(lines[at + 2]) ? 2 : 1;
  let until = at + 1;
  while (until - at < MOST_ROWS && isRowBehind(lines, until, step)) until += step;
  const written = lines.slice(at, until).filter((line) => line.trim() !== '');
  // Tabs of typists stand in a row until the next column is reached.
  const rows = rowsOf(written.map((line) => line.trimEnd().split('\t'))) ?? rowsOf(written.map((line) => line.trim().split(/\t+/)));
  const heads = rows && isTabular(rows) ? headsOf(rows) : null;
  return { until, table: rows && heads !== null ? { rows, heads, left: [] } : null };
}

/** Whether a row follows, a line further or two, of which the first is blank then. */
function isRowBehind(lines: readonly string[], until: number, step: number): boolean {
  return isTabbed(lines[until + step - 1]) && (step === 1 || (lines[until] ?? '').trim() === '');
}

/** Whether text stands on both sides of a tab. */
function isTabbed(line: string | undefined): boolean {
  return line !== undefined && line.length <= LONGEST_LINE && line.includes('\t') && line.trim().includes('\t') && !bulleted.test(line);
}

/** The rows, if each column but the first is headed, none has more cells than the first, and most have as many. */
function rowsOf(cut: readonly (readonly string[])[]): readonly (readonly string[])[] | null {
  const width = cut[0]?.length ?? 0;
  const full = cut.filter((cells) => cells.length === width).length;
  if (width > MOST_COLUMNS || cut[0]?.includes('', 1) || full < cut.length * FULL || cut.some((cells) => cells.length > width)) return null;
  return cut.map((cells) => Array.from({ length: width }, (_, column) => (cells[column] ?? '').trim()));
}
