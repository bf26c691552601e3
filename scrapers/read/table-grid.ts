// Tables as grids: every row has its cells in the same columns, merged cells repeated in every place they cover.

import type { ChildNode, Element, ParentNode } from 'domhandler';
import { isTag, isText } from 'domhandler';
import { cleanText, type GatheredText, NONE, TextGatherer } from './block-text.ts';
import { isBold, isPartedFrom } from './elements.ts';
import type { Cell } from './page.ts';
import { tagOf } from './tags.ts';

const MOST_COLUMNS = 60;
const MOST_ROWS = 5_000;
const MOST_CELLS = 50_000;
const MOST_SPAN = 500;
const TABLE_ROLES = new Set(['table', 'grid', 'treegrid']);
const CELL_ROLES = new Set(['cell', 'gridcell', 'columnheader', 'rowheader']);

/**
 * The rows of a table of data: one of two columns or more, and with no other table inside, as those have that only lay out a page. Null
 * for any other element.
 *
 * @param absolute  makes a link's address absolute
 */
export function gridOf(element: Element, absolute: (href: string) => string): readonly (readonly Cell[])[] | null {
  if (!isTable(element)) return null;
  const rows = rowsOf(element);
  if (rows === null || !rows.some((cells) => cells.length > 1)) return null;
  return rows.length <= LAYOUT_ROWS && rows.flat().some(holdsHeading) ? null : filled(rows, absolute);
}

function isTable({ name, attribs: { role } }: Element): boolean {
  return name === 'table' || (role !== undefined && TABLE_ROLES.has(role));
}

function filled(rows: readonly (readonly Element[])[], absolute: (href: string) => string): readonly (readonly Cell[])[] {
  const grid: Cell[][] = [];
  const gathering = new TextGatherer();
  /** Of each column, the cell that reaches down into it. */
  const pending: ({ readonly cell: Cell; rows: number } | undefined)[] = [];
  let count = 0;
  for (const [number, cells] of rows.slice(0, MOST_ROWS).entries()) {
    if (count > MOST_CELLS) break;
    const row: Cell[] = [];
    for (let next = 0; row.length < MOST_COLUMNS;) {
      const above = pending[row.length];
      if (above && above.rows > 0) {
        above.rows -= 1;
        row.push(above.cell);
        continue;
      }
      const element = cells[next];
      if (!element) break;
      next += 1;
      const cell = cellOf(element, gathering, absolute);
      const below = span(element.attribs['rowspan'], Math.min(MOST_SPAN, rows.length - number)) - 1;
      for (let width = span(element.attribs['colspan'], MOST_COLUMNS - row.length); width > 0; width--) {
        pending[row.length] = below > 0 ? { cell, rows: below } : undefined;
        row.push(cell);
      }
    }
    count += row.length;
    // A copy is no literal, as blocks are none: see placed-block.ts.
    if (row.length > 0) grid.push(row.slice());
  }
  return grid;
}

function span(text: string | undefined, most: number): number {
  if (text === undefined) return 1;
  const count = Number(text);
  return Number.isInteger(count) && count > 1 ? Math.max(1, Math.min(count, most)) : 1;
}

/** The rows of a table and the cells of each, whatever stands between them; null when there is a table inside. */
function rowsOf(table: Element): readonly (readonly Element[])[] | null {
  const rows: Element[][] = [];
  for (let node = table.firstChild; node;) {
    let isCell = false;
    if (isTag(node)) {
      const role = node.attribs['role'];
      if (isTable(node)) return null;
      if (node.name === 'tr' || role === 'row') rows.push([]);
      isCell = node.name === 'td' || node.name === 'th' || (role !== undefined && CELL_ROLES.has(role));
      if (isCell) {
        rows.at(-1)?.push(node);
        if (holdsTable(node)) return null;
      }
    }
    node = following(node, table, !isCell);
  }
  return rows.filter((cells) => cells.length > 0);
}

/** The next node in the order of the document; null when it is none of the root's. @param into  whether what the node holds is next */
function following(node: ChildNode, root: Element, into: boolean): ChildNode | null {
  const first = into && isTag(node) ? node.firstChild : null;
  if (first) return first;
  for (let last: ChildNode | ParentNode | null = node; last && last !== root; last = last.parent)
    if ('next' in last && last.next) return last.next;
  return null;
}

/** A page that is laid out in a table has few rows, and chapters in its cells. */
const LAYOUT_ROWS = 3;
const HEADINGS = new Set(['h1', 'h2', 'h3']);

function holdsHeading(cell: Element): boolean {
  return cell.children.some(
    (child) =>
      isTag(child) &&
      (HEADINGS.has(child.name) || (child.name === 'div' && child.children.some((inner) => isTag(inner) && HEADINGS.has(inner.name)))),
  );
}

function holdsTable(cell: Element): boolean {
  for (let node = cell.firstChild; node; node = following(node, cell, true)) if (isTag(node) && isTable(node)) return true;
  return false;
}

/** One cell: blocks and line breaks in it begin new lines. */
function cellOf(element: Element, gathering: TextGatherer, absolute: (href: string) => string): Cell {
  const role = element.attribs['role'];
  const isHeader = element.name === 'th' || role === 'columnheader' || role === 'rowheader' || isInHead(element);
  const { firstChild } = element;
  if (firstChild && isText(firstChild) && !firstChild.next) return new GridCell(cleanText(firstChild.data), NONE, NONE, isHeader);
  gather(element, gathering, absolute);
  const { text, links, bold } = gathering.take() ?? NOTHING;
  return new GridCell(text, links, bold, isHeader);
}

const NOTHING: GatheredText = { text: '', links: NONE, bold: NONE };

/** An instance for the reason that blocks are: see placed-block.ts. */
class GridCell implements Cell {
  readonly text: string;
  readonly links: Cell['links'];
  readonly bold: Cell['bold'];
  readonly isHeader: boolean;

  constructor(text: string, links: Cell['links'], bold: Cell['bold'], isHeader: boolean) {
    this.text = text;
    this.links = links;
    this.bold = bold;
    this.isHeader = isHeader;
  }
}

function gather(element: Element, gathering: TextGatherer, absolute: (href: string) => string): void {
  let node: ChildNode | null = element.firstChild;
  while (node) {
    if (isText(node)) gathering.append(node.data);
    else if (isTag(node)) {
      const tag = tagOf(node);
      if (tag.name === 'br' || tag.isBlock) gathering.breakLine();
      if (!tag.isUnread && tag.name !== 'sup') {
        if (tag.name === 'img') gathering.picture(node.attribs['alt'] ?? '');
        if (isBold(node, tag)) gathering.beginBold();
        if (tag.name === 'a' && node.attribs['href'] !== undefined) gathering.beginLink(absolute(node.attribs['href']));
        if (node.firstChild) {
          node = node.firstChild;
          continue;
        }
        end(node, gathering);
      }
    }
    while (node && !node.next) {
      const above: ChildNode | null = node.parent && node.parent !== element && isTag(node.parent) ? node.parent : null;
      if (above && isTag(above)) end(above, gathering);
      node = above;
    }
    node = node?.next ?? null;
  }
}

function end(element: Element, gathering: TextGatherer): void {
  const tag = tagOf(element);
  if (tag.name === 'a') gathering.endLink();
  if (isBold(element, tag)) gathering.endBold();
  if (tag.isBlock || isPartedFrom(element)) gathering.breakLine();
}

function isInHead({ parent }: Element): boolean {
  const above = parent?.parent;
  return above !== null && above !== undefined && isTag(above) && above.name === 'thead';
}
