// When a webhook that was not accepted is sent again: the schedule of Standard Webhooks 1.0.0, from seconds to a day, ten attempts in all.

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** How long each attempt waits, counted from the attempt before it. The first does not wait. */
const DELAYS_MS: readonly number[] = [
  0,
  5 * SECOND,
  5 * MINUTE,
  30 * MINUTE,
  2 * HOUR,
  5 * HOUR,
  10 * HOUR,
  14 * HOUR,
  20 * HOUR,
  24 * HOUR,
];

/** How many times a message is sent before it is given up. */
export const MOST_ATTEMPTS = DELAYS_MS.length;

/** By which part a delay is drawn out at most, so that messages which failed together do not come back together. */
const JITTER = 0.2;

/**
 * How long to wait before the next attempt; null when the last one has been made.
 *
 * @param attemptsMade  how many there were
 * @param random  from 0 to 1: how much of the jitter is added
 * @param retryAfterMs  what the receiver asked for with Retry-After; waited for at least, however the schedule stands
 * @throws RangeError when a number is out of its range
 */
export function nextAttemptDelayMs(attemptsMade: number, random: number, retryAfterMs: number | null): number | null {
  if (!Number.isInteger(attemptsMade) || attemptsMade < 0) throw new RangeError('attemptsMade must be a whole number from 0.');
  if (!(random >= 0 && random <= 1)) throw new RangeError('random must be from 0 to 1.');
  if (retryAfterMs !== null && !(retryAfterMs >= 0)) throw new RangeError('retryAfterMs must not be negative.');
  const scheduled = DELAYS_MS[attemptsMade];
  if (scheduled === undefined) return null;
  return Math.round(Math.max(scheduled, retryAfterMs ?? 0) * (1 + JITTER * random));
}
