// Where a drift finding stands. A day to come back on needs no job to come: it is asked.

import { instantText } from '../database/column-types.ts';

export const DRIFT_STATES = ['OPEN', 'CONFIRMED', 'DISMISSED', 'SNOOZED', 'RESOLVED'] as const;
export type DriftState = (typeof DRIFT_STATES)[number];

/** What the state of a finding follows from. */
export interface DriftStanding {
  readonly state: DriftState;
  readonly wakesAt: Temporal.Instant | null;
}

/** The state at an instant: what was put off is open again from its day on. */
export function driftState({ state, wakesAt }: DriftStanding, now: Temporal.Instant): DriftState {
  return state === 'SNOOZED' && wakesAt !== null && Temporal.Instant.compare(wakesAt, now) <= 0 ? 'OPEN' : state;
}

/** The same as a condition of the database, for one state: SQL, and its parameters. */
export function inDriftState(state: DriftState, now: Temporal.Instant): readonly [sql: string, parameters: readonly string[]] {
  const at = instantText(now);
  if (state === 'OPEN') return [`(state = 'OPEN' or (state = 'SNOOZED' and wakes_at <= ?::timestamptz))`, [at]];
  if (state === 'SNOOZED') return [`(state = 'SNOOZED' and wakes_at > ?::timestamptz)`, [at]];
  return ['state = ?', [state]];
}
