// Lines of a table into rows: where a cell goes on in the next line, the line belongs to the row above it.

import { hasLegalForm, legalFormAt } from '../normalise/legal-form.ts';

/** A line of a table, cut into its columns; whether a blank line or a rule stands above it. */
export interface CutLine {
  readonly cells: readonly string[];
  readonly isBelowGap: boolean;
}

const FORM_WORDS = 4;
const EXAMPLE = 'Example ';
/** A name goes over at most so many lines. */
const LINES_OF_NAME = 4;
const unfinished = /[,&(/-]$/;
const brokenWord = /\p{L}-$/u;

/** The rows, each with the cells of its lines joined. The first line begins the first row. */
export function rowsOf(lines: readonly CutLine[]): readonly (readonly string[])[] {
  const width = lines[0]?.cells.length ?? 0;
  const widths = Array.from({ length: width }, (_, column) =>
    lines.reduce((most, { cells }) => Math.max(most, cells[column]?.length ?? 0), 0),
  );
  const isGapped = isDividedByGaps(lines);
  const isWrapping = lines.some(({ cells: [first = ''] }, at) => at > 0 && (first === '' || beginsWithForm(first)));
  const groups: (readonly string[])[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    const above = group?.at(-1);
    if (group && above && !line.isBelowGap && (isGapped || goesOnIn(line.cells, { group, above, widths, isWrapping })))
      group.push(line.cells);
    else groups.push([line.cells]);
  }
  return groups.map(cellsJoined);
}

/** The text of each column, whose lines stand one below the other. */
export function cellsJoined(lines: readonly (readonly string[])[]): readonly string[] {
  return (lines[0] ?? []).map((_, column) => {
    const texts = lines.map((cells) => cells[column] ?? '').filter((text) => text !== '');
    const pieces = texts.map((text, at) => {
      const next = texts[at + 1];
      if (next === undefined) return text;
      if (!brokenWord.test(text.slice(-2))) return `${text} `;
      return /^\p{Ll}/u.test(next) ? text.slice(0, -1) : text;
    });
    return pieces.join('');
  });
}

/** Whether a text that stands below a whole name belongs to it: it begins small, or with a legal form. */
export function isRestOfName(text: string): boolean {
  return /^\p{Ll}/u.test(text) || beginsWithForm(text);
}

/** Whether a text begins as no name does: with a legal form, a bracket, or an `and`. */
function beginsWithForm(text: string): boolean {
  if (/^[(&]/.test(text)) return true;
  const words = text.split(' ', FORM_WORDS);
  return words.some((_, at) => legalFormAt(EXAMPLE + words.slice(0, at + 1).join(' '))?.from === EXAMPLE.length);
}

/** Whether each row stands apart: two gaps or more below the head, and no line with all columns but right below a gap. */
function isDividedByGaps(lines: readonly CutLine[]): boolean {
  const gaps = lines.filter(({ isBelowGap }, at) => at > 0 && isBelowGap).length;
  return gaps > 1 && lines.every(({ cells, isBelowGap }, at) => at === 0 || isBelowGap || cells.includes(''));
}

/** The lines of the row so far, the last of them, how wide the columns are, and whether some line of the table is seen to go on. */
interface RowAbove {
  readonly group: readonly (readonly string[])[];
  readonly above: readonly string[];
  readonly widths: readonly number[];
  readonly isWrapping: boolean;
}

/** Whether a line goes on with the row above: no first word of it would have fitted there, and it is no row of its own. */
function goesOnIn(cells: readonly string[], { group, above, widths, isWrapping }: RowAbove): boolean {
  const isWrapped = cells.every((cell, column) => {
    if (cell === '') return true;
    const before = above[column] ?? '';
    const [word = ''] = cell.split(' ', 1);
    return before !== '' && before.length + 1 + word.length > (widths[column] ?? 0);
  });
  const [first = ''] = cells;
  const isAlone = cells.filter((cell) => cell !== '').length === 1;
  if (!isWrapped) return isAlone && (first === '' || beginsWithForm(first));
  if (first === '') return true;
  const [name = ''] = cellsJoined(group.slice(-LINES_OF_NAME));
  if (beginsWithForm(first) || unfinished.test(name)) return true;
  const small = cells.filter((cell, column) => /^\p{Ll}/u.test(cell) && /^\p{Lu}/u.test(above[column] ?? '')).length;
  if (!cells.includes('')) return small === cells.length;
  return (isAlone || isWrapping || small > 0) && !(hasLegalForm(name) && (isAlone || hasLegalForm(first)));
}
