// What stays of a text when layout, case, punctuation, dates, version numbers and web addresses are looked past: its words, and their hash.

import { daysIn } from '../normalise/days.ts';
import { addWords, hexOf, Print } from './print.ts';

const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>"')\]]+/gi;
const VERSION = /(?<![\p{L}\p{N}])(?:version|verzió|v\.?|rev(?:ision)?\.?) ?\d+(?:\.\d+){0,3}(?![\p{L}\p{N}])/giu;
const MAY_HOLD_VERSION = /v(?:er[sz]i[oó]n?|\.)? ?\d|rev/i;
const MAY_HOLD_DAY = /\d{4}|\d\/\d/;
const SHORT_DAY = /(?<![\p{L}\p{N}/])\d{1,2}\/\d{1,2}\/\d{2}(?![\p{L}\p{N}/])/gu;
const INVISIBLE = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g;
const APART = /[^\p{L}\p{M}\p{N}]+/gu;
const ONLY_LETTERS = /^[A-Za-z ]*$/;
const PLAIN = /^[\0-\x7F]*$/;
const PLAIN_APART = /[^a-z0-9]+/g;

/** The text with a blank in place of every day and month that it writes with its year. */
function withoutDays(text: string): string {
  if (!MAY_HOLD_DAY.test(text)) return text;
  let [rest, done] = ['', 0];
  for (const { from, until } of daysIn(text)) {
    rest += `${text.slice(done, from)} `;
    done = until;
  }
  return `${rest}${text.slice(done)}`.replace(SHORT_DAY, ' ');
}

/** The words of a text in lower case, a blank between them. */
export function wordsOf(text: string): string {
  if (ONLY_LETTERS.test(text)) {
    const words = text.toLowerCase().trim();
    return words.includes('  ') ? words.replace(PLAIN_APART, ' ') : words;
  }
  const plain = text.includes('://') || text.includes('www.') ? text.replace(ADDRESS, ' ') : text;
  const undated = withoutDays(plain.replace(INVISIBLE, ''));
  const unversioned = MAY_HOLD_VERSION.test(undated) ? undated.replace(VERSION, ' ') : undated;
  return PLAIN.test(unversioned)
    ? unversioned.toLowerCase().replace(PLAIN_APART, ' ').trim()
    : unversioned.normalize('NFKC').toLowerCase().replace(APART, ' ').trim();
}

/** The fingerprint of words: 12 hex digits, the same for the same words. */
export function fingerprintOf(words: string): string {
  const print = new Print();
  addWords(print, words);
  return hexOf(print);
}
