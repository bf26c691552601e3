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

/** What else happened on the page: its entries' changes, and what was told of them and of grounds. */
export interface Happened {
  readonly changes: readonly EntryChange[];
  readonly told: readonly Drift[];
}

/**
 * DATE_MOVED_WITHOUT_CHANGE when the stated day moved forward and nothing at all changed besides; CHANGE_WITHOUT_DATE when recipients,
 * grounds or words changed and every stated date stayed. At most one of them; none on a page without dates.
 */
export function dateDrifts({ changes, told }: Happened, { before, after }: TwoReadings): readonly Drift[] {
  const move = moveOfDate(before.observation, after.observation);
  if (move.kind === 'OTHER') return [];
  const text = compareText(before.observation, after.observation);
  const grounds = told.filter(({ kind }) => kind === 'MECHANISM_CHANGED');

  if (move.kind === 'FORWARD') {
    if (changes.length > 0 || grounds.length > 0 || text.material) return [];
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

  const isGrave = changes.some(isMaterial) || grounds.length > 0;
  // The list itself, told anew in another form, is no change of text: what changed of its recipients is told above.
  const lists = new Set([before, after].flatMap(({ observation }) => observation.entries.map(({ evidence }) => evidence.at)));
  const sections = changes.length > 0 ? text.sections : text.sections.filter(({ heading }) => !lists.has(heading));
  if (!isGrave && (!text.material || sections.length === 0)) return [];
  const headings = sections.map(({ heading }) => `text ${factOfValue(heading)}`);
  const { date } = move;
  return [
    {
      kind: 'CHANGE_WITHOUT_DATE',
      severity: isGrave ? 'WATCH' : 'INFO',
      fact: factOf('page', 'undated', date.on ?? factOfValue(date.stated), digest([...told.map(({ fact }) => fact), ...headings])),
      about: 'CHANGE',
      undoes: factOf(
        'page',
        'undated',
        date.on ?? factOfValue(date.stated),
        digest([...told.map(({ undoes }) => undoes ?? ''), ...headings]),
      ),
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
