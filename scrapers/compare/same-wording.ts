// Whether two short texts, such as two purposes, say the same in other letters.

import { fold } from '../../schema/list/spelling.ts';
import { mendEmails } from '../normalise/emails.ts';
import type { CountryCode } from '../../schema/words/territory.ts';
import { foldedKey } from '../normalise/fold.ts';
import { placeMentions } from '../normalise/places.ts';
import { remembered } from '../remembered.ts';
import noiseWords from './noise-words.json' with { type: 'json' };
import { sameWord } from './word-forms.ts';

const CONNECTING: ReadonlySet<string> = new Set(noiseWords.connecting);
const WEAK: readonly string[] = noiseWords.weak;
const MONTHS: ReadonlyMap<string, string> = new Map(
  noiseWords.months.flatMap((names, at) => names.map((name): [string, string] => [name, String(at + 1)])),
);
/** Of longer texts only the beginning is compared word by word; the rest has to be equal letter by letter. */
const LONGEST = 2_000;
/** Texts with more words of their own than this do not say the same, whatever the forms of the words. */
const MOST_APART = 60;

/**
 * The words of a text that carry its meaning, folded, in their order: without articles and conjunctions, dates as plain numbers,
 * countries and regions as their codes, so that `US` and `the United States` are one word.
 */
export const wordsSaid = remembered(wordsIn);

function wordsIn(text: string): readonly string[] {
  const mended = mendEmails(text.slice(0, LONGEST));
  const words: string[] = [];
  let done = 0;
  for (const { country, region, from, until } of placeMentions(mended)) {
    if (from < done) continue;
    words.push(...plainWords(mended.slice(done, from)), `@${country ?? region}`);
    done = until;
  }
  return [...words, ...plainWords(mended.slice(done))];
}

function plainWords(text: string): readonly string[] {
  const words = foldedKey(text).match(/\p{N}+|[\p{L}\p{M}]+/gu) ?? [];
  return words.filter((word) => !CONNECTING.has(word)).map((word) => MONTHS.get(word) ?? word.replace(/^0+(?=\d)/, ''));
}

/** The letters and digits alone: `e-mail` and `email`, `data base` and `database` have the same. */
const letters = remembered((text: string): string => fold(mendEmails(text)));

/**
 * Whether two texts differ in nothing that a reader would call a change: order, case, punctuation, articles, `and` against a
 * comma, spelling, grammatical endings, typing of dates, names of countries. One word more, less or other is a change.
 */
export function sameWording(one: string, other: string): boolean {
  if (one === other || letters(one) === letters(other)) return true;
  if (letters(one.slice(LONGEST)) !== letters(other.slice(LONGEST))) return false;
  const [words, otherWords] = [wordsSaid(one), wordsSaid(other)];
  if (numbers(words) !== numbers(otherWords)) return false;
  const [onlyOne, onlyOther] = leftOver(words, otherWords);
  return (onlyOne.length === 0 && onlyOther.length === 0) || onlyOne.join('') === onlyOther.join('');
}

/** The numbers among the words: each counts, since `floor 2, door 2` is more than `floor 2`. */
const numbers = (words: readonly string[]): string =>
  words
    .filter((word) => /^\p{N}/u.test(word))
    .toSorted()
    .join(' ');

/** The words of each text that the other has in no form. A word said twice may be said once. */
function leftOver(one: readonly string[], other: readonly string[]): readonly [readonly string[], readonly string[]] {
  const [ones, others] = [new Set(one), new Set(other)];
  const apart = [...ones].filter((word) => !others.has(word));
  const otherApart = [...others].filter((word) => !ones.has(word));
  if (Math.max(apart.length, otherApart.length) > MOST_APART) return [apart, otherApart];
  return [
    apart.filter((word) => !otherApart.some((candidate) => sameWord(word, candidate))),
    otherApart.filter((word) => !apart.some((candidate) => sameWord(word, candidate))),
  ];
}

/** Of fewer telling words than this, half are too little: `newsletters by e-mail` and `receipts by e-mail`. */
const FEW = 4;

/**
 * Whether two texts by different hands are about the same thing: half of the telling words of the shorter one stand in the other.
 * Null: one of them has no telling words, so nothing can be said.
 */
export function sameGist(one: string, other: string): boolean | null {
  const [few = [], many = []] = [telling(one), telling(other)].toSorted((a, b) => a.length - b.length);
  if (few.length === 0) return null;
  const shared = few.filter((word) => many.some((candidate) => sameWord(word, candidate)));
  return few.length < FEW ? shared.length * 2 > few.length : shared.length * 2 >= few.length;
}

/**
 * Whether two sentences say one thing in other words: they are about the same, and each has words that the other has not. A sentence
 * that only has more than the other says more.
 */
export function isReworded(one: string, other: string): boolean {
  const [onlyOne, onlyOther] = leftOver(wordsSaid(one), wordsSaid(other));
  return onlyOne.length > 0 && onlyOther.length > 0 && sameGist(one, other) === true;
}

const telling = (text: string): readonly string[] =>
  [...new Set(wordsSaid(text))].filter((word) => !WEAK.some((weak) => sameWord(word, weak)));

/** Whether two addresses are one, word by word and number by number; only order, marks and whether the country is named may differ. */
export const sameAddress = (one: string, other: string, country: CountryCode | null): boolean =>
  letters(one) === letters(other) || addressWords(one, country).join(' ') === addressWords(other, country).join(' ');

/** The words of an address, in one order, without the country that goes without saying; none for what names nothing but that country. */
export const addressWords = (address: string, country: CountryCode | null): readonly string[] =>
  wordsSaid(address)
    .filter((word) => word !== `@${country}`)
    .toSorted();
