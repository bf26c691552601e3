// The stretches of a page that can state something: paragraphs, items, definitions, headings and the cells of tables, each with
// what a reader knows when the eye reaches it.

import type { Block, Link } from '../read/page.ts';

/** One stretch of text. */
export interface Passage {
  readonly text: string;
  /** Where it begins in the page's text. */
  readonly offset: number;
  /** The heading it stands under. */
  readonly heading: string | null;
  /** The words that lead to a list: a paragraph that ends with a colon. */
  readonly lead: string;
  /** Where the one it speaks of may be named besides, nearest first: its row, its term, the item above it, its heading. */
  readonly besides: readonly string[];
  /** What a column or a table is about, for the words in it. */
  readonly column: string;
  /** Of a question, how what stands behind it begins. */
  readonly answer: string;
  /** Whether it can only mention things: a heading, the header of a table, an entry of a table of contents. */
  readonly isLabel: boolean;
  /** Whether it is a field of its own: a cell, an item of a list, a definition. */
  readonly isCell: boolean;
}

const LONGEST_LEAD = 400;
const LONGEST_ANSWER = 40;

/** A link to another part of the page, or to another page, and nothing else. */
function isPointer(block: Block, lead: string): boolean {
  const [link] = block.links;
  if (!link || block.links.length > 1 || link.text.length < block.text.length - 2) return false;
  return isAnchor(link) || (lead === '' && block.text.length < 120);
}

const isAnchor = ({ url }: Link) => url.startsWith('#');

function* cellsOf(block: Block & { readonly kind: 'TABLE' }, heading: string | null): Generator<Passage> {
  let cursor = 0;
  const header = (block.rows[0] ?? []).map(({ text }) => text);
  for (const row of block.rows) {
    const words = row.map(({ text }) => text);
    const name = words.find((text) => text !== '') ?? '';
    for (const [place, cell] of row.entries()) {
      if (cell.text === '') continue;
      const at = block.text.indexOf(cell.text, cursor);
      if (at >= 0) cursor = at + cell.text.length;
      const besides = [name, words.join(' | '), heading ?? ''];
      const isLabel = cell.isHeader && row.every(({ isHeader }) => isHeader);
      yield {
        text: cell.text,
        offset: block.offset + Math.max(at, 0),
        heading,
        lead: '',
        besides,
        column: header[place] ?? '',
        answer: cell.text.endsWith('?') ? (words[place + 1] ?? '') : '',
        isLabel,
        isCell: true,
      };
    }
  }
}

/**
 * The passages of a page in reading order. Navigation, footers and banners are left out.
 *
 * @param isWorthIt  whether a text is to be looked at: a table in which nothing is of interest is not taken apart
 */
export function* passagesOf(blocks: readonly Block[], isWorthIt: (text: string) => boolean): Generator<Passage> {
  let heading: string | null = null;
  let lead = '';
  let term = '';
  const above: string[] = [];
  for (const [index, block] of blocks.entries()) {
    if (block.chrome !== null) continue;
    const { kind, text, offset } = block;
    const answer = text.endsWith('?') ? (blocks[index + 1]?.text.slice(0, LONGEST_ANSWER) ?? '') : '';
    if (kind === 'ITEM') {
      above.length = Math.min(above.length, block.level - 1);
      const parents = above.filter((item) => item !== undefined).toReversed();
      above[block.level - 1] = text;
      const colon = parents[0]?.endsWith(':') ? parents[0] : lead;
      const besides = [...parents, heading ?? ''];
      if (isWorthIt(text))
        yield { text, offset, heading, lead: colon, besides, column: '', answer, isLabel: isPointer(block, colon), isCell: true };
      continue;
    }
    above.length = 0;
    if (kind === 'TABLE') {
      if (isWorthIt(text)) yield* cellsOf(block, heading);
      continue;
    }
    if (kind === 'HEADING') heading = text;
    if (kind === 'TERM') term = text;
    if (isWorthIt(text)) {
      const besides = kind === 'DEFINITION' ? [term, heading ?? ''] : [kind === 'HEADING' ? '' : (heading ?? '')];
      const isLabel = kind === 'HEADING' || kind === 'TERM' || isPointer(block, '');
      yield {
        text,
        offset,
        heading,
        lead: '',
        besides,
        column: kind === 'DEFINITION' ? term : '',
        answer,
        isLabel,
        isCell: kind === 'DEFINITION',
      };
    }
    if (kind !== 'DEFINITION') lead = kind === 'PARAGRAPH' && text.endsWith(':') ? text.slice(-LONGEST_LEAD) : '';
  }
}
