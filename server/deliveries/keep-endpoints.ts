// Endpoints that fail: since when, and when it is enough. One that is gone (410), or has failed for five days without a single
// success, is disabled; its owner is told by mail, and by its other endpoints.

import { instantText } from '../database/column-types.ts';
import type { Em } from '../database/database.ts';
import { markUndeliverable } from '../notices/mark-undeliverable.ts';
import { latest } from './latest.ts';
import { queueMessage } from './queue-message.ts';

/** What one attempt says of an endpoint. */
export interface EndpointOutcome {
  readonly endpoint: string;
  readonly controller: string;
  readonly at: Temporal.Instant;
  readonly ok: boolean;
  readonly gone: boolean;
  readonly error: string | null;
}

const PATIENCE = { hours: 120 };

const WORKS = `update endpoint set failing_since = null where failing_since is not null and id in (select jsonb_array_elements_text(?::jsonb))`;

const FAILS = `
  update endpoint set failing_since = coalesce(endpoint.failing_since, failed.at)
  from jsonb_to_recordset(?::jsonb) as failed (id text, at timestamptz) where failed.id = endpoint.id and endpoint.failing_since is null`;

const DISABLE = `
  update endpoint set state = 'DISABLED', disabled_reason = failed.reason
  from jsonb_to_recordset(?::jsonb) as failed (id text, gone boolean, reason text)
  where failed.id = endpoint.id and endpoint.state = 'ACTIVE' and (failed.gone or endpoint.failing_since <= ?::timestamptz)
  returning endpoint.id, endpoint.controller_id, endpoint.url, endpoint.disabled_reason as reason`;

const GIVE_UP = `update delivery set state = 'FAILED', next_attempt_at = null where state = 'PENDING' and endpoint_id in (select jsonb_array_elements_text(?::jsonb)) returning recipient_id`;

/** Keeps the endpoints by what their attempts said; the caller holds the transaction. */
export async function keepEndpoints(tx: Em, outcomes: readonly EndpointOutcome[]): Promise<void> {
  const last = new Map(
    outcomes.toSorted((one, other) => Temporal.Instant.compare(one.at, other.at)).map((outcome) => [outcome.endpoint, outcome]),
  );
  const working = [...last.values()].filter(({ ok }) => ok);
  const failing = [...last.values()].filter(({ ok }) => !ok);
  if (working.length > 0) await tx.execute(WORKS, [JSON.stringify(working.map(({ endpoint }) => endpoint))]);
  if (failing.length === 0) return;
  await tx.execute(FAILS, [JSON.stringify(failing.map(({ endpoint, at }) => ({ id: endpoint, at: instantText(at) })))]);
  const now = latest(failing.map(({ at }) => at));
  const rows = failing.map(({ endpoint, gone, error }) => ({
    id: endpoint,
    gone,
    reason: gone
      ? 'The endpoint answered 410: it wants nothing any more.'
      : `Nothing has come through for five days. Last: ${error ?? 'no answer'}`,
  }));
  const disabled: { id: string; controller_id: string; url: string; reason: string }[] = await tx.execute(DISABLE, [
    JSON.stringify(rows),
    instantText(now.subtract(PATIENCE)),
  ]);
  if (disabled.length === 0) return;
  const givenUp: { recipient_id: string | null }[] = await tx.execute(GIVE_UP, [JSON.stringify(disabled.map(({ id }) => id))]);
  await markUndeliverable(
    tx,
    givenUp.map(({ recipient_id: recipient }) => recipient),
    now,
  );
  for (const endpoint of disabled) await tellOwner(tx, endpoint, now);
}

/** To the notice address of the newest engagement that has one. */
async function tellOwner(
  tx: Em,
  disabled: { id: string; controller_id: string; url: string; reason: string },
  now: Temporal.Instant,
): Promise<void> {
  const [engagement]: { id: string }[] = await tx.execute(
    `select id from engagement where controller_id = ? and notice_email is not null order by id desc limit 1`,
    [disabled.controller_id],
  );
  const data = { endpoint: { id: disabled.id, url: disabled.url }, reason: disabled.reason };
  await queueMessage(
    tx,
    { type: 'endpoint.disabled', notice: null, data },
    [{ recipient: null, controller: disabled.controller_id, engagement: engagement?.id ?? null }],
    now,
  );
}
