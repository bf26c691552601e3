// Recipients that became one, or that one became: `Twin`, `Sister` and afterwards `Twin (Sister)`.

import { byKey } from './by-key.ts';
import { purposeLikeness, type Traces } from './recipient.ts';
import { compact } from './same-name.ts';

/** Several of one list that are one of the other. */
export interface Merger {
  readonly from: readonly Traces[];
  readonly into: Traces;
}

const ALIKE = 0.5;

/** The names that a name joins: its core and brands, and the parts of a core with `and`, `/` or `+`. */
function joinedNames({ name, recipient }: Traces): readonly string[] {
  const parts = recipient.name.length > 200 ? [] : name.core.split(/ and |\+/);
  const slashed = recipient.name.includes('/') && recipient.name.length < 200 ? name.core.split(' ') : [];
  return [...new Set([name.core, ...name.brands, ...parts, ...slashed].map(compact))].filter((key) => key.length > 1);
}

const merged = /merge|fusion|verschm|verschmolz|aufgegangen|egyesül|beolvad|összeolvad|absorb|absorbé/iu;

/** Whether what is said of one names the other in words about a merger: `Twin S.p.A. (into which Twin A and Twin B merged)`. */
function isToldToMerge(part: Traces, { recipient: { purpose } }: Traces): boolean {
  return purpose !== null && part.recipient.name.length > 3 && purpose.includes(part.recipient.name) && merged.test(purpose);
}

/** Those of `into` whose name joins the names of two or more of `from`. Nobody is in two mergers. */
export function mergersOf(from: Iterable<Traces>, into: Iterable<Traces>): readonly Merger[] {
  const parts = [...from];
  const byName = byKey(parts, ({ name }) => [compact(name.core)]);
  const taken = new Set<Traces>();
  return [...into].flatMap((whole) => {
    const told = parts.filter((part) => !taken.has(part) && isToldToMerge(part, whole));
    if (told.length > 1) {
      for (const part of told) taken.add(part);
      return [{ from: told, into: whole }];
    }
    const names = joinedNames(whole);
    if (names.length < 2) return [];
    const found = names.map((name) => (byName.get(name) ?? []).filter((part) => !taken.has(part))).filter((theirs) => theirs.length > 0);
    if (found.length < 2) return [];
    for (const part of found.flat()) taken.add(part);
    return [{ from: found.flat(), into: whole }];
  });
}

/** One that goes on under the name its own begins with: `Azur Speech` in `Mikro (Azur)`, for a purpose like its own. */
export function continuationsOf(from: Iterable<Traces>, into: Iterable<Traces>): readonly Merger[] {
  const brands = byKey(into, ({ name }) => (name.brands.length === 0 ? [] : [name.core, ...name.brands]));
  const taken = new Set<Traces>();
  return [...from].flatMap((one) => {
    const words = one.name.core.split(' ');
    const beginnings = words.slice(0, -1).map((_, index) => words.slice(0, index + 1).join(' '));
    const candidates = beginnings.flatMap((beginning) => brands.get(beginning) ?? []).filter((whole) => !taken.has(whole));
    const whole = candidates.find((candidate) => purposeLikeness(one, candidate) >= ALIKE);
    if (whole === undefined) return [];
    taken.add(whole);
    return [{ from: [one], into: whole }];
  });
}
