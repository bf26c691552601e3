// A version as a list file: what `list export` writes and `list import` reads again, here or in another registry.

import { isDeepStrictEqual } from 'node:util';
import type { ListFactsFragment, PartyFactsFragment } from '../../schema/api/generated/graphql.ts';
import { PartyDocument } from '../../schema/api/generated/graphql.ts';
import type { Entry } from '../../schema/list/content.ts';
import type { EntryInput } from '../../schema/list/entry-input.ts';
import type { ListFile } from '../../schema/list/file-format.ts';
import type { NewList } from '../../schema/list/list-input.ts';
import type { NewGroup, NewParty } from '../../schema/list/party-input.ts';
import { DEFAULT_TERMS } from '../../schema/list/terms.ts';
import { ask } from '../client.ts';
import type { ListWithVersion, ShownEntry } from './version-of-list.ts';

/** The list and its version with every party and group that they name, so that the file stands on its own. */
export async function listFileOf(list: ListWithVersion): Promise<ListFile> {
  const { version } = list;
  const parties = await withParents([list.owner, ...version.entries.map(({ party }) => party)]);
  return {
    list: newListOf(list),
    effectiveOn: version.effectiveOn,
    effectiveOnBasis: version.effectiveOnBasis ?? 'STATED',
    completeness: version.completeness,
    note: null,
    provenance: version.provenance,
    announcedAt: version.announcedAt,
    groups: groupsOf(parties),
    parties: parties.map(newPartyOf),
    entries: version.entries.map(entryInputOf),
    readings: [],
  };
}

/** The list itself as a file begins. */
export function newListOf({ owner, terms, version: _version, ...list }: ListFactsFragment & { readonly version?: unknown }): NewList {
  return { ...list, owner: owner.slug, terms: isDeepStrictEqual(terms, DEFAULT_TERMS) ? null : terms };
}

/** An entry of an answer as an entry of a file. */
function entryInputOf({ party, contactPerson, identifiers, transfers, ...entry }: ShownEntry): EntryInput {
  return {
    entry: {
      ...entry,
      countryBasis: entry.countryBasis ?? 'STATED',
      party: party.slug,
      contactPerson: contactPersonOf(contactPerson ?? null),
      identifiers: identifiers.map(({ scheme, value }) => ({ scheme, value })),
      transfers: transfers.map(({ mechanisms, ...transfer }) => ({
        ...transfer,
        mechanisms: mechanisms.map(({ instrument, ...mechanism }) => ({ ...mechanism, instrument: instrument?.celex ?? null })),
      })),
    },
    newParty: null,
  };
}

function contactPersonOf(person: NonNullable<ShownEntry['contactPerson']> | null): Entry['contactPerson'] {
  if (person === null || person.erased) return null;
  const { name, position, email, phone } = person;
  return { name, position, email, phone };
}

function newPartyOf({ parent, group, ...facts }: PartyFactsFragment): NewParty {
  return { ...facts, parent: parent?.slug ?? null, group: group?.slug ?? null, contactPerson: null };
}

function groupsOf(parties: readonly PartyFactsFragment[]): readonly NewGroup[] {
  return [...new Map(parties.flatMap(({ group }) => (group ? [[group.slug, group] as const] : []))).values()];
}

/** Each party once, and those that they belong to. */
async function withParents(parties: readonly PartyFactsFragment[]): Promise<readonly PartyFactsFragment[]> {
  const known = new Map(parties.map((party) => [party.slug, party]));
  for (const { parent } of known.values()) {
    if (!parent || known.has(parent.slug)) continue;
    const { party } = await ask(PartyDocument, { party: parent.slug });
    if (party) known.set(party.slug, party);
  }
  return [...known.values()];
}
