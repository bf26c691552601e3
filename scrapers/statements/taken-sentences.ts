// The sentences of a page's texts, one text after another, as words and as fingerprints.

import { fingerprintOf, wordsOf } from './fingerprint.ts';
import { addUntilMark, addWords, clear, copy, hexOf, newPrint, type Print } from './print.ts';
import { endsAt, markThatEnds, mayBeginNumber, numberingOf, type Stretch, sentencesOf } from './sentences.ts';

/** A sentence with its words and their fingerprint. */
export interface WordedSentence extends Stretch {
  readonly words: string;
  readonly fingerprint: string;
}

/** A page of more is no text that anybody reads: what is beyond is compared as it stands. */
const MOST_SENTENCES = 20_000;
const MOST_CHARACTERS = 1_000_000;

/** What is still read of a page as sentences; it shrinks with each text. */
export interface Readable {
  sentences: number;
  characters: number;
}

export const newReadable = (): Readable => ({ sentences: MOST_SENTENCES, characters: MOST_CHARACTERS });

/** The part of the next text that is read as sentences; what is left is one sentence, letter by letter. */
function readOf(text: string, left: Readable): string {
  const read = text.length <= left.characters ? text : text.slice(0, Math.max(0, left.characters));
  left.characters -= text.length;
  return read;
}

const LINE_BREAK = 10;

/** How long the number is that a sentence begins with, where it begins a line. */
function numberedFor(text: string, from: number): number {
  if ((from > 0 && text.charCodeAt(from - 1) !== LINE_BREAK) || !mayBeginNumber(text, from)) return 0;
  return numberingOf(text, from, markThatEnds(text, from) + 1);
}

/**
 * Takes the sentences of one text after another, those that say something besides dates and marks; beyond what a page can hold, each
 * text counts as one sentence, letter by letter.
 */
export function sentenceTaker(left: Readable = newReadable()): (text: string) => readonly WordedSentence[] {
  return (text) => {
    const read = readOf(text, left);
    const sentences = sentencesOf(read, left.sentences);
    left.sentences -= sentences.length;
    const worded: WordedSentence[] = [];
    for (const { from, until } of sentences) {
      const words = wordsOf(read.slice(from + numberedFor(read, from), until));
      if (words !== '') worded.push({ from, until, words, fingerprint: fingerprintOf(words) });
    }
    const until = sentences.at(-1)?.until ?? 0;
    if (until >= text.length) return worded;
    const fingerprint = fingerprintOf(text.slice(until));
    return [...worded, { from: until, until: text.length, words: fingerprint, fingerprint }];
  };
}

/**
 * Takes the fingerprints of the sentences of one text after another and adds their words to a print, without putting the words together.
 *
 * @param isLeftOut  whether a sentence with a day in it counts for nothing, by its other words
 */
export function sentencePrinter(left: Readable, isLeftOut: (words: string) => boolean): (text: string, around: Print) => readonly string[] {
  const [own, before] = [newPrint(), newPrint()];

  /** Prints the sentence that begins there. Returns where the mark stands that ends it; the length of the text when none does. */
  const printSentence = (text: string, from: number, around: Print): number => {
    clear(own);
    copy(around, before);
    const begin = from + numberedFor(text, from);
    if (begin > from && markThatEnds(text, begin - 1) < begin) return begin - 1;
    for (let at = begin; ;) {
      const mark = addUntilMark(text, at, own, around);
      if (mark < 0) return printWords(text, begin, markThatEnds(text, at), around);
      if (mark >= text.length || endsAt(text, mark)) return mark;
      at = mark + 1;
    }
  };

  const printWords = (text: string, begin: number, mark: number, around: Print): number => {
    const words = wordsOf(text.slice(begin, mark + 1));
    clear(own);
    copy(before, around);
    if (!isLeftOut(words)) {
      addWords(own, words);
      addWords(around, words);
    }
    return mark;
  };

  return (text, around) => {
    const read = readOf(text, left);
    const prints: string[] = [];
    let from = 0;
    for (let mark = -1; mark < read.length && left.sentences > 0; left.sentences -= 1) {
      mark = printSentence(read, from, around);
      if (own.words > 0) prints.push(hexOf(own));
      from = mark + 1;
    }
    const until = Math.min(from, read.length);
    if (until >= text.length) return prints;
    const rest = fingerprintOf(text.slice(until));
    addWords(around, rest);
    prints.push(rest);
    return prints;
  };
}
