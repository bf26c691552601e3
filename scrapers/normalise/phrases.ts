// Finds many set phrases, such as names of countries, in a text in one pass: a tree of words, walked from every word of the text.

import { foldAccents } from './fold.ts';

/** A phrase to find and what it stands for. */
export interface Phrase<Meaning> {
  readonly words: string;
  readonly meaning: Meaning;
  /** Counts only when written in capitals throughout, as `US`. */
  readonly capitals?: boolean;
  /** Counts in lower case too; otherwise its first letter is a capital. */
  readonly anyCase?: boolean;
  /** The last word may carry a Hungarian suffix: `Németországból`, `Koreában`. */
  readonly hungarian?: boolean;
  /** The last word may carry a German genitive: `Deutschlands`. */
  readonly german?: boolean;
}

/** Where a phrase stands in the text. Offsets are half-open; a suffix belongs to it. */
export interface Hit<Meaning> {
  readonly meaning: Meaning;
  readonly from: number;
  readonly until: number;
}

interface Node<Meaning> {
  readonly next: Map<string, Node<Meaning>>;
  phrase: Phrase<Meaning> | null;
}

const SUFFIXES = 'kent beli bol rol tol ban ben nak nek val vel hoz hez nal nel ert ba be ra re on ig ot at et t i'.split(' ');
/** `Németországgal`, `Svájccal`: the v of -val and -vel takes the sound before it. */
const ASSIMILATED = /([b-df-hj-np-tv-z])\1[ae]l$/;
/** What may stand between the words of one phrase: `Pays-Bas`, `Côte d'Ivoire`, `Bosnia & Herzegovina`, `St. Lucia`. */
const JOINS: ReadonlySet<string> = new Set(" \n\u00A0-‐‑‒–—'’.&");
const LONGEST_JOIN = 3;

function isWordCode(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 95;
  return code >= 0xc0
    ? code !== 0xd7 && code !== 0xf7 && !(code >= 0x2000 && code <= 0x2bff) && !(code >= 0x3000 && code <= 0x303f)
    : code === 0xaa;
}

const isCapital = (letter: string): boolean => letter !== letter.toLowerCase();

/** The word that begins at `from` as it is looked up, and its end. `U.S.A.` is the word `usa`. */
function wordAt(text: string, from: number): { readonly word: string; readonly until: number } {
  let until = from;
  let isPlain = true;
  for (let code = text.charCodeAt(until); isWordCode(code); code = text.charCodeAt(until)) {
    if (code >= 128) isPlain = false;
    until += 1;
  }
  if (until === from + 1 && text[until] === '.' && isCapital(text[from] ?? '')) {
    let end = from;
    let letters = '';
    while (letters.length < 8 && isCapital(text[end] ?? '') && text[end + 1] === '.') {
      letters += text[end];
      end += 2;
    }
    if (letters.length > 1) return { word: foldAccents(letters.toLowerCase()), until: end };
    if (letters.length === 1 && isCapital(text[end] ?? '') && !isWordCode(text.charCodeAt(end + 1)))
      return { word: foldAccents(`${letters}${text[end]}`.toLowerCase()), until: end + 1 };
  }
  const word = text.slice(from, until).toLowerCase();
  return { word: isPlain ? word : foldAccents(word), until };
}

/** Where the phrase's next word begins; -1 when what stands between tears it apart. `,` is a word of its own. */
function nextWord(text: string, at: number): number {
  if (text[at] === ',') return at;
  let next = at;
  while (next < at + LONGEST_JOIN && JOINS.has(text[next] ?? '')) next += 1;
  const isApart = next === at && text[at - 1] !== ' ';
  return isApart || next >= text.length || !isWordCode(text.charCodeAt(next)) ? -1 : next;
}

/** The comma at `at` as a word, with the space behind it. */
function commaAt(text: string, at: number): { readonly word: string; readonly until: number } {
  return { word: ',', until: text[at + 1] === ' ' ? at + 2 : at + 1 };
}

function withSuffix<Meaning>(node: Node<Meaning>, word: string): Phrase<Meaning> | null {
  const accept = (stem: string, suffix: string): Phrase<Meaning> | null => {
    const phrase = node.next.get(stem)?.phrase ?? null;
    return phrase !== null && (phrase.hungarian === true || (suffix === 's' && phrase.german === true)) ? phrase : null;
  };
  if (word.length < 5) return null;
  if (word.endsWith('s')) return accept(word.slice(0, -1), 's');
  for (const suffix of SUFFIXES) {
    const phrase = word.endsWith(suffix) ? accept(word.slice(0, -suffix.length), suffix) : null;
    if (phrase !== null) return phrase;
  }
  return ASSIMILATED.test(word) ? accept(word.slice(0, -3), 'val') : null;
}

