// How the tables write transfers: `transferTo('US', [decision('32023D1795', { listing: { from: '2023-07-10' } })])`.

import { civilDay } from '../../schema/words/civil-day.ts';
import type { FindingCode, Severity } from '../../schema/words/finding.ts';
import { countryCode } from '../../schema/words/territory.ts';
import type { Mechanism, MechanismCode, Participation, SccModule, Transfer, TransferRole } from '../../schema/words/transfer.ts';
import type { Verdict } from '../../schema/law/judgement.ts';

export interface Expected {
  readonly finding?: FindingCode;
  readonly severity?: Severity;
  /** The id of what the finding cites. */
  readonly citing?: string;
  /** Words that the English statement of the judgement must hold. */
  readonly saying?: string;
  /** No finding at all. */
  readonly clean?: true;
}
export type Row = readonly [what: string, transfer: Transfer, asOf: string, verdict: Verdict, expected?: Expected];

export type Listing = { status?: Participation['status']; from?: string; until?: string; checked?: string; framework?: string };
export type Ground = {
  instrument?: string;
  rank?: Mechanism['rank'];
  module?: SccModule;
  signed?: string;
  expires?: string;
  listing?: Listing;
  confirmed?: boolean;
  evidence?: string;
};
export type Circumstances = { exporter?: TransferRole; importer?: TransferRole; assessed?: string; organisation?: string };

const day = (text: string | undefined) => (text === undefined ? null : civilDay(text));

function participation(listing: Listing): Participation {
  return {
    status: listing.status ?? 'LISTED',
    framework: listing.framework ?? null,
    entity: null,
    activeFrom: day(listing.from),
    activeUntil: day(listing.until),
    checkedOn: day(listing.checked),
    data: null,
    evidenceUrl: null,
  };
}

export function ground(code: MechanismCode, facts: Ground = {}): Mechanism {
  return {
    code,
    instrument: facts.instrument ?? null,
    rank: facts.rank ?? 'PRIMARY',
    module: facts.module ?? null,
    signedOn: day(facts.signed),
    expiresOn: day(facts.expires),
    participation: facts.listing ? participation(facts.listing) : null,
    scopeConfirmed: facts.confirmed ?? null,
    evidenceUrl: facts.evidence ?? null,
  };
}

export function transferTo(destination: string | null, mechanisms: readonly Mechanism[] = [], circumstances: Circumstances = {}): Transfer {
  return {
    destination: destination === null ? null : countryCode(destination),
    organisation: circumstances.organisation ?? null,
    exporterRole: circumstances.exporter ?? null,
    importer: null,
    importerRole: circumstances.importer ?? null,
    mechanisms,
    assessedOn: day(circumstances.assessed),
    assessmentUrl: null,
    evidence: null,
  };
}

/** Reliance on an adequacy decision, by its CELEX number. */
export const decision = (celex: string, facts: Ground = {}) => ground('ADEQUACY_DECISION', { instrument: celex, ...facts });
/** Reliance on a clause set, by its CELEX number. */
export const clauses = (celex: string, facts: Ground = {}) => ground('SCC_COMMISSION', { instrument: celex, ...facts });
