// A PDF as a page: larger or bold lines are headings, lines with the same columns a table, the rest as plain text is read.

import { cleanText } from './block-text.ts';
import type { Block, Page } from './page.ts';
import { blockOfPdfTable, tableAt } from './pdf-page-table.ts';
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
      blocks.push(blockOfPdfTable(rows));
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
