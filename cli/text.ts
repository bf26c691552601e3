// How answers look on a terminal: headings, facts under each other, tables. Colours only where the terminal wants them.

import { styleText } from 'node:util';
import Table from 'cli-table3';
import type { Severity } from '../schema/words/finding.ts';

const NARROWEST = 60;
const WIDEST = 140;
const USUAL = 100;
const GAP = 2;

/** Text of strangers on a terminal: no control characters, which could move the cursor or worse; lines stay lines. */
export const plain = (text: string): string => text.replace(/(?!\n)[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, '\ufffd');

export const heading = (text: string): string => styleText('bold', plain(text));

export const quiet = (text: string): string => styleText('dim', plain(text));

const SEVERITY_STYLE = { BREACH: ['bold', 'red'], GAP: ['yellow'], WATCH: ['cyan'], INFO: ['dim'] } as const satisfies Record<Severity, readonly string[]>;

export const severityHeading = (severity: Severity, text: string): string => styleText([...SEVERITY_STYLE[severity]], text);

/** How many columns there are to write in. */
export const width = (): number => Math.max(NARROWEST, Math.min(process.stdout.columns || USUAL, WIDEST));

/** Labels and values under each other; what has no value is left out. */
export function facts(pairs: readonly (readonly [label: string, value: string | null | undefined | false])[]): string {
  const said = pairs.filter((pair): pair is readonly [string, string] => Boolean(pair[1]));
  const labels = Math.max(0, ...said.map(([label]) => label.length));
  return said.map(([label, value]) => `${quiet(label.padEnd(labels))}  ${wrapped(value, labels + GAP).trimStart()}`).join('\n');
}

/** A table that fits the terminal: long cells wrap. Rows are kept apart by lines where the first cell does not tell where one begins. */
export function table(head: readonly string[], rows: readonly (readonly (string | number | null)[])[]): string {
  const cells = rows.map((row) => row.map((cell) => plain(cell === null ? '' : String(cell))));
  const widths = fitted(naturalWidths([head, ...cells]), width());
  const apart = cells.some(([first = '']) => first.includes('\n') || first.length > (widths[0] ?? 0));
  const drawn = new Table({
    head: head.map((title) => styleText('bold', title)),
    chars: { ...NO_LINES, ...(apart ? ROW_LINES : {}) },
    colWidths: widths.map((columns) => columns + GAP),
    style: { 'padding-left': 0, 'padding-right': GAP, head: [], border: [], compact: !apart },
    wordWrap: true,
  });
  drawn.push(...cells);
  return drawn.toString().split('\n').map((line) => line.trimEnd()).join('\n');
}

const NO_LINES = {
  top: '', 'top-mid': '', 'top-left': '', 'top-right': '', bottom: '', 'bottom-mid': '', 'bottom-left': '', 'bottom-right': '',
  left: '', 'left-mid': '', mid: '', 'mid-mid': '', right: '', 'right-mid': '', middle: '',
};
const ROW_LINES = { mid: '─', 'mid-mid': '─' };

function naturalWidths(rows: readonly (readonly string[])[]): number[] {
  const columns = rows[0]?.length ?? 0;
  return Array.from({ length: columns }, (_, column) => Math.max(1, ...rows.flatMap((row) => (row[column] ?? '').split('\n').map(({ length }) => length))));
}

/** Takes from the widest column, one character after the other, until all fit. */
function fitted(widths: readonly number[], available: number): number[] {
  const left = [...widths];
  for (let total = left.reduce((sum, columns) => sum + columns + GAP, 0); total > available; total -= 1) {
    const widest = left.indexOf(Math.max(...left));
    left[widest] = (left[widest] ?? 1) - 1;
  }
  return left;
}

/** Text broken into lines that fit the terminal, each behind so many spaces. */
export function wrapped(text: string, indent = 0): string {
  const room = width() - indent;
  const lines: string[] = [];
  for (const paragraph of plain(text).split('\n')) {
    let line = '';
    for (const word of paragraph.split(' ')) {
      if (line !== '' && line.length + 1 + word.length > room) {
        lines.push(line);
        line = word;
      } else line = line === '' ? word : `${line} ${word}`;
    }
    lines.push(line);
  }
  return lines.map((line) => ' '.repeat(indent) + line).join('\n');
}
