// Pieces of text with their places, into lines in reading order, columns kept apart.
//
//   1. The order in the file is the order of reading, but within a block: a jump far upwards begins a new one, such as a second column.
//   2. A table that was written column by column is one block all the same: its lines are short and stand beside each other.
//   3. Within a block, pieces on one height are a line, from left to right; a wide gap between two is a change of column.

import { columnsKept, type Cell } from './pdf-text-columns.ts';
import type { PdfLine } from './pdf-text.ts';

/** Text as the file has it, somewhere on a page: `x` and `y` from its top left corner. */
export interface Piece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly fontSize: number;
  /** Whether it runs from left to right; what runs otherwise is a line of its own. */
  readonly isLevel: boolean;
  readonly isBold: boolean;
}

/** In font sizes: how far pieces of one line may be off its height, and how wide a gap between words is at least. */
const SAME_HEIGHT = 0.4;
const WORD_GAP = 0.12;
/** In font sizes: how wide a gap between columns is; in a line whose words are all spread alike, to fill its width, it is wider. */
const COLUMN_GAP = 0.9;
const COLUMN_GAP_IN_SPREAD_LINE = 2.2;
/** How many lines upwards no table cell is high. */
const JUMP_LINES = 6;
/** Lines of running text are longer. */
const SHORT = 28;

/** The lines of a page. */
export function linesOf(pieces: readonly Piece[]): readonly PdfLine[] {
  return blocksOf(pieces).flatMap((block) => columnsKept(rowsOf(block).map((row) => ({ cells: cellsOf(row), ...looksOf(row) }))));
}

function blocksOf(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const blocks: Piece[][] = [];
  let last: Piece | null = null;
  for (const piece of pieces) {
    const block = blocks.at(-1);
    const jumps = last !== null && last.y - piece.y > JUMP_LINES * Math.max(piece.fontSize, last.fontSize);
    if (block === undefined || jumps) blocks.push([piece]);
    else block.push(piece);
    last = piece;
  }
  const merged: Piece[][] = [];
  for (const block of blocks) {
    const before = merged.at(-1);
    if (before !== undefined && isBeside(before, block)) before.push(...block);
    else merged.push(block);
  }
  return merged;
}

/** Whether a block is the next column of a table: short lines, nearly all on the heights of lines of the block before. */
function isBeside(before: readonly Piece[], block: readonly Piece[]): boolean {
  const heights = new Set(before.map(({ y }) => Math.round(y)));
  const onHeight = block.filter(({ y }) => [-1, 0, 1].some((off) => heights.has(Math.round(y) + off)));
  const length = block.reduce((sum, { text }) => sum + text.length, 0) / block.length;
  return onHeight.length >= 0.8 * block.length && length < SHORT;
}

/** Pieces on one height each, from top to bottom, and from left to right within. */
function rowsOf(block: readonly Piece[]): readonly (readonly Piece[])[] {
  const rows: Piece[][] = [];
  for (const piece of block.toSorted((one, other) => one.y - other.y)) {
    const row = rows.at(-1);
    const first = row?.[0];
    const isSame =
      first !== undefined && first.isLevel && piece.isLevel && piece.y - first.y < SAME_HEIGHT * Math.max(piece.fontSize, first.fontSize);
    if (row !== undefined && isSame) row.push(piece);
    else rows.push([piece]);
  }
  return rows.map((row) => withoutShadows(row.sort((one, other) => one.x - other.x)));
}

/** Text that is printed twice, a hair apart, to look bold, is there once. */
function withoutShadows(row: readonly Piece[]): readonly Piece[] {
  return row.filter(({ text, x }, index) => {
    const before = row[index - 1];
    return before === undefined || before.text !== text || x - before.x > 1.5;
  });
}

function cellsOf(row: readonly Piece[]): readonly Cell[] {
  const columnGap = isSpread(row) ? COLUMN_GAP_IN_SPREAD_LINE : COLUMN_GAP;
  const cells: Cell[] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const { text, x, width, fontSize } of row) {
    const gap = (x - end) / fontSize;
    const last = cells.at(-1);
    if (last === undefined || gap > columnGap) cells.push({ text, x });
    else cells[cells.length - 1] = { text: `${last.text}${gap > WORD_GAP ? ' ' : ''}${text}`, x: last.x };
    end = x + width;
  }
  return cells.map(({ text, x }) => ({ text: text.replace(/\s+/g, (space) => (space.length > 2 ? '\t' : ' ')).trim(), x }));
}

/** Whether each piece is one word, and the gaps between them are alike. */
function isSpread(row: readonly Piece[]): boolean {
  const gaps = row.slice(1).map(({ x }, index) => x - (row[index]?.x ?? 0) - (row[index]?.width ?? 0));
  const isAlike = Math.max(...gaps) < 1.3 * Math.min(...gaps);
  return row.length > 2 && isAlike && row.every(({ text }) => !text.trim().includes(' '));
}

function looksOf(row: readonly Piece[]): Pick<PdfLine, 'y' | 'fontSize' | 'isBold'> {
  const letters = row.reduce((sum, { text }) => sum + text.length, 0);
  const bold = row.reduce((sum, { text, isBold }) => sum + (isBold ? text.length : 0), 0);
  const longest = row.reduce((one, other) => (other.text.length > one.text.length ? other : one));
  return { y: rounded(longest.y), fontSize: rounded(longest.fontSize), isBold: bold > letters / 2 };
}

function rounded(points: number): number {
  return Math.round(points * 10) / 10;
}
