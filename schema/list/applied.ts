// A list as it applies to one controller: the versions one after the other, without the changes that are held for it.

import { isDeepStrictEqual } from 'node:util';
import type { OpenEntry } from './content.ts';

/** One version on the way, and the keys of the entries that its held changes concern. */
export interface AppliedStep {
  readonly entries: readonly OpenEntry[];
  readonly heldKeys: ReadonlySet<string>;
}

/**
 * The entries that apply after the last step.
 *
 * A key that is held stays as it was before, in every later step too: a later change of a recipient that was never accepted does not
 * bring it in. What a version left as it was stays as it applied; what it changed is taken over. Order: that of the last version,
 * then what is kept from before.
 *
 * @param start  the entries that applied before the first step
 */
export function appliedEntries(start: readonly OpenEntry[], steps: readonly AppliedStep[]): readonly OpenEntry[] {
  let applied = byKey(start);
  let before = applied;
  const held = new Set<string>();
  for (const step of steps) {
    const after = byKey(step.entries);
    for (const key of step.heldKeys) held.add(key);
    const next = new Map<string, OpenEntry>();
    for (const key of new Set([...after.keys(), ...applied.keys()])) {
      const unchanged = isDeepStrictEqual(before.get(key), after.get(key));
      const entry = held.has(key) || unchanged ? applied.get(key) : after.get(key);
      if (entry) next.set(key, entry);
    }
    applied = next;
    before = after;
  }
  return [...applied.values()];
}

const byKey = (entries: readonly OpenEntry[]): Map<string, OpenEntry> => new Map(entries.map((entry) => [entry.key, entry]));
