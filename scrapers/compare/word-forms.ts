// Whether two words are one word written otherwise: another ending, another spelling, a slip of the pen.

import noiseWords from './noise-words.json' with { type: 'json' };

const ENDINGS: ReadonlySet<string> = new Set(noiseWords.endings);
const SHORTEST_STEM = 4;
const LONGEST_ENDING = 4;
/** Shorter words differ by one letter too easily: `sales` and `scales`, `form` and `from`. */
const LEAST_FOR_A_SLIP = 7;
/** A letter doubled or not makes hardly another word: `suport` and `support`. */
const LEAST_FOR_A_DOUBLE = 5;

/** Pairs of letters that two spellings of one language exchange: `organise` and `organize`, `licence` and `license`. */
const EXCHANGED: ReadonlySet<string> = new Set(['sz', 'cs', 'ae', 'ei', 'eo', 'ao', 'iy', 'kc', 'fp', 'io']);

/**
 * Whether two folded words without accents are the same word: they share a stem and differ in endings of grammar (`storage`,
 * `storing`), or in a doubled letter, or, from 7 letters on, in one letter too many, two turned round, or one that spelling exchanges. Words with digits have
 * to be equal.
 */
export function sameWord(one: string, other: string): boolean {
  if (one === other) return true;
  if (/\d/.test(one) || /\d/.test(other)) return false;
  return differInEnding(one, other) || differByASlip(one, other);
}

function differInEnding(one: string, other: string): boolean {
  let shared = 0;
  while (shared < one.length && one[shared] === other[shared]) shared += 1;
  for (let stem = shared; stem >= Math.max(SHORTEST_STEM, shared - 2); stem -= 1) {
    const [ending, otherEnding] = [one.slice(stem), other.slice(stem)];
    if (Math.max(ending.length, otherEnding.length) > LONGEST_ENDING) return false;
    if (ENDINGS.has(ending) && ENDINGS.has(otherEnding)) return true;
  }
  return false;
}

function differByASlip(one: string, other: string): boolean {
  const [shorter, longer] = one.length <= other.length ? [one, other] : [other, one];
  if (shorter.length < LEAST_FOR_A_DOUBLE || longer.length - shorter.length > 1 || shorter[0] !== longer[0]) return false;
  let at = 0;
  while (at < shorter.length && shorter[at] === longer[at]) at += 1;
  const isLong = shorter.length >= LEAST_FOR_A_SLIP;
  if (longer.length > shorter.length) return (isLong || longer[at] === longer[at - 1]) && longer.slice(at + 1) === shorter.slice(at);
  const [a = '', b = ''] = [shorter[at], longer[at]];
  const isTurned = a === longer[at + 1] && b === shorter[at + 1] && shorter.slice(at + 2) === longer.slice(at + 2);
  const isExchanged = (EXCHANGED.has(a + b) || EXCHANGED.has(b + a)) && shorter.slice(at + 1) === longer.slice(at + 1);
  return isLong && (isTurned || isExchanged);
}
