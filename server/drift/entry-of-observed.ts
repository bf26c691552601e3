// A recipient as a document lists it becomes an entry as somebody would write it. What does not fit a field is left out, not cut to
// something else that it does not say; texts are cut at the length that a field may have.

import { z } from 'zod';
import { checked } from '../../schema/list/checked.ts';
import type { Basis, Capacity, Entry, EntryRole, Place } from '../../schema/list/content.ts';
import type { NewParty } from '../../schema/list/party-input.ts';
import { email, line, prose, url } from '../../schema/list/word-input.ts';
import type { CivilDay } from '../../schema/words/civil-day.ts';
import { type Evidence, QUOTATION_WORDS } from '../../schema/words/evidence.ts';
import type { CountryCode } from '../../schema/words/territory.ts';
import type { MechanismStatement, ObservedEntry, ObservedPlace } from '../../scrapers/observation.ts';
import { transfersOf } from './transfers-of-observed.ts';

/** What an entry follows from besides the recipient itself. */
export interface EntryFrom {
  readonly key: string;
  /** Slug of the party. */
  readonly party: string;
  /** In which capacity the owner of the list uses its entries. */
  readonly capacity: Capacity;
  /** What the document as a whole says about grounds of transfers. */
  readonly mechanisms: readonly MechanismStatement[];
  /** The document: its title or name, and where it stands. */
  readonly document: string | null;
  readonly url: string | null;
  /** The bytes it was read from; null when they are not kept. */
  readonly snapshotHash: string | null;
  /** The day that transfers are judged on. */
  readonly asOf: CivilDay;
}

/** The entry. Everything in it is what the document states, but the role, which follows from the list. */
export function entryOfObserved(observed: ObservedEntry, from: EntryFrom): Entry {
  const { country, countryBasis } = establishedIn(observed);
  const evidence = evidenceOf(observed, from);
  return {
    key: from.key,
    replacesKey: null,
    parentKey: null,
    role: roleOn(from.capacity),
    statedRole: fitting(line(), observed.statedRole, 200),
    party: from.party,
    name: fitting(line(), observed.name, 200),
    legalName: null,
    address: fitting(prose(500), observed.address, 500),
    country,
    countryBasis,
    contactPerson: contactOf(observed),
    email: fitting(email(), observed.email),
    phone: fitting(line(100), observed.phone, 100),
    website: fitting(url(), observed.website),
    privacyPolicyUrl: fitting(url(), observed.privacyPolicyUrl),
    identifiers: observed.identifiers.filter(({ value }) => fitting(line(100), value) !== null).slice(0, 100),
    purpose: fitting(prose(), observed.purpose, 4_000),
    dataCategories: observed.data.flatMap((one) => fitting(line(500), one, 500) ?? []).slice(0, 200),
    dataSubjectCategories: [],
    duration: null,
    contractingCountry: null,
    storage: null,
    processing: placeOf(observed.location),
    supportAccess: null,
    transfers: transfersOf(observed, from, evidence),
    evidence,
  };
}

/** GDPR Art. 28(2) is about those whom a processor engages; whom a controller engages is a processor. */
export const roleOn = (capacity: Capacity): EntryRole => (capacity === 'PROCESSOR' ? 'SUB_PROCESSOR' : 'PROCESSOR');

const SOLE_TRADER = /(?:\s|^)(?:e\.\s?v\.?|ev\.?|egyéni vállalkozó)\)?$/iu;

/** The party that an entry names and the registry does not know. */
export function partyOfObserved(slug: string, { name, country, address, website, privacyPolicyUrl, identifiers }: Entry): NewParty {
  return {
    slug,
    name: name ?? slug,
    legalName: null,
    legalForm: null,
    naturalPerson: SOLE_TRADER.test(name ?? ''),
    formerNames: [],
    country,
    address,
    website,
    privacyPolicyUrl,
    subprocessorListUrl: null,
    identifiers,
    contactPerson: null,
    parent: null,
    group: null,
  };
}

/** The value where a field takes it, cut at a length if need be; null where it does not. */
export function fitting<T>(schema: z.ZodType<T>, value: string | null, most = 2_048): T | null {
  if (value === null) return null;
  const cut = value.length <= most ? value : `${value.slice(0, most - 1).trimEnd()}…`;
  const result = checked(schema, cut.toWellFormed());
  return result.ok ? result.value : null;
}

function contactOf({ contact }: ObservedEntry): Entry['contactPerson'] {
  const name = fitting(line(), contact, 200);
  return name === null ? null : { name, position: null, email: null, phone: null };
}

/** Where it is established: as the text says, or as its address and its one country let one infer. */
function establishedIn({ seat, location, countries }: ObservedEntry): { country: CountryCode | null; countryBasis: Basis } {
  const [stated, another] = seat?.countries ?? [];
  if (stated !== undefined && another === undefined) return { country: stated, countryBasis: 'STATED' };
  const [inferred, more] = seat === null && location === null ? countries : [];
  if (inferred !== undefined && more === undefined) return { country: inferred, countryBasis: 'INFERRED' };
  return { country: null, countryBasis: 'UNKNOWN' };
}

function placeOf(place: ObservedPlace | null): Place | null {
  if (place === null) return null;
  const countries = [...new Set(place.countries)].slice(0, 250);
  return { stated: fitting(line(500), place.stated, 500), countries, disclosure: countries.length > 0 ? 'DISCLOSED' : 'REGION_ONLY' };
}

function evidenceOf({ evidence }: ObservedEntry, { document, url: at, snapshotHash }: EntryFrom): Evidence {
  const words = evidence.quotation.split(/\s+/u).slice(0, QUOTATION_WORDS).join(' ');
  return {
    document: fitting(line(), document, 200),
    url: fitting(url(), at),
    quotation: fitting(prose(1_000), words, 1_000),
    at: fitting(line(), evidence.at, 200),
    snapshotHash,
  };
}
