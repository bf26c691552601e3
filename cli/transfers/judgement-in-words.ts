// Judgements and findings as sentences, with what they rest on.

import type { Citation, FindingCode, Severity } from '../../schema/words/finding.ts';
import { heading, quiet, severityHeading, wrapped } from '../text.ts';

/** A finding with its sentence in one language, as the API gives it. */
interface ToldFinding {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly asOf: string;
  readonly entryKey: string | null;
  readonly statement: string;
  readonly citation: Citation | null;
}

/** A judgement with its sentences in one language, as the API gives it. */
export interface ToldJudgement {
  readonly asOf: string;
  readonly verdict: string;
  readonly statement: string;
  readonly citations: readonly Citation[];
  readonly findings: readonly ToldFinding[];
}

/** The judgement as text for a terminal. */
export function judgementInWords({ asOf, verdict, statement, citations, findings }: ToldJudgement): string {
  const parts = [
    `${heading(verdict)} on ${asOf}`,
    wrapped(statement),
    findings.map(findingInWords).join('\n'),
    citations.length > 0 && [quiet('Sources'), ...citations.map((citation) => `  ${citationInWords(citation)}`)].join('\n'),
  ];
  return parts.filter(Boolean).join('\n\n');
}

function findingInWords({ severity, code, statement }: ToldFinding): string {
  return `${severityHeading(severity, severity)} ${code}\n${wrapped(statement, 2)}`;
}

/** Where a source of law can be looked up. */
export function citationInWords({ title, article, url }: Citation): string {
  return [[title, article].filter(Boolean).join(', '), url].filter(Boolean).join('  ');
}
