// Lists as the registry holds them, and documents held against them, as tests write them.

import type { OpenEntry } from '../../../schema/list/content.ts';
import { type CivilDay, civilDay } from '../../../schema/words/civil-day.ts';
import type { CountryCode } from '../../../schema/words/territory.ts';
import type { MechanismCode } from '../../../schema/words/transfer.ts';
import { countryCode } from '../../../schema/words/territory.ts';
import type { KnownParty, ListedVersion, ListState, SeenDocument } from '../../../scrapers/compare/drift-words.ts';
import type { Observation } from '../../../scrapers/observation.ts';

export function listed(key: string, name: string | null, facts: Partial<OpenEntry> = {}): OpenEntry {
  return {
    key,
    replacesKey: null,
    parentKey: null,
    role: 'SUB_PROCESSOR',
    statedRole: null,
    partyId: `party-${key}`,
    naturalPerson: false,
    erased: false,
    name,
    legalName: null,
    address: null,
    country: null,
    countryBasis: 'UNKNOWN',
    contactPerson: null,
    email: null,
    phone: null,
    website: null,
    privacyPolicyUrl: null,
    identifiers: [],
    purpose: null,
    dataCategories: [],
    dataSubjectCategories: [],
    duration: null,
    contractingCountry: null,
    storage: null,
    processing: null,
    supportAccess: null,
    transfers: [],
    evidence: { document: 'list.txt', url: null, quotation: `Name: ${name}`, at: null },
    ...facts,
  };
}

/** Where something is processed: the words, and the codes after the equals sign: `Frankfurt = DE`. */
export function located(text: string): NonNullable<OpenEntry['processing']> {
  const [stated = '', codes = ''] = text.split(' = ');
  return {
    stated,
    countries: codes
      .split(' ')
      .filter((code) => code !== '')
      .map(countryCode),
    disclosure: 'DISCLOSED',
  };
}

/** A transfer that rests on these grounds. */
export function transferTo(
  destination: string,
  ...grounds: readonly (readonly [code: MechanismCode, instrument: string | null])[]
): OpenEntry['transfers'][number] {
  const unsaid = { module: null, signedOn: null, expiresOn: null, participation: null, scopeConfirmed: null, evidenceUrl: null };
  return {
    destination: countryCode(destination),
    organisation: null,
    exporterRole: 'PROCESSOR',
    importer: null,
    importerRole: 'PROCESSOR',
    mechanisms: grounds.map(([code, instrument]) => ({ code, instrument, rank: 'PRIMARY', ...unsaid })),
    assessedOn: null,
    assessmentUrl: null,
    evidence: null,
  };
}

const version = (number: number, effectiveOn: string, entries: readonly OpenEntry[]): ListedVersion => ({
  number,
  effectiveOn: civilDay(effectiveOn),
  entries,
});

type State = Partial<Omit<ListState, 'inEffect' | 'inNotice'>> & { readonly announced?: readonly OpenEntry[] };

/** Version 1 in effect from 30 January 2024; what was announced is for 1 June 2026. */
export function listOf(entries: readonly OpenEntry[] | null, { announced, ...facts }: State = {}): ListState {
  return {
    slug: 'recipients',
    title: 'Recipients',
    capacity: 'PROCESSOR',
    origin: 'PUBLISHED',
    inEffect: entries && version(1, '2024-01-30', entries),
    inNotice: announced ? version(2, '2026-06-01', announced) : null,
    ...facts,
  };
}

export const today: CivilDay = civilDay('2026-05-04');

export const page = (observation: Observation, snapshot = 'a'): SeenDocument => ({
  observation,
  snapshotHash: snapshot.repeat(64),
  url: 'https://example.com/recipients',
  text: null,
});

export function party(slug: string, name: string, facts: Partial<KnownParty> = {}): KnownParty {
  const country: CountryCode | null = null;
  return {
    id: `party-${slug}`,
    slug,
    name,
    legalName: null,
    formerNames: [],
    country,
    website: null,
    identifiers: [],
    group: null,
    ...facts,
  };
}

/** A question about a page that belongs to no list, apart from the page. */
export const alone = { list: null, known: [], kind: 'SUBPROCESSOR_LIST', standing: new Set<string>(), asOf: today } as const;
