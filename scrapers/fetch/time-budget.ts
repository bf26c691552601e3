// The time that one page may take in all: connecting, waiting, reading and every redirect, but not standing in line for a host.

/** Does a piece of work that must stop when the time is up: its signal then aborts with a TimeoutError. */
export type WithinBudget = <T>(work: (signal: AbortSignal) => Promise<T>) => Promise<T>;

/** A budget that all pieces of work draw on, one after the other. */
export function timeBudget(totalMs: number, clock: () => Temporal.Instant): WithinBudget {
  let leftMs = totalMs;
  return async (work) => {
    const begun = clock();
    try {
      return await work(AbortSignal.timeout(Math.max(Math.ceil(leftMs), 0)));
    } finally {
      leftMs -= Math.max(clock().since(begun).total('milliseconds'), 0);
    }
  };
}
