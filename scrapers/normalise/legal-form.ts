// Legal forms in the names of companies, in the languages of Europe and of those it sends data to.

import type { CountryCode } from '../../schema/words/territory.ts';
import { remembered } from '../remembered.ts';
import { lastWordFinder, wordBefore, type Written } from './last-words.ts';
import { compact, ENDINGS, foldedWord, isCapital, LAST_WORDS, SMALL_LAST_WORDS, type WrittenForm } from './legal-form-words.ts';

/** A legal form where it stands in a name. Offsets are half-open. */
export interface LegalForm {
  /** The form whatever its spelling: `Ltd.` and `Limited` are both LTD. */
  readonly form: string;
  /** Forms of one family translate each other: Kft., GmbH and Ltd. are LIMITED; Zrt., AG and Inc. are SHARES. */
  readonly family: string;
  /** The countries whose law has it, the likeliest first; none for one that many have. */
  readonly countries: readonly CountryCode[];
  readonly stated: string;
  readonly from: number;
  readonly until: number;
}

const MOST_WORDS = 7;
const REACH = 90;
const LONGEST_NAME = 160;
/** Forms that some countries write before the name. */
const PREFIXES: ReadonlySet<string> = new Set(['UAB', 'SIA', 'OOO', 'OOD', 'FOUNDATION', 'ASSOCIATION']);
/** Behind these stands no name: `the LLC`, `a Kft.`. */
const NO_NAME =
  /^(?:the|our|your|their|this|that|these|such|each|any|every|a|an|of|and|or|as|is|are|be|by|to|in|for|from|with|not|az|egy|der|die|das|eine?|la|le|une?)$/i;
/** Forms that are common nouns too, and what stands before them then: `the parent Company`, `a private Foundation`. */
const NOUN = /^(?:Limited|Incorporated|Corporation|Unlimited|Company|Co|Association|Foundation|Trust|Cooperative|Verein)\b/i;
/** What no form has within it. */
const APART = /[;:!?\n]/;
/** A word that may be the end of a name, before a form that may be another word. */
const NAME = /\p{Lu}|^\p{N}/u;
const NOUNS_NEIGHBOUR = /^(?:parent|holding|insurance|private|public|affiliated|group)$/i;

const findLastWord = lastWordFinder(LAST_WORDS);

/** Whether a form counts as written here: severe ones to the letter, others with a capital where they have one. */
function isWrittenSo(form: WrittenForm, stated: string): boolean {
  if (!form.isSevere) return !isCapital(form.words[0]) || isCapital(stated[0]);
  const written = compact(stated);
  return written === form.compact || (stated.length < 5 && written === form.compact.toUpperCase());
}

