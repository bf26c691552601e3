// What a document says its transfers rest on, sentence by sentence. Read top to bottom:
//
//   1. One pass over the page finds the places where a ground may be named; everything else is looked at there only.
//   2. The sentence around: which grounds it names, and how it speaks of each.
//   3. Names of one thing side by side are one: `adequacy decision for the Data Privacy Framework`.
//   4. Of whom, to which countries, of which day; then one statement for each ground and way of speaking.

import type { Language, MechanismStatement, Reliance } from '../observation.ts';
import type { Block } from '../read/page.ts';
import type { Spoken } from './doubles.ts';
import { hasTrigger, type Mention, mentionsIn, triggersIn } from './mentions.ts';
import { type Passage, passagesOf } from './passages.ts';
import { quotationAround } from './quotation.ts';
import { sentenceReader } from './sentence-reader.ts';
import { type Stretch, sentenceAround } from './sentences.ts';
import { subjectFinder } from './subjects.ts';

/** More sentences than this speak of grounds in no document: whatever has more is no text. */
const MOST_SENTENCES = 300;
/** Nor does a sentence name so many. */
const MOST_MENTIONS = 16;
const AROUND = 300;
const LONGEST_ANSWER = 24;

interface Reader {
  readonly language: Language | null;
  readonly read: ReturnType<typeof sentenceReader>;
  /** What cells name, by their words and what is around them: those of a column say the same few things. */
  readonly inCells: Map<string, readonly Mention[]>;
}

interface Place {
  readonly passage: Passage;
  readonly sentence: Stretch;
  readonly stems: ReadonlySet<string>;
}

function* placesIn(passage: Passage): Generator<Place> {
  let sentence: Stretch | null = null;
  let stems = new Set<string>();
  for (const { at, stem } of triggersIn(passage.text)) {
    if (sentence && at < sentence.until) {
      stems.add(stem);
      continue;
    }
    if (sentence) yield { passage, sentence, stems };
    sentence = sentenceAround(passage.text, { from: at, until: at + stem.length });
    stems = new Set([stem]);
  }
  if (sentence) yield { passage, sentence, stems };
}

/**
 * Every statement about a ground of GDPR Chapter V, in the order of the text. Sentences that only name one are statements too
 * (MENTIONED); the instruments of the United Kingdom, of Switzerland and of others are none.
 *
 * @law GDPR Art. 44; GDPR Art. 45(1); GDPR Art. 46(1); GDPR Art. 49(1)
 * @param language  of the document; what an abbreviation stands for depends on it; passages in another of the four languages are understood all the same
 * @param names  the recipients that the document lists: a statement about one of them carries the name as it stands here
 */
export function statementsIn(
  blocks: readonly Block[],
  language: Language | null,
  names: readonly string[] = [],
): readonly MechanismStatement[] {
  const subjects = subjectFinder(names);
  const statements: MechanismStatement[] = [];
  let sentences = 0;
  const reader = { language, read: sentenceReader(subjects), inCells: new Map<string, readonly Mention[]>() };
  for (const passage of passagesOf(blocks, hasTrigger)) {
    for (const place of placesIn(passage)) {
      sentences += 1;
      if (sentences > MOST_SENTENCES) return statements;
      statements.push(...statementsAt(place, subjects, reader));
    }
  }
  return statements;
}

/** The reliances that say something of the text's own transfers. */
const OF_ITSELF: ReadonlySet<Reliance> = new Set(['RELIED_ON', 'FUTURE', 'HISTORICAL', 'NEGATED']);

function statementsAt(
  { passage, sentence, stems }: Place,
  subjects: ReturnType<typeof subjectFinder>,
  { language, read, inCells }: Reader,
): readonly MechanismStatement[] {
  const words = passage.text.slice(sentence.from, sentence.until);
  const nearby = `${passage.text.slice(Math.max(0, sentence.from - AROUND), sentence.from)} ${passage.text.slice(sentence.until, sentence.until + AROUND)}`;
  const around = `${passage.heading ?? ''} ${passage.column} ${passage.lead} ${nearby}`.trim();
  const key = passage.isCell ? `${around}\n${words}` : '';
  const mentions = inCells.get(key) ?? mentionsIn(words, stems, { around, language }).slice(0, MOST_MENTIONS);
  if (passage.isCell) inCells.set(key, mentions);
  if (mentions.length === 0) return [];
  const { lead, isLabel, isCell } = passage;
  const { named, all, grounds } = read(mentions, { words, lead, isLabel, isCell, answer: answerTo(passage, sentence) });
  const stated = grounds.flatMap(({ mention, reliance, citedOn, meant }) => {
    const quoted = quotationAround(passage.text, sentence, { from: sentence.from + mention.from, until: sentence.from + mention.until });
    const evidence = { quotation: quoted.quotation, at: passage.heading, offset: passage.offset + quoted.from };
    const about = OF_ITSELF.has(reliance) ? subjectsOf(mention, named, all, passage, subjects) : [null];
    return about.flatMap((subject) => meant.map((ground) => ({ ...ground, reliance, subject, citedOn, evidence })));
  });
  return stated.length < 2 ? stated : [...new Map(stated.map((statement) => [factOf(statement), statement])).values()];
}

const factOf = ({ ground, reliance, subject, destinations }: MechanismStatement) =>
  [ground.code, ground.instrument, reliance, subject, ...destinations].join(' ');

/** What stands behind a question; null for a sentence that asks nothing. */
function answerTo({ text, answer }: Passage, { from, until }: Stretch): string | null {
  if (text[until - 1] !== '?' || from === until) return null;
  const behind = text.slice(until, until + LONGEST_ANSWER).trim();
  return behind === '' ? answer : behind;
}

/** Of whom a ground is said: everybody named in a sentence about one ground, the nearest name before it where there are several. */
function subjectsOf(
  mention: Stretch,
  named: ReturnType<ReturnType<typeof subjectFinder>>,
  all: readonly Spoken[],
  { besides }: Passage,
  subjects: ReturnType<typeof subjectFinder>,
): readonly (string | null)[] {
  const names = [...new Set(named.map(({ meaning }) => meaning))];
  const grounds = new Set(all.map(({ mention: { ground } }) => `${ground.code} ${ground.instrument ?? ''}`));
  if (names.length > 1 && grounds.size > 1) return [(named.findLast(({ until }) => until <= mention.from) ?? named[0])?.meaning ?? null];
  if (names.length > 0) return names;
  for (const words of besides) {
    const [first] = subjects(words);
    if (first) return [first.meaning];
  }
  return [null];
}
