// Findings: what the registry has to say about a transfer, an entry or a list on a day. Values, never errors.

import type { CivilDay } from './civil-day.ts';
import type { Evidence } from './evidence.ts';
import type { Statement } from './statement.ts';

export const SEVERITIES = ['BREACH', 'GAP', 'WATCH', 'INFO'] as const;
/** How grave a finding is, gravest first. */
export type Severity = (typeof SEVERITIES)[number];

/** Every finding code with the severity it has unless the place that finds it says otherwise. */
export const FINDING_SEVERITY = {
  MECHANISM_LAPSED: 'BREACH',
  NOT_A_TRANSFER_TOOL: 'BREACH',
  LEGACY_CLAUSES_EXPIRED: 'BREACH',
  LEGACY_CLAUSES_SIGNED_TOO_LATE: 'BREACH',
  NOT_A_PARTICIPANT: 'BREACH',
  WRONG_TERRITORY: 'BREACH',
  MECHANISM_NOT_YET_IN_FORCE: 'BREACH',
  USED_AGAINST_TERMS: 'BREACH',
  MECHANISM_NOT_RECORDED: 'BREACH',
  INSTRUMENT_NOT_STATED: 'GAP',
  MODULE_NOT_STATED: 'GAP',
  MODULE_MISMATCH: 'GAP',
  PARTICIPATION_UNVERIFIED: 'GAP',
  SCOPE_NOT_CONFIRMED: 'GAP',
  APPROVAL_NOT_RECORDED: 'GAP',
  EXCEPTION_ONLY: 'GAP',
  DESTINATION_NOT_DISCLOSED: 'GAP',
  ASSESSMENT_MISSING: 'GAP',
  NAME_MISSING: 'GAP',
  ADDRESS_MISSING: 'GAP',
  IDENTIFIER_INVALID: 'GAP',
  IDENTIFIER_SHARED: 'GAP',
  SOURCES_DISAGREE: 'GAP',
  LIST_NOT_RETRIEVABLE: 'GAP',
  CHAIN_INCOMPLETE: 'GAP',
  PUBLICATION_IS_HARDLY_NOTICE: 'GAP',
  SUNSET_AHEAD: 'WATCH',
  START_IN_DOUBT: 'WATCH',
  CITES_LATER_ACT: 'WATCH',
  NO_ADVANCE_NOTICE: 'WATCH',
  UNLISTED_RECIPIENT: 'WATCH',
  ROLE_DOUBTFUL: 'WATCH',
  PARENT_IN_THIRD_COUNTRY: 'INFO',
  PUBLIC_AUTHORITY_LISTED: 'INFO',
} as const satisfies Record<string, Severity>;

export type FindingCode = keyof typeof FINDING_SEVERITY;

/** A source of law that a reader can look up. `id` is a CELEX number, a case number or the id of an act. */
export interface Citation {
  readonly id: string;
  readonly title: string;
  readonly article: string | null;
  readonly url: string | null;
}

/** One finding on one day, with its legal source and what it was read from. */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly statement: Statement;
  readonly asOf: CivilDay;
  /** The entry it is about; null when it is about a single transfer or a whole list. */
  readonly entryKey: string | null;
  readonly citation: Citation | null;
  readonly evidence: Evidence | null;
}

/** Findings in the order people read them: gravest first, otherwise as they came. */
export function byGravity<Grave extends Pick<Finding, 'severity'>>(findings: readonly Grave[]): readonly Grave[] {
  return SEVERITIES.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
}
