// What happens when an objection takes a step: the table in schema/notice/objection-states.ts says which may follow, and who takes it.

import { LockMode } from '@mikro-orm/core';
import { objectionEnds } from '../../schema/law/notice-window.ts';
import { holds, isSettled, type ObjectionState, OBJECTION_STEPS, stepOf } from '../../schema/notice/objection-states.ts';
import { endOfDay } from '../../schema/notice/windows.ts';
import { dayIn } from '../../schema/words/civil-day.ts';
import { type By, keeps } from '../access/actor.ts';
import { recordAudit, stateOf } from '../audit/record-audit.ts';
import type { Em } from '../database/database.ts';
import { inTransaction } from '../database/transaction.ts';
import { conflict, notFound, Refusal } from '../errors.ts';
import { wakeWorkers } from '../jobs.ts';
import { lockList } from '../lists/lock-list.ts';
import { Controller } from '../notices/controller.entity.ts';
import { type FoundRecipient, foundRecipient } from '../notices/find-recipient.ts';
import { lookAgainAt, lookAgainAtAll } from '../notices/look-again.ts';
import { Notice } from '../notices/notice.entity.ts';
import { Recipient } from '../notices/recipient.entity.ts';
import { Objection } from './objection.entity.ts';
import { recordStep } from './record-step.ts';

export interface TakeStep {
  readonly objection: string;
  readonly to: ObjectionState;
  readonly text: string | null;
}

/**
 * Takes the step.
 *
 * @throws Refusal NOT_FOUND for those who are neither side; CONFLICT when the step does not follow on where the objection stands;
 *   FORBIDDEN when it is the other side's to take
 */
export async function takeStep(em: Em, { objection: id, to, text }: TakeStep, action: string, by: By): Promise<Objection> {
  return inTransaction(em, async (tx) => {
    const seen = await tx.findOne(Objection, { id });
    const named = seen && (await tx.findOneOrFail(Notice, { id: seen.notice }));
    if (!seen || !named || !isSide(by, seen, named.list)) throw notFound('The objection');
    await lockList(tx, { id: named.list });
    const objection = await tx.findOneOrFail(Objection, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
    refuseIllegal(objection, to, by, named.list);

    const recipient = await tx.findOneOrFail(Recipient, { id: objection.recipient });
    const controller = await tx.findOneOrFail(Controller, { id: objection.controller });
    const found = await foundRecipient(tx, recipient, named, controller);
    const before = stateOf(objection);
    const { state: from } = objection;
    objection.state = to;
    if (to === 'CURE_PROPOSED') objection.cureBy = cureBy(found, by.now);
    keepHold(objection, found, by.now);
    await tx.flush();
    if (objection.openObjection === 'HOLD_ALL' && objection.releasedAt) await lookAgainAtAll(tx, named.id, by.now);
    else await lookAgainAt(tx, recipient.id, by.now);
    await recordStep(tx, found, objection, { from, to, text }, by);
    await recordAudit(tx, by, action, { target: objection.id, before, after: objection });
    await wakeWorkers(tx);
    return objection;
  });
}

function isSide({ actor }: By, { controller }: Objection, list: string): boolean {
  return keeps(actor, list) || (actor.role === 'CONTROLLER' && actor.controllerId === controller);
}

function refuseIllegal({ state }: Objection, to: ObjectionState, { actor }: By, list: string): void {
  const sides = stepOf(state, to);
  if (!sides) {
    const next = OBJECTION_STEPS[state].map((step) => step.to);
    const right = isSettled(state) ? 'nothing follows on it any more' : `what may follow is ${next.join(', ')}`;
    throw conflict(`The objection is ${state}, and ${to} does not follow on that: ${right}.`);
  }
  const side = keeps(actor, list) ? 'PUBLISHER' : 'CONTROLLER';
  if (actor.role !== 'OPERATOR' && !sides.includes(side))
    throw new Refusal(
      'FORBIDDEN',
      `${to} is for the ${side === 'PUBLISHER' ? 'controller that objected' : 'one who keeps the list'} to say.`,
    );
}

/** The last moment of the cure period that was agreed, counted from now; null when none was. */
function cureBy({ terms, list }: FoundRecipient, now: Temporal.Instant): Temporal.Instant | null {
  return terms.cure && endOfDay(objectionEnds(dayIn(list.timeZone, now), terms.cure, terms.holidayCountry), list.timeZone);
}

/** Lets go of what was held when the objection no longer holds; a late one begins to hold when it is upheld. */
function keepHold(objection: Objection, { list }: FoundRecipient, now: Temporal.Instant): void {
  const today = dayIn(list.timeZone, now);
  const canHold = objection.openObjection !== 'PROCEED' && objection.entryKeys.length > 0;
  if (holds(objection.state, objection.late) && canHold) {
    objection.heldAt ??= now;
    objection.heldOn ??= today;
  } else if (objection.heldAt) {
    objection.releasedAt = now;
    objection.releasedOn = today;
  }
}
