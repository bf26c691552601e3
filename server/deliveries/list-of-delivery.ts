// Which list a delivery is about: that of the notice that its message tells of.

import type { Em } from '../database/database.ts';
import { Notice } from '../notices/notice.entity.ts';
import type { Delivery } from './delivery.entity.ts';
import { Message } from './message.entity.ts';

/** The id of the list; null when the message tells of no notice. */
export async function listOfDelivery(em: Em, delivery: Delivery): Promise<string | null> {
  const message = await em.findOneOrFail(Message, { id: delivery.message });
  return message.notice ? (await em.findOneOrFail(Notice, { id: message.notice })).list : null;
}
