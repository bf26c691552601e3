// The recipient that somebody answers for, with everything that its days follow from; its row locked, so that answers come one at a time.

import type { Terms } from '../../schema/list/terms.ts';
import { LockMode } from '@mikro-orm/core';
import { type By, keeps } from '../access/actor.ts';
import type { Em } from '../database/database.ts';
import { conflict, invalid, notFound } from '../errors.ts';
import { List } from '../lists/list.entity.ts';
import { VersionEvent } from '../lists/version-event.entity.ts';
import { Version } from '../lists/version.entity.ts';
import { AgreedTerms } from './agreed-terms.entity.ts';
import { Controller } from './controller.entity.ts';
import { Notice } from './notice.entity.ts';
import { Recipient } from './recipient.entity.ts';
import type { RecipientFacts } from './recipient-days.ts';

/** A recipient of a notice, and what belongs to it. */
export interface FoundRecipient {
  readonly recipient: Recipient;
  readonly notice: Notice;
  readonly version: Version;
  readonly list: List;
  readonly controller: Controller;
  readonly terms: Terms;
  readonly facts: RecipientFacts;
}

/** Which recipient: of a notice, the controller by slug; null: the one that the token speaks for. */
export interface RecipientNamed {
  readonly notice: string;
  readonly controller: string | null;
}

/**
 * The recipient that is named; of several engagements of one controller, the newest.
 *
 * @throws Refusal NOT_FOUND when there is no such notice or recipient, or none that the actor may answer for; INVALID when somebody
 *   who answers for others names nobody; CONFLICT when the notice was withdrawn
 */
export async function findRecipient(tx: Em, named: RecipientNamed, { actor }: By): Promise<FoundRecipient> {
  const notice = await tx.findOne(Notice, { id: named.notice });
  if (!notice) throw notFound('The notice');
  if (named.controller === null && keeps(actor, notice.list))
    throw invalid('Say for which controller: give its slug.', ['input', 'controller']);
  const controller = await controllerOf(tx, named, actor);
  const mayAnswer = controller && (keeps(actor, notice.list) || (actor.role === 'CONTROLLER' && actor.controllerId === controller.id));
  const recipient = mayAnswer
    ? await tx.findOne(
        Recipient,
        { notice: notice.id, controller: controller.id },
        { orderBy: { id: 'desc' }, lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true },
      )
    : null;
  if (!recipient || !controller) throw notFound('The notice');
  if (await tx.findOne(VersionEvent, { version: notice.version, kind: 'WITHDRAWN' }))
    throw conflict('The version was withdrawn, and its notice with it: there is nothing to answer.');
  return foundRecipient(tx, recipient, notice, controller);
}

/** Everything that belongs to a recipient. */
export async function foundRecipient(tx: Em, recipient: Recipient, notice: Notice, controller: Controller): Promise<FoundRecipient> {
  const version = await tx.findOneOrFail(Version, { id: notice.version });
  const list = await tx.findOneOrFail(List, { id: notice.list });
  const { terms } = await tx.findOneOrFail(AgreedTerms, { id: recipient.terms });
  return { recipient, notice, version, list, controller, terms, facts: factsOf(recipient, { terms, notice, version, list }) };
}

/** What the days of a recipient follow from. */
export function factsOf(
  recipient: Pick<Recipient, 'issuedAt' | 'firstAttemptAt' | 'toldAt'>,
  {
    terms,
    notice,
    version,
    list,
  }: {
    terms: Terms;
    notice: Pick<Notice, 'informational'>;
    version: Pick<Version, 'emergency' | 'effectiveOn'>;
    list: Pick<List, 'timeZone'>;
  },
): RecipientFacts {
  return {
    terms,
    informational: notice.informational,
    emergency: version.emergency,
    announcedFor: version.effectiveOn,
    timeZone: list.timeZone,
    issuedAt: recipient.issuedAt,
    firstAttemptAt: recipient.firstAttemptAt ?? null,
    toldAt: recipient.toldAt ?? null,
  };
}

function controllerOf(tx: Em, { controller: slug }: RecipientNamed, actor: By['actor']): Promise<Controller | null> {
  if (slug !== null) return tx.findOne(Controller, { slug });
  return actor.role === 'CONTROLLER' ? tx.findOne(Controller, { id: actor.controllerId }) : Promise.resolve(null);
}
