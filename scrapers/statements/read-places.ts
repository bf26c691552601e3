// The sentences of a passage that name grounds, and how each speaks of them. What the cells of a column say again and again is read once.

import type { Language } from '../observation.ts';
import { mentionsIn } from './mentions.ts';
import type { Passage } from './passages.ts';
import { quotationAround } from './quotation.ts';
import { type ReadSentence, type SpokenGround, sentenceReader } from './sentence-reader.ts';
import { type Stretch, sentenceAround } from './sentences.ts';
import type { subjectFinder } from './subjects.ts';
import { triggersIn } from './triggers.ts';

/** No sentence names so many. */
const MOST_MENTIONS = 16;
const AROUND = 300;
const LONGEST_ANSWER = 24;

/** One ground of a sentence, with the words that name it and where they begin in the passage. */
interface QuotedGround extends SpokenGround {
  readonly quoted: ReturnType<typeof quotationAround>;
}

/** A sentence that may name grounds, as it was read. */
export interface ReadPlace extends Omit<ReadSentence, 'grounds'> {
  readonly grounds: readonly QuotedGround[];
}

interface Place {
  readonly sentence: Stretch;
  readonly stems: ReadonlySet<string>;
}

function placesIn(text: string, most: number): readonly Place[] {
  const places: Place[] = [];
  let stems = new Set<string>();
  let until = 0;
  for (const { at, stem } of triggersIn(text)) {
    if (at >= until) {
      if (places.length === most) break;
      const sentence = sentenceAround(text, { from: at, until: at + stem.length });
      stems = new Set();
      places.push({ sentence, stems });
      ({ until } = sentence);
    }
    stems.add(stem);
  }
  return places;
}

const NO_GROUNDS: ReadPlace = { named: [], all: [], grounds: [] };

/**
 * Reads the passages of one document, the first sentences of each, so many at most.
 *
 * @param subjects  finds its recipients
 */
export function placeReader(
  subjects: ReturnType<typeof subjectFinder>,
  language: Language | null,
): (passage: Passage, most: number) => readonly ReadPlace[] {
  const read = sentenceReader(subjects);
  const cells = new Map<string, readonly ReadPlace[]>();

  const readPlace = (passage: Passage, { sentence, stems }: Place): ReadPlace => {
    const { text, lead, isLabel, isCell } = passage;
    const words = text.slice(sentence.from, sentence.until);
    const mentions = mentionsIn(words, stems, { around: aroundOf(passage, sentence), language }).slice(0, MOST_MENTIONS);
    if (mentions.length === 0) return NO_GROUNDS;
    const { named, all, grounds } = read(mentions, { words, lead, isLabel, isCell, answer: answerTo(passage, sentence) });
    const quotedAt = ({ from, until }: Stretch) =>
      quotationAround(text, sentence, { from: sentence.from + from, until: sentence.from + until });
    return { named, all, grounds: grounds.map((ground) => ({ ...ground, quoted: quotedAt(ground.mention) })) };
  };

  return (passage, most) => {
    const { text, heading, lead, column, answer, isLabel, isCell } = passage;
    const key = isCell ? [text, column, lead, answer, heading, isLabel].join('\0') : '';
    const places = cells.get(key) ?? placesIn(text, most).map((place) => readPlace(passage, place));
    if (isCell) cells.set(key, places);
    return places.length > most ? places.slice(0, most) : places;
  };
}

function aroundOf({ text, heading, column, lead }: Passage, { from, until }: Stretch): string {
  const nearby = `${text.slice(Math.max(0, from - AROUND), from)} ${text.slice(until, until + AROUND)}`;
  return `${heading ?? ''} ${column} ${lead} ${nearby}`.trim();
}

/** What stands behind a question; null for a sentence that asks nothing. */
function answerTo({ text, answer }: Passage, { from, until }: Stretch): string | null {
  if (text[until - 1] !== '?' || from === until) return null;
  const behind = text.slice(until, until + LONGEST_ANSWER).trim();
  return behind === '' ? answer : behind;
}
