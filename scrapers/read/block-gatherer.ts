// Blocks and the groups they stand in, as a reader meets them from top to bottom.

import { type GatheredText, NONE } from './block-text.ts';
import { type Block, type Cell, type Chrome, type Group, type Link, MOST_BLOCKS } from './page.ts';
import { Definition, Heading, Holder, Item, Paragraph } from './placed-block.ts';

interface Open {
  readonly tag: string;
  readonly group: number;
  readonly chrome: Chrome;
  readonly firstBlock: number;
  readonly list: number;
  readonly level: number;
  /** Whether the innermost list has an item open: what stands between items belongs to none. */
  readonly isInItem: boolean;
  /** What was said before it; null where nobody will ask whether it is part of the text. */
  readonly before: Said | null;
}

/** How much was said up to a place, in characters. */
interface Said {
  text: number;
  linked: number;
  /** In a form: a table counts as much as makes it a page. */
  inForm: number;
  /** Headings of the first two levels. */
  titles: number;
}

/** Blocks that are seen to be no part of the text, or to be one after all, when the element that holds them ends. */
interface Mark {
  readonly from: number;
  readonly until: number;
  readonly chrome: Chrome;
}

/** A form of less text, without a table, is something to fill in; one of more is a page that stands in a form. */
const FORM_MOST = 1_500;
/** So many cells of a table count as one block. */
const CELLS_A_BLOCK = 5;
/** From this share of linked text on, an element that is named like navigation is one. */
const LINKED = 0.6;
const DOCUMENT: Open = { tag: 'document', group: 0, chrome: null, firstBlock: 0, list: 0, level: 0, isInItem: false, before: null };

/** Gathers a page's blocks. */
export class BlockGatherer {
  /** The level of the heading that is being read. */
  heading: number | null = null;
  readonly #blocks: (Block & { chrome: Chrome })[] = [];
  readonly #marks: Mark[] = [];
  readonly #groups: Group[] = [{ parent: 0, tag: 'document' }];
  readonly #open: Open[] = [DOCUMENT];
  readonly #said: Said = { text: 0, linked: 0, inForm: 0, titles: 0 };
  #offset = 0;
  #lists = 0;
  /** Blocks, and the cells of tables. */
  #cells = 0;

  /**
   * An element that may hold several blocks begins.
   *
   * @param mayBeNavigation  whether it is seen by what it holds, when it ends, that it is none of the text
   */
  open(tag: string, own: Chrome, mayBeNavigation: boolean): void {
    const around = this.#innermost();
    const group = this.#groups.push(new Holder(around.group, tag)) - 1;
    const isList = tag === 'ul' || tag === 'ol' || tag === 'menu' || tag === 'dl';
    if (isList) this.#lists += 1;
    const list = isList ? this.#lists : around.list;
    const level = isList ? around.level + 1 : around.level;
    const isInItem = tag === 'li' || (around.isInItem && !(isList && tag !== 'dl'));
    const firstBlock = this.#blocks.length;
    const chrome = around.chrome ?? own;
    const isJudged = chrome === 'FORM' || (chrome === null && mayBeNavigation);
    this.#open.push({ tag, group, chrome, firstBlock, list, level, isInItem, before: isJudged ? { ...this.#said } : null });
  }

  /** It ends. Some is seen to be no part of the text only now. */
  close(tag: string): void {
    const last = this.#open.at(-1);
    if (last === undefined || last.tag !== tag || this.#open.length === 1) return;
    this.#open.pop();
    if (last.before === null) return;
    if (last.chrome === null) this.#judge(last, last.before);
    else if (this.#innermost().chrome === null && this.#said.inForm - last.before.inForm > FORM_MOST) this.#mark(last, null);
  }

  /** Whether it holds as many blocks as are read. */
  get isFull(): boolean {
    return this.#cells >= MOST_BLOCKS;
  }

  add({ text, links, bold }: GatheredText): void {
    this.#cells += 1;
    const { group, chrome, list, level, isInItem } = this.#innermost();
    const offset = this.#offset;
    this.#offset += text.length + 1;
    if (this.heading !== null) this.#push(new Heading(this.heading, text, links, bold, offset, chrome, group));
    else if (this.#isIn('dt')) this.#push(new Definition('TERM', list, text, links, bold, offset, chrome, group));
    else if (this.#isIn('dd')) this.#push(new Definition('DEFINITION', list, text, links, bold, offset, chrome, group));
    else if (level > 0 && isInItem) this.#push(new Item(level, list, text, links, bold, offset, chrome, group));
    else this.#push(new Paragraph(text, links, bold, offset, chrome, group));
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
    this.#push({ kind: 'TABLE', rows, isEmbedded, text, offset: this.#offset, chrome, group, links, bold: NONE });
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
        this.#push(isListed ? { ...block, ...place, list: lists + block.list } : { ...block, ...place });
        this.#offset += block.text.length + 1;
        this.#cells += 1;
      }
    }
  }

  done(): { readonly blocks: readonly Block[]; readonly groups: readonly Group[] } {
    // Elements hold one another or stand apart: what a later mark has decided, the marks of what stood inside no longer do.
    const isDecided = new Uint8Array(this.#blocks.length);
    for (const { from, until, chrome } of this.#marks.toReversed()) {
      if (isDecided[from] === 1) continue;
      for (let at = from; at < until; at += 1) {
        const block = this.#blocks[at];
        if (block) block.chrome = chrome;
      }
      isDecided.fill(1, from, until);
    }
    return { blocks: this.#blocks, groups: this.#groups };
  }

  #push(block: Block): void {
    this.#blocks.push(block);
    const said = this.#said;
    said.text += block.text.length;
    for (const link of block.links) said.linked += link.text.length;
    said.inForm += block.kind === 'TABLE' ? FORM_MOST : block.text.length;
    if (block.kind === 'HEADING' && block.level <= 2) said.titles += 1;
  }

  #innermost(): Open {
    const last = this.#open.at(-1);
    if (last === undefined) throw new RangeError('the document itself is always open');
    return last;
  }

  #isIn(tag: string): boolean {
    return this.#open.at(-1)?.tag === tag || this.#open.at(-2)?.tag === tag;
  }

  #judge(open: Open, before: Said): void {
    const hasTitle = this.#said.titles > before.titles;
    const isLinks = this.#said.linked - before.linked > (this.#said.text - before.text) * LINKED;
    if (!hasTitle && (open.tag === 'header' || isLinks)) this.#mark(open, 'NAVIGATION');
  }

  #mark({ firstBlock }: Open, chrome: Chrome): void {
    this.#marks.push({ from: firstBlock, until: this.#blocks.length, chrome });
  }
}
