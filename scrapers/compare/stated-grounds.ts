// The grounds of transfers that a document states for one of its recipients: one reading for drift, for imports and for the law.

import type { CountryCode } from '../../schema/words/territory.ts';
import type { Mechanism } from '../../schema/words/transfer.ts';
import { isSamePerson } from '../normalise/same-person.ts';
import type { Ground, MechanismStatement, ObservedEntry, Quotation } from '../observation.ts';

/** Grounds, each once, and where the first of them stands when it is not beside the recipient's name. */
export interface StatedGrounds {
  readonly grounds: readonly Ground[];
  readonly evidence: Quotation | null;
}

/**
 * What the text states for this recipient, beside its name or in a sentence about it; where it states nothing for it, what it states for
 * everybody in that country, or everywhere. Without a country only the former.
 */
export function statedGrounds(entry: ObservedEntry, country: CountryCode | null, mechanisms: readonly MechanismStatement[]): StatedGrounds {
  const relied = mechanisms.filter(({ reliance }) => reliance === 'RELIED_ON');
  const about = relied.filter(({ subject }) => subject !== null && isSamePerson(subject, entry.name));
  const own = [...(entry.mechanism?.grounds ?? []), ...about.map(({ ground }) => ground)];
  const general = own.length > 0 || country === null ? [] : relied.filter((statement) => isGeneral(statement, country));
  const [first] = own.length > 0 ? about : general;
  return { grounds: eachOnce([...own, ...general.map(({ ground }) => ground)]), evidence: first?.evidence ?? null };
}

/** Said of nobody in particular, and of that country or of all. */
function isGeneral({ subject, destinations }: MechanismStatement, country: CountryCode): boolean {
  return subject === null && (destinations.length === 0 || destinations.includes(country));
}

const eachOnce = (grounds: readonly Ground[]): readonly Ground[] => [
  ...new Map(grounds.map((ground) => [`${ground.code} ${ground.instrument ?? ''}`, ground])).values(),
];

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
