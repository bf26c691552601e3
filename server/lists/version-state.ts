// Where a version stands on a day. Derived from days and later events, never stored.

import type { CivilDay } from '../../schema/words/civil-day.ts';

export const VERSION_STATES = ['DRAFT', 'IN_NOTICE', 'HELD', 'EFFECTIVE', 'SUPERSEDED', 'WITHDRAWN'] as const;
export type VersionState = (typeof VERSION_STATES)[number];

/** What happened to a version, as far as its state goes. */
export interface VersionCourse {
  readonly effectiveOn: CivilDay;
  readonly withdrawnAt: Temporal.Instant | null;
  /** The day the version after it takes effect; null when there is none. */
  readonly supersededOn: CivilDay | null;
  /** Whether an objection holds it for all. */
  readonly held: boolean;
}

/** The state on `today`, the list's own civil day. A version replaced on its own first day never applied, and is SUPERSEDED. */
export function versionState({ effectiveOn, withdrawnAt, supersededOn, held }: VersionCourse, today: CivilDay): VersionState {
  if (withdrawnAt) return 'WITHDRAWN';
  if (held) return 'HELD';
  if (effectiveOn > today) return 'IN_NOTICE';
  return supersededOn !== null && supersededOn <= today ? 'SUPERSEDED' : 'EFFECTIVE';
}
