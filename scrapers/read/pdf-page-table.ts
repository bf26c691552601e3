// Tables of a PDF: lines whose columns stand one below the other, with the lines in which their cells go on.

import { hasLegalForm } from '../normalise/legal-form.ts';
import { cleanText } from './block-text.ts';
import type { Block, Cell } from './page.ts';
import type { PdfLine } from './pdf-text.ts';
import { isHead, MOST_ROWS } from './text-table-looks.ts';
import { type CutLine, isRestOfName, rowsOf } from './text-table-rows.ts';

/** In font sizes: lines of one cell are no further apart. */
const LINE_GAP = 1.6;
/** Rows are further apart than lines of a cell: so many times. */
const ROW_GAP = 1.25;

/** The lines of a table that begins at one of them; none where less than two have all columns. */
export function tableAt(lines: readonly PdfLine[], at: number): readonly PdfLine[] {
  const first = lines[at];
  const columns = columnsOf(first);
  if (!first || columns < 2) return [];
  let until = at + 1;
  let full = 1;
  let widest = nameOf(first).length;
  while (until < lines.length && until - at < MOST_ROWS) {
    const [line, above] = [lines[until], lines[until - 1]];
    const own = columnsOf(line);
    if (!line || !above || own > columns || (own === 1 && !isRestOfCell(line, above, { x: first.x, widest }))) break;
    if (own === columns) full += 1;
    widest = Math.max(widest, nameOf(line).length);
    until += 1;
  }
  return full < 2 ? [] : lines.slice(at, until);
}

const cellsOf = (line: PdfLine): readonly string[] => line.text.split('\t').map(cleanText);
const nameOf = (line: PdfLine): string => line.text.split('\t', 1)[0] ?? '';
const columnsOf = (line: PdfLine | undefined): number => line?.text.split('\t').length ?? 0;

/** Whether a line without columns stands right below a name, looks like it, and is no wider than names are. */
function isRestOfCell(line: PdfLine, above: PdfLine, { x, widest }: { readonly x: number; readonly widest: number }): boolean {
  const gap = line.y - above.y;
  const looksAlike = line.fontSize === above.fontSize && line.isBold === above.isBold;
  if (!looksAlike || gap <= 0 || gap > line.fontSize * LINE_GAP || Math.abs(line.x - x) > line.fontSize / 2) return false;
  const name = nameOf(above);
  return line.text.length <= widest * ROW_GAP && name !== '' && (!hasLegalForm(name) || isRestOfName(line.text));
}

/** The block of a table's lines. What is bold heads it, or else a first row that looks like a head. */
export function blockOfPdfTable(lines: readonly PdfLine[]): Block {
  const columns = columnsOf(lines[0]);
  const gaps = lines.map((line, at) => line.y - (lines[at - 1]?.y ?? line.y));
  const least = Math.min(...gaps.filter((gap) => gap > 0));
  const cut = lines.map((line, at): CutLine => {
    const cells = cellsOf(line);
    const gap = gaps[at] ?? 0;
    const isApart = gap < 0 || gap > Math.min(least * ROW_GAP, line.fontSize * LINE_GAP);
    return { cells: Array.from({ length: columns }, (_, column) => cells[column] ?? ''), isBelowGap: isApart && cells[0] !== '' };
  });
  const boldUntil = Math.max(
    0,
    lines.findIndex(({ isBold }) => !isBold),
  );
  const heads = rowsOf(cut.slice(0, boldUntil));
  const body = rowsOf(cut.slice(boldUntil));
  const headRows = heads.length > 0 ? heads.length : Number(isHead(body[0] ?? []));
  const rows = [...heads, ...body].map((row, at) => row.map((text): Cell => ({ text, isHeader: at < headRows, links: [], bold: [] })));
  const text = rows.flatMap((row) => row.map((cell) => cell.text)).join('\n');
  return { kind: 'TABLE', rows, isEmbedded: false, text, offset: 0, links: [], bold: [], chrome: null, group: 0 };
}
