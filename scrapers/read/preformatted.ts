// Preformatted text in HTML: its lines are what its author set them to be, and are read as plain text is.

import type { ChildNode, Element } from 'domhandler';
import { isTag, isText } from 'domhandler';
import { cleanText } from './block-text.ts';
import type { Block, Link } from './page.ts';
import { tagOf } from './tags.ts';
import { pageOfText } from './text-page.ts';

/**
 * The blocks of a `pre` element, as plain text has them; offsets, groups and lists count from its beginning. Null for a single line:
 * that is a block like any other.
 *
 * @param absolute  makes a link's address absolute
 */
export function blocksOfPreformatted(element: Element, absolute: (href: string) => string): readonly Block[] | null {
  if (element.name !== 'pre') return null;
  const { text, links } = contentOf(element, absolute);
  return text.trim().includes('\n') ? linked(pageOfText(text).blocks, links) : null;
}

function contentOf(element: Element, absolute: (href: string) => string): { readonly text: string; readonly links: readonly Link[] } {
  const pieces: string[] = [];
  const links: Link[] = [];
  const stack: ChildNode[] = element.children.toReversed();
  while (stack.length > 0) {
    const node = stack.pop();
    if (node && isText(node)) pieces.push(node.data);
    if (!node || !isTag(node)) continue;
    const { name, isUnread, isBlock } = tagOf(node);
    if (isUnread || name === 'button') continue;
    if (name === 'br' || (isBlock && pieces.at(-1)?.endsWith('\n') === false)) pieces.push('\n');
    const { href } = node.attribs;
    const [first] = node.children;
    const words = first && isText(first) ? cleanText(first.data.trim().split('\n', 1)[0] ?? '') : '';
    if (name === 'a' && href !== undefined && words !== '') links.push({ text: words, url: absolute(href) });
    for (const child of node.children.toReversed()) stack.push(child);
  }
  return { text: pieces.join(''), links };
}

/** The blocks with the links that stand on words of theirs. Both come in the order of the text. */
function linked(blocks: readonly Block[], links: readonly Link[]): readonly Block[] {
  if (links.length === 0) return blocks;
  let next = 0;
  const linksIn = (text: string): readonly Link[] => {
    const from = next;
    while (next < links.length && text.includes(links[next]?.text ?? '')) next += 1;
    return links.slice(from, next);
  };
  return blocks.map((block) => {
    if (block.kind !== 'TABLE') return { ...block, links: [...linksIn(block.text), ...block.links] };
    const rows = block.rows.map((row) => row.map((cell) => ({ ...cell, links: [...linksIn(cell.text), ...cell.links] })));
    return { ...block, rows, links: rows.flatMap((row) => row.flatMap((cell) => cell.links)) };
  });
}
