// How answers look on a terminal: headings, facts under each other, long sentences. Colours only where the terminal wants them.

import { styleText } from 'node:util';
import type { Severity } from '../schema/words/finding.ts';

const NARROWEST = 60;
const WIDEST = 140;
const USUAL = 100;
const GAP = 2;

/** Text of strangers on a terminal: no control characters, which could move the cursor or worse; lines stay lines. */
export const plain = (text: string): string => text.replace(/(?!\n)[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, '\ufffd');

export const heading = (text: string): string => styleText('bold', plain(text));

export const quiet = (text: string): string => styleText('dim', plain(text));

/** What must not be overlooked. */
export const warning = (text: string): string => styleText('yellow', plain(text));

const SEVERITY_STYLE = { BREACH: ['bold', 'red'], GAP: ['yellow'], WATCH: ['cyan'], INFO: ['dim'] } as const satisfies Record<
  Severity,
  readonly string[]
>;

export const severityHeading = (severity: Severity, text: string): string => styleText([...SEVERITY_STYLE[severity]], text);

/** `1 entry`, `2 entries`. */
export const entries = (count: number): string => (count === 1 ? '1 entry' : `${count} entries`);

/** How many columns there are to write in. */
export const width = (): number => Math.max(NARROWEST, Math.min(process.stdout.columns || USUAL, WIDEST));

/** Labels and values under each other; what has no value is left out. */
export function facts(pairs: readonly (readonly [label: string, value: string | null | undefined | false])[]): string {
  const said = pairs.filter((pair): pair is readonly [string, string] => Boolean(pair[1]));
  const labels = Math.max(0, ...said.map(([label]) => label.length));
  return said.map(([label, value]) => `${quiet(label.padEnd(labels))}  ${wrapped(value, labels + GAP).trimStart()}`).join('\n');
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
