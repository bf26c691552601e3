// HTML as a tree, as browsers' tolerance has it; but not markup that nobody writes and that no parser reads in reasonable time: nested
// without end, closing what was never open, or nothing but tags.

import { type Document, DomHandler } from 'domhandler';
import { Parser } from 'htmlparser2';

/** The parser looks through the open elements for every tag: real pages come to a thousandth of so many steps. */
const MOST_STEPS = 150_000_000;
/** Fewer tags than this cannot come to so many steps, were each of them nested in all before it. */
const FEW_TAGS = Math.floor(Math.sqrt(2 * MOST_STEPS));
/** A page of 5 MB that somebody wrote has half as many tags. */
const MOST_TAGS = 200_000;
/** So many characters are parsed before the steps are counted again: within a piece no more elements open than it has tags. */
const PIECE = 4_096;

class MeasuredHandler extends DomHandler {
  /** How many elements are open. */
  get depth(): number {
    return this.tagStack.length;
  }
}

/** The tree of a page; null for markup that is not worth parsing. */
export function parseHtml(html: string): Document | null {
  const handler = new MeasuredHandler();
  const parser = new Parser(handler, { lowerCaseTags: true, lowerCaseAttributeNames: true, decodeEntities: true });
  const all = tagsIn(html, MOST_TAGS);
  if (all > MOST_TAGS) return null;
  if (all <= FEW_TAGS) {
    parser.end(html);
    return handler.root;
  }
  let steps = 0;
  for (let at = 0; at < html.length; at += PIECE) {
    const piece = html.slice(at, at + PIECE);
    const tags = tagsIn(piece, MOST_TAGS);
    steps += tags * (handler.depth + tags);
    if (steps > MOST_STEPS) return null;
    parser.write(piece);
  }
  parser.end();
  return handler.root;
}

/** How many tags begin in a text, as far as `most` and one more. */
function tagsIn(html: string, most: number): number {
  let tags = 0;
  for (let at = html.indexOf('<'); at >= 0 && tags <= most; at = html.indexOf('<', at + 1)) tags += 1;
  return tags;
}
