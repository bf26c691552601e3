// The parts of a page that a declaration points to. A selector that matches nothing any more is said, never passed over.

import { load } from 'cheerio/slim';
import { type AnyNode, Document } from 'domhandler';
import type { DeclaredPart } from '../declaration.ts';
import { foldedKey } from '../normalise/fold.ts';
import type { Block } from './page.ts';

/** What is left of the tree, or the selector that matches nothing, or is none. */
export type Selected =
  | { readonly kind: 'SELECTED'; readonly document: Document }
  | { readonly kind: 'OUTDATED'; readonly selector: string };

/** Keeps what is selected, in the order of the page, and takes out what is to be removed. The tree given is changed. */
export function selectedOf(document: Document, { select = [], remove = [] }: DeclaredPart): Selected {
  const $ = load(document, undefined, false);
  for (const selector of [...remove, ...select]) {
    if (matches(() => $(selector).length) === 0) return { kind: 'OUTDATED', selector };
  }
  for (const selector of remove) $(selector).remove();
  if (select.length === 0) return { kind: 'SELECTED', document };
  const chosen: AnyNode[] = $(select.join(', ')).toArray();
  const among = new Set<AnyNode>(chosen);
  const outermost = chosen.filter((node) => !isWithinOne(node, among));
  for (const node of outermost) {
    node.parent = null;
    node.prev = null;
    node.next = null;
  }
  const kept = new Document(outermost.flatMap((node) => ('attribs' in node || 'data' in node ? [node] : [])));
  for (const [at, node] of kept.children.entries()) {
    node.parent = kept;
    node.prev = kept.children[at - 1] ?? null;
    node.next = kept.children[at + 1] ?? null;
  }
  return { kind: 'SELECTED', document: kept };
}

function matches(count: () => number): number {
  try {
    return count();
  } catch {
    // What is no CSS selector matches nothing.
    return 0;
  }
}

function isWithinOne(node: AnyNode, others: ReadonlySet<AnyNode>): boolean {
  for (let above = node.parent; above; above = above.parent) if (others.has(above)) return true;
  return false;
}

/** The blocks between two anchors; the anchor that is not there when one is missing. */
export function betweenAnchors(blocks: readonly Block[], { after, before }: DeclaredPart): readonly Block[] | string {
  const from = after === undefined ? 0 : indexOf(blocks, after, 0);
  if (from === -1) return after ?? '';
  const until = before === undefined ? blocks.length : indexOf(blocks, before, from + 1);
  return until === -1 ? (before ?? '') : blocks.slice(from, until);
}

function indexOf(blocks: readonly Block[], anchor: string, from: number): number {
  const key = foldedKey(anchor);
  return blocks.findIndex((block, at) => at >= from && foldedKey(block.text).includes(key));
}
