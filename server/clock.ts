// The clock. The only file that reads the time; everything else is told it.

/** The instant it is now, in whole milliseconds, as rows keep it. */
export function now(): Temporal.Instant {
  return Temporal.Instant.fromEpochMilliseconds(Temporal.Now.instant().epochMilliseconds);
}
