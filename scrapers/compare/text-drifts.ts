// What changed in the words of a page besides recipients and grounds, as it is told: each section once, with what it said and says.

import { hashOf } from '../../schema/words/hash.ts';
import type { Quotation, StatedDate } from '../observation.ts';
import type { Drift } from './drift-words.ts';
import { factOf, factOfValue } from './facts.ts';
import type { TwoReadings } from './page-drifts.ts';
import { rewrittenInWords, stillDatedInWords, textChangedInWords } from './page-statements.ts';
import { seenIn } from './quoted-evidence.ts';
import { compareText, type SectionChange } from './text.ts';
import { topicOf } from './text-topics.ts';
import { countsAsText, headingsOfLists } from './told-elsewhere.ts';

/** A page in which more sections changed was written anew: that is told once. */
const MOST_APART = 5;

/**
 * DETAILS_CHANGED of the page itself: WATCH for what controllers have to know of, such as how long data are kept, INFO for the rest.
 * A change that is taken back closes.
 *
 * @param grounds  where the page names grounds that it took up or gave up: that is told already
 */
export function textDrifts(readings: TwoReadings, grounds: readonly Quotation[]): readonly Drift[] {
  const sections = changedSections(readings, grounds);
  if (sections.length > MOST_APART) return [rewritten(sections, readings)];
  return sections.map((section) => {
    const { kind, heading, before, after, gone, come } = section;
    const topic = topicOf([after?.quotation, before?.quotation, heading]);
    return told(readings, [section], {
      severity: topic === null ? 'INFO' : 'WATCH',
      fact: factOfText(heading, gone, come),
      undoes: factOfText(heading, come, gone),
      statement: textChangedInWords({ kind, heading, topic, from: before?.quotation ?? null, to: after?.quotation ?? null }),
    });
  });
}

/** The same change, under a date that stayed: CHANGE_WITHOUT_DATE. */
export const undated = (drift: Drift, { stated }: StatedDate): Drift => ({
  ...drift,
  kind: 'CHANGE_WITHOUT_DATE',
  statement: stillDatedInWords(drift.statement, stated),
});

function changedSections(readings: TwoReadings, grounds: readonly Quotation[]): readonly SectionChange[] {
  const { before, after } = readings;
  if (before.text !== null && after.text !== null) {
    const texts = { before: before.text, after: after.text };
    return compareText(before.observation, after.observation, texts, countsAsText(readings, grounds)).sections;
  }
  const elsewhere = headingsOfLists(readings).union(new Set(grounds.map(({ at }) => at)));
  return compareText(before.observation, after.observation).sections.filter(({ heading }) => !elsewhere.has(heading));
}

const digest = (sentences: readonly string[]): string => hashOf(sentences.toSorted().join('\n')).slice(0, 16);
const factOfText = (heading: string | null, gone: readonly string[], come: readonly string[]): string =>
  factOf('page', 'text', factOfValue(heading), digest(gone), digest(come));

function rewritten(sections: readonly SectionChange[], readings: TwoReadings): Drift {
  const [gone, come] = [sections.flatMap((section) => section.gone), sections.flatMap((section) => section.come)];
  const isWatched = sections.some(({ heading, before, after }) => topicOf([after?.quotation, before?.quotation, heading]) !== null);
  return told(readings, sections, {
    severity: isWatched ? 'WATCH' : 'INFO',
    fact: factOfText(null, gone, come),
    undoes: factOfText(null, come, gone),
    statement: rewrittenInWords(
      sections.length,
      sections.flatMap(({ heading }) => heading ?? []),
    ),
  });
}

function told(
  { before, after }: TwoReadings,
  sections: readonly SectionChange[],
  facts: Pick<Drift, 'severity' | 'fact' | 'undoes' | 'statement'>,
): Drift {
  const [was, is] = [sections.find((section) => section.before)?.before, sections.find((section) => section.after)?.after];
  return {
    ...facts,
    kind: 'DETAILS_CHANGED',
    about: 'CHANGE',
    before: was ? seenIn(before, was) : null,
    after: is ? seenIn(after, is) : null,
    findings: [],
    entryName: null,
    change: null,
  };
}
