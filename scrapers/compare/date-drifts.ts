// A date that moved though nothing else did, and a change that the page's date keeps quiet about.

import { hashOf } from '../../schema/words/hash.ts';
import type { Drift } from './drift-words.ts';
import { type EntryChange, isMaterial } from './entries.ts';
import { moveOfDate } from './dates.ts';
import { factOf, factOfValue } from './facts.ts';
import { dateMovedInWords, dateStayedInWords } from './page-statements.ts';
import type { TwoReadings } from './page-drifts.ts';
import { seenIn } from './quoted-evidence.ts';
import { compareText } from './text.ts';
import { undated } from './text-drifts.ts';

/** What else happened on the page: its entries' changes, what was told of them and of grounds, and what of its text. */
export interface Happened {
  readonly changes: readonly EntryChange[];
  readonly told: readonly Drift[];
  readonly texts: readonly Drift[];
}

/**
 * What is told of the page's text and of its date. DATE_MOVED_WITHOUT_CHANGE when the stated day moved forward and nothing at all changed
 * besides; CHANGE_WITHOUT_DATE when recipients or grounds changed and every stated date stayed. Where only the text did, that is told of
 * each change of it, and nothing besides. No dates are told of a page without any.
 */
export function dateDrifts({ changes, told, texts }: Happened, { before, after }: TwoReadings): readonly Drift[] {
  const move = moveOfDate(before.observation, after.observation);
  if (move.kind === 'OTHER') return texts;
  const grounds = told.filter(({ kind }) => kind === 'MECHANISM_CHANGED');

  if (move.kind === 'FORWARD') {
    const isSilent = changes.length === 0 && grounds.length === 0 && texts.length === 0;
    if (!isSilent || compareText(before.observation, after.observation).material) return texts;
    const { from, to } = move;
    return [
      {
        kind: 'DATE_MOVED_WITHOUT_CHANGE',
        severity: 'INFO',
        fact: factOf('page', 'date moved', from.on, to.on),
        about: 'CHANGE',
        undoes: null,
        statement: dateMovedInWords(from.on, to.on),
        before: seenIn(before, from.evidence),
        after: seenIn(after, to.evidence),
        findings: [],
        entryName: null,
        change: null,
      },
    ];
  }

  const { date } = move;
  if (!changes.some(isMaterial) && grounds.length === 0) return texts.map((drift) => undated(drift, date));
  const all = [...told, ...texts];
  const day = date.on ?? factOfValue(date.stated);
  return [
    ...texts,
    {
      kind: 'CHANGE_WITHOUT_DATE',
      severity: 'WATCH',
      fact: factOf('page', 'undated', day, digest(all.map(({ fact }) => fact))),
      about: 'CHANGE',
      undoes: factOf('page', 'undated', day, digest(all.map(({ undoes }) => undoes ?? ''))),
      statement: dateStayedInWords(date.stated),
      before: null,
      after: seenIn(after, date.evidence),
      findings: [],
      entryName: null,
      change: null,
    },
  ];
}

const digest = (facts: readonly string[]): string => hashOf(facts.toSorted().join('\n')).slice(0, 16);
