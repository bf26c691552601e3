// The places where a ground may be named: every phrase has a part that is always in it, and a text is searched for all parts at once.

import { PHRASES_BY_STEM } from './phrases.ts';

const escaped = (stem: string) => stem.replaceAll(/[/\\^$*+?.()|[\]{}]/g, String.raw`\$&`);
const ARTICLE_STEMS = ['art. 4', 'art 4', 'article 4', 'articles 4', 'artikel 4', '. cikk'];
const STEMS = [...[...PHRASES_BY_STEM.keys()].toSorted((one, other) => other.length - one.length), ...ARTICLE_STEMS];
const TRIGGER = new RegExp(STEMS.map(escaped).join('|'), 'iy');

/** The last five bits of a letter are the same whether it is small or a capital, but for those of Hungarian that stand alone: `ő`, `Ő`. */
const [BITS, LETTER, THREE] = [5, 0x1f, 0x7fff];
const withLetter = (key: number, unit: number): number => ((key << BITS) | (unit & LETTER)) & THREE;
const threeAt = (text: string, at: number): number =>
  withLetter(withLetter(text.charCodeAt(at) & LETTER, text.charCodeAt(at + 1)), text.charCodeAt(at + 2));

/** What the first three letters of a part say: that no part begins with them, that the next three have to be looked at, that one may stand there. */
const [NONE, LONG, SHORT] = [0, 1, 2];
const FIRST = new Uint8Array(THREE + 1);
const NEXT = new Uint8Array(THREE + 1);
for (const stem of STEMS.flatMap((one) => [one, one.toUpperCase()])) {
  const first = threeAt(stem, 0);
  FIRST[first] = Math.max(FIRST[first] ?? NONE, stem.length < 6 ? SHORT : LONG);
  NEXT[threeAt(stem, 3)] = LONG;
}

/** Where the first trigger from a place on begins; the length of the text when there is none. */
export function triggerFrom(text: string, from: number): number {
  let key = 0;
  for (let at = from; at < text.length; at += 1) {
    key = withLetter(key, text.charCodeAt(at));
    const first = FIRST[key];
    if (first === NONE || at < from + 2 || (first === LONG && NEXT[threeAt(text, at + 1)] === NONE)) continue;
    TRIGGER.lastIndex = at - 2;
    if (TRIGGER.test(text)) return at - 2;
  }
  return text.length;
}

/** Where a ground may be spoken of, and by which part of a phrase, in lower case. */
export function* triggersIn(text: string): Generator<{ readonly at: number; readonly stem: string }> {
  for (let at = triggerFrom(text, 0); at < text.length;) {
    TRIGGER.lastIndex = at;
    const stem = TRIGGER.exec(text)?.[0].toLowerCase() ?? '';
    yield { at, stem };
    at = triggerFrom(text, at + stem.length);
  }
}
