// The recipients of a document as the law looks at them: who they are, and what leaves the EEA through them on which stated ground.

import { membershipOn } from '../../schema/law/territory.ts';
import type { Capacity, EntryRole, OpenEntry } from '../../schema/list/content.ts';
import type { CivilDay } from '../../schema/words/civil-day.ts';
import type { Evidence } from '../../schema/words/evidence.ts';
import type { Transfer } from '../../schema/words/transfer.ts';
import { personKeys } from '../normalise/same-person.ts';
import type { Observation, ObservedEntry, Quotation } from '../observation.ts';
import { recorded, statedGrounds } from './stated-grounds.ts';

/** A quotation as evidence; the document it is of is known to whoever asked. */
export function evidenceOf({ quotation, at }: Quotation): Evidence {
  return { document: null, url: null, quotation, at };
}

function transfersOf(entry: ObservedEntry, { mechanisms }: Observation, capacity: Capacity, asOf: CivilDay): readonly Transfer[] {
  if (entry.mechanism?.noneNeeded) return [];
  return [...new Set(entry.countries)]
    .filter((country) => !membershipOn(country, asOf))
    .map((destination) => {
      const { grounds, evidence } = statedGrounds(entry, destination, mechanisms);
      return {
        destination,
        organisation: null,
        exporterRole: capacity,
        importer: entry.name,
        importerRole: 'PROCESSOR',
        mechanisms: grounds.map(recorded),
        assessedOn: null,
        assessmentUrl: null,
        evidence: evidenceOf(evidence ?? entry.evidence),
      };
    });
}

const nowhere = { storage: null, processing: null, supportAccess: null } as const;

/** The entries of a document, each under its name; of two with one name the later is numbered, and one without a name has its number only. */
export function entriesOf(observation: Observation, capacity: Capacity, asOf: CivilDay): readonly OpenEntry[] {
  const role: EntryRole = capacity === 'PROCESSOR' ? 'SUB_PROCESSOR' : 'PROCESSOR';
  const taken = new Map<string, number>();
  const persons = personKeys(observation.entries.map(({ name }) => name));
  return observation.entries.map((entry, at) => {
    const isNamed = entry.name.trim() !== '';
    const count = (taken.get(entry.name) ?? 0) + 1;
    taken.set(entry.name, count);
    return {
      ...nowhere,
      key: isNamed ? (count === 1 ? entry.name : `${entry.name} (${count})`) : `#${at + 1}`,
      replacesKey: null,
      parentKey: null,
      role,
      statedRole: entry.statedRole,
      partyId: persons[at] ?? `#${at + 1}`,
      naturalPerson: false,
      erased: false,
      name: isNamed ? entry.name : null,
      legalName: null,
      address: entry.address,
      country: entry.countries[0] ?? null,
      countryBasis: entry.countries.length > 0 ? 'STATED' : 'UNKNOWN',
      contactPerson: null,
      email: entry.email,
      phone: entry.phone,
      website: entry.website,
      privacyPolicyUrl: entry.privacyPolicyUrl,
      identifiers: entry.identifiers,
      purpose: entry.purpose,
      dataCategories: entry.data,
      dataSubjectCategories: [],
      duration: null,
      contractingCountry: null,
      transfers: transfersOf(entry, observation, capacity, asOf),
      evidence: evidenceOf(entry.evidence),
    };
  });
}
