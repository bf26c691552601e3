// What happens when attempts have been made: one transaction for any number of them.
//
//   1. Write the attempts down.
//   2. Say where each delivery stands: delivered, tried again later, given up.
//   3. Recipients that were reached have been told: their clocks start. Those that nothing can reach any more are undeliverable.
//   4. Endpoints that have failed for five days, or are gone, are disabled; their owners are told by mail.
//
// A delivery that somebody else recorded meanwhile, since this worker took too long over it, is left as it is.

import { nextAttemptDelayMs } from '../../schema/notice/retry-schedule.ts';
import { instantText } from '../database/column-types.ts';
import type { Em } from '../database/database.ts';
import { newId } from '../database/new-id.ts';
import { type Told, toldAt } from '../notices/mark-told.ts';
import { markUndeliverable } from '../notices/mark-undeliverable.ts';
import type { RecipientFacts } from '../notices/recipient-days.ts';
import { reached } from '../steps.ts';
import { Attempt } from './attempt.entity.ts';
import { type EndpointOutcome, keepEndpoints } from './keep-endpoints.ts';
import { latest } from './latest.ts';

/** One attempt, and what came of it. */
export interface MadeAttempt {
  readonly delivery: string;
  readonly attemptsMade: number;
  readonly channel: 'WEBHOOK' | 'MAIL';
  readonly endpoint: string | null;
  readonly controller: string | null;
  /** The recipient that a notice was sent to; null for every other message. */
  readonly told: { readonly recipient: string; readonly facts: RecipientFacts } | null;
  readonly at: Temporal.Instant;
  readonly ok: boolean;
  /** Whether trying again is no use. */
  readonly permanent: boolean;
  readonly status: number | null;
  readonly error: string | null;
  readonly address: string | null;
  readonly durationMs: number;
  readonly responseExcerpt: string | null;
  readonly retryAfterMs: number | null;
}

const DELIVERIES = `
  update delivery set state = made.state, attempts_made = made.attempts_made, next_attempt_at = made.next_attempt_at, claimed_until = null
  from jsonb_to_recordset(?::jsonb) as made (id text, state text, attempts_made int, attempts_before int, next_attempt_at timestamptz)
  where made.id = delivery.id and delivery.state = 'PENDING' and delivery.attempts_made = made.attempts_before returning delivery.id`;

const FIRST_ATTEMPTS = `
  update recipient set first_attempt_at = made.at from jsonb_to_recordset(?::jsonb) as made (id text, at timestamptz)
  where made.id = recipient.id and recipient.first_attempt_at is null`;

const TOLD = `
  update recipient set told_at = made.told_at, channel = made.channel, starts_on = made.starts_on, object_by = made.object_by,
    effective_on = made.effective_on, next_due_at = made.next_due_at
  from jsonb_to_recordset(?::jsonb)
    as made (id text, told_at timestamptz, channel text, starts_on date, object_by timestamptz, effective_on date, next_due_at timestamptz, withdrawn boolean)
  where made.id = recipient.id and recipient.told_at is null`;

/** Records the attempts. */
export async function recordAttempts(em: Em, made: readonly MadeAttempt[], random: () => number): Promise<void> {
  if (made.length === 0) return;
  await em.transactional(async (tx) => {
    await tx.insertMany(Attempt, made.map(attemptRow));
    reached('deliver.recording');
    const rows = made.map((attempt) => deliveryRow(attempt, random));
    const taken: { id: string }[] = await tx.execute(DELIVERIES, [JSON.stringify(rows)]);
    const own = new Set(taken.map(({ id }) => id));
    const counted = made.filter(({ delivery }) => own.has(delivery));
    await markRecipients(tx, counted);
    await keepEndpoints(tx, counted.flatMap(endpointOutcome));
  });
  reached('deliver.recorded');
}

function attemptRow({ delivery, at, status, error, address, durationMs, responseExcerpt }: MadeAttempt) {
  return { id: newId('Attempt'), delivery, at, status, error, address, durationMs, responseExcerpt };
}

function deliveryRow({ delivery, attemptsMade, channel, at, ok, permanent, retryAfterMs }: MadeAttempt, random: () => number): object {
  const row = { id: delivery, attempts_before: attemptsMade, attempts_made: attemptsMade + 1, next_attempt_at: null };
  if (ok) return { ...row, state: 'DELIVERED' };
  if (permanent) return { ...row, state: 'FAILED' };
  const delayMs = nextAttemptDelayMs(attemptsMade + 1, random(), channel === 'WEBHOOK' ? retryAfterMs : null);
  if (delayMs === null) return { ...row, state: 'EXHAUSTED' };
  return { ...row, state: 'PENDING', next_attempt_at: instantText(at.add({ milliseconds: delayMs })) };
}

async function markRecipients(tx: Em, made: readonly MadeAttempt[]): Promise<void> {
  const notices = made.flatMap((attempt) => (attempt.told ? [{ ...attempt, told: attempt.told }] : []));
  if (notices.length === 0) return;
  await tx.execute(FIRST_ATTEMPTS, [JSON.stringify(notices.map(({ told, at }) => ({ id: told.recipient, at: instantText(at) })))]);
  const arrived = notices.filter(({ ok }) => ok);
  if (arrived.length > 0) {
    const rows = arrived.map(({ told, channel, at }) => {
      const facts = { ...told.facts, firstAttemptAt: told.facts.firstAttemptAt ?? at };
      return { id: told.recipient, ...columnsOf(toldAt(facts, channel, at)) };
    });
    await tx.execute(TOLD, [JSON.stringify(rows)]);
  }
  const failed = notices.filter(({ ok }) => !ok);
  if (failed.length === 0) return;
  const recipients = failed.map(({ told }) => told.recipient);
  await markUndeliverable(tx, recipients, latest(failed.map((attempt) => attempt.at)));
}

const text = (instant: Temporal.Instant | null | undefined): string | null => (instant ? instantText(instant) : null);

function columnsOf({ toldAt: told, channel, startsOn, objectBy, effectiveOn, nextDueAt }: Told): object {
  return {
    told_at: text(told),
    channel,
    starts_on: startsOn,
    object_by: text(objectBy),
    effective_on: effectiveOn,
    next_due_at: text(nextDueAt),
  };
}

function endpointOutcome({ endpoint, controller, at, ok, status, error }: MadeAttempt): readonly EndpointOutcome[] {
  return endpoint === null || controller === null ? [] : [{ endpoint, controller, at, ok, gone: status === 410, error }];
}
