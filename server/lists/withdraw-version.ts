// What happens when an announced version is withdrawn before it takes effect: an event is added, the timeline lets it go, and
// whoever was told of it is told.
// The version itself, its number and its hash stay: the chain goes through it.

import { dayIn } from '../../schema/words/civil-day.ts';
import { type By, nameOf } from '../access/actor.ts';
import { recordAudit } from '../audit/record-audit.ts';
import type { Em } from '../database/database.ts';
import { inTransaction } from '../database/transaction.ts';
import { newId } from '../database/new-id.ts';
import { conflict, notFound } from '../errors.ts';
import { wakeWorkers } from '../jobs.ts';
import { withdrawNotice } from '../notices/withdraw-notice.ts';
import { lockList } from './lock-list.ts';
import { Timeline } from './timeline.entity.ts';
import { VersionEvent } from './version-event.entity.ts';
import { Version } from './version.entity.ts';

export interface WithdrawVersion {
  readonly version: string;
  readonly reason: string;
}

/** Withdraws a version. @throws Refusal NOT_FOUND, or CONFLICT when it is in effect or withdrawn already */
export async function withdrawVersion(em: Em, input: WithdrawVersion, by: By): Promise<Version> {
  return inTransaction(em, async (tx) => {
    const version = await tx.findOne(Version, { id: input.version });
    if (!version) throw notFound('The version');
    const list = await lockList(tx, { id: version.list });
    if (await tx.findOne(VersionEvent, { version: version.id, kind: 'WITHDRAWN' }))
      throw conflict(`Version ${version.number} was withdrawn already.`);
    const heldSince = await heldForAllSince(tx, version.id);
    const neverApplied = heldSince !== null && heldSince <= version.effectiveOn;
    if (version.effectiveOn <= dayIn(list.timeZone, by.now) && !neverApplied) {
      throw conflict(
        `Version ${version.number} took effect on ${version.effectiveOn}: it can no longer be withdrawn. Announce a new version instead.`,
      );
    }
    await withdraw(tx, version, input.reason, by);
    await recordAudit(tx, by, 'withdrawVersion', { target: version.id, before: version });
    await wakeWorkers(tx);
    return version;
  });
}

/** Adds the withdrawal; the caller holds the list's lock and has checked that it may. */
export async function withdraw(tx: Em, version: Version, reason: string, by: By): Promise<void> {
  await tx.insert(VersionEvent, {
    id: newId('VersionEvent'),
    version: version.id,
    list: version.list,
    kind: 'WITHDRAWN',
    at: by.now,
    by: nameOf(by.actor),
    reason,
  });
  await tx.nativeDelete(Timeline, { version: version.id });
  await withdrawNotice(tx, version, reason, by.now);
}

/** Since which day an objection has been holding the version for all; null when none does. */
async function heldForAllSince(tx: Em, version: string): Promise<string | null> {
  const rows: { since: string | null }[] = await tx.execute(
    `select min(held_on)::text as since from objection where version_id = ? and open_objection = 'HOLD_ALL' and held_on is not null and released_on is null`,
    [version],
  );
  return rows[0]?.since ?? null;
}
