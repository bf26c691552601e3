// How well one document was read: its entries by name, and what was read of those that were found.

import type { ObservedEntry } from '../scrapers/observation.ts';
import { agreesOnMechanism } from './score-mechanism.ts';
import { trueCountries } from './score-countries.ts';

/** One entry as the truth has it. */
export interface TrueEntry {
  readonly name: string;
  readonly purpose?: string | null | undefined;
  readonly location?: string | null | undefined;
  readonly country?: string | readonly string[] | null | undefined;
  readonly mechanism?: string | null | undefined;
}

/** What is asked of an entry that was read. */
export type ReadEntry = Pick<ObservedEntry, 'name' | 'purpose' | 'countries' | 'mechanism'>;

/** How many of the expected were found, and how many were found at all. */
export interface Found {
  readonly right: number;
  readonly expected: number;
  readonly read: number;
}

/** How many answers were right of those that the truth has an answer to. */
export interface Accuracy {
  readonly right: number;
  readonly scored: number;
}

/** One thing that was read wrongly, as `--misses` prints it. Null: nothing was expected, or nothing was read. */
export interface Miss {
  readonly what: string;
  readonly expected: string | null;
  readonly read: string | null;
}

export interface EntriesScore {
  readonly entries: Found;
  readonly countries: Accuracy;
  readonly mechanisms: Accuracy;
  readonly misses: readonly Miss[];
}

/** Names and words are compared without regard to case and white space, and to nothing else. */
export function folded(text: string): string {
  return text.normalize('NFC').replaceAll(/\s+/gu, ' ').trim().toLowerCase();
}

/**
 * Scores what was read of one document. Entries are matched by name, duplicates as a multiset: of two with one name, the pair with
 * the same purpose belongs together, otherwise those that come first. Countries and mechanisms are scored on matched entries, and
 * on entries that were missed as well: what was not found was not read.
 */
export function scoreEntries(expected: readonly TrueEntry[], read: readonly ReadEntry[]): EntriesScore {
  const left = new Set(read);
  const takeFrom = (candidates: readonly ReadEntry[], entry: TrueEntry): ReadEntry | undefined => {
    const purpose = folded(entry.purpose ?? '');
    const taken = candidates.find((candidate) => folded(candidate.purpose ?? '') === purpose) ?? candidates[0];
    if (taken) left.delete(taken);
    return taken;
  };
  const pairs = expected.map((entry) => {
    const named = [...left].filter(({ name }) => folded(name) === folded(entry.name));
    return { entry, found: takeFrom(named, entry) };
  });
  const countries = pairs.flatMap(({ entry, found }) => scoredCountries(entry, found));
  const mechanisms = pairs.flatMap(({ entry, found }) => scoredMechanism(entry, found));
  return {
    entries: { right: read.length - left.size, expected: expected.length, read: read.length },
    countries: accuracy(countries),
    mechanisms: accuracy(mechanisms),
    misses: [
      ...pairs.filter(({ found }) => !found).map(({ entry }) => ({ what: 'entry', expected: entry.name, read: null })),
      ...[...left].map(({ name }) => ({ what: 'entry', expected: null, read: name })),
      ...[...countries, ...mechanisms].filter(({ isRight }) => !isRight).map(({ miss }) => miss),
    ],
  };
}

interface Answer {
  readonly isRight: boolean;
  readonly miss: Miss;
}

function accuracy(answers: readonly Answer[]): Accuracy {
  return { right: answers.filter(({ isRight }) => isRight).length, scored: answers.length };
}

function scoredCountries(entry: TrueEntry, found: ReadEntry | undefined): readonly Answer[] {
  const expected = trueCountries(entry);
  if (!expected) return [];
  const read = found ? [...new Set<string>(found.countries)].toSorted() : null;
  const isRight = read !== null && read.join() === expected.join();
  return [{ isRight, miss: { what: `countries of ${entry.name}`, expected: listed(expected), read: read && listed(read) } }];
}

function scoredMechanism(entry: TrueEntry, found: ReadEntry | undefined): readonly Answer[] {
  if (entry.mechanism == null) return [];
  const isRight = found !== undefined && agreesOnMechanism(entry.mechanism, found);
  const read = found?.mechanism ? readMechanism(found.mechanism) : null;
  return [{ isRight, miss: { what: `mechanism of ${entry.name}`, expected: entry.mechanism, read } }];
}

function readMechanism({ stated, grounds, noneNeeded }: NonNullable<ReadEntry['mechanism']>): string {
  const codes = grounds.map(({ code, instrument }) => (instrument ? `${code} ${instrument}` : code));
  return `${noneNeeded ? 'none needed' : listed(codes)} ("${stated}")`;
}

function listed(items: readonly string[]): string {
  return items.length === 0 ? 'none' : items.join(', ');
}
