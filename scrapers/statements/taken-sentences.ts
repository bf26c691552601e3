// The sentences of a page's texts, one text after another, as words and as fingerprints.

import { fingerprintOf, wordsOf } from './fingerprint.ts';
import { addText, addWords, clear, hexOf, newPrint, type Print } from './print.ts';
import { numberingOf, sentencesOf, type Stretch } from './sentences.ts';

/** A sentence with its words and their fingerprint. */
export interface WordedSentence extends Stretch {
  readonly words: string;
  readonly fingerprint: string;
}

/** A page of more is no text that anybody reads: what is beyond is compared as it stands. */
const MOST_SENTENCES = 20_000;
const MOST_CHARACTERS = 1_000_000;

interface Found {
  /** The part of the text that is read as sentences. */
  readonly read: string;
  readonly sentences: readonly Stretch[];
  /** Where the last of them ends; what is left is one sentence, letter by letter. */
  readonly until: number;
}

/** Finds the sentences of one text after another, until the page is longer than a page can be. */
export type SentenceFinder = (text: string) => Found;

export function sentenceFinder(): SentenceFinder {
  let [taken, characters] = [0, 0];
  return (text) => {
    const read = text.slice(0, Math.max(0, MOST_CHARACTERS - characters));
    const sentences = sentencesOf(read, MOST_SENTENCES - taken);
    taken += sentences.length;
    characters += text.length;
    return { read, sentences, until: sentences.at(-1)?.until ?? 0 };
  };
}

/** Where the words of a sentence begin: behind the number that its line begins with. */
function beginOf(text: string, { from, until }: Stretch): number {
  return from === 0 || text[from - 1] === '\n' ? from + numberingOf(text, from, until) : from;
}

/**
 * Takes the sentences of one text after another, those that say something besides dates and marks; beyond what a page can hold, each
 * text counts as one sentence, letter by letter.
 */
export function sentenceTaker(find: SentenceFinder = sentenceFinder()): (text: string) => readonly WordedSentence[] {
  return (text) => {
    const { read, sentences, until } = find(text);
    const worded: WordedSentence[] = [];
    for (const stretch of sentences) {
      const words = wordsOf(read.slice(beginOf(read, stretch), stretch.until));
      if (words !== '') worded.push({ ...stretch, words, fingerprint: fingerprintOf(words) });
    }
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
export function sentencePrinter(
  find: SentenceFinder,
  isLeftOut: (words: string) => boolean,
): (text: string, around: Print) => readonly string[] {
  const own = newPrint();
  const printOf = (text: string, from: number, until: number, around: Print): string | null => {
    clear(own);
    if (!addText(text, from, until, own, around)) {
      const words = wordsOf(text.slice(from, until));
      if (isLeftOut(words)) return null;
      addWords(own, words);
      addWords(around, words);
    }
    return own.words === 0 ? null : hexOf(own);
  };
  return (text, around) => {
    const { read, sentences, until } = find(text);
    const prints: string[] = [];
    for (const stretch of sentences) {
      const print = printOf(read, beginOf(read, stretch), stretch.until, around);
      if (print !== null) prints.push(print);
    }
    if (until >= text.length) return prints;
    const rest = fingerprintOf(text.slice(until));
    addWords(around, rest);
    return [...prints, rest];
  };
}
