// What evidence in Markdown is made of: facts, tables, and fields of records that may not be there.

import { markdownText } from '../list/markdown.ts';
import type { EvidenceRecord, RecordKind } from './evidence.ts';

/** The records of a kind, their digests opened. */
export type Read = (kind: RecordKind) => readonly EvidenceRecord[];

type Cell = string | null | undefined | false;

/** A field of a record as text; null when it says nothing there. */
export function textIn({ data }: Pick<EvidenceRecord, 'data'>, name: string): string | null {
  const value = data[name];
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : null;
}

/** An instant to the second; undefined when there is none. */
export function at(instant: string | null | undefined): string | undefined {
  return instant ? `${instant.slice(0, 10)} ${instant.slice(11, 19)} UTC` : undefined;
}

/** A value in a table or a list; a dash when there is none. */
export const cell = (value: Cell): string => (value ? markdownText(value) : '–');

const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

/** A Markdown table. */
export function table(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return [line(head), line(head.map(() => '---')), ...rows.map((row) => line(row.map(cell)))].join('\n');
}

/** Labels with their values, a line each; what has no value is left out. */
export function factLines(pairs: readonly (readonly [label: string, value: Cell])[]): string {
  return pairs.flatMap(([label, value]) => (value ? [`- ${label}: ${cell(value)}`] : [])).join('\n');
}
