// The worker: claims what is due, sends it, records what came of it, until nothing is due any more.
//
// Many are in hand at once, a few of each endpoint, so that one which is dead or slow holds up no other. What has been answered is
// recorded in batches while the rest is still under way. A worker that dies leaves claims behind, which lapse: what it had sent may
// be sent again then, under the same id.

import { setTimeout as pause } from 'node:timers/promises';
import type { Em } from '../database/database.ts';
import { instantFromColumn } from '../database/column-types.ts';
import type { Log } from '../log.ts';
import { reached } from '../steps.ts';
import { claimDue, type ClaimedDelivery } from './claim-due.ts';
import { type NoticePart, noticeParts } from './notice-parts.ts';
import { type MadeAttempt, recordAttempts } from './record-attempts.ts';
import { sendClaimed, type Ways } from './send-claimed.ts';

/** What the worker is given. */
export interface DeliverParts extends Ways {
  readonly em: () => Em;
  readonly now: () => Temporal.Instant;
  readonly random: () => number;
  readonly log: Log;
}

const MOST_IN_HAND = 128;
const MOST_OF_ONE_ENDPOINT = 16;

const NOT_SENT = `update delivery set state = 'NOT_SENT', next_attempt_at = null where state = 'PENDING' and channel = 'MAIL' and claimed_until is null`;

/** A worker of this process. */
export interface Deliverer {
  /**
   * Delivers what is due, and whatever becomes due meanwhile. One run at a time: whoever calls meanwhile makes it look again at once,
   * however long it has to wait for what it has in hand.
   */
  deliver(): Promise<void>;
  /** Claims nothing any more, and waits for what is in hand. */
  stop(): Promise<void>;
}

/** Makes a worker. */
export function deliverer(parts: DeliverParts): Deliverer {
  const state: RunState = { running: null, again: false, stopping: false, wake: null };
  const run = async (): Promise<void> => {
    do {
      state.again = false;
      await deliverAll(parts, state);
    } while (state.again && !state.stopping);
  };
  return {
    deliver: () => {
      state.again = true;
      state.wake?.();
      state.running ??= run().finally(() => {
        state.running = null;
      });
      return state.running;
    },
    stop: async () => {
      state.stopping = true;
      state.wake?.();
      await state.running;
    },
  };
}

interface RunState {
  running: Promise<void> | null;
  /** Whether somebody has asked since the run last began to look. */
  again: boolean;
  stopping: boolean;
  /** Makes a run that waits look again. */
  wake: (() => void) | null;
}

/** Retries become due while slow answers are waited for. */
const LOOK_EVERY_MS = 1_000;

async function deliverAll(parts: DeliverParts, state: RunState): Promise<void> {
  if (parts.mail === null) await parts.em().execute(NOT_SENT);
  const inHand = new Map<string, ClaimedDelivery>();
  const answered: MadeAttempt[] = [];
  let happened = Promise.withResolvers<void>();
  state.wake = () => happened.resolve();

  const send = async (delivery: ClaimedDelivery, notice: NoticePart | null): Promise<void> => {
    try {
      answered.push(await sendClaimed(parts, delivery, notice, parts.now()));
    } catch (err) {
      // A mistake of ours: it stays claimed until its time is up, and is tried again then.
      parts.log.error({ err, delivery: delivery.id }, 'a delivery could not be made');
      inHand.delete(delivery.id);
    }
    happened.resolve();
  };
  const recordAnswered = async (): Promise<void> => {
    const batch = answered.splice(0);
    await recordAttempts(parts.em(), batch, parts.random);
    for (const { delivery } of batch) inHand.delete(delivery);
  };

  for (;;) {
    happened = Promise.withResolvers<void>();
    const claimed = state.stopping ? [] : await claim(parts, inHand);
    const ids = claimed.flatMap(({ notice_id: notice }) => notice ?? []);
    const notices = await noticeParts(parts.em(), ids, parts.publicUrl());
    for (const delivery of claimed) {
      inHand.set(delivery.id, delivery);
      void send(delivery, delivery.notice_id === null ? null : (notices.get(delivery.notice_id) ?? null));
    }
    if (answered.length > 0) await recordAnswered();
    else if (inHand.size === 0) return;
    else if (claimed.length === 0) await Promise.race([happened.promise, pause(LOOK_EVERY_MS, undefined, { ref: false })]);
  }
}

async function claim(parts: DeliverParts, inHand: ReadonlyMap<string, ClaimedDelivery>): Promise<readonly ClaimedDelivery[]> {
  const most = MOST_IN_HAND - inHand.size;
  if (most <= 0) return [];
  const claimed = await claimDue(parts.em(), {
    now: parts.now(),
    most,
    mostOfOneEndpoint: MOST_OF_ONE_ENDPOINT,
    busy: busyEndpoints(inHand.values()),
  });
  if (claimed.length > 0) reached('deliver.claimed');
  return claimed;
}

function busyEndpoints(inHand: Iterable<ClaimedDelivery>): readonly string[] {
  const counts = new Map<string, number>();
  for (const { endpoint_id: endpoint } of inHand) if (endpoint !== null) counts.set(endpoint, (counts.get(endpoint) ?? 0) + 1);
  return [...counts].filter(([, count]) => count >= MOST_OF_ONE_ENDPOINT).map(([endpoint]) => endpoint);
}

/** When the next delivery is due; null when none is. */
export async function nextDueAt(em: Em): Promise<Temporal.Instant | null> {
  const rows: { at: Date | string | null }[] = await em.execute(`select min(next_attempt_at) as at from delivery where state = 'PENDING'`);
  return rows[0]?.at ? instantFromColumn(rows[0].at) : null;
}
