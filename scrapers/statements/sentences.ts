// Where sentences begin and end in a text, and the numbers that lines begin with.

import { endsAt, isDigit, isMark, isSmall, isSpaceAt, MONTH, markThatEnds } from './sentence-ends.ts';

/** A stretch of a text, half-open. */
export interface Stretch {
  readonly from: number;
  readonly until: number;
}

const LONGEST = 700;

/** A number, letter or paragraph sign that a line begins with to be counted or found. */
const NUMBERING =
  /^\s{0,3}(?:\(?(?:\d{1,3}(?:\.\d{1,3}){0,4}|\p{L}|[ivx]{1,5}|[IVX]{1,5})\)|(?:(?:§ ?)?\d{1,3}(?:\.\d{1,3}){0,4}|\p{L}|[IVX]{1,5})[.:](?!\s{0,3}[\p{Ll}\p{N}])|\d{1,3}(?:\.\d{1,3}){1,4}(?=\s{1,3}\p{Lu}))(?=\s|$)/u;

/** How many characters of a line are its number: `1. Transfers`, `2.3 Zweck`, `(a) data`; 0 for none. A day of a month is none. */
export function numberingOf(text: string, from: number, until: number): number {
  if (!mayBeginNumber(text, from)) return 0;
  const line = text.slice(from, Math.min(until, from + 40));
  const length = NUMBERING.exec(line)?.[0].length ?? 0;
  return length > 0 && MONTH.test(line.slice(length).trimStart()) ? 0 : length;
}

const [OPENING, CLOSING, STOP, COLON] = [40, 41, 46, 58];

/** Whether a line goes up to a place with two small letters: no number ends like that, but for one in brackets. */
const isBehindWord = (text: string, from: number, at: number): boolean =>
  at >= from + 2 && isSmall(text.charCodeAt(at - 1)) && isSmall(text.charCodeAt(at - 2));

/** Whether a line may begin with a number. One is short: a mark stands right behind a letter, a figure stands somewhere at the beginning. */
export function mayBeginNumber(text: string, from: number): boolean {
  for (let at = from; at < from + 8; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === OPENING || unit === CLOSING || isDigit(unit)) return true;
    if ((unit === STOP || unit === COLON) && !isBehindWord(text, from, at)) return true;
  }
  return false;
}

/**
 * The sentence around a stretch of the text. Sentences are cut off some hundred characters before and after it, so that a text
 * without full stops costs no more than any other.
 */
export function sentenceAround(text: string, { from, until }: Stretch): Stretch {
  const [earliest, latest] = [Math.max(0, from - LONGEST), Math.min(text.length, until + LONGEST)];
  let begin = earliest;
  for (let at = from - 1; at >= earliest; at -= 1) {
    if (isMark(text.charCodeAt(at)) && endsAt(text, at)) {
      begin = at + 1;
      break;
    }
  }
  let end = Math.min(markThatEnds(text, Math.max(from, until - 1), latest) + 1, latest);
  while (begin < from && isSpaceAt(text, begin)) begin += 1;
  while (end > until && isSpaceAt(text, end - 1)) end -= 1;
  return { from: begin, until: end };
}

/** The first sentences of a text, in order, so many at most; what follows the last of them belongs to none. */
export function sentencesOf(text: string, most: number): readonly Stretch[] {
  const found: Stretch[] = [];
  let from = 0;
  for (let mark = -1; mark < text.length && found.length < most; from = mark + 1) {
    mark = markThatEnds(text, from);
    found.push({ from, until: Math.min(mark + 1, text.length) });
  }
  return found;
}
