// The recipients of a document as the law looks at them: who they are, and what leaves the EEA through them on which stated ground.

import { membershipOn } from '../../schema/law/territory.ts';
import type { Capacity, EntryRole, OpenEntry } from '../../schema/list/content.ts';
import type { CivilDay } from '../../schema/words/civil-day.ts';
import type { Evidence } from '../../schema/words/evidence.ts';
import type { CountryCode } from '../../schema/words/territory.ts';
import type { Mechanism, Transfer } from '../../schema/words/transfer.ts';
import { foldedKey } from '../normalise/fold.ts';
import type { Ground, MechanismStatement, Observation, ObservedEntry, Quotation } from '../observation.ts';

/** A quotation as evidence; the document it is of is known to whoever asked. */
export function evidenceOf({ quotation, at }: Quotation): Evidence {
  return { document: null, url: null, quotation, at };
}

/** A stated ground as a transfer records it: nothing besides is known of it. */
export function recorded({ code, instrument }: Ground): Mechanism {
  return {
    code,
    instrument,
    rank: 'PRIMARY',
    module: null,
    signedOn: null,
    expiresOn: null,
    participation: null,
    scopeConfirmed: null,
    evidenceUrl: null,
  };
}

const isRelied = ({ reliance }: MechanismStatement) => reliance === 'RELIED_ON';

/** The statement that a transfer to the country rests on, for everybody whom the text says nothing else of. */
function isGeneral({ subject, destinations }: MechanismStatement, country: CountryCode): boolean {
  return subject === null && (destinations.length === 0 || destinations.includes(country));
}

interface Stated {
  readonly grounds: readonly Ground[];
  readonly evidence: Evidence;
}

function statedFor(entry: ObservedEntry, country: CountryCode, mechanisms: readonly MechanismStatement[]): Stated {
  const relied = mechanisms.filter(isRelied);
  const about = relied.filter(({ subject }) => subject !== null && foldedKey(subject) === foldedKey(entry.name));
  const own = [...(entry.mechanism?.grounds ?? []), ...about.map(({ ground }) => ground)];
  const general = relied.filter((statement) => isGeneral(statement, country));
  const statements = own.length > 0 ? about : general;
  const [first] = statements;
  return {
    grounds: own.length > 0 ? own : general.map(({ ground }) => ground),
    evidence: evidenceOf(first?.evidence ?? entry.evidence),
  };
}

function transfersOf(entry: ObservedEntry, { mechanisms }: Observation, capacity: Capacity, asOf: CivilDay): readonly Transfer[] {
  if (entry.mechanism?.noneNeeded) return [];
  return [...new Set(entry.countries)]
    .filter((country) => !membershipOn(country, asOf))
    .map((destination) => {
      const { grounds, evidence } = statedFor(entry, destination, mechanisms);
      const once = new Map(grounds.map((ground) => [`${ground.code} ${ground.instrument ?? ''}`, ground]));
      return {
        destination,
        organisation: null,
        exporterRole: capacity,
        importer: entry.name,
        importerRole: 'PROCESSOR',
        mechanisms: [...once.values()].map(recorded),
        assessedOn: null,
        assessmentUrl: null,
        evidence,
      };
    });
}

const nowhere = { storage: null, processing: null, supportAccess: null } as const;

/** The entries of a document, each under its name; of two with one name the later is numbered, and one without a name has its number only. */
export function entriesOf(observation: Observation, capacity: Capacity, asOf: CivilDay): readonly OpenEntry[] {
  const role: EntryRole = capacity === 'PROCESSOR' ? 'SUB_PROCESSOR' : 'PROCESSOR';
  const taken = new Map<string, number>();
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
      partyId: isNamed ? foldedKey(entry.name) : `#${at + 1}`,
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
