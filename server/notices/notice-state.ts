// Where a notice stands. Derived from its version, its day of effect and the windows of its recipients, never stored.

import type { CivilDay } from '../../schema/words/civil-day.ts';

export const NOTICE_STATES = ['OPEN', 'CLOSED', 'WITHDRAWN'] as const;
export type NoticeState = (typeof NOTICE_STATES)[number];

/** Everything that the state of a notice follows from. */
export interface NoticeCourse {
  readonly withdrawn: boolean;
  /** The announced day of effect. */
  readonly effectiveOn: CivilDay;
  /** Whether a recipient was not told yet, may still object, or waits for its own day; never, where the notice is information only. */
  readonly windowOpen: boolean;
}

/** The state on `today`, the list's own civil day. */
export function noticeState({ withdrawn, effectiveOn, windowOpen }: NoticeCourse, today: CivilDay): NoticeState {
  if (withdrawn) return 'WITHDRAWN';
  return windowOpen || effectiveOn > today ? 'OPEN' : 'CLOSED';
}

/** The window of one recipient. */
export interface Window {
  readonly toldAt: Temporal.Instant | null;
  readonly objectBy: Temporal.Instant | null;
  readonly effectiveOn: CivilDay | null;
}

/** Whether a recipient's window is open: nobody told it yet, it may still object, or its own day lies ahead. */
export function isWindowOpen({ toldAt, objectBy, effectiveOn }: Window, now: Temporal.Instant, today: CivilDay): boolean {
  if (toldAt === null) return true;
  return (objectBy !== null && Temporal.Instant.compare(objectBy, now) > 0) || (effectiveOn !== null && effectiveOn > today);
}
