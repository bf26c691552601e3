// Entries for tests: one plain entry, and arbitrary ones for properties.

import * as fc from 'fast-check';
import { BASES, type ContactPerson, DISCLOSURES, ENTRY_ROLES, type OpenEntry, type Place } from '../../../schema/list/content.ts';
import { type CivilDay, civilDay } from '../../../schema/words/civil-day.ts';
import type { Evidence } from '../../../schema/words/evidence.ts';
import { IDENTIFIER_SCHEMES } from '../../../schema/words/identifier.ts';
import { type CountryCode, countryCode } from '../../../schema/words/territory.ts';
import {
  type Mechanism,
  MECHANISM_CODES,
  MECHANISM_RANKS,
  type Participation,
  PARTICIPATION_DATA,
  PARTICIPATION_STATUSES,
  SCC_MODULES,
  type Transfer,
  TRANSFER_ROLES,
} from '../../../schema/words/transfer.ts';

/** An entry of which nothing is known but its key, with what the test is about. */
export function anEntry(key: string, said: Partial<OpenEntry> = {}): OpenEntry {
  return {
    key,
    replacesKey: null,
    parentKey: null,
    role: 'SUB_PROCESSOR',
    statedRole: null,
    partyId: `id-of-${key}`,
    naturalPerson: false,
    erased: false,
    name: null,
    legalName: null,
    address: null,
    country: null,
    countryBasis: 'STATED',
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
    evidence: null,
    ...said,
  };
}

export function aTransfer(said: Partial<Transfer> = {}): Transfer {
  return {
    destination: null,
    organisation: null,
    exporterRole: null,
    importer: null,
    importerRole: null,
    mechanisms: [],
    assessedOn: null,
    assessmentUrl: null,
    evidence: null,
    ...said,
  };
}

export function aMechanism(code: Mechanism['code'], said: Partial<Mechanism> = {}): Mechanism {
  return {
    code,
    instrument: null,
    rank: 'PRIMARY',
    module: null,
    signedOn: null,
    expiresOn: null,
    participation: null,
    scopeConfirmed: null,
    evidenceUrl: null,
    ...said,
  };
}

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });

export const aKey = fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,5}){0,2}$/);

/** Trimmed text of one line, with accents, quotation marks and beginnings that a spreadsheet would take for a formula. */
export const someText: fc.Arbitrary<string> = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
    fc.constantFrom('=1+1', '+36 1 234', '-', '@x', "'", 'Árvíztűrő tükörfúrógép', '„idézet”', '10 %', 'a|b', '<b>', '"', ',;'),
  )
  .map((text) =>
    text
      .replace(/\s+/gu, ' ')
      .replace(/[\p{Cc}\p{Cf}]/gu, '')
      .trim(),
  )
  .filter((text) => text !== '');

export const aDay: fc.Arbitrary<CivilDay> = fc
  .integer({ min: 0, max: 12_000 })
  .map((days) => civilDay(Temporal.PlainDate.from('1998-01-01').add({ days }).toString()));

const aCountry: fc.Arbitrary<CountryCode> = fc.constantFrom('HU', 'US', 'GB', 'IE', 'IN', 'CH').map(countryCode);
const aUrl = fc.constantFrom('https://example.com/', 'http://example.org/a?b=c', 'https://example.net/%C3%A1');
const anEmail = fc.constantFrom('privacy@example.com', 'dpo@example.hu');

const someEvidence: fc.Arbitrary<Evidence> = fc.record({
  document: someText,
  url: maybe(aUrl),
  quotation: maybe(someText),
  at: maybe(someText),
  snapshotHash: maybe(fc.stringMatching(/^[0-9a-f]{64}$/)),
});

const aParticipation: fc.Arbitrary<Participation> = fc.record({
  status: fc.constantFrom(...PARTICIPATION_STATUSES),
  framework: maybe(someText),
  entity: maybe(someText),
  activeFrom: fc.constantFrom(null, civilDay('2016-08-01'), civilDay('2023-07-10')),
  activeUntil: fc.constantFrom(null, civilDay('2024-07-10')),
  checkedOn: maybe(aDay),
  data: maybe(fc.constantFrom(...PARTICIPATION_DATA)),
  evidenceUrl: maybe(aUrl),
});

