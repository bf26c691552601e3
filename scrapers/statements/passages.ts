// The stretches of a page that can state something: paragraphs, items, definitions, headings and the cells of tables, each with
// what a reader knows when the eye reaches it.

import type { Block, Cell, Link } from '../read/page.ts';

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

/** Where the next thing of interest in a text begins, from a place on; the length of the text when there is none. */
export type Search = (text: string, from: number) => number;

function* cellsOf(block: Block & { readonly kind: 'TABLE' }, heading: string | null, search: Search): Generator<Passage> {
  const header = block.rows[0] ?? [];
  let [cursor, next] = [0, search(block.text, 0)];
  for (const row of block.rows) {
    let besides: readonly string[] | null = null;
    for (const [place, { text, isHeader }] of row.entries()) {
      if (text === '') continue;
      const at = block.text.indexOf(text, cursor);
      if (at >= 0) cursor = at + text.length;
      if (at >= 0 && next < at) next = search(block.text, at);
      if (at >= 0 ? next >= cursor : search(text, 0) === text.length) continue;
      besides ??= besidesIn(row, heading);
      yield {
        text,
        offset: block.offset + Math.max(at, 0),
        heading,
        lead: '',
        besides,
        column: header[place]?.text ?? '',
        answer: text.endsWith('?') ? (row[place + 1]?.text ?? '') : '',
        isLabel: isHeader && row.every((cell) => cell.isHeader),
        isCell: true,
      };
    }
  }
}

/** Where a cell's recipient may be named: what its row begins with, all of the row, the heading. */
function besidesIn(row: readonly Cell[], heading: string | null): readonly string[] {
  const words = row.map(({ text }) => text);
  return [words.find((text) => text !== '') ?? '', words.join(' | '), heading ?? ''];
}

/**
 * The passages of a page in reading order that hold something of interest. Navigation, footers and banners are left out.
 *
 * @param telling  the blocks that are looked through
 */
export function* passagesOf(blocks: readonly Block[], telling: ReadonlySet<Block>, search: Search): Generator<Passage> {
  let heading: string | null = null;
  let lead = '';
  let term = '';
  const above: string[] = [];
  for (let index = 0; index < blocks.length; index += 1) {
    const block = blocks[index];
    if (block?.chrome !== null) continue;
    const { kind, text, offset } = block;
    const isWorthIt = telling.has(block) && search(text, 0) < text.length;
    const answer = isWorthIt && text.endsWith('?') ? (blocks[index + 1]?.text.slice(0, LONGEST_ANSWER) ?? '') : '';
    if (kind === 'ITEM') {
      above.length = Math.min(above.length, block.level - 1);
      if (isWorthIt) {
        const parents = above.filter((item) => item !== undefined).toReversed();
        const colon = parents[0]?.endsWith(':') ? parents[0] : lead;
        const besides = [...parents, heading ?? ''];
        yield { text, offset, heading, lead: colon, besides, column: '', answer, isLabel: isPointer(block, colon), isCell: true };
      }
      above[block.level - 1] = text;
      continue;
    }
    above.length = 0;
    if (kind === 'TABLE') {
      if (isWorthIt) yield* cellsOf(block, heading, search);
      continue;
    }
    if (kind === 'HEADING') heading = text;
    if (kind === 'TERM') term = text;
    if (isWorthIt) {
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
