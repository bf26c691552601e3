// Rows of cells into lines: a cell that is left empty in a row of a table keeps its place.

import type { PdfLine } from './pdf-text.ts';

/** Text between two gaps, and where it begins. */
export interface Cell {
  readonly text: string;
  readonly x: number;
}

export interface Row extends Pick<PdfLine, 'y' | 'fontSize' | 'isBold'> {
  readonly cells: readonly Cell[];
}

/** Lines with a tab before each column but the first. A row belongs to the table above it when all its cells begin where columns do. */
export function columnsKept(rows: readonly Row[]): readonly PdfLine[] {
  let columns: readonly number[] = [];
  return rows.map(({ cells, ...looks }) => {
    const places = cells.map(({ x }) => columns.findIndex((start) => Math.abs(start - x) < looks.fontSize));
    const isAligned = places.every((place, index) => place !== -1 && place > (places[index - 1] ?? -1));
    if (!isAligned || cells.length > columns.length) columns = cells.length > 1 ? cells.map(({ x }) => x) : [];
    const text = cells.reduce((line, cell, index) => {
      const before = index === 0 ? 0 : (places[index - 1] ?? 0);
      const tabs = isAligned ? (places[index] ?? 0) - before : Math.min(index, 1);
      return `${line}${'\t'.repeat(tabs)}${cell.text}`;
    }, '');
    return { text, x: Math.round((cells[0]?.x ?? 0) * 10) / 10, ...looks };
  });
}
