// Blocks and the groups they stand in, as a reader meets them from top to bottom.

import { type GatheredText, NONE } from './block-text.ts';
import { type Block, type Cell, type Chrome, type Group, type Link, MOST_BLOCKS } from './page.ts';

interface Open {
  readonly tag: string;
  readonly group: number;
  readonly chrome: Chrome;
  readonly firstBlock: number;
  readonly list: number;
  readonly level: number;
}

/** A form of less text, without a table, is something to fill in; one of more is a page that stands in a form. */
const FORM_MOST = 1_500;
/** So many cells of a table count as one block. */
const CELLS_A_BLOCK = 5;
/** From this share of linked text on, an element that is named like navigation is one. */
const LINKED = 0.6;

/** Gathers a page's blocks. */
export class BlockGatherer {
  /** The level of the heading that is being read. */
  heading: number | null = null;
  /** Why some are no part of the text is known only when an element around them ends. */
  readonly #blocks: (Block & { chrome: Chrome })[] = [];
  readonly #groups: Group[] = [{ parent: 0, tag: 'document' }];
  readonly #open: Open[] = [{ tag: 'document', group: 0, chrome: null, firstBlock: 0, list: 0, level: 0 }];
  #offset = 0;
  #lists = 0;
  /** Blocks, and the cells of tables. */
  #cells = 0;

  /** An element that may hold several blocks begins. */
  open(tag: string, chrome: Chrome): void {
    const around = this.#innermost();
    const group = this.#groups.push({ parent: around.group, tag }) - 1;
    const isList = tag === 'ul' || tag === 'ol' || tag === 'menu' || tag === 'dl';
    if (isList) this.#lists += 1;
    const list = isList ? this.#lists : around.list;
    const level = isList ? around.level + 1 : around.level;
    this.#open.push({ tag, group, chrome: around.chrome ?? chrome, firstBlock: this.#blocks.length, list, level });
  }

  /** It ends. Some is seen to be no part of the text only now. */
  close(tag: string, isInMain: boolean, mayBeNavigation: boolean): void {
    const last = this.#open.at(-1);
    if (last === undefined || last.tag !== tag || this.#open.length === 1) return;
    this.#open.pop();
    if (last.chrome === null && (mayBeNavigation || (tag === 'header' && !isInMain))) this.#judge(last, tag);
    if (last.chrome === 'FORM' && this.#innermost().chrome === null && this.#textSince(last) > FORM_MOST) this.#mark(last, null);
  }

  /** Whether it holds as many blocks as are read. */
  get isFull(): boolean {
    return this.#cells >= MOST_BLOCKS;
  }

  add({ text, links, bold }: GatheredText): void {
    this.#cells += 1;
    const { group, chrome, list, level } = this.#innermost();
    const offset = this.#offset;
    this.#offset += text.length + 1;
    if (this.heading !== null) this.#blocks.push({ kind: 'HEADING', level: this.heading, text, links, bold, offset, chrome, group });
    else if (this.#isIn('dt')) this.#blocks.push({ kind: 'TERM', list, text, links, bold, offset, chrome, group });
    else if (this.#isIn('dd')) this.#blocks.push({ kind: 'DEFINITION', list, text, links, bold, offset, chrome, group });
    else if (level > 0 && this.#isInItem()) this.#blocks.push({ kind: 'ITEM', level, list, text, links, bold, offset, chrome, group });
    else this.#blocks.push({ kind: 'PARAGRAPH', text, links, bold, offset, chrome, group });
  }

  table(rows: readonly (readonly Cell[])[], isEmbedded: boolean): void {
    const texts: string[] = [];
    const links: Link[] = [];
    for (const row of rows) {
      for (const cell of row) {
        texts.push(cell.text);
        for (const link of cell.links) links.push(link);
      }
    }
    this.#cells += texts.length / CELLS_A_BLOCK;
    const text = texts.join('\n');
    if (text.trim() === '') return;
    const { group, chrome } = this.#innermost();
    this.#blocks.push({ kind: 'TABLE', rows, isEmbedded, text, offset: this.#offset, chrome, group, links, bold: NONE });
    this.#offset += text.length + 1;
  }

  /** Blocks of a text of its own that stands here; what it says of lists and headings stays as it is. */
  insert(blocks: readonly Block[]): void {
    const { group, chrome } = this.#innermost();
    const lists = this.#lists;
    for (const block of blocks) {
      const place = { offset: this.#offset, chrome, group };
      if (block.kind === 'TABLE') this.table(block.rows, false);
      else if (block.kind === 'PARAGRAPH') this.add({ text: block.text, links: block.links, bold: block.bold });
      else {
        const isListed = 'list' in block;
        if (isListed) this.#lists = Math.max(this.#lists, lists + block.list);
        this.#blocks.push(isListed ? { ...block, ...place, list: lists + block.list } : { ...block, ...place });
        this.#offset += block.text.length + 1;
        this.#cells += 1;
      }
    }
  }

  done(): { readonly blocks: readonly Block[]; readonly groups: readonly Group[] } {
    return { blocks: this.#blocks, groups: this.#groups };
  }

  #innermost(): Open {
    const last = this.#open.at(-1);
    if (last === undefined) throw new RangeError('the document itself is always open');
    return last;
  }

  #isIn(tag: string): boolean {
    return this.#open.at(-1)?.tag === tag || this.#open.at(-2)?.tag === tag;
  }

  /** Whether the innermost list has an item open: what stands between items belongs to none. */
  #isInItem(): boolean {
    for (let at = this.#open.length - 1; at > 0; at--) {
      const tag = this.#open[at]?.tag;
      if (tag === 'li') return true;
      if (tag === 'ul' || tag === 'ol' || tag === 'menu') return false;
    }
    return false;
  }

  #judge(open: Open, tag: string): void {
    const inside = this.#blocks.slice(open.firstBlock);
    const hasTitle = inside.some((block) => block.kind === 'HEADING' && block.level <= 2);
    const text = inside.reduce((sum, block) => sum + block.text.length, 0);
    const linked = inside.reduce((sum, block) => sum + block.links.reduce((all, link) => all + link.text.length, 0), 0);
    if (tag === 'header' ? !hasTitle : !hasTitle && linked > text * LINKED) this.#mark(open, 'NAVIGATION');
  }

  #textSince({ firstBlock }: Open): number {
    let sum = 0;
    for (let at = firstBlock; at < this.#blocks.length; at++) {
      const block = this.#blocks[at];
      if (block) sum += block.kind === 'TABLE' ? FORM_MOST : block.text.length;
    }
    return sum;
  }

  #mark({ firstBlock }: Open, chrome: Chrome): void {
    for (let at = firstBlock; at < this.#blocks.length; at++) {
      const block = this.#blocks[at];
      if (block) block.chrome = chrome;
    }
  }
}
