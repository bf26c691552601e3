// A transfer as it is recorded: data leaving the EEA through an entry, and the grounds it is said to rest on.
// What is recorded here is what somebody states; what the law makes of it on a day is judged in schema/law.

import type { CivilDay } from './civil-day.ts';
import type { Evidence } from './evidence.ts';
import type { CountryCode } from './territory.ts';

export const TRANSFER_ROLES = ['CONTROLLER', 'PROCESSOR'] as const;
export type TransferRole = (typeof TRANSFER_ROLES)[number];

export const MECHANISM_RANKS = ['PRIMARY', 'FALLBACK'] as const;
export type MechanismRank = (typeof MECHANISM_RANKS)[number];

/** Modules 1 to 4 of Decision (EU) 2021/914, by the roles of the hop: exporter, then importer. */
export const SCC_MODULES = ['C2C', 'C2P', 'P2P', 'P2C'] as const;
export type SccModule = (typeof SCC_MODULES)[number];

export const MECHANISM_CODES = [
  'ADEQUACY_DECISION',
  'PUBLIC_INSTRUMENT',
  'BINDING_CORPORATE_RULES',
  'SCC_COMMISSION',
  'SCC_SUPERVISORY_AUTHORITY',
  'CODE_OF_CONDUCT',
  'CERTIFICATION',
  'AD_HOC_CLAUSES',
  'ADMINISTRATIVE_ARRANGEMENT',
  'DEROGATION_CONSENT',
  'DEROGATION_CONTRACT',
  'DEROGATION_CONTRACT_INTEREST',
  'DEROGATION_PUBLIC_INTEREST',
  'DEROGATION_LEGAL_CLAIMS',
  'DEROGATION_VITAL_INTERESTS',
  'DEROGATION_PUBLIC_REGISTER',
  'DEROGATION_COMPELLING_INTERESTS',
] as const;
/** The grounds of GDPR Chapter V, one code for each article, paragraph and point. */
export type MechanismCode = (typeof MECHANISM_CODES)[number];

export const PARTICIPATION_STATUSES = ['LISTED', 'NOT_LISTED', 'STATED'] as const;
/** LISTED and NOT_LISTED: somebody looked at the list. STATED: somebody says so, nobody checked. */
export type ParticipationStatus = (typeof PARTICIPATION_STATUSES)[number];

export const PARTICIPATION_DATA = ['HR', 'NON_HR', 'BOTH'] as const;
export type ParticipationData = (typeof PARTICIPATION_DATA)[number];

/** Participation of one entity in one framework: a dated fact, never a yes or no. */
export interface Participation {
  readonly status: ParticipationStatus;
  readonly framework: string | null;
  readonly entity: string | null;
  readonly activeFrom: CivilDay | null;
  /** The last listed day. */
  readonly activeUntil: CivilDay | null;
  readonly checkedOn: CivilDay | null;
  readonly data: ParticipationData | null;
  readonly evidenceUrl: string | null;
}

/** One ground that a transfer is said to rest on. */
export interface Mechanism {
  readonly code: MechanismCode;
  /** CELEX number of the decision or clause set, such as `32023D1795`; null when the source names none. */
  readonly instrument: string | null;
  readonly rank: MechanismRank;
  readonly module: SccModule | null;
  readonly signedOn: CivilDay | null;
  /** The last valid day. */
  readonly expiresOn: CivilDay | null;
  readonly participation: Participation | null;
  /** Whether somebody confirmed that the recipient and the data fall within the decision's scope. */
  readonly scopeConfirmed: boolean | null;
  readonly evidenceUrl: string | null;
}

/** One hop out of the EEA: from the exporter to one importer in one country or international organisation. */
export interface Transfer {
  readonly destination: CountryCode | null;
  readonly organisation: string | null;
  readonly exporterRole: TransferRole | null;
  readonly importer: string | null;
  readonly importerRole: TransferRole | null;
  readonly mechanisms: readonly Mechanism[];
  readonly assessedOn: CivilDay | null;
  readonly assessmentUrl: string | null;
  readonly evidence: Evidence | null;
}
