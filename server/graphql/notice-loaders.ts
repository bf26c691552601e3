// The batches about notices, objections and deliveries that one request reads in; the rest stands in loaders.ts.

import DataLoader from 'dataloader';
import type { NoticeChange } from '../../schema/notice/content.ts';
import type { Actor } from '../access/actor.ts';
import type { Em } from '../database/database.ts';
import { Attempt } from '../deliveries/attempt.entity.ts';
import { Delivery } from '../deliveries/delivery.entity.ts';
import { Endpoint } from '../deliveries/endpoint.entity.ts';
import { Message } from '../deliveries/message.entity.ts';
import { AgreedTerms } from '../notices/agreed-terms.entity.ts';
import { answersOf, reachableOf } from '../notices/answers-of.ts';
import { approvalsOf } from '../notices/approvals-of.ts';
import type { HeldChange } from '../notices/gate.ts';
import { Notice } from '../notices/notice.entity.ts';
import { openedChanges } from '../notices/opened-notice.ts';
import type { Answers } from '../notices/recipient-state.ts';
import { Recipient } from '../notices/recipient.entity.ts';
import {
  type NoticeAsked,
  openNotices,
  type RecipientCount,
  recipientCounts,
  recipientIdsOfPage,
  type RecipientsAsked,
} from '../notices/recipients-page.ts';
import { ObjectionStep } from '../objections/objection-step.entity.ts';
import { Objection } from '../objections/objection.entity.ts';
import { byId, inOrder, keyed, many } from './batches.ts';

/** The loaders about notices, for one request. */
export function noticeLoadersOf(em: Em, actor: Actor, now: Temporal.Instant) {
  const recipient = byId((id) => em.find(Recipient, { id }));
  return {
    notice: byId((id) => em.find(Notice, { id })),
    recipient,
    agreedTerms: byId((id) => em.find(AgreedTerms, { id })),
    objection: byId((id) => em.find(Objection, { id })),
    delivery: byId((id) => em.find(Delivery, { id })),
    message: byId((id) => em.find(Message, { id })),
    endpoint: byId((id) => em.find(Endpoint, { id })),
    /** The changes of a notice, with the facts about natural persons that have not been forgotten. */
    noticeChanges: new DataLoader<Notice, readonly NoticeChange[]>((notices) => openedChanges(em, notices)),
    windowOpen: new DataLoader<NoticeAsked, boolean, string>(
      async (notices) => {
        const open = await openNotices(em, notices, now);
        return notices.map(({ notice }) => open.has(notice));
      },
      { cacheKeyFn: byNotice },
    ),
    /** Whether the actor is a controller that the notice was issued to. */
    isRecipient: new DataLoader<string, boolean>(async (notices) => {
      const controller = actor.role === 'CONTROLLER' ? actor.controllerId : null;
      const own = controller === null ? [] : await em.find(Recipient, { controller, notice: { $in: [...notices] } });
      const told = new Set(own.map(({ notice }) => notice));
      return notices.map((notice) => told.has(notice));
    }),
    recipientsPage: keyed(
      (page: RecipientsAsked) =>
        new DataLoader<NoticeAsked, readonly Recipient[], string>(
          async (notices) => {
            const pages = await recipientIdsOfPage(em, notices, page, now);
            return Promise.all(
              notices.map(async ({ notice }) =>
                (await recipient.loadMany(pages.get(notice) ?? [])).filter((row) => row instanceof Recipient),
              ),
            );
          },
          { cacheKeyFn: byNotice },
        ),
    ),
    recipientCounts: new DataLoader<NoticeAsked, readonly RecipientCount[], string>(
      async (notices) => {
        const counts = await recipientCounts(em, notices, now);
        return notices.map(({ notice }) => counts.get(notice) ?? []);
      },
      { cacheKeyFn: byNotice },
    ),
    answers: new DataLoader<string, Answers>((recipients) => answersOf(em, recipients)),
    reachable: new DataLoader<string, boolean>(async (recipients) => {
      const reachable = await reachableOf(em, recipients);
      return recipients.map((id) => reachable.has(id));
    }),
    objectionsOf: many((owner) => em.find(Objection, { recipient: owner }, inOrder), 'recipient'),
    stepsOf: many((objection) => em.find(ObjectionStep, { objection }, inOrder), 'objection'),
    deliveriesOf: many((owner) => em.find(Delivery, { recipient: owner }, inOrder), 'recipient'),
    attemptsOf: many((delivery) => em.find(Attempt, { delivery }, inOrder), 'delivery'),
    endpointsOf: many((controller) => em.find(Endpoint, { controller, deletedAt: null }, inOrder), 'controller'),
    /** The changes that wait for the approval of the controller of an engagement. */
    approvals: new DataLoader<string, readonly HeldChange[]>((engagements) => approvalsOf(em, engagements, now)),
  };
}

const byNotice = ({ notice }: NoticeAsked): string => notice;
