// Laying announced changes over a newer state of the list.

import { isDeepStrictEqual } from 'node:util';
import type { OpenEntry } from './content.ts';

/**
 * The entries of `changed`, had its changes been made to `onto` instead of to `base`.
 *
 * Entry by entry: what `changed` left as it was in `base` is taken from `onto`; what it changed is taken from `changed`, unless
 * `onto` changed the same entry too, in which case `onto`, the newer decision, stands. Order: that of `onto`, then what is new.
 */
export function rebase(base: readonly OpenEntry[], changed: readonly OpenEntry[], onto: readonly OpenEntry[]): readonly OpenEntry[] {
  const was = byKey(base);
  const wished = byKey(changed);
  const now = byKey(onto);
  const keys = [...new Set([...now.keys(), ...wished.keys()])];
  return keys.flatMap((key) => {
    const before = was.get(key);
    const newer = now.get(key);
    const untouchedByOnto = before && newer ? isDeepStrictEqual(before, newer) : before === newer;
    const entry = untouchedByOnto ? wished.get(key) : newer;
    return entry ? [entry] : [];
  });
}

function byKey(entries: readonly OpenEntry[]): ReadonlyMap<string, OpenEntry> {
  return new Map(entries.map((entry) => [entry.key, entry]));
}
