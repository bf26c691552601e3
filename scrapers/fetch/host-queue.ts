// One request at a time per host, with a pause between two: within one process. Across workers the database does the same.

import { setTimeout as waitFor } from 'node:timers/promises';

/**
 * Does a piece of work when its host is free, and no other of the same host until it is done and a pause has passed.
 * Answers and rejects as the work does.
 *
 * @param pauseMs  what the host itself asks for between two requests; a longer pause of the queue's own stands
 */
export type PerHost = <T>(host: string, work: () => Promise<T>, pauseMs: number) => Promise<T>;

const DEFAULT_PAUSE_MS = 1_000;
/** Hosts that are remembered while nobody asks for them. */
const MOST_IDLE = 500;

interface Lane {
  /** Settles when all work that was given in so far is done. */
  tail: Promise<void>;
  waiting: number;
  freeAt: number;
  /** The pause that leads to it. */
  pauseMs: number;
}

/** Makes a queue. `wait` is told milliseconds. */
export function hostQueue({
  clock,
  pauseMs: ownPauseMs = DEFAULT_PAUSE_MS,
  wait = (ms) => waitFor(ms),
}: {
  readonly clock: () => Temporal.Instant;
  readonly pauseMs?: number;
  readonly wait?: (ms: number) => Promise<void>;
}): PerHost {
  const lanes = new Map<string, Lane>();
  const now = (): number => clock().epochMilliseconds;

  const laneOf = (host: string): Lane => {
    if (lanes.size > MOST_IDLE) {
      for (const [name, { waiting, freeAt }] of lanes) if (waiting === 0 && freeAt <= now()) lanes.delete(name);
    }
    const lane = lanes.get(host) ?? { tail: Promise.resolve(), waiting: 0, freeAt: 0, pauseMs: 0 };
    lanes.set(host, lane);
    return lane;
  };

  return async (host, work, pauseMs) => {
    const lane = laneOf(host);
    const before = lane.tail;
    const { promise, resolve: done } = Promise.withResolvers<void>();
    lane.tail = promise;
    lane.waiting += 1;
    await before;
    try {
      const early = lane.freeAt - now();
      // A clock that was set back must not stop the queue.
      if (early > 0) await wait(Math.min(early, lane.pauseMs));
      return await work();
    } finally {
      lane.pauseMs = Math.max(pauseMs, ownPauseMs);
      lane.freeAt = now() + lane.pauseMs;
      lane.waiting -= 1;
      done();
    }
  };
}
