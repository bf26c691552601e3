// What happens when somebody has looked at a drift finding: it is confirmed, dismissed for a reason, or put off until a day.
// A fact that was dismissed stays so for as long as it is the same fact. What is no longer so needs no decision.

import { LockMode } from '@mikro-orm/core';
import { startOfDay } from '../../schema/notice/windows.ts';
import { type CivilDay, dayIn } from '../../schema/words/civil-day.ts';
import { type By, nameOf } from '../access/actor.ts';
import { recordAudit, stateOf } from '../audit/record-audit.ts';
import type { Em } from '../database/database.ts';
import { inTransaction } from '../database/transaction.ts';
import { conflict, invalid, notFound } from '../errors.ts';
import { List } from '../lists/list.entity.ts';
import { DriftFinding } from './drift-finding.entity.ts';

export const REVIEW_ACTIONS = ['CONFIRM', 'DISMISS', 'SNOOZE'] as const;
export type ReviewAction = (typeof REVIEW_ACTIONS)[number];

export interface ReviewDrift {
  readonly id: string;
  readonly action: ReviewAction;
  /** Given with DISMISS. */
  readonly reason: string | null;
  /** Given with SNOOZE. */
  readonly until: CivilDay | null;
}

/** Findings about sources without a list wake by the days of the registry's own place. */
const TIME_ZONE = 'Europe/Budapest';

/** Records the decision. @throws Refusal NOT_FOUND; CONFLICT when the fact is no longer so; INVALID when the day does not lie ahead */
export async function reviewDrift(em: Em, { id, action, reason, until }: ReviewDrift, by: By): Promise<DriftFinding> {
  return inTransaction(em, async (tx) => {
    const finding = await tx.findOne(DriftFinding, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
    if (!finding) throw notFound('The drift finding');
    if (finding.state === 'RESOLVED') throw conflict('This is no longer so: it was resolved in the meantime, and needs no decision.');
    const before = stateOf(finding);
    const reviewed = { reviewedAt: by.now, reviewedBy: nameOf(by.actor), reason };
    if (action === 'CONFIRM') Object.assign(finding, reviewed, { state: 'CONFIRMED', snoozedUntil: null, wakesAt: null });
    if (action === 'DISMISS') Object.assign(finding, reviewed, { state: 'DISMISSED', snoozedUntil: null, wakesAt: null });
    if (action === 'SNOOZE' && until !== null) {
      const timeZone = finding.list === null ? TIME_ZONE : (await tx.findOneOrFail(List, { id: finding.list })).timeZone;
      if (until <= dayIn(timeZone, by.now)) throw invalid(`${until} does not lie ahead: write a later day.`, ['input', 'until']);
      Object.assign(finding, reviewed, { state: 'SNOOZED', snoozedUntil: until, wakesAt: startOfDay(until, timeZone) });
    }
    await tx.flush();
    await recordAudit(tx, by, 'reviewDrift', { target: finding.id, before, after: finding });
    return finding;
  });
}
