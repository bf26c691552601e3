// Which sentences of a page are told of elsewhere, as recipients or as grounds, so that no change of them is told as a change of text besides.

import type { ObservedEntry, Quotation } from '../observation.ts';
import { LABEL_WORDS, plain } from '../extract/words.ts';
import { wordsOf } from '../statements/fingerprint.ts';
import type { WordedSentence } from '../statements/taken-sentences.ts';
import type { TwoReadings } from './page-drifts.ts';
import type { Counts } from './text.ts';

/** Under the heading of a list, whatever is shorter is a cell or a label. */
const FEWEST_OF_PROSE = 8;
/** The part of a sentence's words that one recipient's own have to be: under a list's heading, and anywhere. */
const PART_IN_LIST = 0.5;
const PART_ANYWHERE = 0.8;

const ownWords = (entry: ObservedEntry): ReadonlySet<string> => {
  const { name, purpose, data, location, seat, address, email, phone, contact, mechanism, statedRole, section } = entry;
  const places = [location?.stated, seat?.stated, address, mechanism?.stated];
  const said = [name, purpose, ...data, ...places, email, phone, contact, statedRole, section].filter((value) => value != null);
  return new Set(wordsOf(said.join(' ')).split(' '));
};

/**
 * Tells what counts as text: nothing that is said of a recipient, and nothing that names a ground which was taken up or given up.
 *
 * @param grounds  where those grounds are named
 */
export function countsAsText({ before, after }: TwoReadings, grounds: readonly Quotation[]): Counts {
  const entries = [...before.observation.entries, ...after.observation.entries];
  const own = entries.map(ownWords);
  const named = grounds.map(({ quotation }) => wordsOf(quotation.replaceAll('…', ' ')));
  const isOfARecipient = (words: readonly string[], part: number): boolean =>
    own.some((said) => words.filter((word) => said.has(word)).length >= words.length * part);
  const headsList = headingsOfLists({ before, after });
  const isOverList = (heading: string | null): boolean =>
    headsList.has(heading) || (heading !== null && isOfARecipient(wordsOf(heading).split(' '), PART_ANYWHERE));
  return ({ words }: WordedSentence, heading) => {
    if (named.some((quoted) => quoted !== '' && words.includes(quoted))) return false;
    if (entries.length === 0) return true;
    const said = words.split(' ');
    if (!isOverList(heading)) return !isOfARecipient(said, PART_ANYWHERE);
    const telling = said.filter((word) => !LABEL_WORDS.has(plain(word)));
    return said.length >= FEWEST_OF_PROSE && telling.length > 0 && !isOfARecipient(telling, PART_IN_LIST);
  };
}

/** The headings under which recipients stand, before or after. */
export function headingsOfLists({ before, after }: TwoReadings): ReadonlySet<string | null> {
  return new Set([before, after].flatMap(({ observation }) => observation.entries.map(({ evidence }) => evidence.at)));
}
