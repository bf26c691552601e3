// Blocks as tests write them.

import type { Block, Link } from '../../../scrapers/read/page.ts';

type Said = { readonly links?: readonly Link[]; readonly chrome?: Block['chrome'] };

const place = (text: string, { links = [], chrome = null }: Said = {}) => ({ text, offset: 0, links, bold: [], chrome, group: 0 });

export const paragraph = (text: string, said?: Said): Block => ({ kind: 'PARAGRAPH', ...place(text, said) });
export const heading = (text: string, level = 2, said?: Said): Block => ({ kind: 'HEADING', level, ...place(text, said) });
export const item = (text: string, level = 1, said?: Said): Block => ({ kind: 'ITEM', level, list: 0, ...place(text, said) });
export const term = (text: string): Block => ({ kind: 'TERM', list: 0, ...place(text) });
export const definition = (text: string): Block => ({ kind: 'DEFINITION', list: 0, ...place(text) });

/** A table; its first row is its header. */
export const table = (...rows: readonly (readonly string[])[]): Block => ({
  kind: 'TABLE',
  ...place(rows.map((row) => row.join(' ')).join('\n')),
  isEmbedded: false,
  rows: rows.map((row, at) => row.map((text) => ({ text, isHeader: at === 0, links: [], bold: [] }))),
});

/** The blocks with the offsets they have on a page, and the page's text. */
export function pageOf(...blocks: readonly Block[]): { readonly blocks: readonly Block[]; readonly text: string } {
  let text = '';
  const placed = blocks.map((block) => {
    const offset = text.length;
    text += `${block.text}\n`;
    return { ...block, offset };
  });
  return { blocks: placed, text };
}
