// Definition lists whose terms are labels: a term and its definition become one line, `Location: Ireland`.

import type { Block, Page } from '../read/page.ts';
import { exactFieldOf } from './words.ts';

/** The page with such terms joined to what they label; a page without them is given back as it is. */
export function withJoinedTerms(page: Page): Page {
  const { blocks } = page;
  if (!blocks.some(({ kind }) => kind === 'TERM')) return page;
  const joined = blocks.flatMap((block, at): readonly Block[] => {
    const next = blocks[at + 1];
    const before = blocks[at - 1];
    if (block.kind === 'TERM' && next?.kind === 'DEFINITION' && next.list === block.list && isLabel(block.text)) return [];
    if (block.kind !== 'DEFINITION' || before?.kind !== 'TERM' || before.list !== block.list || !isLabel(before.text)) return [block];
    const label = `${before.text.replace(/\s*:$/, '')}: `;
    const bold = block.bold.map(({ from, until }) => ({ from: from + label.length, until: until + label.length }));
    return [{ ...block, text: `${label}${block.text}`, bold }];
  });
  return { ...page, blocks: joined };
}

const isLabel = (text: string): boolean => exactFieldOf(text) !== null;
