// Quotations: enough of a text to find the place, too little to replace the document.

import { QUOTATION_WORDS } from '../../schema/words/evidence.ts';
import type { Quotation } from '../observation.ts';

const LONGEST = 300;
/** White space besides single blanks. */
const UNEVEN = /[^\S ]| {2}/;

/** The first words of a text, 25 at most. */
export function quoted(text: string): string {
  const begin = text.slice(0, LONGEST * 2);
  const words = UNEVEN.test(begin) ? begin.replaceAll(/\s+/g, ' ') : begin;
  let [end, next] = [-1, -1];
  for (let blanks = 0; blanks < QUOTATION_WORDS; blanks += 1) {
    end = next;
    next = words.indexOf(' ', end + 1);
    if (next === -1) break;
  }
  const first = next === -1 ? words : `${words.slice(0, end)} …`;
  return first.length > LONGEST ? `${first.slice(0, LONGEST - 2)} …` : first;
}

/** A quotation from the text, under the last of the headings. */
export function quotationOf(text: string, headings: readonly string[], offset: number): Quotation {
  return { quotation: quoted(text), at: headings.at(-1)?.slice(0, 200) ?? null, offset };
}
