// Where the first of many short pieces of words stands in a text: all of them are looked for in one pass, whatever their case.

import { characterReader } from './characters.ts';

/** The last five bits of a letter are the same whether it is small or a capital, but for those of Hungarian that stand alone: `ő`, `Ő`. */
const [BITS, LETTER, THREE] = [5, 0x1f, 0x7fff];
const threeOf = (first = 0, second = 0, third = 0): number =>
  ((first & LETTER) << (2 * BITS)) | ((second & LETTER) << BITS) | (third & LETTER);
const threeAt = (stem: string, at: number): number => threeOf(stem.charCodeAt(at), stem.charCodeAt(at + 1), stem.charCodeAt(at + 2));

/** What the first three letters of a stem say: that none begins with them, that the next three have to be looked at, that one may stand there. */
const [NONE, LONG, SHORT] = [0, 1, 2];

/** By three letters: whether stems begin with them, and whether stems that do go on with these. */
interface Letters {
  readonly first: Uint8Array;
  readonly next: Uint8Array;
}

function lettersOf(stems: readonly string[]): Letters {
  const [first, next] = [new Uint8Array(THREE + 1), new Uint8Array(THREE + 1)];
  for (const stem of stems.flatMap((one) => [one, one.toUpperCase()])) {
    const begin = threeAt(stem, 0);
    first[begin] = Math.max(first[begin] ?? NONE, stem.length < 6 ? SHORT : LONG);
    next[threeAt(stem, 3)] = LONG;
  }
  return { first, next };
}

/** Where a stem may begin, from a place on; `until` when none does before it. */
function placeIn(units: Readonly<Uint16Array>, from: number, until: number, { first, next }: Letters): number {
  let three = threeOf(0, units[from], units[from + 1]);
  for (let at = from; at < until; at += 1) {
    three = (three << BITS) | ((units[at + 2] ?? 0) & LETTER);
    const may = first[three & THREE];
    if (may !== NONE && (may === SHORT || next[threeOf(units[at + 3], units[at + 4], units[at + 5])] !== NONE)) return at;
  }
  return until;
}

/** So much is read at once: whoever goes on behind each place that was found reads no more than this again. */
const PIECE = 512;
/** So many characters decide whether a stem may stand somewhere. */
const LETTERS = 6;
const read = characterReader();

const escaped = (stem: string) => stem.replaceAll(/[/\\^$*+?.()|[\]{}]/g, String.raw`\$&`);

/** Looks for stems. */
export interface StemFinder {
  /** Where the first stem from a place on begins; the length of the text when there is none. */
  readonly from: (text: string, from: number) => number;
  /** The stem that begins at a place, as it is written there; an empty text when none does. */
  readonly at: (text: string, at: number) => string;
}

/** @param stems  of three characters or more; of two that begin at one place the first is meant */
export function stemFinder(stems: readonly string[]): StemFinder {
  const pattern = new RegExp(stems.map(escaped).join('|'), 'iy');
  const letters = lettersOf(stems);
  const isStemAt = (text: string, at: number): boolean => {
    pattern.lastIndex = at;
    return pattern.test(text);
  };
  return {
    from: (text, from) => {
      for (let begin = from; begin < text.length; begin += PIECE) {
        const units = read(text.slice(begin, begin + PIECE + LETTERS));
        const count = Math.min(PIECE, text.length - begin);
        for (let at = placeIn(units, 0, count, letters); at < count; at = placeIn(units, at + 1, count, letters))
          if (isStemAt(text, begin + at)) return begin + at;
      }
      return text.length;
    },
    at: (text, at) => {
      pattern.lastIndex = at;
      return pattern.exec(text)?.[0] ?? '';
    },
  };
}
