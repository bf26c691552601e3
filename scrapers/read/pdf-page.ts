// A PDF as a page: larger or bold lines are headings, lines with the same columns a table, the rest as plain text is read.

import { cleanText } from './block-text.ts';
import type { Block, Cell, Page } from './page.ts';
import type { PdfLine, PdfText } from './pdf-text.ts';
import { pageOfText } from './text-page.ts';

const LARGER = 1.12;
const HEADING_MOST = 120;
const GAP = 1.6;

/** Reads the lines of a PDF. */
export function pageOfPdf({ pages, bodyFontSize, title, language }: PdfText): Page {
  const lines = pages.flat();
  const blocks: Block[] = [];
  let at = 0;
  while (at < lines.length) {
    const line = lines[at];
    if (!line) break;
    const rows = tableAt(lines, at);
    if (rows.length >= 2) {
      blocks.push(tableOf(rows));
      at += rows.length;
      continue;
    }
    const level = levelOf(line, bodyFontSize);
    if (level !== null) {
      const text = cleanText(line.text);
      if (text !== '') blocks.push({ kind: 'HEADING', level, text, offset: 0, links: [], bold: [], chrome: null, group: 0 });
      at += 1;
      continue;
    }
    let until = at + 1;
    while (until < lines.length && levelOf(lines[until], bodyFontSize) === null && tableAt(lines, until).length < 2) until += 1;
    blocks.push(...pageOfText(withGaps(lines.slice(at, until))).blocks);
    at = until;
  }
  return { title, declaredLanguage: language, blocks: placed(blocks), groups: [{ parent: 0, tag: 'document' }], metaDates: [] };
}

function levelOf(line: PdfLine | undefined, body: number): number | null {
  if (!line || line.text.length > HEADING_MOST || line.text.includes('\t')) return null;
  if (line.fontSize > body * LARGER) return line.fontSize > body * 1.5 ? 1 : 2;
  return line.isBold && !/[:.;,]$/.test(line.text) && line.text.length < 80 ? 3 : null;
}

/** Lines one below the other that have the same number of columns, two or more. */
function tableAt(lines: readonly PdfLine[], at: number): readonly PdfLine[] {
  const columns = columnsOf(lines[at]);
  if (columns < 2) return [];
  let until = at + 1;
  while (until < lines.length && columnsOf(lines[until]) === columns) until += 1;
  return lines.slice(at, until);
}

const columnsOf = (line: PdfLine | undefined): number => line?.text.split('\t').length ?? 0;

function tableOf(lines: readonly PdfLine[]): Block {
  const rows: Cell[][] = [];
  for (const { text, isBold } of lines) {
    const cells = text.split('\t').map(cleanText);
    const last = rows.at(-1);
    // A row that goes on in a second line leaves its first column empty.
    if (cells[0] === '' && last) for (const [at, more] of cells.entries()) last[at] = joined(last[at], more);
    else rows.push(cells.map((cell) => ({ text: cell, isHeader: isBold && rows.length === 0, links: [], bold: [] })));
  }
  const text = rows.flatMap((row) => row.map((cell) => cell.text)).join('\n');
  return { kind: 'TABLE', rows, isEmbedded: false, text, offset: 0, links: [], bold: [], chrome: null, group: 0 };
}

function joined(cell: Cell | undefined, more: string): Cell {
  const before = cell ?? { text: '', isHeader: false, links: [], bold: [] };
  return { ...before, text: `${before.text} ${more}`.trim() };
}

/** The lines as text, with a blank line where more space than usual is left, or a page ends. */
function withGaps(lines: readonly PdfLine[]): string {
  return lines
    .map((line, at) => {
      const before = lines[at - 1];
      const gap = before ? line.y - before.y : 0;
      return gap < 0 || gap > line.fontSize * GAP * 1.25 ? `\n${line.text.replaceAll('\t', '  ')}` : line.text.replaceAll('\t', '  ');
    })
    .join('\n');
}

function placed(blocks: readonly Block[]): readonly Block[] {
  let offset = 0;
  return blocks.map((block) => {
    const moved = { ...block, offset };
    offset += block.text.length + 1;
    return moved;
  });
}
