// Plain text as a page: lines with bullets become items, short lines that stand apart headings, and a text without line breaks is
// divided where its labels and bullets say that something new begins.

import { hasLegalForm } from '../normalise/legal-form.ts';
import { cleanText } from './block-text.ts';
import { divided } from './divided-text.ts';
import { type Block, type Link, MOST_BLOCKS, type Page } from './page.ts';
import { blockOfTable, type TextTable, withTables } from './text-table.ts';
import { unwrapped } from './wrapped-lines.ts';

const bullet = /^([ \t\u00A0]*)(?:[•●▪◦‣·∙*–—-]|o(?=[ \t]{2}))[ \t\u00A0]+(?=\S)/u;
const underline = /^\s*(?:={3,}|-{3,}|_{3,}|\*{3,}|~{3,})\s*$/;
const numbered = /^\s*(?:(?:§|Art\.|Section|Annex|Appendix)\s*)?(?:[IVXLC]{1,7}|\d{1,2}(?:\.\d{1,2}){0,4}|[A-Z])[.)]\s+(?=\S)/u;
const endsSentence = /[.;:,!?…]["”»)]?$/u;
const labelled = /^[^:]{1,60}:\s+\S/u;
const address = /\bhttps?:\/\/[^\s<>"')\]]{2,1000}/gu;

/** A heading is at most this long. */
const HEADING_MOST = 100;

/** So many cells of a table count as one block. */
const CELLS_A_BLOCK = 5;

/** Reads plain text. */
export function pageOfText(text: string): Page {
  const lines = linesOf(text);
  const blocks: Block[] = [];
  let offset = 0;
  let size = 0;
  let list = 0;
  let inList = false;
  for (const [at, raw] of lines.entries()) {
    if (size >= MOST_BLOCKS) break;
    size += 1;
    if (typeof raw !== 'string') {
      inList = false;
      const table = blockOfTable(raw, offset, linksOf);
      if (table) blocks.push(table);
      size += raw.rows.flat().length / CELLS_A_BLOCK;
      offset += table ? table.text.length + 1 : 0;
      continue;
    }
    const line = cleanText(raw.replace(bullet, ''));
    if (line === '' || underline.test(raw)) {
      if (line === '' && isBlankFor(lines, at)) inList = false;
      continue;
    }
    const place = { text: line, offset, links: linksOf(line), bold: [], chrome: null, group: 0 } as const;
    offset += line.length + 1;
    const mark = bullet.exec(raw);
    if (mark) {
      if (!inList) list += 1;
      inList = true;
      blocks.push({
        kind: 'ITEM',
        level: 1 + Math.min(5, Math.floor((mark[1] ?? '').replaceAll('\t', '    ').length / 4)),
        list,
        ...place,
      });
      continue;
    }
    inList = false;
    const level = levelOf(raw, line, lines, at);
    blocks.push(level === null ? { kind: 'PARAGRAPH', ...place } : { kind: 'HEADING', level, ...place });
  }
  const page = { title: null, declaredLanguage: null, blocks, groups: [{ parent: 0, tag: 'document' }], metaDates: [] };
  return size >= MOST_BLOCKS ? { ...page, isCut: true } : page;
}

type Line = string | TextTable;

/** The lines of a text, with each table in the place of its lines, and what stood in its midst behind it. */
function linesOf(text: string): readonly Line[] {
  const lines = withoutLongGaps(text.replaceAll(/\r\n?|\u2028|\u2029|\f/g, '\n'))
    .replaceAll('\u00A0', ' ')
    .split('\n');
  return withTables(lines).flatMap((part): readonly Line[] => ('rows' in part ? [part, ...part.left] : divided(unwrapped(part))));
}

const GAP = '\n\n\n';
const LINE_BREAK = 10;

/** The text with two blank lines for any more. No pattern is used: one that matches millions of line breaks can run out of stack. */
function withoutLongGaps(text: string): string {
  let [kept, done] = ['', 0];
  for (let at = text.indexOf(`${GAP}\n`); at !== -1; at = text.indexOf(`${GAP}\n`, done)) {
    kept += text.slice(done, at) + GAP;
    done = at;
    while (text.charCodeAt(done) === LINE_BREAK) done += 1;
  }
  return kept + text.slice(done);
}

/** A list ends with two blank lines, or with one that no bullet follows. */
function isBlankFor(lines: readonly Line[], at: number): boolean {
  const next = lines[at + 1] ?? '';
  return typeof next !== 'string' || !bullet.test(next);
}

/**
 * 1: in capitals, or numbered with a Roman numeral; 2: underlined, or numbered and short; 3: a short line between blank ones.
 * A line right above a table stands apart from it. Null: it is no heading.
 */
function levelOf(raw: string, line: string, lines: readonly Line[], at: number): number | null {
  if (line.length > HEADING_MOST || labelled.test(line)) return null;
  const level = levelByLooks(raw, line, lines, at);
  return level === null || hasLegalForm(line) ? null : level;
}

function levelByLooks(raw: string, line: string, lines: readonly Line[], at: number): number | null {
  const [before, next, second] = [lines[at - 1] ?? '', lines[at + 1] ?? '', lines[at + 2] ?? ''];
  const isBelowBlank = typeof before === 'string' && before.trim() === '';
  const isAboveTable = typeof next !== 'string';
  const standsApart = isBelowBlank && (isAboveTable || next.trim() === '');
  if (isBelowBlank && isInCapitals(line)) return 1;
  if (isBelowBlank && !isAboveTable && underline.test(next)) return 2;
  if (!standsApart) return null;
  if (numbered.test(raw) && !endsSentence.test(line.replace(/:$/, ''))) return /^\s*[IVXLC]+[.)]/.test(raw) ? 1 : 2;
  if (line.endsWith(':') && line.length < 90) return 3;
  // Behind a heading stands at most one blank line; two end what went before.
  const isFollowed = isAboveTable || typeof second !== 'string' || second.trim() !== '';
  return isFollowed && !line.includes(', ') && !endsSentence.test(line) && line.split(' ').length <= 12 ? 3 : null;
}

function isInCapitals(line: string): boolean {
  const letters = line.replaceAll(/[^\p{L}]/gu, '');
  return letters.length >= 4 && letters === letters.toUpperCase() && letters !== letters.toLowerCase();
}

function linksOf(line: string): readonly Link[] {
  if (!line.includes('://')) return [];
  return Array.from(line.matchAll(address), ([url]) => ({ text: url, url: url.replace(/[.,;:]+$/, '') }));
}
