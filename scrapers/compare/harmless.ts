// Whether everything that changed in the words of a policy leaves what it tells of data as it was: other headings, another contact, a
// word on something else. Only where the words prove it; whatever cannot be told is no harmless change.

import type { Language, Observation } from '../observation.ts';
import { foldedKey } from '../normalise/fold.ts';
import { hasLegalForm } from '../normalise/legal-form.ts';
import { placeMentions } from '../normalise/places.ts';
import { wordsOf } from '../statements/fingerprint.ts';
import { sentenceTaker, type WordedSentence } from '../statements/taken-sentences.ts';
import { denies, isOfDataProtection, namesDataOrDeed, saysWhoLearns } from './data-words.ts';
import { wordsSaid } from './same-wording.ts';
import { isTelling, LONGEST_SENTENCE, type Other, type Said, withoutContact, wordsIn } from './telling.ts';
import type { PageTexts } from './text.ts';

/** A text in which more sentences came or went was written anew. */
const MOST_CHANGED = 120;
/** A longer text is no policy. */
const LONGEST_TEXT = 500_000;
const SHORTEST_INSERTION = 6;

interface Side {
  readonly observation: Observation;
  readonly text: string;
  readonly sentences: readonly WordedSentence[];
}

/** The sentences of one text that the other has nowhere. */
function onlyIn({ observation, text, sentences }: Side, there: Side): readonly Said[] {
  const counted = new Set(observation.sections.flatMap((section) => (section.beside ? [] : section.sentences)));
  const known = new Set(there.sentences.map(({ fingerprint }) => fingerprint));
  const headings = new Set(
    observation.sections.flatMap(({ heading }) => (heading === null ? [] : sentenceTaker()(heading))).map(({ fingerprint }) => fingerprint),
  );
  const grounds = observation.mechanisms.map(({ evidence }) => evidence.offset);
  return sentences
    .filter(({ fingerprint }) => counted.has(fingerprint) && !known.has(fingerprint))
    .map(({ from, until, fingerprint }) => ({
      text: text.slice(from, until).trim(),
      isHeading: headings.has(fingerprint),
      isLine: (from === 0 || text[from - 1] === '\n') && (until >= text.length || text[until - 1] === '\n' || text[until] === '\n'),
      namesGround: grounds.some((offset) => offset >= from && offset < until),
    }));
}

const NUMBERING = /^(?:§ ?)?(?:\d{1,3}(?:\.\d{1,3}){0,4}[.)]?|\p{L}\)|[ivxIVX]{1,5}[.)])\s+(?=[\p{Lu}"„«])/u;
const VERSION_LINE = /^(?:version|verzio|valtozat|fassung|stand|rev(?:ision)?)[ .:]*[\d.]+/u;

/** The words that count: without number of the line, version, contact and date. */
const core = ({ text, isLine, isHeading }: Said): string => {
  if (text.length > LONGEST_SENTENCE) return text;
  const unnumbered = isLine || isHeading ? text.replace(NUMBERING, '') : text;
  return wordsOf(withoutContact(unnumbered.replace(VERSION_LINE, ' ')));
};

/** Whether two sentences say the same in the same words; another order counts only where nothing is denied, counted or named. */
function saysTheSame(one: string, other: string): boolean {
  if (one === other) return true;
  if (Math.max(one.length, other.length) > LONGEST_SENTENCE) return false;
  const [words, others] = [wordsSaid(one), wordsSaid(other)];
  if (words.join(' ') === others.join(' ')) return true;
  const isPlain = !denies(foldedKey(one)) && !/\d/.test(one) && !hasLegalForm(one);
  return isPlain && words.toSorted().join(' ') === others.toSorted().join(' ');
}

/** What stands in the longer words and not in the shorter, when it is one stretch; null when the shorter are not all there in their order. */
function insertionIn(longer: readonly string[], shorter: readonly string[]): readonly string[] | null {
  let front = 0;
  while (front < shorter.length && shorter[front] === longer[front]) front += 1;
  const back = shorter.length - front;
  const rest = longer.slice(longer.length - back);
  return back >= 0 && rest.every((word, at) => word === shorter[front + at]) ? longer.slice(front, longer.length - back) : null;
}

/** `Legal basis: the contract` and the same with a clause on something else behind it. */
function addsNothing(one: string, other: string, language: Language): boolean {
  const [shorter = [], longer = []] = [one.split(' '), other.split(' ')].toSorted((a, b) => a.length - b.length);
  const inserted = insertionIn(longer, shorter);
  if (inserted === null || inserted.length < SHORTEST_INSERTION || namesDataOrDeed(foldedKey(shorter.join(' ')), language)) return false;
  const folded = foldedKey(inserted.join(' '));
  const says = [isOfDataProtection, namesDataOrDeed, saysWhoLearns].some((tells) => tells(folded, language));
  return !says && !denies(folded);
}

/**
 * Whether all that changed in a text is harmless. Each sentence that tells something of data has to stand in the other text in the same
 * words; sentences that tell nothing of data may come and go. Never in a language other than the four.
 */
export function isHarmless(before: Observation, after: Observation, texts: PageTexts): boolean {
  const { language } = after;
  if (language === null || language !== before.language) return false;
  if (Math.max(texts.before.length, texts.after.length) > LONGEST_TEXT) return false;
  const then: Side = { observation: before, text: texts.before, sentences: sentenceTaker()(texts.before) };
  const now: Side = { observation: after, text: texts.after, sentences: sentenceTaker()(texts.after) };
  const [gone, come] = [onlyIn(then, now), onlyIn(now, then)];
  if (gone.length + come.length > MOST_CHANGED) return false;
  return areMatched(gone, come, otherOf(now, before), language) && areMatched(come, gone, otherOf(then, after), language);
}

const otherOf = ({ text }: Side, { entries }: Observation): Other => ({
  words: wordsIn(text),
  places: new Set(placeMentions(text).map(({ country, region }) => country ?? region)),
  names: entries.map(({ name }) => name).filter((name) => name.length > 2),
});

function areMatched(sentences: readonly Said[], others: readonly Said[], other: Other, language: Language): boolean {
  const candidates = others.map(core);
  return sentences.every((said) => {
    const words = core(said);
    if (said.text.length <= LONGEST_SENTENCE && !/\p{L}{2}|\d/u.test(words)) return true;
    if (candidates.some((candidate) => saysTheSame(words, candidate))) return true;
    if (!isTelling(said, other, language)) return true;
    return candidates.some((candidate) => addsNothing(words, candidate, language));
  });
}
