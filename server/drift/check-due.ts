// The worker that watches: claims sources that are due, checks them, until none is due any more. Several are in hand at once, each of
// another host. A worker that dies leaves claims behind, which lapse.

import { setTimeout as pause } from 'node:timers/promises';
import type { Log } from '../log.ts';
import { checkSource, type CheckTools } from './check-source.ts';
import { claimSources, waitingSources } from './claim-sources.ts';
import { nextCheckAt } from './next-check.ts';
import { Source } from './source.entity.ts';

export interface WatchParts extends CheckTools {
  readonly log: Log;
}

const MOST_IN_HAND = 8;
/** Hosts become free while others are asked. */
const LOOK_EVERY_MS = 500;

/** A worker of this process. */
export interface Watcher {
  /** Checks what is due. One run at a time: whoever calls meanwhile makes it look again. */
  check(): Promise<void>;
  /** Claims nothing any more, and waits for what is in hand. */
  stop(): Promise<void>;
}

/** Makes a worker. */
export function watcher(parts: WatchParts): Watcher {
  const state: RunState = { running: null, again: false, stopping: false };
  const run = async (): Promise<void> => {
    do {
      state.again = false;
      await checkAll(parts, state);
    } while (state.again && !state.stopping);
  };
  return {
    check: () => {
      state.again = true;
      state.running ??= run().finally(() => {
        state.running = null;
      });
      return state.running;
    },
    stop: async () => {
      state.stopping = true;
      await state.running;
    },
  };
}

interface RunState {
  running: Promise<void> | null;
  /** Whether somebody has asked since the run last began to look. */
  again: boolean;
  stopping: boolean;
}

async function checkAll(parts: WatchParts, state: RunState): Promise<void> {
  const { em, now } = parts;
  const inHand = new Map<Source, Promise<void>>();
  for (;;) {
    const most = state.stopping ? 0 : MOST_IN_HAND - inHand.size;
    const hosts = [...inHand.keys()].map(({ host }) => host);
    const claimed = most === 0 ? [] : await claimSources(em(), { now: now(), most, hosts });
    for (const source of claimed)
      inHand.set(
        source,
        checkOne(parts, source).finally(() => inHand.delete(source)),
      );
    if (claimed.length > 0) continue;
    if (inHand.size > 0) await Promise.race([...inHand.values(), pause(LOOK_EVERY_MS, undefined, { ref: false })]);
    else if (!state.stopping && (await waitingSources(em(), now())).due > 0) await pause(LOOK_EVERY_MS, undefined, { ref: false });
    else return;
  }
}

/** A mistake of ours is logged, and does not come again at once. */
async function checkOne(parts: WatchParts, source: Source): Promise<void> {
  try {
    await checkSource(parts, source);
  } catch (err) {
    parts.log.error({ err, source: source.id }, 'a source could not be checked');
    const at = nextCheckAt(
      parts.now(),
      { checkEveryHours: source.checkEveryHours, failuresInRow: 1, retryAfterSeconds: null },
      parts.random,
    );
    await parts.em().nativeUpdate(Source, { id: source.id, claimedUntil: source.claimedUntil }, { nextCheckAt: at, claimedUntil: null });
  }
}
