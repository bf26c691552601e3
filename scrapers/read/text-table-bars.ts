// Tables with bars between cells, `a | b | c` or `| a | b | c |`, with a rule below the head or without one.

import type { TableReading } from './text-table.ts';
import { bulleted, headsOf, isTabular, LONGEST_LINE, MOST_COLUMNS, MOST_ROWS } from './text-table-looks.ts';

const ruleLine = /^[\s|:+=-]+$/;
/** Without bars around it and a rule, a table has at least so many rows: two lines may have a bar by chance. */
const FEWEST_OPEN = 3;

const isRule = (line: string): boolean => /--|==/.test(line) && ruleLine.test(line);

/** Lines with as many bars as the first. */
export function barredAt(lines: readonly string[], at: number): TableReading | null {
  const isFramed = /^\s*\|/.test((lines[at] ?? '').slice(0, LONGEST_LINE));
  const first = cellsOf(lines[at] ?? '', isFramed);
  if (first === null) return null;
  const rows: string[][] = [];
  let rule: number | null = null;
  let until = at;
  let goesOn = false;
  for (; until < lines.length && rows.length < MOST_ROWS; until++) {
    const line = lines[until] ?? '';
    if (line.length <= LONGEST_LINE && isRule(line)) {
      if (rows.length > 0) rule ??= rows.length;
      continue;
    }
    const cells = cellsOf(line, isFramed);
    if (cells === null || cells.length > first.length || (cells.length < first.length && !isFramed)) break;
    const marked = cells.map((cell) => ({ text: cell.replace(/\s*\+$/, ''), goesOn: cell.endsWith('+') }));
    const above = rows.at(-1);
    if (goesOn && above) for (const [column, { text }] of marked.entries()) above[column] = `${above[column] ?? ''}\n${text}`.trim();
    else rows.push(first.map((_, column) => marked[column]?.text ?? ''));
    goesOn = marked.some((cell) => cell.goesOn);
  }
  const heads = rule ?? headsOf(rows);
  const isTable = heads !== null && isTabular(rows) && (rule !== null || isFramed || rows.length >= FEWEST_OPEN);
  return { until, table: isTable ? { rows, heads, left: [] } : null };
}

/** What stands between the bars of a line; null when it is no row. @param isFramed  whether bars stand around the rows too */
function cellsOf(line: string, isFramed: boolean): readonly string[] | null {
  if (line.length > LONGEST_LINE || !line.includes('|') || bulleted.test(line) || isRule(line)) return null;
  const cells = line.split(/(?<!\\)\|/).map((cell) => cell.trim().replaceAll('\\|', '|'));
  if (isFramed && cells.shift() !== '') return null;
  if (isFramed && cells.at(-1) === '') cells.pop();
  return cells.length < 2 || cells.length > MOST_COLUMNS ? null : cells;
}
