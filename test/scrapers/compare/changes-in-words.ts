// Two lists compared, and each change in one line.

import type { KnownParty } from '../../../scrapers/compare/drift-words.ts';
import { compareEntries, type EntryChange } from '../../../scrapers/compare/entries.ts';
import type { ObservedEntry } from '../../../scrapers/observation.ts';
import { observation } from './an-observation.ts';

export type Entries = readonly ObservedEntry[];

export function told(before: Entries, after: Entries, known: readonly KnownParty[] = []): readonly EntryChange[] {
  return compareEntries(observation({ entries: before }), observation({ entries: after }), known);
}

const names = (side: ObservedEntry | readonly ObservedEntry[]): string =>
  [side]
    .flat()
    .map(({ name }) => name)
    .join(' + ');

export function brief(change: EntryChange): string {
  switch (change.kind) {
    case 'ADDED':
      return `added ${names(change.after)}`;
    case 'REMOVED':
      return `removed ${names(change.before)}`;
    case 'CHANGED':
      return `${names(change.after)}: ${change.field} ${change.from} → ${change.to}${change.isMaterial ? '' : ' (detail)'}`;
    case 'RENAMED':
      return `renamed ${names(change.before)} → ${names(change.after)}${change.isMaterial ? '' : ' (spelling)'}`;
    default:
      return `${change.kind.toLowerCase()} ${names(change.before)} → ${names(change.after)}`;
  }
}
