// Recipients that a document lists, as entries to be entered: with keys that are free on the list, and with their parties, brought along
// where the registry does not know them.

import type { EntryInput } from '../../schema/list/entry-input.ts';
import type { ListState } from '../../scrapers/compare/drift-words.ts';
import { pairWithList } from '../../scrapers/compare/listed-pairs.ts';
import { type KnownParty, partyOfId } from '../../scrapers/normalise/party-directory.ts';
import type { ObservedEntry } from '../../scrapers/observation.ts';
import type { Em } from '../database/database.ts';
import { type EntryFrom, entryOfObserved, partyOfObserved } from './entry-of-observed.ts';
import { knownParties } from './known-parties.ts';
import { candidates, namedEntries, slugOf } from './name-entries.ts';
import { type DoubtOfEntry, doubtsOfEntry } from './party-doubts.ts';

/** One recipient, as it is to be entered; the party of a name that stands twice is brought along once. */
export interface EnteredAs {
  readonly input: EntryInput;
  /** What is not sure of its party. */
  readonly doubts: readonly DoubtOfEntry[];
}

/** A recipient, and what its entry follows from besides. */
export interface ToEnter extends Omit<EntryFrom, 'key' | 'party'> {
  readonly observed: ObservedEntry;
}

/** What recipients are entered on: the keys that are taken, and the list whose recipients among them keep their own; null: a new one. */
export interface EnteredOn {
  readonly keys: ReadonlySet<string>;
  readonly list: ListState | null;
}

/** Names recipients, in their order. */
export async function enteredAs(tx: Em, wanted: readonly ToEnter[], { keys, list }: EnteredOn): Promise<readonly EnteredAs[]> {
  const entries = wanted.map(({ observed }) => observed);
  const known = await knownParties(tx, entries, list);
  const listed = list === null ? new Map() : listedAlready(entries, list, known);
  const slugs = await slugsLike(tx, entries);
  const brought = new Set<string>();
  return namedEntries(entries, { known, keys, slugs, listed }).flatMap(({ observed, key, party, isKnown, group, doubts }, at) => {
    const from = wanted[at];
    if (!from) return [];
    const bringsAlong = !isKnown && !brought.has(party);
    brought.add(party);
    const entry = entryOfObserved(observed, { ...from, key, party });
    return {
      input: { entry, newParty: bringsAlong ? { ...partyOfObserved(party, entry), group } : null },
      doubts: doubtsOfEntry({ key, party, isKnown, name: observed.name.trim(), evidence: entry.evidence }, doubts),
    };
  });
}

/** Which of the recipients are on the list, each of its entries once. */
function listedAlready(
  entries: readonly ObservedEntry[],
  list: ListState,
  known: readonly KnownParty[],
): ReadonlyMap<ObservedEntry, { readonly key: string; readonly party: string }> {
  const taken = new Set<string>();
  const listed = new Map<ObservedEntry, { readonly key: string; readonly party: string }>();
  for (const { seen, inEffect, inNotice } of pairWithList(entries, list, known).pairs) {
    const entry = inEffect ?? inNotice;
    const party = entry && partyOfId(entry.partyId, known)?.slug;
    if (!entry || party === undefined || party === null || taken.has(entry.key)) continue;
    taken.add(entry.key);
    listed.set(seen, { key: entry.key, party });
  }
  return listed;
}

async function slugsLike(tx: Em, entries: readonly ObservedEntry[]): Promise<ReadonlySet<string>> {
  const patterns = [...new Set(entries.map(({ name }) => candidates(slugOf(name))))];
  if (patterns.length === 0) return new Set();
  const rows: { slug: string }[] = await tx.execute(
    'select slug from party where slug ~ any (select jsonb_array_elements_text(?::jsonb))',
    [JSON.stringify(patterns)],
  );
  return new Set(rows.map(({ slug }) => slug));
}
