// Lines of a table into rows: where a cell goes on in the next line, the line belongs to the row above it.

import { hasLegalForm, legalFormAt } from '../normalise/legal-form.ts';

/** A line of a table, cut into its columns; whether a blank line or a rule stands above it. */
export interface CutLine {
  readonly cells: readonly string[];
  readonly isBelowGap: boolean;
}

const FORM_WORDS = 4;
const EXAMPLE = 'Example ';
const goesOn = /^[\p{Ll}(&]/u;
const unfinished = /[,&(/-]$/;
const brokenWord = /\p{L}-$/u;

/** The rows, each with the cells of its lines joined. The first line begins the first row. */
export function rowsOf(lines: readonly CutLine[]): readonly (readonly string[])[] {
  const width = lines[0]?.cells.length ?? 0;
  const widths = Array.from({ length: width }, (_, column) =>
    lines.reduce((most, { cells }) => Math.max(most, cells[column]?.length ?? 0), 0),
  );
  const isGapped = isDividedByGaps(lines);
  const isWrapping = lines.some(({ cells: [first = ''] }, at) => at > 0 && (first === '' || isRestOfName(first)));
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
    return texts.reduce((text, more) => {
      if (text === '') return more;
      return brokenWord.test(text) ? `${/^\p{Ll}/u.test(more) ? text.slice(0, -1) : text}${more}` : `${text} ${more}`;
    }, '');
  });
}

/** Whether a text is the rest of a name: a legal form, or words that begin small. */
export function isRestOfName(text: string): boolean {
  if (goesOn.test(text)) return true;
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
  if (!isWrapped) return isAlone && (first === '' || isRestOfName(first));
  if (first === '') return true;
  const [name = ''] = cellsJoined(group);
  const isRest = isRestOfName(first) || unfinished.test(name);
  if (!cells.includes('')) return isRest;
  const isMidSentence = cells.some((cell, column) => /^\p{Ll}/u.test(cell) && /^\p{Lu}/u.test(above[column] ?? ''));
  return isRest || ((isAlone || isWrapping || isMidSentence) && !(hasLegalForm(name) && (isAlone || hasLegalForm(first))));
}
