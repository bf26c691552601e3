// The parties of the registry, looked up by what a recipient may be found by: names, numbers, domains.

import type { Identifier } from '../../schema/words/identifier.ts';
import type { CountryCode } from '../../schema/words/territory.ts';
import { byKey } from './by-key.ts';
import { identifierKey, ownDomains } from './recipient.ts';
import { parseName, type RecipientName } from './recipient-name.ts';
import { compact } from './same-name.ts';

/** A party of the registry that a document may name. `id` is the `partyId` of entries. */
export interface KnownParty {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly legalName: string | null;
  readonly formerNames: readonly string[];
  readonly country: CountryCode | null;
  readonly website: string | null;
  readonly identifiers: readonly Identifier[];
  /** Slug of its group; null when it belongs to none. */
  readonly group: string | null;
}

/** One of the names of a party, taken apart. */
export interface KnownName {
  readonly party: KnownParty;
  readonly written: string;
  readonly name: RecipientName;
  readonly isFormer: boolean;
}

export interface Directory {
  readonly byId: ReadonlyMap<string, KnownParty>;
  readonly bySlug: ReadonlyMap<string, KnownParty>;
  /** By each key of each name, without spaces. */
  readonly names: ReadonlyMap<string, readonly KnownName[]>;
  readonly namesOf: ReadonlyMap<KnownParty, readonly KnownName[]>;
  readonly numbersOf: ReadonlyMap<KnownParty, readonly string[]>;
  readonly byNumber: ReadonlyMap<string, readonly KnownParty[]>;
  readonly byDomain: ReadonlyMap<string, readonly KnownParty[]>;
}

const directories = new WeakMap<readonly KnownParty[], Directory>();

/** A party by its id, that of entries. */
export const partyOfId = (id: string, known: readonly KnownParty[]): KnownParty | undefined => directoryOf(known).byId.get(id);

/** A party by its slug. */
export const partyOfSlug = (slug: string, known: readonly KnownParty[]): KnownParty | undefined => directoryOf(known).bySlug.get(slug);

/** The directory of these parties; the same for the same array. */
export function directoryOf(known: readonly KnownParty[]): Directory {
  const made = directories.get(known) ?? newDirectory(known);
  directories.set(known, made);
  return made;
}

/** The domains of a party's own. */
export const domainsOf = ({ website, identifiers }: KnownParty): readonly string[] =>
  ownDomains([...(website === null ? [] : [website]), ...identifiers.flatMap(({ scheme, value }) => (scheme === 'DOMAIN' ? [value] : []))]);

function newDirectory(known: readonly KnownParty[]): Directory {
  const namesOf = new Map(known.map((party) => [party, knownNames(party)]));
  const numbersOf = new Map(known.map((party) => [party, party.identifiers.map(identifierKey).filter((key) => key !== null)]));
  return {
    byId: new Map(known.map((party) => [party.id, party])),
    bySlug: new Map(known.map((party) => [party.slug, party])),
    names: byKey([...namesOf.values()].flat(), keysOf),
    namesOf,
    numbersOf,
    byNumber: byKey(known, (party) => numbersOf.get(party) ?? []),
    byDomain: byKey(known, domainsOf),
  };
}

function knownNames(party: KnownParty): readonly KnownName[] {
  const { name, legalName, formerNames } = party;
  return [...new Set([legalName ?? name, name, ...formerNames])].map((written) => ({
    party,
    written,
    name: parseName(written),
    isFormer: written !== legalName && written !== name,
  }));
}

function keysOf({ name }: KnownName): ReadonlySet<string> {
  return new Set([name.base, name.core, ...name.brands, ...name.formerNames].map(compact));
}
