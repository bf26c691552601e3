// What happens when a controller is engaged with a list, when the engagement is changed, and when it ends. Whoever is engaged while
// a notice runs is owed it, with a window of its own.

import type { PartialTerms } from '../../schema/list/terms.ts';
import { type CivilDay, dayIn } from '../../schema/words/civil-day.ts';
import type { By } from '../access/actor.ts';
import { recordAudit, stateOf } from '../audit/record-audit.ts';
import type { Em } from '../database/database.ts';
import { inTransaction } from '../database/transaction.ts';
import { newId } from '../database/new-id.ts';
import { conflict, invalid, notFound } from '../errors.ts';
import type { List } from '../lists/list.entity.ts';
import { lockList } from '../lists/lock-list.ts';
import { agreedOver } from './agreed-over.ts';
import { Controller } from './controller.entity.ts';
import { Engagement } from './engagement.entity.ts';
import { noticeForEngagement } from './notice-for-engagement.ts';
import { reachUntold } from './reach-untold.ts';

export interface Engage {
  readonly controller: string;
  readonly list: string;
  readonly from: CivilDay;
  readonly until: CivilDay | null;
  readonly noticeEmail: string | null;
  readonly terms: PartialTerms;
}

/** What an update gives; what is left out stays as it is. */
export type EngagementPatch = Pick<Engage, 'controller' | 'list'> & Partial<Engage>;

/**
 * Engages a controller with a list, again if need be once an earlier engagement has ended.
 *
 * @throws Refusal NOT_FOUND, INVALID; CONFLICT when an engagement of the two holds on the first day or later
 */
export async function engage(em: Em, input: Engage, by: By): Promise<Engagement> {
  return inTransaction(em, async (tx) => {
    const { list, controller, engagement: there } = await pairOf(tx, input);
    if (there && (there.until === null || there.until > input.from)) {
      throw conflict(
        `"${input.controller}" is engaged with "${input.list}" already, until ${there.until ?? 'no day agreed'}: update or end that engagement.`,
      );
    }
    refuseEmpty(input.from, input.until);
    agreedOver(list.terms, input.terms);
    const { from, until, noticeEmail, terms } = input;
    const engagement = tx.create(Engagement, {
      id: newId('Engagement'),
      controller: controller.id,
      list: list.id,
      from,
      until,
      noticeEmail,
      terms,
      recordedAt: by.now,
    });
    await tx.flush();
    await noticeForEngagement(tx, list, engagement.id, by);
    await recordAudit(tx, by, 'engage', { target: controller.id, after: engagement });
    return engagement;
  });
}

/** Changes an engagement. Terms given are laid over those given before. @throws Refusal NOT_FOUND, INVALID */
export async function updateEngagement(em: Em, input: EngagementPatch, by: By): Promise<Engagement> {
  return inTransaction(em, async (tx) => {
    const { list, engagement } = await engagementOf(tx, input);
    const before = stateOf(engagement);
    const { controller: _controller, list: _list, terms, ...facts } = input;
    tx.assign(engagement, facts, { ignoreUndefined: true });
    if (terms !== undefined) engagement.terms = { ...engagement.terms, ...terms };
    refuseEmpty(engagement.from, engagement.until);
    await refuseOverlap(tx, engagement);
    agreedOver(list.terms, engagement.terms);
    await tx.flush();
    await noticeForEngagement(tx, list, engagement.id, by);
    await reachUntold(tx, engagement.controller, by.now);
    await recordAudit(tx, by, 'updateEngagement', { target: engagement.controller, before, after: engagement });
    return engagement;
  });
}

/**
 * Ends an engagement: `until` is the first day it no longer holds; today when it is not given.
 *
 * @throws Refusal NOT_FOUND, INVALID; CONFLICT when it ends earlier already: an end is no way to make it longer
 */
export async function endEngagement(
  em: Em,
  input: { controller: string; list: string; until: CivilDay | null },
  by: By,
): Promise<Engagement> {
  return inTransaction(em, async (tx) => {
    const { list, engagement } = await engagementOf(tx, input);
    const before = stateOf(engagement);
    const until = input.until ?? dayIn(list.timeZone, by.now);
    if (engagement.until !== null && until > engagement.until) {
      throw conflict(`The engagement ends on ${engagement.until} already: to make it longer, update it.`);
    }
    engagement.until = until;
    refuseEmpty(engagement.from, engagement.until);
    await recordAudit(tx, by, 'endEngagement', { target: engagement.controller, before, after: engagement });
    return engagement;
  });
}

interface Pair {
  readonly list: List;
  readonly controller: Controller;
  readonly engagement: Engagement | null;
}

/** The two and the newest engagement between them; the list's row is locked, so that engagements change one at a time. */
async function pairOf(tx: Em, named: { controller: string; list: string }): Promise<Pair> {
  const list = await lockList(tx, { slug: named.list });
  const controller = await tx.findOne(Controller, { slug: named.controller });
  if (!controller) throw notFound(`The controller "${named.controller}"`);
  const engagement = await tx.findOne(
    Engagement,
    { list: list.id, controller: controller.id },
    { refresh: true, orderBy: { from: 'desc' } },
  );
  return { list, controller, engagement };
}

async function engagementOf(tx: Em, named: { controller: string; list: string }): Promise<{ list: List; engagement: Engagement }> {
  const { list, engagement } = await pairOf(tx, named);
  if (!engagement) throw notFound(`An engagement of "${named.controller}" with "${named.list}"`);
  return { list, engagement };
}

function refuseEmpty(from: CivilDay, until: CivilDay | null): void {
  if (until !== null && until < from)
    throw invalid(`The engagement would end on ${until}, before it begins on ${from}.`, ['input', 'until']);
}

/** An engagement that ended stays as it was: the newest may not be moved back over it. */
async function refuseOverlap(tx: Em, { id, list, controller, from }: Engagement): Promise<void> {
  const earlier = await tx.findOne(Engagement, { list, controller, id: { $ne: id }, until: { $gt: from } });
  if (earlier)
    throw invalid(`An earlier engagement of the two holds until ${earlier.until}: begin on that day or later.`, ['input', 'from']);
}
