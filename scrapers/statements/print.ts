// The fingerprint of words, taken word by word, so that a sentence and the section around it are printed in one go.

import { isYearAt } from '../normalise/days.ts';
import { isDigit, isMark } from './sentence-ends.ts';

const [HIGH, LOW, WORD] = [0xdeadbeef | 0, 0x41c6ce57, 0x2545f491];
const [BY_HIGH, BY_LOW, BY_WORD] = [0x9e3779b1, 0x5f356495, 0x01000193];

/** The print of the words so far. Two multiplicative hashes side by side: enough to tell one sentence of a page from the others. */
export class Print {
  high = HIGH;
  low = LOW;
  words = 0;
}

/** The words of a sentence, each as a number. It is used for one sentence after the other. */
export interface Numbered {
  readonly words: number[];
  count: number;
}

function put(numbered: Numbered, word: number): void {
  numbered.words[numbered.count] = word;
  numbered.count += 1;
}

const lowBits = (word: number): number => (word >>> 13) ^ (word << 7);

/** Adds numbered words to the print of what is around them. @returns their own fingerprint */
export function addSentence(around: Print, { words, count }: Readonly<Numbered>): string {
  let { high, low } = around;
  let [ownHigh, ownLow] = [HIGH, LOW];
  for (let at = 0; at < count; at += 1) {
    const word = words[at] ?? WORD;
    const bits = lowBits(word);
    high = Math.imul(high ^ word, BY_HIGH);
    low = Math.imul(low ^ bits, BY_LOW);
    ownHigh = Math.imul(ownHigh ^ word, BY_HIGH);
    ownLow = Math.imul(ownLow ^ bits, BY_LOW);
  }
  around.high = high;
  around.low = low;
  around.words += count;
  return hexDigits(ownHigh, ownLow);
}

const SPACE = 32;

/** Shows the number of each word; a blank stands between two. */
function eachNumber(words: string, show: (word: number) => void): void {
  let word = WORD;
  for (let at = 0; at < words.length; at += 1) {
    const unit = words.charCodeAt(at);
    if (unit === SPACE) {
      if (word !== WORD) show(word);
      word = WORD;
    } else word = Math.imul(word ^ unit, BY_WORD);
  }
  if (word !== WORD) show(word);
}

/** Numbers words with a blank between them. */
export function numberWords(words: string, numbered: Numbered): void {
  numbered.count = 0;
  eachNumber(words, (word) => put(numbered, word));
}

/** Adds words with a blank between them. */
export function addWords(print: Print, words: string): void {
  eachNumber(words, (word) => {
    print.high = Math.imul(print.high ^ word, BY_HIGH);
    print.low = Math.imul(print.low ^ lowBits(word), BY_LOW);
    print.words += 1;
  });
}

/** What a letter is in lower case, and what else it is: no letter, a mark to look at, one that takes a closer look. */
const [APART, MARK, ODD] = [0, 1, 2];
/** From here on stand letters, folded; between them and those above stand figures. */
const LETTERS = 58;
const PUNCTUATION = 0x2000;
const BEYOND = 0x2070;
const [COLON, SLASH, STOP, W, N, V, O] = [58, 47, 46, 119, 110, 118, 0xf3];
const FOLDED = Uint16Array.from({ length: BEYOND }, (_, code) => foldedCode(code));

function foldedCode(code: number): number {
  const letter = String.fromCharCode(code);
  if (/[\u00AD\u200B-\u200F\u2060]/.test(letter)) return ODD;
  if (code >= 0x180 && code < PUNCTUATION) return ODD;
  if (code === COLON || isMark(code)) return MARK;
  const folded = letter.normalize('NFKC').toLowerCase();
  if (!/[\p{L}\p{M}\p{N}]/u.test(folded)) return APART;
  return folded.length === 1 ? folded.charCodeAt(0) : ODD;
}

/**
 * Numbers the words of a text from a place on, behind those that are numbered already, until the next mark that may end a sentence.
 *
 * @returns where that mark stands, the length of the text when none does; -1 when it takes a closer look to tell what the words are:
 * figures that may be a day, web addresses, letters of other alphabets
 * @param units  the characters of the text
 */
export function numberUntilMark(text: string, units: Readonly<Uint16Array>, from: number, numbered: Numbered): number {
  let word = WORD;
  for (let at = from; ; at += 1) {
    const unit = units[at] ?? 0;
    const folded = FOLDED[unit] ?? ODD;
    if (folded >= LETTERS) {
      word = Math.imul(word ^ folded, BY_WORD);
      continue;
    }
    if (folded > MARK) {
      if (folded === ODD || mayBeLookedPast(text, at)) return -1;
      word = Math.imul(word ^ folded, BY_WORD);
      continue;
    }
    if (word !== WORD) {
      put(numbered, word);
      word = WORD;
    }
    if (folded === APART) {
      if (at >= text.length) return text.length;
      continue;
    }
    if (isPartOfAddress(text, at, unit)) return -1;
    if (unit !== COLON) return at;
  }
}

/** Whether the mark there belongs to a web address: the stop of `www.`, the colon before a stroke. */
function isPartOfAddress(text: string, at: number, unit: number): boolean {
  if (unit === COLON) return text.charCodeAt(at + 1) === SLASH;
  return unit === STOP && isW(text.charCodeAt(at - 1)) && isW(text.charCodeAt(at - 2)) && isW(text.charCodeAt(at - 3));
}

const isW = (unit: number): boolean => (unit | 32) === W;

/** Whether the figure there may belong to a day or a version: a year, one before a stroke and another, one behind `v` or `version`. */
function mayBeLookedPast(text: string, at: number): boolean {
  if (text.charCodeAt(at + 1) === SLASH && isDigit(text.charCodeAt(at + 2))) return true;
  if (isDigit(text.charCodeAt(at - 1))) return false;
  if (isYearAt(text, at)) return true;
  let before = at - 1;
  while (before >= at - 3 && (text.charCodeAt(before) === SPACE || text.charCodeAt(before) === STOP)) before -= 1;
  const letter = text.charCodeAt(before) | 32;
  return letter === V || letter === N || letter === O;
}

const THREE_DIGITS = Array.from({ length: 0x1000 }, (_, value) => value.toString(16).padStart(3, '0'));
const digits = (bits: number): string => THREE_DIGITS[bits & 0xfff] ?? '';

/** 12 hex digits, the same for the same words. It proves nothing, and is many times faster than a hash that does. */
export const hexOf = ({ high, low }: Readonly<Print>): string => hexDigits(high, low);

function hexDigits(one: number, other: number): string {
  const high = Math.imul(one ^ (one >>> 16), 0x85ebca6b) ^ Math.imul(other ^ (other >>> 13), 0xc2b2ae35);
  const low = Math.imul(other ^ (other >>> 16), 0x85ebca6b) ^ Math.imul(high ^ (high >>> 13), 0xc2b2ae35);
  return digits(high >>> 20) + digits(high >>> 8) + digits(low >>> 20) + digits(low >>> 8);
}
