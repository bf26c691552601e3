// Where the first of many short pieces of words stands in a text: all of them are looked for in one pass, whatever their case.

import { characterReader } from './characters.ts';

/** The last five bits of a letter are the same whether it is small or a capital, but for those of Hungarian that stand alone: `ő`, `Ő`. */
const [BITS, LETTER, TWO, THREE, ALL] = [5, 0x1f, 0x3ff, 0x7fff, ~0];
const threeOf = (first: number, second: number, third: number): number =>
  ((first & LETTER) << (2 * BITS)) | ((second & LETTER) << BITS) | (third & LETTER);
const threeAt = (stem: string, at: number): number => threeOf(stem.charCodeAt(at), stem.charCodeAt(at + 1), stem.charCodeAt(at + 2));

const threeIn = (units: Readonly<Uint16Array>, at: number): number => threeOf(units[at] ?? 0, units[at + 1] ?? 0, units[at + 2] ?? 0);

/** What the first three letters of a stem say: that none begins with them, that the next three have to be looked at, that one may stand there. */
const [NONE, LONG, SHORT] = [0, 1, 2];

interface Letters {
  /** By two letters: a bit for each third one with which they begin a stem, or stand behind its first. */
  readonly early: Uint32Array;
  /** By three letters: whether stems begin with them; whether stems that do go on with these. */
  readonly first: Uint8Array;
  readonly next: Uint8Array;
}

function lettersOf(stems: readonly string[]): Letters {
  const [early, first, next] = [new Uint32Array(TWO + 1), new Uint8Array(THREE + 1), new Uint8Array(THREE + 1)];
  const add = (three: number, thirds = 1 << (three & LETTER)): void => {
    early[three >>> BITS] = (early[three >>> BITS] ?? 0) | thirds;
  };
  for (const stem of stems.flatMap((one) => [one, one.toUpperCase()])) {
    const begin = threeAt(stem, 0);
    first[begin] = Math.max(first[begin] ?? NONE, stem.length < 6 ? SHORT : LONG);
    next[threeAt(stem, 3)] = LONG;
    add(begin);
    // Whatever stands behind a stem of three letters counts as its fourth.
    add(threeAt(stem, 1), stem.length === 3 ? ALL : undefined);
  }
  return { early, first, next };
}

/** Where a stem may begin, from a place on; `until` when none does before it. Every second place is looked at, for a stem there or one before. */
function placeIn(units: Readonly<Uint16Array>, from: number, until: number, letters: Letters): number {
  const { early } = letters;
  for (let at = from; at <= until; at += 2) {
    const thirds = early[(((units[at] ?? 0) & LETTER) << BITS) | ((units[at + 1] ?? 0) & LETTER)] ?? 0;
    if (((thirds >>> ((units[at + 2] ?? 0) & LETTER)) & 1) === 0) continue;
    if (at > from && mayBegin(units, at - 1, letters)) return at - 1;
    if (mayBegin(units, at, letters)) return Math.min(at, until);
  }
  return until;
}

function mayBegin(units: Readonly<Uint16Array>, at: number, { first, next }: Letters): boolean {
  const may = first[threeIn(units, at)];
  return may === SHORT || (may === LONG && next[threeIn(units, at + 3)] !== NONE);
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
