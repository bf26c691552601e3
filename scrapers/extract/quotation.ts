// Quotations: enough of a text to find the place, too little to replace the document.

import { QUOTATION_WORDS } from '../../schema/words/evidence.ts';
import type { Quotation } from '../observation.ts';

const LONGEST = 300;
/** Below so many characters there cannot be more words. */
const FEWEST = 2 * QUOTATION_WORDS;

/** The first words of a text, 25 at most. */
export function quoted(text: string): string {
  const begin = text.slice(0, LONGEST * 2);
  const words = begin.length < FEWEST ? [begin.replaceAll(/\s+/g, ' ')] : begin.split(/\s+/);
  const first = words.length > QUOTATION_WORDS ? `${words.slice(0, QUOTATION_WORDS - 1).join(' ')} …` : words.join(' ');
  return first.length > LONGEST ? `${first.slice(0, LONGEST - 2)} …` : first;
}

/** A quotation from the text, under the last of the headings. */
export function quotationOf(text: string, headings: readonly string[], offset: number): Quotation {
  return { quotation: quoted(text), at: headings.at(-1)?.slice(0, 200) ?? null, offset };
}
