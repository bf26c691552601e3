// The lasting names of facts: what a difference is about, blind to how it is written and to where it stands.

import { hashOf } from '../../schema/words/hash.ts';
import { foldedKey } from '../normalise/fold.ts';
import { parseName } from '../normalise/recipient-name.ts';
import type { ObservedEntry } from '../observation.ts';
import type { Drift } from './drift-words.ts';
import { wordsSaid } from './same-wording.ts';

const LONGEST_PART = 100;
const DIGITS = 16;

/** A part of a fact that is not too long: a digest stands for one that is. */
const brief = (part: string): string => (part.length <= LONGEST_PART ? part : `#${hashOf(part).slice(0, DIGITS)}`);

/** A recipient by its name without legal form; by its address, phone or e-mail where the document leaves the name blank. */
export function factOfName({ name, address, phone, email }: Pick<ObservedEntry, 'name' | 'address' | 'phone' | 'email'>): string {
  return brief(name.trim() === '' ? `without name: ${foldedKey(address ?? phone ?? email ?? '')}` : parseName(name).core);
}

/** A value by the words it says, whatever their order; `-` for nothing. */
export function factOfValue(value: string | null): string {
  return value === null ? '-' : brief([...new Set(wordsSaid(value))].toSorted().join(' ') || foldedKey(value));
}

/** The fact that its parts name. */
export const factOf = (...parts: readonly string[]): string => parts.map(brief).join(' | ');

/** The differences with each fact once: the second of two of one name, such as of a recipient listed twice, is numbered. */
export function eachOnce(drifts: readonly Drift[]): readonly Drift[] {
  const times = new Map<string, number>();
  return drifts.map((drift) => {
    const time = (times.get(drift.fact) ?? 0) + 1;
    times.set(drift.fact, time);
    return time === 1 ? drift : { ...drift, fact: `${drift.fact} (${time})`, undoes: drift.undoes && `${drift.undoes} (${time})` };
  });
}
