// What changed among the recipients of a document between two readings of it.

import { nameKey } from '../normalise/recipient-name.ts';
import { fold } from '../normalise/fold.ts';
import type { Observation, ObservedEntry } from '../observation.ts';
import type { KnownParty } from './drift-words.ts';
import { type FieldDifference, fieldDifferences } from './entry-fields.ts';
import { type EntryPair, pairEntries } from './pair-entries.ts';
import { sameWording } from './same-wording.ts';
import { moveTeller } from './section-moves.ts';

interface Renaming {
  readonly kind: 'RENAMED';
  readonly before: ObservedEntry;
  readonly after: ObservedEntry;
  /** False when the name is only written otherwise: punctuation, the spelling of its legal form. */
  readonly isMaterial: boolean;
}

interface Changing extends FieldDifference {
  readonly kind: 'CHANGED';
  readonly before: ObservedEntry;
  readonly after: ObservedEntry;
}

/** One change. A recipient that is renamed is neither removed nor added, and what else changed of it is told besides. */
export type EntryChange =
  | { readonly kind: 'ADDED'; readonly after: ObservedEntry }
  | { readonly kind: 'REMOVED'; readonly before: ObservedEntry }
  | Renaming
  | { readonly kind: 'MERGED'; readonly before: readonly ObservedEntry[]; readonly after: ObservedEntry }
  | { readonly kind: 'SPLIT'; readonly before: ObservedEntry; readonly after: readonly ObservedEntry[] }
  | Changing;

/** Whether a reader would call it a change of substance. */
export const isMaterial = (change: EntryChange): boolean => !('isMaterial' in change) || change.isMaterial;

/**
 * What changed from one reading to another; nothing when rows were only moved, retyped or laid out otherwise. Never throws.
 *
 * @param known  the parties of the registry: by their former names a rename is told from a removal and an addition
 */
export function compareEntries(before: Observation, after: Observation, known: readonly KnownParty[]): readonly EntryChange[] {
  const { pairs, removed, added, merged, split, repeated } = pairEntries(before.entries, after.entries, known);
  const moved = moveTeller(before, after);
  return [
    ...added.map((entry): EntryChange => ({ kind: 'ADDED', after: entry })),
    ...removed.map((entry): EntryChange => ({ kind: 'REMOVED', before: entry })),
    ...merged.map((merger): EntryChange => ({ kind: 'MERGED', ...merger })),
    ...split.map((splitting): EntryChange => ({ kind: 'SPLIT', ...splitting })),
    ...pairs.flatMap(renaming),
    ...pairs.flatMap((pair) => changesWithin(pair, moved)),
    ...repeated.flatMap(({ side, row, pair }) => changeOfRepeat(side, row, pair)),
  ];
}

function renaming({ before, after, how }: EntryPair): readonly EntryChange[] {
  if (how === 'UNNAMED' || how === 'SAME' || fold(before.name) === fold(after.name)) return [];
  return [{ kind: 'RENAMED', before, after, isMaterial: how === 'RENAMED' && nameKey(before.name) !== nameKey(after.name) }];
}

const told = (name: string): string | null => (name.trim() === '' ? null : name);

function changesWithin({ before, after, how }: EntryPair, moved: ReturnType<typeof moveTeller>): readonly EntryChange[] {
  const name = { field: 'name', from: told(before.name), to: told(after.name), isMaterial: true } as const;
  const isNamed = how === 'UNNAMED' && name.from !== name.to;
  const differences = [isNamed ? name : null, ...fieldDifferences(before, after), moved(before, after)].filter((found) => found !== null);
  return differences.map((difference) => ({
    kind: 'CHANGED',
    before,
    after,
    ...difference,
  }));
}

/** A further row of a recipient that is listed already changes what it is used for, if it says anything else than its other row. */
function changeOfRepeat(side: 'BEFORE' | 'AFTER', row: ObservedEntry, { before, after }: EntryPair): readonly EntryChange[] {
  const isSaid = [before, after].some(({ purpose }) => sameWording(purpose ?? '', row.purpose ?? ''));
  if (row.purpose === null || isSaid) return [];
  const [from, to] = side === 'BEFORE' ? [row.purpose, null] : [null, row.purpose];
  return [{ kind: 'CHANGED', before, after, field: 'purpose', from, to, isMaterial: true }];
}
