// How well the differences between two versions were told: each item of the truth counts once, and so does each that was reported.

import { folded, type Found, type Miss } from './score-entries.ts';

/** What changed between two versions, as the truth has it. */
export interface TrueDifference {
  readonly list_changed: boolean;
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly renamed: readonly (readonly [from: string, to: string])[];
  readonly merged?: readonly (readonly [from: readonly string[], to: string])[] | undefined;
  readonly changed: readonly { readonly name: string; readonly field: string }[];
}

/** What was reported. */
export type ReportedChange =
  | { readonly kind: 'ADDED' | 'REMOVED'; readonly name: string }
  | { readonly kind: 'RENAMED'; readonly from: string; readonly to: string }
  | { readonly kind: 'MERGED'; readonly from: readonly string[]; readonly to: string }
  | { readonly kind: 'CHANGED'; readonly name: string; readonly field: string };

export interface ChangesScore {
  readonly changes: Found;
  readonly misses: readonly Miss[];
}

/**
 * Scores what was reported between two versions.
 *
 * A merge explains the removals and the addition that the truth lists for it again: whoever reports the merge need not repeat
 * them, and may. One recipient that was merged into another may be reported as renamed. A change of a renamed recipient may go by
 * either name.
 */
export function scoreChanges(truth: TrueDifference, reported: readonly ReportedChange[]): ChangesScore {
  const wanted = truth.list_changed ? itemsOf(truth) : [];
  const left = reported.map((change) => keyOf(change, truth));
  const isTold = (key: string): boolean => {
    const at = left.indexOf(key);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  };
  const told = wanted.map((key) => ({ key, isTold: isTold(key) }));
  const toldMerges = told.filter(({ key, isTold: was }) => was && key.startsWith('MERGED')).map(({ key }) => key);
  const explained = new Set(
    mergesOf(truth)
      .filter(({ key }) => toldMerges.includes(key))
      .flatMap(({ explains }) => explains),
  );
  const counted = told.filter(({ key, isTold: was }) => was || !explained.has(key));
  const right = counted.filter(({ isTold: was }) => was).length;
  return {
    changes: { right, expected: counted.length, read: right + left.length },
    misses: [
      ...counted.filter(({ isTold: was }) => !was).map(({ key }) => ({ what: 'change', expected: key, read: null })),
      ...left.map((key) => ({ what: 'change', expected: null, read: key })),
    ],
  };
}

function itemsOf(truth: TrueDifference): readonly string[] {
  return [
    ...truth.added.map((name) => keyOf({ kind: 'ADDED', name }, truth)),
    ...truth.removed.map((name) => keyOf({ kind: 'REMOVED', name }, truth)),
    ...truth.renamed.map(([from, to]) => keyOf({ kind: 'RENAMED', from, to }, truth)),
    ...mergesOf(truth).map(({ key }) => key),
    ...truth.changed.map(({ name, field }) => keyOf({ kind: 'CHANGED', name, field }, truth)),
  ];
}

function mergesOf(truth: TrueDifference): readonly { readonly key: string; readonly explains: readonly string[] }[] {
  return (truth.merged ?? []).map(([from, to]) => ({
    key: mergeKey(from, to),
    explains: [...from.map((name) => `REMOVED ${folded(name)}`), `ADDED ${folded(to)}`],
  }));
}

function keyOf(change: ReportedChange, truth: TrueDifference): string {
  switch (change.kind) {
    case 'RENAMED': {
      const asMerge = mergeKey([change.from], change.to);
      const isMerge = (truth.merged ?? []).some(([from, to]) => mergeKey(from, to) === asMerge);
      return isMerge ? asMerge : `RENAMED ${folded(change.from)} → ${folded(change.to)}`;
    }
    case 'MERGED':
      return mergeKey(change.from, change.to);
    case 'CHANGED':
      return `CHANGED ${change.field} of ${newName(change.name, truth)}`;
    default:
      return `${change.kind} ${folded(change.name)}`;
  }
}

function mergeKey(from: readonly string[], to: string): string {
  return `MERGED ${from.map(folded).toSorted().join(' + ')} → ${folded(to)}`;
}

function newName(name: string, truth: TrueDifference): string {
  const renamed = truth.renamed.find(([from]) => folded(from) === folded(name));
  return folded(renamed?.[1] ?? name);
}
