// Parties and groups that a file brings along: those that are known stay as they are, the others are entered.

import type { Entry } from '../../schema/list/content.ts';
import type { NewList } from '../../schema/list/list-input.ts';
import type { NewGroup, NewParty } from '../../schema/list/party-input.ts';
import type { By } from '../access/actor.ts';
import type { Em } from '../database/database.ts';
import { insertGroups } from './create-group.ts';
import { insertParties } from './create-party.ts';
import { Group } from './group.entity.ts';
import { Party } from './party.entity.ts';

/** Enters, in the caller's transaction, what is not known by slug. The first description of a slug counts. */
export async function enterMissing(
  tx: Em,
  wanted: { readonly groups: readonly NewGroup[]; readonly parties: readonly NewParty[] },
  by: By,
): Promise<void> {
  const groupsThere = await tx.find(Group, { slug: { $in: wanted.groups.map(({ slug }) => slug) } });
  const groups = missing(wanted.groups, groupsThere);
  if (groups.length > 0) await insertGroups(tx, groups, by);
  const partiesThere = await tx.find(Party, { slug: { $in: wanted.parties.map(({ slug }) => slug) } });
  const parties = missing(wanted.parties, partiesThere);
  if (parties.length > 0)
    await insertParties(
      tx,
      parties.map((party, index) => ({ party, path: ['input', 'file', 'parties', index] })),
      by,
    );
}

function missing<Named extends { readonly slug: string }>(
  wanted: readonly Named[],
  there: readonly { readonly slug: string }[],
): readonly Named[] {
  const known = new Set(there.map(({ slug }) => slug));
  return wanted.filter(({ slug }) => !known.has(slug) && known.add(slug));
}

const UNKNOWN = {
  legalName: null,
  legalForm: null,
  naturalPerson: false,
  formerNames: [],
  country: null,
  address: null,
  website: null,
  privacyPolicyUrl: null,
  subprocessorListUrl: null,
  identifiers: [],
  contactPerson: null,
  parent: null,
  group: null,
} satisfies Omit<NewParty, 'slug' | 'name'>;

/** The party that an entry names, described by what the entry says of it. */
export function partyOfEntry(entry: Entry): NewParty {
  const { name, legalName, country, address, website, privacyPolicyUrl, identifiers } = entry;
  return {
    ...UNKNOWN,
    slug: entry.party,
    name: name ?? legalName ?? entry.party,
    legalName,
    country,
    address,
    website,
    privacyPolicyUrl,
    identifiers,
  };
}

/** The party that a list names as its owner, of whom nothing but the slug is known. */
export function partyOfOwner(list: NewList): NewParty {
  return { ...UNKNOWN, slug: list.owner, name: list.owner };
}
