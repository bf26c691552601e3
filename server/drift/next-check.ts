// When a source is looked at again: by its own interval, spread a little so that not all come at once; after failures later and
// later, and never sooner than its host asks for.

/** What the next check follows from. */
export interface CheckPace {
  readonly checkEveryHours: number;
  readonly failuresInRow: number;
  /** How long the host asks to be left alone; null when it does not say. */
  readonly retryAfterSeconds: number | null;
}

const AFTER_FAILURES_HOURS = [1, 4] as const;
const LONG_HOURS = 24;
const JITTER = 0.1;

/** The instant of the next check, an hour ahead at least. `random` gives numbers from 0 to 1. */
export function nextCheckAt(now: Temporal.Instant, pace: CheckPace, random: () => number): Temporal.Instant {
  const spread = 1 + JITTER * (pace.failuresInRow > 0 ? random() : 2 * random() - 1);
  const seconds = Math.max(hoursUntil(pace) * spread, 1) * 3_600;
  return now.add({ seconds: Math.round(Math.max(seconds, pace.retryAfterSeconds ?? 0)) });
}

function hoursUntil({ checkEveryHours, failuresInRow }: CheckPace): number {
  if (failuresInRow === 0) return checkEveryHours;
  return AFTER_FAILURES_HOURS[failuresInRow - 1] ?? Math.max(LONG_HOURS, checkEveryHours);
}
