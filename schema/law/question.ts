// The question that every rule here answers: can this transfer rest on this ground, on this day?

import type { CivilDay } from '../words/civil-day.ts';
import { FINDING_SEVERITY, type Citation, type Finding, type FindingCode, type Severity } from '../words/finding.ts';
import type { Statement } from '../words/statement.ts';
import type { Transfer } from '../words/transfer.ts';

export interface Question {
  readonly transfer: Transfer;
  /** The day to judge on; never "now", so that a past list keeps its verdict. */
  readonly asOf: CivilDay;
}

/** What one ground is worth on the day. */
export interface Answer {
  readonly verdict: 'COVERED' | 'UNVERIFIED' | 'NOT_COVERED';
  /** The ground, or why there is none, as whole sentences. */
  readonly statement: Statement;
  readonly citations: readonly Citation[];
  readonly findings: readonly Finding[];
}

/** A finding on the transfer in question. */
export function found(
  question: Question,
  code: FindingCode,
  statement: Statement,
  citation: Citation | null,
  severity: Severity = FINDING_SEVERITY[code],
): Finding {
  return { code, severity, statement, asOf: question.asOf, entryKey: null, citation, evidence: question.transfer.evidence };
}

/** The answer whose whole reason is one finding. */
export function because(verdict: Answer['verdict'], finding: Finding): Answer {
  return { verdict, statement: finding.statement, citations: finding.citation ? [finding.citation] : [], findings: [finding] };
}

/** The same answer with more findings, which leave its verdict as it is. */
export function also(answer: Answer, findings: readonly Finding[]): Answer {
  return { ...answer, findings: [...answer.findings, ...findings] };
}
