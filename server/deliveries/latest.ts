// The latest of several instants.

/** The latest. @throws Error when there is none */
export function latest(instants: readonly Temporal.Instant[]): Temporal.Instant {
  const last = instants.toSorted(Temporal.Instant.compare).at(-1);
  if (!last) throw new Error('There is no latest of no instants');
  return last;
}
