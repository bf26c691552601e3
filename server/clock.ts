// The clock. The only file that reads the time; everything else is told it.

/** The instant it is now, in whole milliseconds, as rows keep it. */
export function now(): Temporal.Instant {
  return Temporal.Instant.fromEpochMilliseconds(Temporal.Now.instant().epochMilliseconds);
}

/** The instant as a `Date`, for libraries that know no other. */
export function dateOf(instant: Temporal.Instant): Date {
  return new Date(instant.epochMilliseconds);
}
