// The clock, for tests and benches that run real processes beside themselves.

/** The instant it is now. */
export const now = (): Temporal.Instant => Temporal.Now.instant();
