// Which recipient of one list is which of another: who stayed, who is called otherwise, who left and who came.

import { continuationsOf, type Merger, mergersOf } from './merged-recipients.ts';
import { likelyRounds, namesCompared, playRound, type Round, sureRounds } from './pairing-rounds.ts';
import type { KnownParty } from './party-directory.ts';
import { type Recipient, type Traces, tracesOf } from './recipient.ts';
import { sharedIdentifiersOf, type SharedIdentifier } from './shared-identifiers.ts';

/** SAME: letter for letter. RESPELT: case, punctuation, spelling of the legal form. RENAMED: a materially other name of one legal person. */
export interface Pair {
  readonly before: number;
  readonly after: number;
  readonly how: 'SAME' | 'RESPELT' | 'RENAMED';
}

/** A row without a pair whose recipient has one in another row of the same list: a row went or came, and no recipient. */
export interface Repeat {
  readonly side: 'BEFORE' | 'AFTER';
  readonly row: number;
  readonly of: number;
}

/** Rows are numbered from 0, each in its own list. */
export interface Pairing {
  /** In the order of `before`. */
  readonly pairs: readonly Pair[];
  /** Rows without a pair; those named by `merged`, `split` and `repeated` are among them. */
  readonly removed: readonly number[];
  readonly added: readonly number[];
  /** Several that are one afterwards, or one that goes on under the brand its name begins with. */
  readonly merged: readonly { readonly before: readonly number[]; readonly after: number }[];
  readonly split: readonly { readonly before: number; readonly after: readonly number[] }[];
  readonly repeated: readonly Repeat[];
  /** A finding of its own, and no evidence of sameness. */
  readonly sharedIdentifiers: readonly SharedIdentifier[];
}

const rows = (members: Iterable<Traces>): readonly number[] => [...members].map(({ index }) => index);

/** Takes those of a merger out of the lists of those still to be paired. */
function setAside(mergers: readonly Merger[], parts: Set<Traces>, wholes: Set<Traces>): void {
  for (const { from, into } of mergers) {
    for (const part of from) parts.delete(part);
    wholes.delete(into);
  }
}

/** Rows left over that repeat a recipient who is paired. */
function repeatsOf(list: readonly Traces[], left: ReadonlySet<Traces>, side: Repeat['side']): readonly Repeat[] {
  const paired = new Map(list.filter((traces) => !left.has(traces)).map((traces) => [traces.person, traces]));
  return [...left].flatMap((traces) => {
    const twin = paired.get(traces.person);
    const isTwin = twin !== undefined && ['IDENTICAL', 'RESPELT'].includes(namesCompared(traces, twin));
    return isTwin ? [{ side, row: traces.index, of: twin.index }] : [];
  });
}

/**
 * Pairs the recipients of two lists. Names the same to the letter decide first, then identifiers, then spelling, then names that go
 * together, then the registry's former names, then domains that nobody else has. Whoever is a mere namesake in the same group, or
 * shares an address or a public mail host, is not paired.
 *
 * Near-linear in the number of recipients: every round looks up keys and compares only within a key.
 */
export function pairRecipients(before: readonly Recipient[], after: readonly Recipient[], known: readonly KnownParty[]): Pairing {
  const befores = before.map(tracesOf);
  const afters = after.map(tracesOf);
  const sharedIdentifiers = [...sharedIdentifiersOf(befores, 'BEFORE'), ...sharedIdentifiersOf(afters, 'AFTER')];
  const left = { before: new Set(befores), after: new Set(afters) };
  const pairs: Pair[] = [];
  const play = (round: Round): void =>
    playRound(round, left, (one, other) => {
      left.before.delete(one);
      left.after.delete(other);
      const sameness = namesCompared(one, other);
      pairs.push({
        before: one.index,
        after: other.index,
        how: sameness === 'IDENTICAL' ? 'SAME' : sameness === 'RESPELT' ? 'RESPELT' : 'RENAMED',
      });
    });

  for (const round of sureRounds(new Set(sharedIdentifiers.map(({ key }) => key)))) play(round);
  const merged = [...mergersOf(left.before, left.after)];
  setAside(merged, left.before, left.after);
  const split = [...mergersOf(left.after, left.before)];
  setAside(split, left.after, left.before);
  for (const round of likelyRounds(befores, afters, known)) play(round);
  const continued = continuationsOf(left.before, left.after);
  setAside(continued, left.before, left.after);
  const begun = continuationsOf(left.after, left.before);
  setAside(begun, left.after, left.before);

  const gone = [...merged, ...continued];
  const come = [...split, ...begun];
  const removed = [...rows(left.before), ...gone.flatMap(({ from }) => rows(from)), ...come.map(({ into }) => into.index)];
  const added = [...rows(left.after), ...come.flatMap(({ from }) => rows(from)), ...gone.map(({ into }) => into.index)];
  return {
    pairs: pairs.sort((a, b) => a.before - b.before),
    removed: removed.sort((a, b) => a - b),
    added: added.sort((a, b) => a - b),
    merged: gone.map(({ from, into }) => ({ before: rows(from), after: into.index })),
    split: come.map(({ from, into }) => ({ before: into.index, after: rows(from) })),
    repeated: [...repeatsOf(befores, left.before, 'BEFORE'), ...repeatsOf(afters, left.after, 'AFTER')],
    sharedIdentifiers,
  };
}
