// Legal forms in the names of companies, in the languages of Europe and of those it sends data to.

import { type CountryCode, countryCode } from '../../schema/words/territory.ts';
import { remembered } from '../remembered.ts';
import { foldAccents } from './fold.ts';
import { lastWordFinder, wordBefore, type Written } from './last-words.ts';
import table from './legal-forms.json' with { type: 'json' };

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

interface Row {
  readonly form: string;
  readonly family: string;
  readonly countries: readonly CountryCode[];
  readonly words: string;
  /** The same without blanks and the last full stop. */
  readonly compact: string;
  /** Short enough to be another word, so that it counts only as written, `AS` and not `as`, and at the end of a part of a name. */
  readonly isSevere: boolean;
}

interface Token {
  readonly word: string;
  readonly from: number;
  readonly until: number;
}

const MOST_WORDS = 7;
const REACH = 90;
const LONGEST_NAME = 160;
const TOKEN = /[\p{L}\p{M}\p{N}]+(?:[./][\p{L}\p{M}\p{N}]+)*/gu;
const ASCII_LETTERS = /^[A-Za-z]+$/;
/** Forms that some countries write before the name. */
const PREFIXES: ReadonlySet<string> = new Set(['UAB', 'SIA', 'OOO', 'OOD', 'FOUNDATION', 'ASSOCIATION']);
/** Behind these stands no name: `the LLC`, `a Kft.`. */
const NO_NAME =
  /^(?:the|our|your|their|this|that|these|such|each|any|every|a|an|of|and|or|as|is|are|be|by|to|in|for|from|with|not|az|egy|der|die|das|eine?|la|le|une?)$/i;
/** Forms that are common nouns too, and what stands before them then: `the parent Company`, `a private Foundation`. */
const NOUN = /^(?:Limited|Incorporated|Corporation|Unlimited|Company|Co|Association|Foundation|Trust|Cooperative|Verein)\b/i;
const NOUNS_NEIGHBOUR = /^(?:parent|holding|insurance|private|public|affiliated|group)$/i;

function foldedWord(text: string): string {
  return ASCII_LETTERS.test(text) ? text.toLowerCase() : foldAccents(text).toLowerCase().replaceAll(/[./]/g, '');
}

function tokensOf(text: string): readonly Token[] {
  return [...text.matchAll(TOKEN)].map(({ 0: word, index }) => ({ word: foldedWord(word), from: index, until: index + word.length }));
}

/** Words run together, so that `S. A.`, `S.A.` and `SA` are one. */
function keyOf(text: string): string {
  return tokensOf(text)
    .map(({ word }) => word)
    .join('');
}

const compact = (text: string): string => text.replaceAll(' ', '').replace(/\.$/, '');

const rows: ReadonlyMap<string, readonly Row[]> = Map.groupBy(
  table.flatMap(({ form, family, countries, words, severe }) => {
    const row = { form, family, countries: countries.map(countryCode) };
    return [
      ...words.map((word) => ({ ...row, words: word, compact: compact(word), isSevere: false })),
      ...severe.map((word) => ({ ...row, words: word, compact: compact(word), isSevere: true })),
    ];
  }),
  ({ words }) => keyOf(words),
);
/** What forms end with: words that end no form need not be put before others. */
const ends: ReadonlySet<string> = new Set([...rows.keys()].flatMap((key) => Array.from(key, (_, from) => key.slice(from))));
const lastWords = new Set(table.flatMap(({ words, severe }) => [...words, ...severe].map((word) => tokensOf(word).at(-1)?.word ?? '')));

const isCapital = (letter: string | undefined): boolean => letter !== undefined && letter !== letter.toLowerCase();

const findLastWord = lastWordFinder(lastWords);
/** Last words that count in small letters: of forms that are written so, and of those of several words. */
const smallWords = new Set(
  table.flatMap(({ words, severe }) => {
    const written = [...words.filter((word) => tokensOf(word).length > 1 || !isCapital(word[0])), ...severe.filter(endsSmall)];
    return written.map((word) => tokensOf(word).at(-1)?.word ?? '');
  }),
);

function endsSmall(word: string): boolean {
  const last = tokensOf(word).at(-1);
  return last !== undefined && !isCapital(word[last.from]);
}

/** Whether a row counts as written here: severe ones to the letter, others with a capital where the table has one. */
function isWrittenSo(row: Row, stated: string): boolean {
  if (!row.isSevere) return !isCapital(row.words[0]) || isCapital(stated[0]);
  const written = compact(stated);
  return written === row.compact || (stated.length < 5 && written === row.compact.toUpperCase());
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

/** The longest form that ends with a word of the text. */
function formEndingWith(text: string, end: Written, isProse: boolean): LegalForm | null {
  const earliest = Math.max(0, end.from - REACH);
  let key = '';
  let best: LegalForm | null = null;
  let next: Written | null = end;
  for (let words = 0; next !== null && words < MOST_WORDS; words += 1) {
    const start: Written = next;
    key = `${foldedWord(text.slice(start.from, start.until))}${key}`;
    if (!ends.has(key)) break;
    const before = wordBefore(text, start.from, earliest);
    next = before;
    const candidates = rows.get(key);
    if (candidates === undefined) continue;
    const until = endOf(text, start.from, end.until);
    const stated = text.slice(start.from, until);
    const row = candidates.find((candidate) => isWrittenSo(candidate, stated));
    if (row === undefined || /[;:!?\n]/.test(stated)) continue;
    const name = before === null ? '' : text.slice(before.from, before.until);
    const isFirst = before === null && !PREFIXES.has(row.form);
    if (
      isFirst ||
      (NO_NAME.test(name) && (NOUN.test(stated) || !PREFIXES.has(row.form))) ||
      (NOUN.test(stated) && NOUNS_NEIGHBOUR.test(name)) ||
      (row.isSevere && !/\p{Lu}|^\p{N}/u.test(name)) ||
      (row.isSevere && !isClosed(text, until) && !(isProse && !NOUN.test(stated) && goesOn(text, until)))
    )
      continue;
    best = { form: row.form, family: row.family, countries: row.countries, stated, from: start.from, until };
  }
  return best;
}

/** Shows the forms of a text, in its order, until enough are seen. @param isEnough  is shown each, and says whether it was the last to look for */
function showForms(text: string, isProse: boolean, isEnough: (form: LegalForm) => boolean): void {
  for (let end = findLastWord(text, 0); end !== null; end = findLastWord(text, end.until)) {
    const written = text.slice(end.from, end.until);
    const isLetter = written.length === 1 && isCapital(written);
    if (!isLetter && !(isCapital(written[0]) ? lastWords : smallWords).has(foldedWord(written))) continue;
    const form = formEndingWith(text, end, isProse);
    if (form !== null && isEnough(form)) return;
  }
}

/** As `legalFormAt`, for texts that nobody else asks about. */
export function legalFormOnce(name: string): LegalForm | null {
  let last: LegalForm | null = null;
  showForms(name, false, (form) => {
    last = form;
    return false;
  });
  return last;
}

/** The legal form of a name: the last that closes a part of it, as in `Example Inc. (EX)`. Null: the name has none. */
export const legalFormAt = remembered(legalFormOnce, LONGEST_NAME);

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
