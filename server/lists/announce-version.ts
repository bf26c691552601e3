// What happens when a version is announced. Read top to bottom; nothing else happens.
//
//   1. Lock the list's row, so that two publishers cannot both become version n + 1, and the draft's, so that no edit is lost.
//   2. Refuse a draft that was started from a version no longer in effect.
//   3. Check that the day is lawful under the list's terms, or that it is an emergency with a reason.
//   4. Refuse while another version is in notice; an emergency overtakes it.
//   5. Judge every transfer on the day of effect, where the list refuses to announce a breach.
//   6. Store the version, chained to the one before, and issue its notice: recipients, their days, the deliveries to make.
//   7. Store what was overtaken anew, under the number after it; its recipients are told again.
//   8. The draft has become the version: delete it. Wake the workers.
//
// Sending is not done here: see deliveries/deliver-due.ts. Taking effect is a question of days: see version-as-of.ts, notices/gate.ts.

import { LockMode } from '@mikro-orm/core';
import { judgeTransfer } from '../../schema/law/judge-transfer.ts';
import type { OpenEntry } from '../../schema/list/content.ts';
import type { CivilDay } from '../../schema/words/civil-day.ts';
import type { By } from '../access/actor.ts';
import { recordAudit } from '../audit/record-audit.ts';
import type { Em } from '../database/database.ts';
import { inTransaction } from '../database/transaction.ts';
import { conflict, invalid, notFound } from '../errors.ts';
import { wakeWorkers } from '../jobs.ts';
import { issueNotice } from '../notices/issue-notice.ts';
import { reached } from '../steps.ts';
import { appendVersion } from './append-version.ts';
import { Draft } from './draft.entity.ts';
import { refuseUnlawfulDay } from './lawful-day.ts';
import type { List } from './list.entity.ts';
import { lockList } from './lock-list.ts';
import { announceOvertaken, versionInNotice } from './overtake.ts';
import { versionInEffect } from './start-draft.ts';
import type { Version } from './version.entity.ts';

export interface AnnounceVersion {
  readonly draft: string;
  readonly effectiveOn: CivilDay;
  readonly emergency: boolean;
  readonly emergencyReason: string | null;
}

/**
 * Makes the draft the list's next version, announced now.
 *
 * @throws Refusal NOT_FOUND; CONFLICT when the draft's base is no longer in effect or another version is in notice; INVALID
 *   when the day is too near, no notice period is agreed, an emergency has no reason, or the list refuses breaches
 * @law GDPR Art. 28(2)
 */
export async function announceVersion(em: Em, input: AnnounceVersion, by: By): Promise<Version> {
  return inTransaction(em, async (tx) => {
    const { list, draft } = await lockListOfDraft(tx, input.draft);
    reached('announce.locked');
    const inEffect = await versionInEffect(tx, list, by.now);
    if (draft.baseNumber !== (inEffect?.number ?? null)) {
      throw conflict(
        `Version ${inEffect?.number ?? 'none'} is in effect, but the draft was started from version ${draft.baseNumber ?? 'none'}: start a new draft.`,
      );
    }
    refuseUnlawfulDay(list, input, by.now);
    const pending = await versionInNotice(tx, list, by.now);
    if (pending && !input.emergency) {
      throw conflict(
        `Version ${pending.number} is in notice until ${pending.effectiveOn}: wait until it takes effect, or withdraw it first.`,
      );
    }
    if (pending && input.effectiveOn > pending.effectiveOn) {
      throw invalid(
        `Version ${pending.number} takes effect on ${pending.effectiveOn}; an emergency that overtakes it takes effect by then.`,
        ['input', 'effectiveOn'],
      );
    }
    if (list.refuseBreach) refuseBreaches(list, draft.entries, input.effectiveOn);

    const version = await appendVersion(
      tx,
      list,
      {
        entries: draft.entries,
        effectiveOn: input.effectiveOn,
        effectiveOnBasis: 'STATED',
        announcedAt: by.now,
        completeness: draft.completeness,
        emergencyReason: input.emergency ? input.emergencyReason : null,
        provenance: draft.provenance,
      },
      by.now,
    );
    reached('announce.version-stored');
    await issueNotice(tx, { list, version, from: inEffect }, by);
    if (pending) await announceOvertaken(tx, { list, pending, inEffect, emergency: version }, by);
    await tx.nativeDelete(Draft, { id: draft.id });
    await recordAudit(tx, by, 'announceVersion', { target: version.id, before: inEffect, after: version });
    await wakeWorkers(tx);
    reached('announce.all-stored');
    return version;
  });
}

async function lockListOfDraft(tx: Em, draftId: string): Promise<{ list: List; draft: Draft }> {
  const seen = await tx.findOne(Draft, { id: draftId });
  if (!seen) throw notFound('The draft');
  const list = await lockList(tx, { id: seen.list });
  // Somebody else may have announced it while we waited for the lock; nobody may edit it from here on.
  const draft = await tx.findOne(Draft, { id: draftId }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
  if (!draft) throw conflict('The draft was announced or discarded by somebody else in the meantime.');
  return { list, draft };
}

function refuseBreaches(list: List, entries: readonly OpenEntry[], on: CivilDay): void {
  const breaches = entries.flatMap((entry) =>
    entry.transfers.flatMap((transfer) =>
      judgeTransfer(transfer, on, { origin: list.origin })
        .findings.filter((finding) => finding.severity === 'BREACH')
        .map((finding) => `${entry.key}: ${finding.statement.en}`),
    ),
  );
  if (breaches.length > 0) throw invalid(`This list refuses to announce breaches. On ${on}: ${breaches.join(' ')}`, ['input', 'draft']);
}
