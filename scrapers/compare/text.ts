// Whether the words of a document changed between two readings, and where. Layout, order, dates and page furniture are no words of it.

import type { Observation, Quotation, Section } from '../observation.ts';
import { fingerprintOf } from '../statements/fingerprint.ts';
import { quotationAround } from '../statements/quotation.ts';
import { sentenceTaker, type WordedSentence } from '../statements/taken-sentences.ts';

/** SAME_WORDS: nothing but layout. ONLY_BESIDE: navigation, widgets and the like. CONTENT: what the document says. */
export type TextChangeClass = 'SAME_WORDS' | 'ONLY_BESIDE' | 'CONTENT';

/** One section in which sentences came, went or were reworded. Quotations are of the first of them, at most 25 words. */
export interface SectionChange {
  readonly kind: 'ADDED' | 'REMOVED' | 'CHANGED';
  readonly heading: string | null;
  readonly before: Quotation | null;
  readonly after: Quotation | null;
  /** Fingerprints of the sentences that went and of those that came: they tell one change of a section from another. */
  readonly gone: readonly string[];
  readonly come: readonly string[];
}

/** Whether a sentence counts that stands under the heading: what is told of elsewhere does not. */
export type Counts = (sentence: WordedSentence, heading: string | null) => boolean;

export interface TextComparison {
  readonly material: boolean;
  readonly what: TextChangeClass;
  readonly sections: readonly SectionChange[];
}

/** The texts of the two pages: those of their blocks with a line break after each. */
export interface PageTexts {
  readonly before: string;
  readonly after: string;
}

interface Differing {
  readonly heading: string | null;
  readonly offset: number;
  readonly sentences: readonly string[];
}

const isText = ({ beside }: Section) => !beside;
const worded = (heading: string | null): readonly WordedSentence[] => (heading === null ? [] : sentenceTaker()(heading));

/** The sentences of one reading that the other does not have, section by section; a section whose words are all there has none. */
function differing(here: readonly Section[], there: readonly Section[]): readonly Differing[] {
  const known = new Set(there.flatMap(({ sentences }) => sentences));
  const whole = new Set(there.map(({ fingerprint }) => fingerprint));
  return here.flatMap(({ heading, offset, sentences, fingerprint }) => {
    const asked = whole.has(fingerprint) ? sentences.slice(0, worded(heading).length) : sentences;
    const fresh = asked.filter((sentence) => !known.has(sentence));
    return fresh.length === 0 ? [] : [{ heading, offset, sentences: fresh }];
  });
}

/** The sentences of a page's text by their fingerprints. */
function sentencesByFingerprint(text: string, wanted: ReadonlySet<string>): ReadonlyMap<string, WordedSentence> {
  return new Map(sentenceTaker()(text).flatMap((sentence) => (wanted.has(sentence.fingerprint) ? [[sentence.fingerprint, sentence]] : [])));
}

/** The first place where two sentences part; the first words when there is nothing to compare with. */
function quote(text: string, sentence: WordedSentence, other: WordedSentence | undefined, heading: string | null): Quotation {
  const own = [...text.slice(sentence.from, sentence.until).matchAll(/[\p{L}\p{M}\p{N}]+/gu)];
  const theirs = new Set(other?.words.split(' '));
  const first = own.find(([word]) => other !== undefined && !theirs.has(word.normalize('NFKC').toLowerCase())) ?? own[0];
  const from = sentence.from + (first?.index ?? 0);
  const { quotation, from: offset } = quotationAround(text, sentence, { from, until: from + (first?.[0].length ?? 1) });
  return { quotation, at: heading, offset };
}

/** How much of the words of one sentence stand in another, from 0 to 1. */
function likeness(one: WordedSentence, other: WordedSentence): number {
  const words = new Set(other.words.split(' '));
  const own = one.words.split(' ');
  return own.filter((word) => words.has(word)).length / Math.max(own.length, words.size);
}

const MOST_COMPARED = 40;

interface Sides {
  readonly gone: readonly WordedSentence[];
  readonly come: readonly WordedSentence[];
}

