// Finds the words of a text that may end a set phrase, without cutting out the others.

/** A word where it stands in a text, with what is joined to it by full stops and strokes: `S.A.`, `A/S`. Offsets are half-open. */
export interface Written {
  readonly from: number;
  readonly until: number;
}

const BEYOND = 0x250;
const LETTER = /[\p{L}\p{M}\p{N}]/u;
const IN_WORDS = Uint8Array.from({ length: BEYOND }, (_, code) => (LETTER.test(String.fromCharCode(code)) ? 1 : 0));
const [STOP, STROKE] = [46, 47];
const LONGEST = 24;

/** How many units the letter or figure at a place takes; 0: none stands there. */
function letterAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit < BEYOND) return IN_WORDS[unit] ?? 0;
  if (Number.isNaN(unit)) return 0;
  const letter = String.fromCodePoint(text.codePointAt(at) ?? unit);
  return LETTER.test(letter) ? letter.length : 0;
}

/** How many units the letter or figure that ends before a place takes; 0: none stands there. */
function letterBefore(text: string, at: number): number {
  const unit = text.charCodeAt(at - 1);
  if (unit < BEYOND) return IN_WORDS[unit] ?? 0;
  return Math.max(letterAt(text, at - 1), letterAt(text, at - 2) === 2 ? 2 : 0);
}

/** The last word that ends before a place, with what is joined to it; null where none does. @param earliest  what stands before it is not looked at */
export function wordBefore(text: string, at: number, earliest: number): Written | null {
  let until = at;
  while (until > earliest && letterBefore(text, until) === 0) until -= 1;
  let from = until;
  for (let units = letterBefore(text, from); units > 0 && from - units >= earliest; units = letterBefore(text, from)) {
    from -= units;
    const joint = text.charCodeAt(from - 1);
    if ((joint === STOP || joint === STROKE) && from - 1 > earliest && letterBefore(text, from - 1) > 0) from -= 1;
  }
  return from < until ? { from, until } : null;
}

/** A number for the first letter of a word, whatever its case, and the word's length. */
const shapeOf = (unit: number, length: number): number => (unit | 32) * 32 + length;
const isCapital = (unit: number): boolean => unit >= 65 && unit <= 90;

/**
 * A finder of the words that are among these, of single capitals, and of words of other letters than A to Z, which may be. It finds the
 * first from a place on, where no word is under way; null when there is none.
 *
 * @param words  in small letters
 */
export function lastWordFinder(words: Iterable<string>): (text: string, from: number) => Written | null {
  const known = new Set(words);
  const shapes = new Uint8Array(128 * 32);
  for (const word of known) if (word.length <= LONGEST && word.charCodeAt(0) < 128) shapes[shapeOf(word.charCodeAt(0), word.length)] = 1;

  const mayBe = (text: string, from: number, until: number, isPlain: boolean): boolean => {
    const length = until - from;
    const first = text.charCodeAt(from);
    if (length > LONGEST) return false;
    if (!isPlain || (length === 1 && isCapital(first))) return true;
    return shapes[shapeOf(first, length)] === 1 && known.has(text.slice(from, until).toLowerCase());
  };
  return (text, begin) => {
    for (let at = begin; at < text.length; at += 1) {
      const from = at;
      let isPlain = true;
      for (let units = letterAt(text, at); units > 0; units = letterAt(text, at)) {
        if (text.charCodeAt(at) >= 128) isPlain = false;
        at += units;
        const isJoined = text.charCodeAt(at) === STOP || text.charCodeAt(at) === STROKE;
        if (isJoined && letterAt(text, at + 1) > 0) {
          isPlain = false;
          at += 1;
        }
      }
      if (at > from && mayBe(text, from, at, isPlain)) return { from, until: at };
    }
    return null;
  };
}
