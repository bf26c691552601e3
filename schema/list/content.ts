// The content of a version: what a list said, entry by entry. Plain data, the same in files, rows, hashes and answers.

import type { Evidence } from '../words/evidence.ts';
import type { Identifier } from '../words/identifier.ts';
import type { CountryCode } from '../words/territory.ts';
import type { Transfer } from '../words/transfer.ts';

export const ENTRY_ROLES = ['SUB_PROCESSOR', 'PROCESSOR', 'INDEPENDENT_CONTROLLER', 'JOINT_CONTROLLER', 'PUBLIC_AUTHORITY'] as const;
/** What the registry records a recipient as. Only changes of SUB_PROCESSOR entries fall under GDPR Art. 28(2). */
export type EntryRole = (typeof ENTRY_ROLES)[number];

export const BASES = ['STATED', 'INFERRED', 'UNKNOWN'] as const;
/** Whether the source states a fact, somebody inferred it, or nobody knows. */
export type Basis = (typeof BASES)[number];

export const COMPLETENESSES = ['COMPLETE', 'PARTIAL', 'NOT_RETRIEVABLE'] as const;
export type Completeness = (typeof COMPLETENESSES)[number];

export const CAPACITIES = ['CONTROLLER', 'PROCESSOR'] as const;
/** In which capacity the list's owner uses the entries. */
export type Capacity = (typeof CAPACITIES)[number];

export const ORIGINS = ['PUBLISHED', 'OBSERVED'] as const;
/** PUBLISHED: the owner itself keeps the list. OBSERVED: somebody else read it out of the owner's documents. */
export type Origin = (typeof ORIGINS)[number];

export const DISCLOSURES = ['DISCLOSED', 'REGION_ONLY', 'NOT_DISCLOSED'] as const;
export type Disclosure = (typeof DISCLOSURES)[number];

/** Where something happens: as the source words it, and the countries that follow. */
export interface Place {
  readonly stated: string | null;
  readonly countries: readonly CountryCode[];
  readonly disclosure: Disclosure;
}

export interface ContactPerson {
  readonly name: string | null;
  readonly position: string | null;
  readonly email: string | null;
  readonly phone: string | null;
}

/** One recipient on one version. `key` stays the same across versions; `party` is the slug of the legal person. */
export interface Entry {
  readonly key: string;
  /** The key of the entry that this one takes the place of. */
  readonly replacesKey: string | null;
  /** The key of the entry that engages this one: the chain of sub-processors. */
  readonly parentKey: string | null;
  readonly role: EntryRole;
  /** What the text calls the recipient, in its own word. */
  readonly statedRole: string | null;
  readonly party: string;
  readonly name: string | null;
  readonly legalName: string | null;
  readonly address: string | null;
  readonly country: CountryCode | null;
  readonly countryBasis: Basis;
  readonly contactPerson: ContactPerson | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly website: string | null;
  readonly privacyPolicyUrl: string | null;
  readonly identifiers: readonly Identifier[];
  readonly purpose: string | null;
  readonly dataCategories: readonly string[];
  readonly dataSubjectCategories: readonly string[];
  readonly duration: string | null;
  readonly contractingCountry: CountryCode | null;
  readonly storage: Place | null;
  readonly processing: Place | null;
  readonly supportAccess: Place | null;
  readonly transfers: readonly Transfer[];
  readonly evidence: Evidence | null;
}

/** Where a version was read, for OBSERVED lists. */
export interface Provenance {
  readonly document: string | null;
  readonly url: string | null;
  /** RFC 3339 instant in UTC. */
  readonly retrievedAt: string | null;
  readonly note: string | null;
}

/**
 * An entry as drafts and versions hold it: the party by its lasting id instead of its slug, and whether the party was a
 * natural person when it was written. `Open`: facts about natural persons stand in clear; null where they were erased.
 */
export interface OpenEntry extends Omit<Entry, 'party'> {
  readonly partyId: string;
  readonly naturalPerson: boolean;
  /** Whether facts that once stood here have been forgotten since. */
  readonly erased: boolean;
}
