// Quotations around a place: at most 25 words of the sentence, so that the place can be found and the document is not replaced.

import { QUOTATION_WORDS } from '../../schema/words/evidence.ts';
import type { Stretch } from './sentences.ts';

const LONGEST = 300;

const isSpace = (unit: number): boolean => unit <= 32 || (unit >= 160 && /\s/.test(String.fromCharCode(unit)));

function wordsOf(text: string, { from, until }: Stretch): readonly Stretch[] {
  const words: Stretch[] = [];
  for (let at = from; at < until; at += 1) {
    if (isSpace(text.charCodeAt(at))) continue;
    const begin = at;
    while (at < until && !isSpace(text.charCodeAt(at))) at += 1;
    words.push({ from: begin, until: at });
  }
  return words;
}

/** At most 25 words around a stretch of the text, within the bounds given, and where they begin. */
export function quotationAround(
  text: string,
  bounds: Stretch,
  { from, until }: Stretch,
): { readonly quotation: string; readonly from: number } {
  const words = wordsOf(text, bounds);
  const first = Math.max(
    0,
    words.findIndex((word) => word.until > from),
  );
  const last = Math.max(
    first,
    words.findLastIndex((word) => word.from < until),
  );
  let [begin, end] = [first, Math.min(last, first + QUOTATION_WORDS - 1)];
  const fits = (start: number, stop: number) => (words[stop]?.until ?? 0) - (words[start]?.from ?? 0) <= LONGEST;
  for (let turn = 0; end - begin + 1 < QUOTATION_WORDS && turn < 2 * QUOTATION_WORDS; turn += 1) {
    const canGoBack = begin > 0 && fits(begin - 1, end);
    const canGoOn = end < words.length - 1 && fits(begin, end + 1);
    if (canGoBack && (turn % 2 === 0 || !canGoOn)) begin -= 1;
    else if (canGoOn) end += 1;
    else if (!canGoBack) break;
  }
  const start = words[begin]?.from ?? bounds.from;
  return {
    quotation: text
      .slice(start, words[end]?.until ?? bounds.until)
      .slice(0, LONGEST)
      .replaceAll(/\s+/g, ' '),
    from: start,
  };
}
