// Who of the list is missed on a page. A page of sub-processors says of itself that it is the list; a policy or a contract may name some.
//
//   1. A document that names so much of the list as a copy of it would has left the others out.
//   2. Whoever a document named when it was last read, and does not name now, it has dropped, however little of the list it names.
//   3. Whoever it once dropped is missed until the page names it again or the list no longer does.

import type { OpenEntry } from '../../schema/list/content.ts';
import type { SnapshotEvidence, SourceKind } from './drift-words.ts';
import type { ListQuestion } from './list.ts';
import { factOfRemoval } from './list-drifts.ts';
import { pairWithList } from './listed-pairs.ts';
import { seenIn } from './quoted-evidence.ts';

/** The part of the list that a document has to name to be a copy of it. What nobody said the kind of is one when it names half. */
const LEAST_PART: Readonly<Record<SourceKind, number>> = {
  SUBPROCESSOR_LIST: 0,
  OTHER: 0.5,
  DPA: 0.8,
  PRIVACY_POLICY: 0.8,
  CERTIFICATION: 0.8,
};

/** An entry of the list that is missed, and what the page said of it when it was last read: null when nothing. */
export interface Missed {
  readonly entry: OpenEntry;
  readonly was: SnapshotEvidence | null;
}

/**
 * Which of the absent are missed, and whether the page sets out to name the whole list.
 *
 * @param absent  entries of the version in effect that the page does not name, without those that were announced to leave
 */
export function missedOn(
  absent: readonly OpenEntry[],
  question: ListQuestion,
): { readonly missed: readonly Missed[]; readonly isWhole: boolean } {
  const { document, list, kind, standing } = question;
  const listed = list.inEffect?.entries.length ?? 0;
  const isWhole = document.observation.entries.length > 0 && listed - absent.length >= listed * LEAST_PART[kind];
  const before = absent.length === 0 ? new Map<string, SnapshotEvidence>() : namedBefore(question);
  const missed = absent
    .map((entry): Missed => ({ entry, was: before.get(entry.key) ?? null }))
    .filter(({ entry, was }) => isWhole || was !== null || standing.has(factOfRemoval(entry)));
  return { missed, isWhole };
}

/** What the reading before said of entries of the list, by their keys. */
function namedBefore({ before, document, list, known }: ListQuestion): ReadonlyMap<string, SnapshotEvidence> {
  if (before === null || before === document) return new Map();
  const { pairs, regrouped } = pairWithList(before.observation.entries, list, known);
  const named = [
    ...regrouped.flatMap(({ listed, seen: [first] }) => listed.map(({ key }) => ({ key, seen: first }))),
    ...pairs.map(({ inEffect, seen }) => ({ key: inEffect?.key, seen })),
  ];
  return new Map(named.flatMap(({ key, seen }) => (key === undefined || seen === undefined ? [] : [[key, seenIn(before, seen.evidence)]])));
}
