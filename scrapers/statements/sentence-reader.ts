// How a sentence speaks of the grounds that it names: which of them, to which countries, of which day. One that a document repeats is read once.

import type { CivilDay } from '../../schema/words/civil-day.ts';
import type { Ground, MechanismStatement, Reliance } from '../observation.ts';
import { answerIn } from './answers.ts';
import { citedDay, decisionMeant, destinationsIn } from './decisions-meant.ts';
import { onlyOnce, type Spoken, withoutDoubles } from './doubles.ts';
import type { Mention } from './mentions.ts';
import { relianceAt } from './reliance.ts';
import type { Stretch } from './sentences.ts';
import type { subjectFinder } from './subjects.ts';

type Destinations = MechanismStatement['destinations'];
type Subjects = ReturnType<typeof subjectFinder>;

/** A sentence, and what of its surroundings decides how it is meant. */
export interface Sentence {
  readonly words: string;
  /** The words that lead to it where it stands in a list. */
  readonly lead: string;
  readonly isLabel: boolean;
  readonly isCell: boolean;
  /** What stands behind a question; null for a sentence that asks nothing. */
  readonly answer: string | null;
}

/** One ground, and how the sentence speaks of it. */
export interface SpokenGround extends Spoken {
  readonly citedOn: CivilDay | null;
  /** The grounds that are meant, each with the countries that it is said of. */
  readonly meant: readonly { readonly ground: Ground; readonly destinations: Destinations }[];
}

export interface ReadSentence {
  /** The recipients that it names. */
  readonly named: ReturnType<Subjects>;
  /** Its mentions without those that say less of the same thing. */
  readonly all: readonly Spoken[];
  /** Each ground once. */
  readonly grounds: readonly SpokenGround[];
}

/** Reads sentences of one document. @param subjects  finds its recipients */
export function sentenceReader(subjects: Subjects): (mentions: readonly Mention[], sentence: Sentence) => ReadSentence {
  const known = new Map<string, ReadSentence>();
  return (mentions, sentence) => {
    const key = [...Object.values(sentence), ...mentions.map(keyOf)].join('\n');
    const read = known.get(key) ?? readSentence(mentions, sentence, saysMore(sentence.words, mentions) ? subjects(sentence.words) : []);
    known.set(key, read);
    return read;
  };
}

/** Whether there are words besides the grounds: a cell that says `SCCs` names nobody. */
function saysMore(words: string, mentions: readonly Mention[]): boolean {
  const rest = mentions
    .toSorted((one, other) => other.from - one.from)
    .reduce((left, { from, until }) => left.slice(0, from) + left.slice(until), words);
  return /\p{L}{2}/u.test(rest);
}

const keyOf = ({ from, until, ground }: Mention): string => `${from}-${until} ${ground.code} ${ground.instrument}`;

function readSentence(mentions: readonly Mention[], sentence: Sentence, named: ReadSentence['named']): ReadSentence {
  const { words } = sentence;
  const spoken = mentions.map((mention, index): Spoken => {
    const [previous, next] = [mentions[index - 1], mentions[index + 1]];
    const spans = { previousUntil: previous?.until ?? 0, nextFrom: next?.from ?? words.length };
    return { mention, reliance: relianceIn(sentence, mention, spans, named.length > 0) };
  });
  const all = withoutDoubles(words, spoken);
  const destinations = destinationsIn(words, mentions);
  const grounds = onlyOnce(all).map(({ mention, reliance }) => {
    const citedOn = citedDay(words, mention);
    return { mention, reliance, citedOn, meant: groundsMeant(mention.ground, reliance, destinations, citedOn) };
  });
  return { named, all, grounds };
}

function relianceIn(
  sentence: Sentence,
  mention: Mention,
  spans: { readonly previousUntil: number; readonly nextFrom: number },
  namesSomebody: boolean,
): Reliance {
  const { words, lead, isLabel, answer } = sentence;
  if (answer === null && (isLabel || isTitle(sentence, mention))) return 'MENTIONED';
  const isLevel = mention.ground.code === 'ADEQUACY_DECISION' && !mention.isName;
  const reliance = relianceAt({ sentence: words, place: mention, ...spans, lead, isLevel, namesSomebody });
  return answer === null ? reliance : relianceAsked(reliance, answer);
}

/** A question says nothing of itself: its answer does. */
function relianceAsked(asked: Reliance, answer: string): Reliance {
  const said = answerIn(answer);
  if (said === 'YES') return asked;
  return said === 'NO' && asked === 'RELIED_ON' ? 'NEGATED' : 'MENTIONED';
}

/** A line of a running text that is nothing but the name, with its number: a heading that is not marked as one. */
function isTitle({ isCell, lead, words }: Sentence, mention: Stretch): boolean {
  if (isCell || lead !== '') return false;
  return !/[\p{L}]/u.test(words.slice(0, mention.from)) && !/[\p{L}:]/u.test(words.slice(mention.until));
}

/** Adequacy is of countries: one statement for each that the sentence names and that has a decision; where none has, for each. */
function groundsMeant(ground: Ground, reliance: Reliance, destinations: Destinations, citedOn: CivilDay | null): SpokenGround['meant'] {
  if (ground.code !== 'ADEQUACY_DECISION' || ground.instrument !== null || reliance === 'NEGATED') return [{ ground, destinations }];
  if (destinations.length === 0) return [{ ground: { ...ground, instrument: decisionMeant(null, citedOn) }, destinations }];
  const decided = destinations.filter((country) => decisionMeant(country, citedOn) !== null);
  const meant = decided.length > 0 ? decided : destinations;
  return meant.map((country) => ({ ground: { ...ground, instrument: decisionMeant(country, citedOn) }, destinations: [country] }));
}
