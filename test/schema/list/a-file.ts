// Arbitrary list files, as reading them gives them.

import * as fc from 'fast-check';
import type { Entry, OpenEntry } from '../../../schema/list/content.ts';
import type { EntryInput } from '../../../schema/list/entry-input.ts';
import type { ListFile } from '../../../schema/list/file-format.ts';
import type { NewParty } from '../../../schema/list/party-input.ts';
import { someEntries, someText, aDay } from './an-entry.ts';

const plain = ({ partyId, naturalPerson: _natural, erased: _erased, ...facts }: OpenEntry): Entry => ({ ...facts, party: partyId });

const aParty = (slug: string, name: string, naturalPerson: boolean): NewParty => ({
  slug,
  name,
  legalName: null,
  legalForm: null,
  naturalPerson,
  formerNames: naturalPerson ? [{ name, until: null }] : [],
  country: null,
  address: null,
  website: null,
  privacyPolicyUrl: null,
  subprocessorListUrl: null,
  identifiers: [],
  contactPerson: null,
  parent: null,
  group: null,
});

const someInputs: fc.Arbitrary<readonly EntryInput[]> = fc.tuple(someEntries, fc.boolean(), someText).map(([entries, bring, name]) => {
  const brought = new Set<string>();
  return entries.map((open): EntryInput => {
    const entry = plain(open);
    const fresh = bring && !brought.has(entry.party);
    brought.add(entry.party);
    return { entry, newParty: fresh ? aParty(entry.party, name, open.naturalPerson) : null };
  });
});

/** Any list file whose parties, where it has some, are not those that entries bring along. */
export const someFile: fc.Arbitrary<ListFile> = fc.record({
  list: fc.record({
    slug: fc.constant('a-list'),
    title: someText,
    owner: fc.constant('an-owner'),
    capacity: fc.constantFrom('CONTROLLER', 'PROCESSOR'),
    origin: fc.constantFrom('PUBLISHED', 'OBSERVED'),
    product: fc.option(someText, { nil: null }),
    language: fc.constantFrom('en', 'hu'),
    timeZone: fc.constantFrom('Europe/Budapest', 'UTC'),
    public: fc.boolean(),
    terms: fc.constantFrom(null, {}, { notice: null, cure: { count: 10, unit: 'BUSINESS_DAYS' }, clock: 'DELIVERED' }),
    refuseBreach: fc.boolean(),
  }),
  effectiveOn: fc.option(aDay, { nil: null }),
  effectiveOnBasis: fc.constantFrom('STATED', 'INFERRED', 'UNKNOWN'),
  completeness: fc.constantFrom('COMPLETE', 'PARTIAL', 'NOT_RETRIEVABLE'),
  note: fc.option(someText, { nil: null }),
  provenance: fc.option(
    fc.record({
      document: someText,
      url: fc.constant(null),
      retrievedAt: fc.constantFrom(null, '2026-11-21T09:00:00.000Z'),
      note: fc.constant(null),
    }),
    {
      nil: null,
    },
  ),
  announcedAt: fc.constantFrom(null, '2026-11-21T09:00:00.000Z'),
  groups: fc.constantFrom([], [{ slug: 'a-group', name: 'A group', country: null }]),
  parties: fc.constantFrom([], [aParty('an-owner', 'An owner', false)]),
  entries: someInputs,
  readings: fc.array(
    fc.record({
      document: someText,
      url: fc.constant(null),
      statedOn: aDay,
      note: fc.option(someText, { nil: null }),
      entries: fc.option(
        someEntries.map((entries) => entries.map(plain)),
        { nil: null },
      ),
      ownerIdentifiers: fc.constantFrom([], [{ scheme: 'EU_VAT' as const, value: 'EN 23982273' }]),
      mentions: fc.array(fc.record({ name: someText, party: fc.constantFrom(null, 'cloudflare'), evidence: fc.constant(null) }), {
        maxLength: 2,
      }),
      roleDoubts: fc.array(
        fc.record({ entryKey: fc.constantFrom('a', 'b'), why: fc.record({ en: someText, hu: someText }), evidence: fc.constant(null) }),
        {
          maxLength: 2,
        },
      ),
      changes: fc.constantFrom(null, { effect: 'ON_POSTING' as const, evidence: null }),
    }),
    { maxLength: 2 },
  ),
});
