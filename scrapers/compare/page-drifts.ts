// What happened among the recipients of a page between two readings, as it is told.

import type { Severity } from '../../schema/words/finding.ts';
import type { Statement } from '../../schema/words/statement.ts';
import type { ObservedEntry } from '../observation.ts';
import type { Drift, DriftKind, SeenDocument, SnapshotEvidence } from './drift-words.ts';
import { type EntryChange, isMaterial } from './entries.ts';
import type { EntryField } from './entry-fields.ts';
import { factOf, factOfName, factOfValue } from './facts.ts';
import {
  arrivalInWords,
  changeWithinInWords,
  departureInWords,
  mergerInWords,
  newNameInWords,
  splittingInWords,
} from './page-statements.ts';
import { seenIn, valueIn } from './quoted-evidence.ts';

/** Two readings of one page. */
export interface TwoReadings {
  readonly before: SeenDocument;
  readonly after: SeenDocument;
}

/** What all that is told here has in common. */
interface Told {
  readonly kind: DriftKind;
  readonly severity: Severity;
  readonly fact: string;
  readonly undoes: string | null;
  readonly statement: Statement;
  readonly before: SnapshotEvidence | null;
  readonly after: SnapshotEvidence | null;
  readonly entryName: string | null;
}

const happened = (told: Told): Drift => ({ ...told, about: 'CHANGE', findings: [], change: null });

const called = ({ name, address }: ObservedEntry): string => name.trim() || `“${address ?? '?'}”`;
const all = (entries: readonly ObservedEntry[]): string => entries.map(factOfName).toSorted().join(' + ');

/** One change as it is told; null for a name that is only written otherwise. Each names the fact that the change back would take back. */
export function driftOfChange(change: EntryChange, { before, after }: TwoReadings): Drift | null {
  switch (change.kind) {
    case 'ADDED': {
      const [who, name] = [factOfName(change.after), called(change.after)];
      return happened({
        kind: 'ADDED_WITHOUT_NOTICE',
        severity: 'WATCH',
        fact: factOf('page', 'added', who),
        undoes: factOf('page', 'removed', who),
        statement: arrivalInWords(name),
        before: null,
        after: seenIn(after, change.after.evidence),
        entryName: name,
      });
    }
    case 'REMOVED': {
      const [who, name] = [factOfName(change.before), called(change.before)];
      return happened({
        kind: 'REMOVED_WITHOUT_NOTICE',
        severity: 'WATCH',
        fact: factOf('page', 'removed', who),
        undoes: factOf('page', 'added', who),
        statement: departureInWords(name),
        before: seenIn(before, change.before.evidence),
        after: null,
        entryName: name,
      });
    }
    case 'RENAMED': {
      if (!change.isMaterial) return null;
      const [was, is] = [change.before.name.trim(), change.after.name.trim()];
      const [from, to] = [factOfValue(was), factOfValue(is)];
      return happened({
        kind: 'RENAMED',
        severity: 'INFO',
        fact: factOf('page', 'renamed', from, to),
        undoes: factOf('page', 'renamed', to, from),
        statement: newNameInWords(was, is),
        before: seenIn(before, change.before.evidence),
        after: seenIn(after, change.after.evidence),
        entryName: is,
      });
    }
    case 'MERGED':
    case 'SPLIT':
      return regrouping(change, { before, after });
    default:
      return changeWithin(change, { before, after });
  }
}

const quoted = (document: SeenDocument, [first]: readonly ObservedEntry[]): SnapshotEvidence | null =>
  first ? seenIn(document, first.evidence) : null;

function regrouping(change: Extract<EntryChange, { kind: 'MERGED' | 'SPLIT' }>, { before, after }: TwoReadings): Drift {
  const [was, is] = [[change.before].flat(), [change.after].flat()];
  const [from, to] = [was.map(called), is.map(called)];
  return happened({
    kind: 'RENAMED',
    severity: 'INFO',
    fact: factOf('page', 'regrouped', all(was), all(is)),
    undoes: factOf('page', 'regrouped', all(is), all(was)),
    statement: change.kind === 'MERGED' ? mergerInWords(from, to.join(', ')) : splittingInWords(from.join(', '), to),
    before: quoted(before, was),
    after: quoted(after, is),
    entryName: to[0] ?? null,
  });
}

function changeWithin(change: Extract<EntryChange, { kind: 'CHANGED' }>, { before, after }: TwoReadings): Drift {
  const { field, from, to } = change;
  const [was, is] = [shownIn(field, from), shownIn(field, to)];
  return happened({
    kind: field === 'mechanism' ? 'MECHANISM_CHANGED' : 'DETAILS_CHANGED',
    severity: isMaterial(change) ? 'WATCH' : 'INFO',
    fact: factOf('page', 'changed', factOfName(change.after), field, factOfValue(was), factOfValue(is)),
    undoes: factOf('page', 'changed', factOfName(change.before), field, factOfValue(is), factOfValue(was)),
    statement: changeWithinInWords(called(change.after), { field, from, to }),
    before: valueIn(before, from, change.before),
    after: valueIn(after, to, change.after),
    entryName: called(change.after),
  });
}

/** A telephone number by its digits: words would take its groups for a date. */
const shownIn = (field: EntryField, value: string | null): string | null =>
  field === 'phone' && value !== null ? value.replaceAll(/\D/g, '') : value;
