// Where a source stands: it follows from what its checks have left behind.

import type { Failure } from './source.entity.ts';

export const SOURCE_STATES = ['NEW', 'OK', 'UNREACHABLE', 'BROKEN', 'EXTRACTOR_OUTDATED', 'PAUSED'] as const;
export type SourceState = (typeof SOURCE_STATES)[number];

/** How many fetches in a row have to fail alike before anybody is told: one may be chance. */
export const AGREEING_FAILURES = 2;

/** What the state of a source follows from. */
export interface SourceStanding {
  readonly paused: boolean;
  readonly failure: Failure | null;
  readonly failuresAlike: number;
  readonly baselineSnapshot: string | null;
}

/** NEW: it has never been read. OK: it was, and nothing has failed since, or only once. */
export function sourceState({ paused, failure, failuresAlike, baselineSnapshot }: SourceStanding): SourceState {
  if (paused) return 'PAUSED';
  if (failure !== null && failuresAlike >= AGREEING_FAILURES) return failure === 'OUTDATED' ? 'EXTRACTOR_OUTDATED' : failure;
  return baselineSnapshot === null ? 'NEW' : 'OK';
}
