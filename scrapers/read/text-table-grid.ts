// Tables that are drawn: `+---+---+` above, below and between rows, with bars between cells. Cells may span columns and rows.

import type { TableReading } from './text-table.ts';
import { isHead, LONGEST_LINE, MOST_COLUMNS, MOST_ROWS } from './text-table-looks.ts';
import { cellsJoined, rowsOf } from './text-table-rows.ts';

const border = /^\s*\+(?:[-=:]+\+)+\s*$/;
const closed = /^[-=:]+$/;
const drawn = /[\u2500-\u257F]/;

/** What stands between two borders: its lines, each in cells, and which columns end there. */
interface Band {
  readonly lines: (readonly string[])[];
  readonly isClosed: readonly boolean[];
}

/** A grid that begins with its upper border. */
export function gridAt(lines: readonly string[], at: number): TableReading | null {
  if (!border.test(asciiOf(lines[at] ?? ''))) return null;
  const drawing: string[] = [];
  const starts = new Set<number>();
  for (const raw of lines.slice(at, at + MOST_ROWS)) {
    const line = asciiOf(raw);
    if (!/^\s*[+|]/.test(line)) break;
    drawing.push(line);
    if (border.test(line)) for (const { index } of line.matchAll(/\+/g)) starts.add(index);
  }
  const until = at + drawing.length;
  const columns = [...starts].toSorted((first, second) => first - second);
  if (columns.length < 3 || columns.length > MOST_COLUMNS + 1) return { until, table: null };
  const bands = bandsOf(drawing, columns);
  const ruleAt = drawing.slice(1).findIndex((line) => border.test(line) && line.includes('=') && !line.includes('-'));
  const heads = ruleAt === -1 ? 0 : bandsOf(drawing.slice(0, ruleAt + 1), columns).length;
  const rows = rowsOfBands(bands, heads);
  if (rows.length < 2) return { until, table: null };
  const isHeaded = heads === 0 && bands.length > 1 && isHead(rows[0] ?? []);
  return { until, table: { rows, heads: isHeaded ? 1 : heads, left: [] } };
}

/** The line with what draws boxes as ASCII has it; nothing of a line that is too long. */
function asciiOf(line: string): string {
  if (line.length > LONGEST_LINE) return '';
  if (!drawn.test(line)) return line;
  return line
    .replaceAll(/[─━┄┅┈┉╌╍]/g, '-')
    .replaceAll('═', '=')
    .replaceAll(/[│┃┆┇┊┋║]/g, '|')
    .replaceAll(/[\u250C-\u254B\u2552-\u256C]/g, '+');
}

function bandsOf(drawing: readonly string[], columns: readonly number[]): readonly Band[] {
  const bands: Band[] = [];
  let band: Band = { lines: [], isClosed: [] };
  for (const line of drawing) {
    const cells = cellsOf(line, columns);
    const isClosed = cells.map((cell) => closed.test(cell));
    if (isClosed.includes(true)) {
      if (band.lines.length > 0) bands.push({ ...band, isClosed });
      band = { lines: [], isClosed: [] };
    }
    if (isClosed.includes(false)) band.lines.push(cells.map((cell, column) => (isClosed[column] ? '' : cell)));
  }
  return band.lines.length > 0 ? [...bands, { ...band, isClosed: columns.slice(1).map(() => true) }] : bands;
}

/** The cells of a line, between its bars; by their places where a cell spans columns. */
function cellsOf(line: string, columns: readonly number[]): readonly string[] {
  const between = line.trim().split('|').slice(1, -1);
  if (between.length === columns.length - 1) return between.map((cell) => cell.trim());
  const walls = columns.filter((place) => line[place] === '|' || line[place] === '+');
  return columns.slice(0, -1).map((place) => {
    const from = walls.findLast((wall) => wall <= place) ?? place;
    const until = walls.find((wall) => wall > place) ?? line.length;
    return line.slice(from + 1, until).trim();
  });
}

/** A row for each band; a row for each line where only the head is divided from the rest, or a band is a table of its own. */
function rowsOfBands(bands: readonly Band[], heads: number): readonly (readonly string[])[] {
  const isListed = heads === 0 && bands.length <= 2;
  const whole = spanned(bands);
  return bands.flatMap(({ lines }, at) => {
    const headsRows = at < heads || (at === 0 && bands.length > 1);
    const isFull = lines.length > 2 && lines.every((cells) => !cells.includes(''));
    return !headsRows && (isListed || isFull) ? rowsOf(lines.map((cells) => ({ cells, isBelowGap: false }))) : [whole[at] ?? []];
  });
}

/** The bands as rows. A cell that borders leave open stands in each row that it covers. */
function spanned(bands: readonly Band[]): readonly (readonly string[])[] {
  const rows = bands.map(({ lines }) => [...cellsJoined(lines)]);
  for (const column of (rows[0] ?? []).keys()) {
    let from = 0;
    for (const [at, { isClosed }] of bands.entries()) {
      if (isClosed[column] === false && at < bands.length - 1) continue;
      const covered = rows.slice(from, at + 1);
      const [text = ''] = cellsJoined(covered.map((row) => [row[column] ?? '']));
      for (const row of covered) row[column] = text;
      from = at + 1;
    }
  }
  return rows;
}