/** A short form closes its part of a name: `Hansen AS, Oslo` but not `AS Roma`. */
function isClosed(text: string, until: number): boolean {
  return /^\s*(?:$|\p{RI}|[),;:([\]|/"'”’–—•·]|-\s|-(?!op)\p{Ll}{1,8}(?!\p{L})|\.\s|\n)/u.test(text.slice(until, until + 12));
}

/** In running text a sentence goes on behind a short form: `Example KG aus Beispielstadt`. */
function goesOn(text: string, until: number): boolean {
  return /^\s(?=[\p{Ll}\d„“"])|^[’']s\s/u.test(text.slice(until, until + 3));
}

/** The end of a form with its dot and the bracket it opened. */
function endOf(text: string, from: number, until: number): number {
  const dotted = text[until] === '.' ? until + 1 : until;
  return text[dotted] === ')' && text.slice(from, dotted).includes('(') ? dotted + 1 : dotted;
}

/** The longest form that ends with a word of the text. @param lastWord  the same, folded */
function formEndingWith(text: string, end: Written, lastWord: string, isProse: boolean): LegalForm | null {
  const earliest = Math.max(0, end.from - REACH);
  let best: LegalForm | null = null;
  let [key, start] = [lastWord, end];
  for (let words = 1; words <= MOST_WORDS; words += 1) {
    const ending = ENDINGS.get(key);
    if (ending === undefined) break;
    const before = wordBefore(text, start.from, earliest);
    best = formWritten(text, { from: start.from, until: end.until }, before, ending.forms, isProse) ?? best;
    if (!ending.goesOn || before === null) break;
    key = foldedWord(text.slice(before.from, before.until)) + key;
    start = before;
  }
  return best;
}

/** Which of these forms is written there, if the word before it can be the end of a name. */
function formWritten(
  text: string,
  { from, until: end }: Written,
  before: Written | null,
  forms: readonly WrittenForm[],
  isProse: boolean,
): LegalForm | null {
  if (forms.length === 0) return null;
  const until = endOf(text, from, end);
  const stated = text.slice(from, until);
  const written = forms.find((form) => isWrittenSo(form, stated));
  if (written === undefined || APART.test(stated)) return null;
  const { form, family, countries, isSevere } = written;
  if (before === null) return PREFIXES.has(form) && !isSevere ? { form, family, countries, stated, from, until } : null;
  const name = text.slice(before.from, before.until);
  const isNoName = NO_NAME.test(name) && (NOUN.test(stated) || !PREFIXES.has(form));
  if (isNoName || (NOUN.test(stated) && NOUNS_NEIGHBOUR.test(name))) return null;
  if (isSevere && !NAME.test(name)) return null;
  if (isSevere && !isClosed(text, until) && !(isProse && !NOUN.test(stated) && goesOn(text, until))) return null;
  return { form, family, countries, stated, from, until };
}

/** Shows the forms of a text, in its order, until enough are seen. @param isEnough  is shown each, and says whether it was the last to look for */
function showForms(text: string, isProse: boolean, isEnough: (form: LegalForm) => boolean): void {
  for (let end = findLastWord(text, 0); end !== null; end = findLastWord(text, end.until)) {
    const written = text.slice(end.from, end.until);
    const lastWord = foldedWord(written);
    const isLetter = written.length === 1 && isCapital(written);
    if (!isLetter && !(isCapital(written[0]) ? LAST_WORDS : SMALL_LAST_WORDS).has(lastWord)) continue;
    const form = formEndingWith(text, end, lastWord, isProse);
    if (form !== null && isEnough(form)) return;
  }
}

/** The legal form of a name: the last that closes a part of it, as in `Example Inc. (EX)`. Null: the name has none. */
export const legalFormAt = remembered((name): LegalForm | null => {
  let last: LegalForm | null = null;
  showForms(name, false, (form) => {
    last = form;
    return false;
  });
  return last;
}, LONGEST_NAME);

/** The first legal forms in running text, so many at most, in its order; of forms within each other the longest. */
export function legalFormsIn(text: string, most: number): readonly LegalForm[] {
  const found: LegalForm[] = [];
  showForms(text, true, (form) => {
    if (found.length >= most) return true;
    const last = found.at(-1);
    if (last && form.from < last.until) found.pop();
    found.push(last && form.from < last.until && last.from < form.from ? { ...form, from: last.from } : form);
    return false;
  });
  return found;
}

/** Whether a text holds a name with a legal form. `Limited access` and `the Company` are none; nor are `as`, `se` and `co` as words. */
export function hasLegalForm(text: string): boolean {
  if (text.length <= LONGEST_NAME) return legalFormAt(text) !== null;
  let has = false;
  showForms(text, false, () => (has = true));
  return has;
}

/** Whether a text ends with a legal form, with or without its dot and a Hungarian suffix: `Példa Kft.-nek`. */
export function endsWithLegalForm(text: string): boolean {
  const start = Math.max(0, text.length - 2 * REACH);
  const form = legalFormAt(text.slice(start));
  return form !== null && /^\.?(?:-\p{Ll}{1,8})?[.,;:]?\s*$/u.test(text.slice(start + form.until));
}
