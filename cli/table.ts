// Tables that fit the terminal. Long cells wrap; an id is never cut, since people copy it.

import { styleText } from 'node:util';
import Table from 'cli-table3';
import { plain, width } from './text.ts';

const GAP = 2;
/** Words up to this long stay in one piece: ids are. */
const LONGEST_WORD = 44;

/** A table with a head. Rows are kept apart by lines where the first cell does not tell where one begins. */
export function table(head: readonly string[], rows: readonly (readonly (string | number | null)[])[]): string {
  const cells = rows.map((row) => row.map((cell) => plain(cell === null ? '' : String(cell))));
  const widths = widthsOf([head, ...cells]);
  const apart = cells.some(([first = '']) => first.includes('\n') || first.length > (widths[0] ?? 0));
  const drawn = new Table({
    head: head.map((title) => styleText('bold', title)),
    chars: { ...NO_LINES, ...(apart ? ROW_LINES : {}) },
    colWidths: widths.map((columns) => columns + GAP),
    style: { 'padding-left': 0, 'padding-right': GAP, head: [], border: [], compact: !apart },
    wordWrap: true,
  });
  drawn.push(...cells.map((row) => row.map((cell, column) => broken(cell, widths[column] ?? 1))));
  const lines = drawn.toString().split('\n');
  return lines.map((line) => line.trimEnd()).join('\n');
}

const NO_LINES = Object.fromEntries(
  ['top', 'top-mid', 'top-left', 'top-right', 'bottom', 'bottom-mid', 'bottom-left', 'bottom-right']
    .concat(['left', 'left-mid', 'mid', 'mid-mid', 'right', 'right-mid', 'middle'])
    .map((place) => [place, '']),
);
const ROW_LINES = { mid: '─' };

/** How wide each column is: as wide as it likes, then less and less from the widest, but no word is broken that can be kept whole. */
function widthsOf(rows: readonly (readonly string[])[]): readonly number[] {
  const widths = longest(rows, /\n/);
  const least = longest(rows, /\s+/).map((word) => Math.min(word, LONGEST_WORD));
  const available = width();
  while (widths.reduce((sum, columns) => sum + columns + GAP, 0) > available) {
    const spare = widths.map((columns, column) => (columns > (least[column] ?? 0) ? columns : 0));
    const widest = Math.max(...spare);
    if (widest === 0) return widths;
    widths[spare.indexOf(widest)] = widest - 1;
  }
  return widths;
}

/** The length of the longest piece in each column. */
function longest(rows: readonly (readonly string[])[], between: RegExp): number[] {
  const columns = rows[0]?.length ?? 0;
  return Array.from({ length: columns }, (_, column) =>
    Math.max(1, ...rows.flatMap((row) => (row[column] ?? '').split(between).map(({ length }) => length))),
  );
}

/** A word that no column can hold goes on in the next line. */
const broken = (cell: string, columns: number): string => cell.replace(new RegExp(`\\S{${columns}}(?=\\S)`, 'gu'), '$&\n');
