// The words of legal forms, as they are looked up: by the last of them, then one more before it.

import { type CountryCode, countryCode } from '../../schema/words/territory.ts';
import { remembered } from '../remembered.ts';
import { foldAccents } from './fold.ts';
import table from './legal-forms.json' with { type: 'json' };

/** One way to write a form. */
export interface WrittenForm {
  readonly form: string;
  readonly family: string;
  readonly countries: readonly CountryCode[];
  readonly words: string;
  /** The same without blanks and the last full stop. */
  readonly compact: string;
  /** Short enough to be another word, so that it counts only as written, `AS` and not `as`, and at the end of a part of a name. */
  readonly isSevere: boolean;
}

/** What words at the end of a name can be, run together: these forms, and whether they may be the end of longer ones. */
export interface Ending {
  readonly forms: readonly WrittenForm[];
  readonly goesOn: boolean;
}

const TOKEN = /[\p{L}\p{M}\p{N}]+(?:[./][\p{L}\p{M}\p{N}]+)*/gu;
const ASCII_LETTERS = /^[A-Za-z]+$/;

/** A word in small letters, without accents, full stops and strokes. */
export const foldedWord = (text: string): string => (ASCII_LETTERS.test(text) ? text.toLowerCase() : foldedOther(text));

const LONGEST_WORD = 24;
const foldedOther = remembered((text) => foldAccents(text).toLowerCase().replaceAll(/[./]/g, ''), LONGEST_WORD);

/** The text without blanks and its last full stop. */
export const compact = (text: string): string => text.replaceAll(' ', '').replace(/\.$/, '');

export const isCapital = (letter: string | undefined): boolean => letter !== undefined && letter !== letter.toLowerCase();

const wordsOf = (text: string): readonly string[] => text.match(TOKEN) ?? [];
const lastOf = (text: string): string => foldedWord(wordsOf(text).at(-1) ?? '');

/** Words run together, so that `S. A.`, `S.A.` and `SA` are one. */
const keyOf = (text: string): string => wordsOf(text).map(foldedWord).join('');

const forms: ReadonlyMap<string, readonly WrittenForm[]> = Map.groupBy(
  table.flatMap(({ form, family, countries, words, severe }) => {
    const row = { form, family, countries: countries.map(countryCode) };
    return [
      ...words.map((word) => ({ ...row, words: word, compact: compact(word), isSevere: false })),
      ...severe.map((word) => ({ ...row, words: word, compact: compact(word), isSevere: true })),
    ];
  }),
  ({ words }) => keyOf(words),
);
const parts = new Set([...forms.keys()].flatMap((key) => Array.from(key, (_, from) => key.slice(from + 1))));

/** By the folded words, run together: words that end no form are not there. */
export const ENDINGS: ReadonlyMap<string, Ending> = new Map(
  [...forms.keys(), ...parts].map((key) => [key, { forms: forms.get(key) ?? [], goesOn: parts.has(key) }]),
);

/** The last words of forms, folded. */
export const LAST_WORDS: ReadonlySet<string> = new Set(table.flatMap(({ words, severe }) => [...words, ...severe].map(lastOf)));

/** Those that count in small letters: of forms that are written so, and of those of several words. */
export const SMALL_LAST_WORDS: ReadonlySet<string> = new Set(
  table.flatMap(({ words, severe }) =>
    [
      ...words.filter((word) => wordsOf(word).length > 1 || !isCapital(word[0])),
      ...severe.filter((word) => !isCapital(wordsOf(word).at(-1)?.[0])),
    ].map(lastOf),
  ),
);
