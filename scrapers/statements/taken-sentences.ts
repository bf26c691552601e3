// The sentences of a page's texts, one text after another, as words and as fingerprints.

import { characterReader } from '../characters.ts';
import { fingerprintOf, wordsOf } from './fingerprint.ts';
import { addSentence, addWords, numberUntilMark, numberWords, type Numbered, type Print } from './print.ts';
import { endsAt, markThatEnds } from './sentence-ends.ts';
import { mayBeginNumber, numberingOf, type Stretch } from './sentences.ts';

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

/** Whether a sentence may begin with a number: at the beginning of a line. */
const mayBeNumbered = (text: string, from: number): boolean =>
  (from === 0 || text.charCodeAt(from - 1) === LINE_BREAK) && mayBeginNumber(text, from);

/**
 * Takes the sentences of one text after another, those that say something besides dates and marks; beyond what a page can hold, each
 * text counts as one sentence, letter by letter.
 */
export function sentenceTaker(left: Readable = newReadable()): (text: string) => readonly WordedSentence[] {
  return (text) => {
    const read = readOf(text, left);
    const worded: WordedSentence[] = [];
    let until = 0;
    for (let mark = -1; mark < read.length && left.sentences > 0; left.sentences -= 1) {
      const from = until;
      mark = markThatEnds(read, from);
      until = Math.min(mark + 1, read.length);
      const begin = mayBeNumbered(read, from) ? from + numberingOf(read, from, until) : from;
      const words = wordsOf(read.slice(begin, until));
      if (words !== '') worded.push({ from, until, words, fingerprint: fingerprintOf(words) });
    }
    if (until < text.length) {
      const fingerprint = fingerprintOf(text.slice(until));
      worded.push({ from: until, until: text.length, words: fingerprint, fingerprint });
    }
    return worded;
  };
}

/** Adds the words of a text to the print of what is around it, and the fingerprints of its sentences to a list, if there is one. */
export type SentencePrinter = (text: string, around: Print, into: string[] | null) => void;

/**
 * Takes the fingerprints of the sentences of one text after another, without putting their words together.
 *
 * @param isLeftOut  whether a sentence with a day in it counts for nothing, by its other words
 */
export function sentencePrinter(left: Readable, isLeftOut: (words: string) => boolean): SentencePrinter {
  const numbered: Numbered = { words: [], count: 0 };
  const charactersOf = characterReader();

  /** Numbers the words of the sentence that begins there. Returns where the mark stands that ends it; the length of the text when none does. */
  const numberSentence = (text: string, units: Readonly<Uint16Array>, from: number): number => {
    numbered.count = 0;
    let begin = from;
    if (mayBeNumbered(text, from)) {
      const mark = markThatEnds(text, from);
      begin += numberingOf(text, from, mark + 1);
      if (begin > mark) return mark;
    }
    for (let at = begin; ;) {
      const mark = numberUntilMark(text, units, at, numbered);
      if (mark < 0) return lookCloser(text, begin, markThatEnds(text, at));
      if (mark >= text.length || endsAt(text, mark)) return mark;
      at = mark + 1;
    }
  };

  const lookCloser = (text: string, begin: number, mark: number): number => {
    const words = wordsOf(text.slice(begin, mark + 1));
    numberWords(isLeftOut(words) ? '' : words, numbered);
    return mark;
  };

  return (text, around, into) => {
    const read = readOf(text, left);
    const units = charactersOf(read);
    let until = 0;
    for (let mark = -1; mark < read.length && left.sentences > 0; left.sentences -= 1) {
      mark = numberSentence(read, units, until);
      if (numbered.count > 0) {
        const fingerprint = addSentence(around, numbered);
        into?.push(fingerprint);
      }
      until = Math.min(mark + 1, read.length);
    }
    if (until === text.length) return;
    const rest = fingerprintOf(text.slice(until));
    addWords(around, rest);
    into?.push(rest);
  };
}
