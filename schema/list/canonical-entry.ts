// An entry inside the canonical text: nulls and empty lists are left out, so that a field added one day changes no old hash.

import type { CountryCode } from '../words/territory.ts';
import type { Mechanism, Participation, Transfer } from '../words/transfer.ts';
import type { ContactPerson, OpenEntry, Place } from './content.ts';

/** What is written of a record: every field may be missing. */
type Written<Facts> = { readonly [Field in keyof Facts]?: Facts[Field] };

type WrittenMechanism = Omit<Mechanism, 'participation'> & { readonly participation?: Participation };
type WrittenTransfer = Omit<Written<Transfer>, 'mechanisms'> & { readonly mechanisms?: readonly WrittenMechanism[] };
type WrittenPlace = Omit<Place, 'countries'> & { readonly countries?: readonly CountryCode[] };

/** An entry as the canonical text has it. */
export interface CanonicalEntry extends Omit<
  Written<OpenEntry>,
  'partyId' | 'erased' | 'transfers' | 'storage' | 'processing' | 'supportAccess'
> {
  readonly key: string;
  readonly role: OpenEntry['role'];
  readonly countryBasis: OpenEntry['countryBasis'];
  readonly party: string;
  readonly transfers?: readonly WrittenTransfer[];
  readonly storage?: WrittenPlace;
  readonly processing?: WrittenPlace;
  readonly supportAccess?: WrittenPlace;
}

/** The entry to be written: `party` is the party's lasting id, `naturalPerson` stands only when true. */
export function writtenEntry(entry: Omit<OpenEntry, 'erased'>): unknown {
  const { partyId, naturalPerson, ...facts } = entry;
  return withoutNothing({ ...facts, party: partyId, naturalPerson: naturalPerson ? true : null });
}

/** The value without nulls and empty lists, however deep; an object of which nothing is left stays as one. */
export function withoutNothing(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNothing);
  if (typeof value !== 'object' || value === null) return value;
  const said = Object.entries(value).filter(
    ([, part]) => part !== null && part !== undefined && !(Array.isArray(part) && part.length === 0),
  );
  return Object.fromEntries(said.map(([field, part]) => [field, withoutNothing(part)]));
}

const PARTICIPATION = {
  framework: null,
  entity: null,
  activeFrom: null,
  activeUntil: null,
  checkedOn: null,
  data: null,
  evidenceUrl: null,
};
const MECHANISM = { instrument: null, module: null, signedOn: null, expiresOn: null, scopeConfirmed: null, evidenceUrl: null };
const EVIDENCE = { document: null, url: null, quotation: null, at: null, snapshotHash: null };
const CONTACT_PERSON: ContactPerson = { name: null, position: null, email: null, phone: null };
const TRANSFER = {
  destination: null,
  organisation: null,
  exporterRole: null,
  importer: null,
  importerRole: null,
  assessedOn: null,
  assessmentUrl: null,
};
const ENTRY = {
  replacesKey: null,
  parentKey: null,
  statedRole: null,
  naturalPerson: false,
  name: null,
  legalName: null,
  address: null,
  country: null,
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
} as const;

const place = (written: WrittenPlace | undefined): Place | null =>
  written ? { ...written, stated: written.stated ?? null, countries: written.countries ?? [] } : null;

const evidence = (written: OpenEntry['evidence'] | undefined) => (written ? { ...EVIDENCE, ...written } : null);

const mechanism = (written: WrittenMechanism): Mechanism => ({
  ...MECHANISM,
  ...written,
  participation: written.participation ? { ...PARTICIPATION, ...written.participation } : null,
});

const transfer = (written: WrittenTransfer): Transfer => ({
  ...TRANSFER,
  ...written,
  mechanisms: (written.mechanisms ?? []).map(mechanism),
  evidence: evidence(written.evidence),
});

/** The entry that was written, with every field. */
export function readEntry({ party, ...written }: CanonicalEntry): Omit<OpenEntry, 'erased'> {
  return {
    ...ENTRY,
    ...written,
    partyId: party,
    contactPerson: written.contactPerson ? { ...CONTACT_PERSON, ...written.contactPerson } : null,
    storage: place(written.storage),
    processing: place(written.processing),
    supportAccess: place(written.supportAccess),
    transfers: (written.transfers ?? []).map(transfer),
    evidence: evidence(written.evidence),
  };
}
