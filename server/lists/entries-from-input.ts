// Entries as somebody writes them, with parties by slug, become entries as drafts and versions hold them, with parties by id.

import type { OpenEntry } from '../../schema/list/content.ts';
import type { EntryInput } from '../../schema/list/entry-input.ts';
import type { By } from '../access/actor.ts';
import type { Em } from '../database/database.ts';
import { type InputPath, invalid } from '../errors.ts';
import { insertParties } from '../parties/create-party.ts';
import { Party } from '../parties/party.entity.ts';

/** One entry of an input, with the path it stands at. */
export interface EntryToEnter {
  readonly input: EntryInput;
  readonly path: InputPath;
}

/**
 * The entries with their parties' ids; parties that the input brings along are entered first.
 *
 * @throws Refusal INVALID, naming the path, when a party does not exist or a new one does already
 */
export async function entriesFromInput(tx: Em, entries: readonly EntryToEnter[], by: By): Promise<readonly OpenEntry[]> {
  const slugs = [...new Set(entries.map(({ input }) => input.entry.party))];
  const parties = new Map((await tx.find(Party, { slug: { $in: slugs } })).map((party) => [party.slug, party]));

  const fresh = entries.flatMap(({ input, path }) => (input.newParty ? [{ party: input.newParty, path: [...path, 'newParty'] }] : []));
  const taken = new Set(parties.keys());
  for (const { party, path } of fresh) {
    if (taken.has(party.slug))
      throw invalid(`There is a party "${party.slug}" already: name it as \`party\`, or choose another slug.`, [...path, 'slug']);
    taken.add(party.slug);
  }
  if (fresh.length > 0) for (const party of await insertParties(tx, fresh, by)) parties.set(party.slug, party);

  return entries.map(({ input, path }) => {
    const { party: slug, ...facts } = input.entry;
    const party = parties.get(slug);
    if (!party) throw invalid(`There is no party "${slug}": create it first, or give it as \`newParty\`.`, [...path, 'party']);
    return { ...facts, partyId: party.id, naturalPerson: party.naturalPerson, erased: false };
  });
}
