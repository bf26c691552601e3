// Whether rows look like a table of data, and a row like the head of one. In doubt they do not: text stays text.

import { hasLegalForm } from '../normalise/legal-form.ts';

/** No line of a table is longer; a table has at most so many rows and columns. */
export const LONGEST_LINE = 10_000;
export const MOST_ROWS = 5_000;
export const MOST_COLUMNS = 60;

/** A line that is an item of a list: its bars and gaps part no columns. */
export const bulleted = /^\s*(?:[•●▪◦‣·∙*–—-]|o(?=\s{2}))\s+\S/u;

const HEAD_MOST = 60;
const labelled = /^[^:]{1,40}:(?:\s|$)/;
const numbered = /^\(?(?:§\s*)?(?:\d{1,3}(?:\.\d{1,3})*|[a-z]|[ivx]{1,5})[.)]?$/i;
const pageNumber = /^[.\s]*\d{1,4}$/;
const code = /[{}=<>]|;$/;
const blankToFill = /_{4}|\.{6}/;

/** Whether a row names columns: short words in each place, none of them a company, an address or a sentence. */
export function isHead(row: readonly string[]): boolean {
  const named = row.filter((cell) => cell !== '');
  if (named.length < 2 || named.length < row.length - 1 || new Set(named).size < named.length) return false;
  return named.every(
    (cell) =>
      cell.length <= HEAD_MOST &&
      /\p{L}|^#$/u.test(cell) &&
      !/[@{}=<>]|:\/\/|[;!,]$|[\p{L}\p{N}]{4}\.$/u.test(cell) &&
      !labelled.test(cell) &&
      !hasLegalForm(cell),
  );
}

/** Whether rows are data in columns: not labels with their values, numbered lines, a table of contents, code, or a form to fill in. */
export function isTabular(rows: readonly (readonly string[])[]): boolean {
  const width = rows[0]?.length ?? 0;
  if (rows.length < 2 || width < 2) return false;
  const cells = rows.flat().filter((cell) => cell !== '');
  const share = (pattern: RegExp): number => cells.filter((cell) => pattern.test(cell)).length / cells.length;
  if (cells.length < (rows.length * width) / 2) return false;
  if (share(labelled) >= 1 / 3 || share(code) >= 1 / 3 || share(blankToFill) >= 1 / 5) return false;
  if (width > 2) return true;
  const column = (at: number): readonly string[] => rows.map((row) => row[at] ?? '').filter((cell) => cell !== '');
  return !(column(0).every((cell) => numbered.test(cell) || labelled.test(cell)) || column(1).every((cell) => pageNumber.test(cell)));
}

/** How many rows head a table that no rule divides: 1 or 0; null when it is none, since nothing heads it and it is small. */
export function headsOf(rows: readonly (readonly string[])[]): 0 | 1 | null {
  const [first = []] = rows;
  if (isHead(first)) return 1;
  return first.length > 2 && rows.length > 2 ? 0 : null;
}
