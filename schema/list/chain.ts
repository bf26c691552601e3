// The chain of a list's versions: each holds the hash of the one before, so that nothing can be changed or left out unseen.

import canonicalize from 'canonicalize';
import type { Statement } from '../words/statement.ts';
import { hashOf } from '../words/hash.ts';
import { withArticle } from './hungarian.ts';

/** One break in a chain: which text it is, counted from 0, and what is wrong with it. */
export interface ChainBreak {
  readonly index: number;
  readonly statement: Statement;
}

interface Link {
  readonly list: unknown;
  readonly number: unknown;
  readonly previousHash: unknown;
}

/**
 * Whether canonical texts are the whole, untouched history of one list, in the order of their numbers from 1 on.
 *
 * Never throws, whatever the texts are.
 *
 * @param hashes  the hashes that somebody vouches for, in the same order; without them only the links are checked
 * @returns every break; none when the chain holds
 */
export function checkChain(texts: readonly string[], hashes: readonly string[] = []): readonly ChainBreak[] {
  const links = texts.map(readLink);
  const breaks: ChainBreak[] = [];
  const broken = (index: number, en: string, hu: string) => breaks.push({ index, statement: { en, hu } });

  for (const [index, link] of links.entries()) {
    const text = texts[index] ?? '';
    if (link === null) {
      broken(index, 'The text is not the canonical form of a version.', 'A szöveg nem egy változat kanonikus alakja.');
      continue;
    }
    const number = index + 1;
    const named = withArticle(`${number}. változat`);
    if (link.number !== number) {
      broken(
        index,
        `Version ${String(link.number)} stands where version ${number} belongs.`,
        `${named} helyén másik szám áll: ${String(link.number)}.`,
      );
    }
    const first = links[0];
    if (first && link.list !== first.list) {
      broken(index, `Version ${number} belongs to another list.`, `${named} egy másik listáé.`);
    }
    const before = texts[index - 1];
    if (link.previousHash !== (before === undefined ? null : hashOf(before))) {
      broken(index, `Version ${number} does not follow from the text before it.`, `${named} nem az előtte álló szövegből következik.`);
    }
    const vouched = hashes[index];
    if (vouched !== undefined && vouched !== hashOf(text)) {
      broken(
        index,
        `The text of version ${number} does not have the hash it should have.`,
        `${named} szövegének lenyomata nem az, aminek lennie kell.`,
      );
    }
  }
  return breaks;
}

function readLink(text: string): Link | null {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null || canonicalize(value) !== text) return null;
    if (!('format' in value) || value.format !== 1 || !('list' in value) || !('number' in value) || !('previousHash' in value)) return null;
    return { list: value.list, number: value.number, previousHash: value.previousHash };
  } catch {
    return null;
  }
}
