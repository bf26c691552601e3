// Recipients that a document lists, as entries to be entered: with keys that are free on the list, and with their parties, brought along
// where the registry does not know them.

import type { EntryInput } from '../../schema/list/entry-input.ts';
import type { ObservedEntry } from '../../scrapers/observation.ts';
import type { Em } from '../database/database.ts';
import { type EntryFrom, entryOfObserved, partyOfObserved } from './entry-of-observed.ts';
import { knownParties } from './known-parties.ts';
import { candidates, namedEntries, slugOf } from './name-entries.ts';

/** One recipient, named. `input` makes the entry; the party of a name that stands twice is brought along once. */
export interface EnteredAs {
  readonly observed: ObservedEntry;
  readonly input: (from: Omit<EntryFrom, 'key' | 'party'>) => EntryInput;
}

/** Names recipients. `keys` are those that the list has already. */
export async function enteredAs(tx: Em, entries: readonly ObservedEntry[], keys: ReadonlySet<string>): Promise<readonly EnteredAs[]> {
  const known = await knownParties(tx, entries, null);
  const slugs = await slugsLike(tx, entries);
  const brought = new Set<string>();
  return namedEntries(entries, { known, keys, slugs }).map(({ observed, key, party, isKnown }) => {
    const bringsAlong = !isKnown && !brought.has(party);
    brought.add(party);
    return {
      observed,
      input: (from) => {
        const entry = entryOfObserved(observed, { ...from, key, party });
        return { entry, newParty: bringsAlong ? partyOfObserved(party, entry) : null };
      },
    };
  });
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