const someMechanism: fc.Arbitrary<Mechanism> = fc.record({
  code: fc.constantFrom(...MECHANISM_CODES),
  instrument: fc.constantFrom(null, '32023D1795', '32021D0914'),
  rank: fc.constantFrom(...MECHANISM_RANKS),
  module: maybe(fc.constantFrom(...SCC_MODULES)),
  signedOn: fc.constantFrom(null, civilDay('2019-05-01')),
  expiresOn: fc.constantFrom(null, civilDay('2027-05-01')),
  participation: maybe(aParticipation),
  scopeConfirmed: maybe(fc.boolean()),
  evidenceUrl: maybe(aUrl),
});

export const someTransfer: fc.Arbitrary<Transfer> = fc.record({
  destination: maybe(aCountry),
  organisation: maybe(someText),
  exporterRole: maybe(fc.constantFrom(...TRANSFER_ROLES)),
  importer: maybe(someText),
  importerRole: maybe(fc.constantFrom(...TRANSFER_ROLES)),
  mechanisms: fc.array(someMechanism, { maxLength: 3 }),
  assessedOn: maybe(aDay),
  assessmentUrl: maybe(aUrl),
  evidence: maybe(someEvidence),
});

const aPlace: fc.Arbitrary<Place> = fc.oneof(
  fc.record({
    stated: maybe(someText),
    countries: fc.uniqueArray(aCountry, { minLength: 1, maxLength: 3 }),
    disclosure: fc.constant('DISCLOSED' as const),
  }),
  fc.record({ stated: someText, countries: fc.constant([]), disclosure: fc.constantFrom(...DISCLOSURES).filter((d) => d !== 'DISCLOSED') }),
);

const aContactPerson: fc.Arbitrary<ContactPerson> = fc.record({
  name: someText,
  position: maybe(someText),
  email: maybe(anEmail),
  phone: maybe(someText),
});

/** Any open entry with nothing erased. */
export const someEntry: fc.Arbitrary<OpenEntry> = fc.record({
  key: aKey,
  replacesKey: fc.constant(null),
  parentKey: fc.constantFrom(null, 'the-engager'),
  role: fc.constantFrom(...ENTRY_ROLES),
  statedRole: maybe(someText),
  partyId: aKey,
  naturalPerson: fc.boolean(),
  erased: fc.constant(false),
  name: maybe(someText),
  legalName: maybe(someText),
  address: maybe(someText),
  country: maybe(aCountry),
  countryBasis: fc.constantFrom(...BASES),
  contactPerson: maybe(aContactPerson),
  email: maybe(anEmail),
  phone: maybe(someText),
  website: maybe(aUrl),
  privacyPolicyUrl: maybe(aUrl),
  identifiers: fc.uniqueArray(fc.record({ scheme: fc.constantFrom(...IDENTIFIER_SCHEMES), value: someText }), {
    maxLength: 3,
    selector: ({ scheme, value }) => `${scheme} ${value}`,
  }),
  purpose: maybe(someText),
  dataCategories: fc.uniqueArray(someText, { maxLength: 3 }),
  dataSubjectCategories: fc.uniqueArray(someText, { maxLength: 3 }),
  duration: maybe(someText),
  contractingCountry: maybe(aCountry),
  storage: maybe(aPlace),
  processing: maybe(aPlace),
  supportAccess: maybe(aPlace),
  transfers: fc.array(someTransfer, { maxLength: 3 }),
  evidence: maybe(someEvidence),
});

/** Entries with different keys, as a version has them. */
export const someEntries = fc.uniqueArray(someEntry, { maxLength: 5, selector: ({ key }) => key });

/** What is known of a version that was told as it should be. */
export const TOLD_IN_TIME = { emergency: false, usedAgainstTerms: false, clockPublished: false };
