// Tables as grids: every row has its cells in the same columns, merged cells repeated in every place they cover.

import type { ChildNode, Element } from 'domhandler';
import { isTag, isText } from 'domhandler';
import { TextGatherer } from './block-text.ts';
import { BLOCK, isBold, isPartedFrom, UNREAD } from './elements.ts';
import type { Cell } from './page.ts';

const MOST_COLUMNS = 60;
const MOST_ROWS = 5_000;
const MOST_CELLS = 50_000;
const MOST_SPAN = 500;
const TABLE_ROLES = new Set(['table', 'grid', 'treegrid']);
const CELL_ROLES = new Set(['cell', 'gridcell', 'columnheader', 'rowheader']);

/** Whether the element is a table of data: two columns or more, and no other table inside, as those have that only lay out a page. */
export function isDataTable(element: Element): boolean {
  if (element.name !== 'table' && !TABLE_ROLES.has(element.attribs['role'] ?? '')) return false;
  const parts = partsOf(element);
  return (
    !parts.hasTable &&
    parts.rows.some((cells) => cells.length > 1) &&
    !(parts.rows.length <= LAYOUT_ROWS && parts.rows.flat().some(holdsHeading))
  );
}

/** The rows of a table. @param absolute  makes a link's address absolute */
export function gridOf(element: Element, absolute: (href: string) => string): readonly (readonly Cell[])[] {
  const { rows } = partsOf(element);
  const grid: Cell[][] = [];
  const pending: { cell: Cell; rows: number }[] = [];
  let filled = 0;
  for (const [number, cells] of rows.slice(0, MOST_ROWS).entries()) {
    if (filled > MOST_CELLS) break;
    const row: Cell[] = [];
    const queue = cells.slice(0, MOST_COLUMNS);
    while (row.length < MOST_COLUMNS && (queue.length > 0 || (pending[row.length]?.rows ?? 0) > 0)) {
      const above = pending[row.length];
      if (above && above.rows > 0) {
        above.rows -= 1;
        row.push(above.cell);
        continue;
      }
      const next = queue.shift();
      if (!next) break;
      const cell = cellOf(next, absolute);
      const width = span(next.attribs['colspan'], MOST_COLUMNS - row.length);
      for (let more = 0; more < width; more++) {
        pending[row.length] = { cell, rows: span(next.attribs['rowspan'], Math.min(MOST_SPAN, rows.length - number)) - 1 };
        row.push(cell);
      }
    }
    filled += row.length;
    if (row.length > 0) grid.push(row);
  }
  return grid;
}

function span(text: string | undefined, most: number): number {
  const count = Number(text ?? 1);
  return Number.isInteger(count) && count > 1 ? Math.max(1, Math.min(count, most)) : 1;
}

/** The rows of a table and the cells of each, whatever stands between them. */
function partsOf(table: Element): { rows: Element[][]; hasTable: boolean } {
  const rows: Element[][] = [];
  let hasTable = false;
  const stack: ChildNode[] = table.children.toReversed();
  while (stack.length > 0) {
    const node = stack.pop();
    if (!node || !isTag(node)) continue;
    const role = node.attribs['role'] ?? '';
    if (node.name === 'tr' || role === 'row') rows.push([]);
    if (node.name === 'table') hasTable = true;
    else if (node.name === 'td' || node.name === 'th' || CELL_ROLES.has(role)) {
      rows.at(-1)?.push(node);
      hasTable ||= holdsTable(node);
    } else for (let at = node.children.length - 1; at >= 0; at--) stack.push(...node.children.slice(at, at + 1));
  }
  return { rows: rows.filter((cells) => cells.length > 0), hasTable };
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
  const stack: ChildNode[] = [...cell.children];
  while (stack.length > 0) {
    const node = stack.pop();
    if (!node || !isTag(node)) continue;
    if (node.name === 'table') return true;
    for (const child of node.children) stack.push(child);
  }
  return false;
}

/** One cell: blocks and line breaks in it begin new lines. */
function cellOf(element: Element, absolute: (href: string) => string): Cell {
  const gathering = new TextGatherer();
  let node: ChildNode | null = element.firstChild;
  while (node) {
    if (isText(node)) gathering.append(node.data);
    else if (isTag(node)) {
      if (node.name === 'br' || BLOCK.has(node.name)) gathering.breakLine();
      if (!UNREAD.has(node.name) && node.name !== 'sup') {
        if (node.name === 'img') gathering.picture(node.attribs['alt'] ?? '');
        if (isBold(node)) gathering.beginBold();
        if (node.name === 'a' && node.attribs['href'] !== undefined) gathering.beginLink(absolute(node.attribs['href']));
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
  const gathered = gathering.take() ?? { text: '', links: [], bold: [] };
  const role = element.attribs['role'];
  const isHeader = element.name === 'th' || role === 'columnheader' || role === 'rowheader' || isInHead(element);
  return { ...gathered, isHeader };
}

function end(element: Element, gathering: TextGatherer): void {
  if (element.name === 'a') gathering.endLink();
  if (isBold(element)) gathering.endBold();
  if (BLOCK.has(element.name) || isPartedFrom(element)) gathering.breakLine();
}

function isInHead({ parent }: Element): boolean {
  const above = parent?.parent;
  return above !== null && above !== undefined && isTag(above) && above.name === 'thead';
}