/** The sentence that was reworded and what it became: of the first that came, the one most like it. */
function rewording({ gone, come }: Sides): readonly [WordedSentence | undefined, WordedSentence | undefined] {
  const [now] = come;
  if (!now) return [gone[0], undefined];
  const candidates = gone.slice(0, MOST_COMPARED).map((was) => ({ was, like: likeness(was, now) }));
  const best = candidates.toSorted((one, other) => other.like - one.like)[0];
  return [best && best.like > 0.3 ? best.was : gone[0], now];
}

function sectionChanges(
  gone: readonly Differing[],
  come: readonly Differing[],
  texts: PageTexts | null,
  counts: Counts,
): readonly SectionChange[] {
  const wanted = new Set([...gone, ...come].flatMap(({ sentences }) => sentences));
  const was = texts ? sentencesByFingerprint(texts.before, wanted) : new Map<string, WordedSentence>();
  const now = texts ? sentencesByFingerprint(texts.after, wanted) : new Map<string, WordedSentence>();
  const key = ({ heading }: Differing) =>
    worded(heading)
      .map(({ words }) => words)
      .join(' ');
  return [...new Set([...gone, ...come].map(key))].flatMap((name): readonly SectionChange[] => {
    const [left, right] = [gone.filter((section) => key(section) === name), come.filter((section) => key(section) === name)];
    const sides = {
      gone: left.flatMap(({ sentences }) => sentences.flatMap((fingerprint) => was.get(fingerprint) ?? [])),
      come: right.flatMap(({ sentences }) => sentences.flatMap((fingerprint) => now.get(fingerprint) ?? [])),
    };
    if (isSameRun(sides)) return [];
    const heading = (right[0] ?? left[0])?.heading ?? null;
    const counting = {
      gone: sides.gone.filter((sentence) => counts(sentence, heading)),
      come: sides.come.filter((sentence) => counts(sentence, heading)),
    };
    const [went, came] = texts
      ? [counting.gone.map(({ fingerprint }) => fingerprint), counting.come.map(({ fingerprint }) => fingerprint)]
      : [left.flatMap(({ sentences }) => sentences), right.flatMap(({ sentences }) => sentences)];
    if (went.length + came.length === 0) return [];
    const [before, after] = rewording({ gone: belowHeading(counting.gone, name), come: belowHeading(counting.come, name) });
    return [
      {
        kind: went.length === 0 ? 'ADDED' : came.length === 0 ? 'REMOVED' : 'CHANGED',
        heading,
        before: before && texts ? quote(texts.before, before, after, heading) : null,
        after: after && texts ? quote(texts.after, after, before, heading) : null,
        gone: went,
        come: came,
      },
    ];
  });
}

/** The sentences without the heading itself, unless it is all there is. */
function belowHeading(sentences: readonly WordedSentence[], heading: string): readonly WordedSentence[] {
  const below = sentences.filter(({ words }) => words !== heading);
  return below.length === 0 ? sentences : below;
}

const run = (sentences: readonly WordedSentence[]) => sentences.map(({ words }) => words.replaceAll(' ', '')).join('');

/** The same words in sentences that end elsewhere: a list that became a paragraph. */
function isSameRun({ gone, come }: Sides): boolean {
  return gone.length > 0 && come.length > 0 && fingerprintOf(run(gone)) === fingerprintOf(run(come));
}

const beside = ({ sections: all }: Observation) => all.find((section) => section.beside)?.fingerprint;

/**
 * Whether what the document says changed. Other markup, other breaks, moved paragraphs, retyped dates, version numbers, navigation and
 * widgets are no change of it; a sentence that came, went or was reworded is, and so is a line in the page's own log of changes.
 *
 * @param texts  the texts of both pages, for quotations; without them sections are told by their headings alone
 * @param counts  which sentences count, where their texts are known; all of them when left out
 */
export function compareText(
  before: Observation,
  after: Observation,
  texts: PageTexts | null = null,
  counts: Counts = () => true,
): TextComparison {
  const [then, now] = [before.sections.filter(isText), after.sections.filter(isText)];
  const [gone, come] = [differing(then, now), differing(now, then)];
  const sections = gone.length + come.length === 0 ? [] : sectionChanges(gone, come, texts, counts);
  if (sections.length > 0) return { material: true, what: 'CONTENT', sections };
  return { material: false, what: beside(before) === beside(after) ? 'SAME_WORDS' : 'ONLY_BESIDE', sections: [] };
}
