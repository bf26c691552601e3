// The worker: claims what is due, sends it, records what came of it, until nothing is due any more.
//
// Many are in hand at once, a few of each endpoint, so that one which is dead or slow holds up no other. What has been answered is
// recorded in batches while the rest is still under way. A worker that dies leaves claims behind, which lapse: what it had sent may
// be sent again then, under the same id.

import type { Em } from '../database/database.ts';
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

/** Delivers what is due. Runs once at a time in a process: whoever calls meanwhile makes it look once more. */
export function deliverer(parts: DeliverParts): () => Promise<void> {
  let running: Promise<void> | null = null;
  let again = false;
  const run = async (): Promise<void> => {
    do {
      again = false;
      await deliverAll(parts);
    } while (again);
  };
  return () => {
    again = true;
    running ??= run().finally(() => {
      running = null;
    });
    return running;
  };
}

async function deliverAll(parts: DeliverParts): Promise<void> {
  if (parts.mail === null) await parts.em().execute(NOT_SENT);
  const inHand = new Map<string, ClaimedDelivery>();
  const answered: MadeAttempt[] = [];
  let somethingHappened = Promise.withResolvers<void>();

  const send = async (delivery: ClaimedDelivery, notice: NoticePart | null): Promise<void> => {
    try {
      answered.push(await sendClaimed(parts, delivery, notice, parts.now()));
    } catch (err) {
      // A mistake of ours: it stays claimed until its time is up, and is tried again then.
      parts.log.error({ err, delivery: delivery.id }, 'a delivery could not be made');
      inHand.delete(delivery.id);
    }
    somethingHappened.resolve();
  };
  const recordAnswered = async (): Promise<void> => {
    const batch = answered.splice(0);
    await recordAttempts(parts.em(), batch, parts.random);
    for (const { delivery } of batch) inHand.delete(delivery);
  };

  for (;;) {
    somethingHappened = Promise.withResolvers<void>();
    const claimed = await claim(parts, inHand);
    const notices = await noticeParts(
      parts.em(),
      claimed.flatMap(({ notice_id: notice }) => notice ?? []),
      parts.publicUrl(),
    );
    for (const delivery of claimed) {
      inHand.set(delivery.id, delivery);
      void send(delivery, delivery.notice_id === null ? null : (notices.get(delivery.notice_id) ?? null));
    }
    if (answered.length > 0) await recordAnswered();
    else if (inHand.size === 0) return;
    else if (claimed.length === 0) await somethingHappened.promise;
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
