// What stays of a text when layout, case, punctuation, dates, version numbers and web addresses are looked past: its words, and their hash.

import { daysIn } from '../normalise/days.ts';
import { sentencesOf, type Stretch } from './sentences.ts';

const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>"')\]]+/gi;
const VERSION = /(?<![\p{L}\p{N}])(?:version|verzió|v\.?|rev(?:ision)?\.?) ?\d+(?:\.\d+){0,3}(?![\p{L}\p{N}])/giu;
const MAY_HOLD_VERSION = /v(?:er[sz]i[oó]n?|\.)? ?\d|rev/i;
const MAY_HOLD_DAY = /\d{4}|\d\/\d/;
const SHORT_DAY = /(?<![\p{L}\p{N}/])\d{1,2}\/\d{1,2}\/\d{2}(?![\p{L}\p{N}/])/gu;
const INVISIBLE = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g;
const APART = /[^\p{L}\p{M}\p{N}]+/gu;
const PLAIN = /^[\0-\x7F]*$/;
const PLAIN_APART = /[^a-z0-9]+/g;
const DIGITS = 12;

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
  const plain = text.includes('://') || text.includes('www.') ? text.replace(ADDRESS, ' ') : text;
  const undated = withoutDays(plain.replace(INVISIBLE, ''));
  const unversioned = MAY_HOLD_VERSION.test(undated) ? undated.replace(VERSION, ' ') : undated;
  return PLAIN.test(unversioned)
    ? unversioned.toLowerCase().replace(PLAIN_APART, ' ').trim()
    : unversioned.normalize('NFKC').toLowerCase().replace(APART, ' ').trim();
}

/**
 * The fingerprint of words: 12 hex digits, the same for the same words. Two multiplicative hashes side by side: enough to tell one
 * sentence of a page from the others, and many times faster than a hash that proves something, which this one does not.
 */
export function fingerprintOf(words: string): string {
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < words.length; at += 1) {
    const unit = words.charCodeAt(at);
    high = Math.imul(high ^ unit, 0x9e3779b1);
    low = Math.imul(low ^ unit, 0x5f356495);
  }
  high = Math.imul(high ^ (high >>> 16), 0x85ebca6b) ^ Math.imul(low ^ (low >>> 13), 0xc2b2ae35);
  low = Math.imul(low ^ (low >>> 16), 0x85ebca6b) ^ Math.imul(high ^ (high >>> 13), 0xc2b2ae35);
  return `${hex(high >>> 8)}${hex(low >>> 8)}`;
}

const hex = (part: number): string => part.toString(16).padStart(DIGITS / 2, '0');

/** A sentence with its words and their fingerprint. */
export interface WordedSentence extends Stretch {
  readonly words: string;
  readonly fingerprint: string;
}

/** A page of more is no text that anybody reads: what is beyond is compared as it stands. */
const MOST_SENTENCES = 20_000;
const MOST_CHARACTERS = 1_000_000;

/**
 * Takes the sentences of one text after another, those that say something besides dates and marks, until the page is longer than
 * a page can be; from there on each text counts as one sentence, letter by letter.
 */
export function sentenceTaker(): (text: string) => readonly WordedSentence[] {
  let [sentences, characters] = [0, 0];
  return (text) => {
    const read = text.slice(0, Math.max(0, MOST_CHARACTERS - characters));
    const found = sentencesOf(read, MOST_SENTENCES - sentences);
    sentences += found.length;
    characters += text.length;
    const whole = found.length > 0 ? (found.at(-1)?.until ?? 0) : 0;
    const worded = found.flatMap((stretch) => {
      const words = wordsOf(read.slice(stretch.from, stretch.until));
      return words === '' ? [] : [{ ...stretch, words, fingerprint: fingerprintOf(words) }];
    });
    if (whole >= text.length) return worded;
    const fingerprint = fingerprintOf(text.slice(whole));
    return [...worded, { from: whole, until: text.length, words: fingerprint, fingerprint }];
  };
}
