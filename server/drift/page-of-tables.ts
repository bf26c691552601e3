// Rows of a spreadsheet as a page with tables, so that one reading of tables serves both.

import type { Block, Cell, Page } from '../../scrapers/read/page.ts';

/** A table: its rows of cells, and the name of its sheet. */
export interface Table {
  readonly name: string | null;
  readonly rows: readonly (readonly string[])[];
}

/** The page. Rows without any text are left out; the first row of a table is its header. */
export function pageOfTables(title: string | null, tables: readonly Table[]): Page {
  const blocks: Block[] = [];
  let offset = 0;
  const add = (text: string, blockOf: (place: { text: string; offset: number }) => Block): void => {
    if (text === '') return;
    blocks.push(blockOf({ text, offset }));
    offset += text.length + 1;
  };
  const place = { links: [], bold: [], chrome: null, group: 0 };
  for (const { name, rows } of tables) {
    const filled = rows
      .map((row) => row.map((cell) => cell.replaceAll(/\s+/g, ' ').trim()))
      .filter((row) => row.some((cell) => cell !== ''));
    if (filled.length === 0) continue;
    if (tables.length > 1 && name !== null) add(name.trim(), (at) => ({ ...place, ...at, kind: 'HEADING', level: 1 }));
    const cells = filled.map((row, index) => row.map((text): Cell => ({ text, isHeader: index === 0, links: [], bold: [] })));
    const text = filled.map((row) => row.filter((cell) => cell !== '').join(' | ')).join('\n');
    add(text, (at) => ({ ...place, ...at, kind: 'TABLE', rows: cells, isEmbedded: false }));
  }
  return { title, declaredLanguage: null, blocks, groups: [{ parent: 0, tag: 'body' }], metaDates: [] };
}