const isSmallCode = (code: number): boolean => code >= 97 && code <= 122;

/** The first three letters of a word as one number, if they are plain ones; -1 for what has to be looked at more closely. */
function beginningAt(text: string, at: number): number {
  let beginning = 0;
  for (let index = at; index < at + 3; index += 1) {
    const code = text.charCodeAt(index) | 32;
    if (!isSmallCode(code)) return -1;
    beginning = beginning * 26 + code - 97;
  }
  return beginning;
}

/** A finder of the given phrases. The longest phrase that begins at a word wins, and no hit overlaps another. */
export function phraseFinder<Meaning>(phrases: readonly Phrase<Meaning>[]): (text: string) => readonly Hit<Meaning>[] {
  const root: Node<Meaning> = { next: new Map(), phrase: null };
  for (const phrase of phrases) {
    let node = root;
    for (const word of wordsOf(phrase.words)) {
      const next: Node<Meaning> = node.next.get(word) ?? { next: new Map(), phrase: null };
      node.next.set(word, next);
      node = next;
    }
    const hungarian = phrase.hungarian === true || node.phrase?.hungarian === true;
    const german = phrase.german === true || node.phrase?.german === true;
    node.phrase = { ...phrase, hungarian, german };
  }

  const beginnings = new Uint8Array(26 * 26 * 26);
  for (const word of root.next.keys()) if (beginningAt(word, 0) >= 0) beginnings[beginningAt(word, 0)] = 1;

  /** No phrase begins with this word: told by its first letters, since most words of a text begin none. */
  const isHopeless = (text: string, at: number): boolean => {
    const beginning = beginningAt(text, at);
    return beginning >= 0 ? beginnings[beginning] === 0 : isSmallCode(text.charCodeAt(at)) && !isWordCode(text.charCodeAt(at + 2));
  };

  const longestAt = (text: string, from: number, first: { word: string; until: number }): Hit<Meaning> | null => {
    let node = root;
    let read = first;
    let best: Hit<Meaning> | null = null;
    const isNamed = isCapital(text[from] ?? '');
    for (let words = 1; ; words += 1) {
      const next = node.next.get(read.word);
      const phrase = next?.phrase ?? (isNamed || words > 1 ? withSuffix(node, read.word) : null);
      if (phrase !== null && isWritten(phrase, text.slice(from, read.until))) best = { meaning: phrase.meaning, from, until: read.until };
      const start = next === undefined || next.next.size === 0 ? -1 : nextWord(text, read.until);
      if (next === undefined || start < 0) return best;
      node = next;
      read = text[start] === ',' ? commaAt(text, start) : wordAt(text, start);
    }
  };

  return (text) => {
    const hits: Hit<Meaning>[] = [];
    for (let at = 0; at < text.length;) {
      if (!isWordCode(text.charCodeAt(at))) {
        at += 1;
        continue;
      }
      if (isHopeless(text, at)) {
        while (isWordCode(text.charCodeAt(at))) at += 1;
        continue;
      }
      const first = wordAt(text, at);
      const hit = longestAt(text, at, first);
      if (hit !== null) hits.push(hit);
      at = Math.max(hit?.until ?? first.until, at + 1);
    }
    return hits;
  };
}

/** Whether the phrase counts as it is written: short forms in capitals throughout, names with a capital. */
function isWritten(phrase: Phrase<unknown>, written: string): boolean {
  if (phrase.capitals === true) return written === written.toUpperCase() || !/\p{Ll}/u.test(written);
  return phrase.anyCase === true || isCapital(written[0] ?? '');
}

/** The first word of a phrase as it is looked up; empty when there is none. */
export function firstWordOf(phrase: string): string {
  let at = 0;
  while (at < phrase.length && !isWordCode(phrase.charCodeAt(at))) at += 1;
  return wordAt(phrase, at).word;
}

/** The words of a text that begin with a capital, or with no letter, as they are looked up. */
export function* namesLikeIn(text: string): Generator<string> {
  for (let at = 0; at < text.length;) {
    if (!isWordCode(text.charCodeAt(at))) {
      at += 1;
      continue;
    }
    const isNamed = !isSmallCode(text.charCodeAt(at));
    if (isNamed) yield wordAt(text, at).word;
    while (isWordCode(text.charCodeAt(at))) at += 1;
  }
}

/** The words of a phrase as the text's words are looked up; a comma is a word. */
function wordsOf(phrase: string): readonly string[] {
  const words: string[] = [];
  for (let at = 0; at < phrase.length;) {
    if (phrase[at] === ',') words.push(',');
    if (!isWordCode(phrase.charCodeAt(at))) {
      at += 1;
      continue;
    }
    const { word, until } = wordAt(phrase, at);
    words.push(word);
    at = until;
  }
  return words;
}
