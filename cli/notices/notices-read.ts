// Notices, their recipients and what was sent to these, read page by page.

import {
  DeliveriesDocument,
  type DeliveriesQuery,
  type DeliveryState,
  type NoticeHeadFragment,
  NoticeDocument,
  type NoticeQuery,
  NoticeRecipientsDocument,
  NoticesDocument,
  type NoticeState,
  type RecipientFactsFragment,
  type RecipientState,
} from '../../schema/api/generated/graphql.ts';
import { ask } from '../client.ts';
import { type Nodes, readPages } from '../pages.ts';
import { notFound, type Problem } from '../problem.ts';

/** A notice with its changes. */
export type NoticeWithChanges = NonNullable<NoticeQuery['notice']>;

/** A delivery, and whom it is for. */
export type DeliveryOfNotice = DeliveriesQuery['deliveries']['edges'][number]['node'];

const noSuchNotice = (notice: string): Problem =>
  notFound(`There is no notice "${notice}" that you may see: onward notice ls shows those that are.`);

/** Notices in the order of their issue. */
export function noticesOf(
  asked: { readonly list?: string | undefined; readonly state?: NoticeState | undefined },
  limit: number,
): Promise<Nodes<NoticeHeadFragment>> {
  return readPages(limit, async (first, after) => (await ask(NoticesDocument, { ...asked, first, after })).notices);
}

/** @throws Problem NOT_FOUND when there is no such notice */
export async function noticeOf(notice: string, language: string): Promise<NoticeWithChanges> {
  const answer = await ask(NoticeDocument, { notice, language });
  if (answer.notice) return answer.notice;
  throw noSuchNotice(notice);
}

/** The notice that announced a version; null when the version was not announced, or none may be seen. */
export async function noticeOfVersion(list: string, number: number | null): Promise<NoticeHeadFragment | null> {
  const { nodes } = await noticesOf({ list }, Infinity);
  return nodes.find(({ toNumber }) => toNumber === number) ?? null;
}

/** Recipients in the order they were entered, all or those in a state. @throws Problem NOT_FOUND when there is no such notice */
export function recipientsOf(notice: string, state: RecipientState | null, limit: number): Promise<Nodes<RecipientFactsFragment>> {
  return readPages(limit, async (first, after) => {
    const answer = await ask(NoticeRecipientsDocument, { notice, state, first, after });
    if (!answer.notice) throw noSuchNotice(notice);
    return answer.notice.recipients;
  });
}

/** What was made to be sent about a notice, in a state. */
export function deliveriesOf(notice: string, state: DeliveryState | null, limit: number): Promise<Nodes<DeliveryOfNotice>> {
  return readPages(limit, async (first, after) => (await ask(DeliveriesDocument, { notice, state, first, after })).deliveries);
}

/** How many are told. */
export const recipientsCounted = ({ recipientCounts }: Pick<NoticeHeadFragment, 'recipientCounts'>): number =>
  recipientCounts.reduce((sum, { count }) => sum + count, 0);
