// Judgements: what the law says of one transfer on one day.

import type { CivilDay } from '../words/civil-day.ts';
import type { Citation, Finding } from '../words/finding.ts';
import type { Statement } from '../words/statement.ts';

export const VERDICTS = ['COVERED', 'UNVERIFIED', 'NOT_COVERED', 'NOT_A_TRANSFER'] as const;
/** COVERED: a ground carries it. UNVERIFIED: what is recorded does not tell. NOT_COVERED: nothing recorded carries it. */
export type Verdict = (typeof VERDICTS)[number];

/** What the law says of one transfer on one day: the verdict of its best ground, and the findings of all. */
export interface Judgement {
  readonly asOf: CivilDay;
  readonly verdict: Verdict;
  /** The ground, or why there is none. */
  readonly statement: Statement;
  /** What the statement and the findings cite, each once. */
  readonly citations: readonly Citation[];
  /** By severity, then by the rank of the mechanism. */
  readonly findings: readonly Finding[];
}
