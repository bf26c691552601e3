// Tables whose columns stand one below the other, two blanks or more between them, with rules of dashes or without:
// text that was copied from a PDF, or set by hand. Cells go on in the lines below.

import { hasLegalForm } from '../normalise/legal-form.ts';
import type { TableReading } from './text-table.ts';
import { cellsIn, type Gap, gapsOf, isAligned, isRule, narrowed } from './text-table-gaps.ts';
import { bulleted, headsOf, isTabular, LONGEST_LINE, MOST_COLUMNS, MOST_ROWS } from './text-table-looks.ts';
import { isRestOfName, rowsOf } from './text-table-rows.ts';

/** Blank lines within a table, as the end of a page leaves them; lines before its rule; lines in columns that agree without one. */
const MOST_BLANK = 3;
const MOST_BEFORE_RULE = 3;
const FEWEST_AGREEING = 3;
/** What a page has at its foot: `Page 7 of 9`, `4. oldal`. */
const FOOT_MOST = 40;
const foot = /^\W*(?:\p{L}+\.?\s+)?\d{1,4}(?:\s*(?:\/|\p{L}{1,4})\s*\d{1,4})?\.?(?:\s+\p{L}+)?\W*$/u;

interface Taken {
  readonly line: string;
  readonly isBelowGap: boolean;
}

/** A table that begins with its head, or with the rule above it. */
export function alignedAt(lines: readonly string[], at: number): TableReading | null {
  const begin = isRule(lines[at]) ? at + 1 : at;
  const region = regionOf(lines, begin, firstGaps(lines, at, begin));
  if (region === null) return null;
  const { taken, gaps, rule, until, left } = region;
  const cut = taken.map(({ line, isBelowGap }) => ({ cells: cellsIn(line, gaps), isBelowGap }));
  const agreeing = taken.filter(({ line }) => gapsOf(line).length > 0).length;
  if (
    agreeing < (rule === null ? FEWEST_AGREEING : 2) ||
    !isAligned(
      taken.map(({ line }) => line),
      gaps,
    )
  )
    return { until, table: null };
  const body = rowsOf(cut.slice(rule ?? 0));
  const rows = rule === null ? body : [...rowsOf(cut.slice(0, rule).map((line) => ({ ...line, isBelowGap: false }))), ...body];
  const heads = rule === null ? headsOf(rows) : rows.length - body.length;
  return { until, table: heads !== null && isTabular(rows) ? { rows, heads, left } : null };
}

/** The gaps of a rule that has some, above or below the head; else those of the head. */
function firstGaps(lines: readonly string[], at: number, begin: number): readonly Gap[] {
  const rules = lines.slice(at, begin + MOST_BEFORE_RULE).filter((line) => isRule(line));
  const divided = rules.map(gapsOf).find((gaps) => gaps.length > 0);
  const head = lines[begin] ?? '';
  return head.length > LONGEST_LINE || bulleted.test(head) ? [] : (divided ?? gapsOf(head));
}

interface Region {
  readonly taken: readonly Taken[];
  readonly gaps: readonly Gap[];
  /** How many of the lines stand above the rule; null without one. */
  readonly rule: number | null;
  readonly until: number;
  readonly left: readonly string[];
}

/** The lines that leave the gaps open, from a head on. */
function regionOf(lines: readonly string[], begin: number, first: readonly Gap[]): Region | null {
  if (first.length === 0 || first.length >= MOST_COLUMNS) return null;
  let gaps = first;
  let rule: number | null = null;
  let until = begin;
  let isBelowGap = false;
  let blanks = 0;
  const taken: Taken[] = [];
  const feet: { readonly at: number; readonly line: string }[] = [];
  for (let at = begin; at < lines.length && taken.length < MOST_ROWS && blanks <= MOST_BLANK; at++) {
    const line = (lines[at] ?? '').trimEnd();
    if (line === '' || line.length > LONGEST_LINE) {
      if (line !== '') break;
      blanks += 1;
      isBelowGap = true;
      continue;
    }
    if (isRule(line)) {
      if (taken.length === 0) break;
      if (rule === null && taken.length <= MOST_BEFORE_RULE) rule = taken.length;
      else if (!isBelowGap) until = at + 1;
      isBelowGap = true;
      continue;
    }
    if (isBelowGap && taken.length > 0 && gapsOf(line).length === 0 && isFoot(line.trim())) {
      feet.push({ at, line });
      continue;
    }
    const narrower = narrowed(gaps, line, isBelowGap);
    if (narrower === null || bulleted.test(line) || isOther(line, narrower, taken)) break;
    gaps = narrower;
    taken.push({ line, isBelowGap });
    until = at + 1;
    isBelowGap = false;
    blanks = 0;
  }
  if (taken.length === 0) return null;
  return { taken, gaps, rule, until, left: feet.filter(({ at }) => at < until).map(({ line }) => line) };
}

const isFoot = (line: string): boolean => line.length <= FOOT_MOST && foot.test(line);

/** Whether a line that stands in the first column alone is no rest of the name above it: that one is whole. */
function isOther(line: string, gaps: readonly Gap[], taken: readonly Taken[]): boolean {
  const [first = '', ...others] = cellsIn(line, gaps);
  const above = taken.at(-1);
  if (above === undefined || others.some((cell) => cell !== '')) return false;
  return hasLegalForm(cellsIn(above.line, gaps)[0] ?? '') && !isRestOfName(first);
}
