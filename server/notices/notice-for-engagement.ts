// A controller that is engaged while a notice runs gets it, too, with a window of its own.

import type { By } from '../access/actor.ts';
import type { Em } from '../database/database.ts';
import { Message } from '../deliveries/message.entity.ts';
import { wakeWorkers } from '../jobs.ts';
import type { List } from '../lists/list.entity.ts';
import { versionInNotice } from '../lists/overtake.ts';
import { Notice } from './notice.entity.ts';
import { storeRecipients } from './store-recipients.ts';

/** Gives the engagement the notice that runs, unless it has it or is not owed it. The caller holds the list's lock. */
export async function noticeForEngagement(tx: Em, list: List, engagement: string, by: By): Promise<void> {
  const version = await versionInNotice(tx, list, by.now);
  const notice = version && (await tx.findOne(Notice, { version: version.id }));
  if (!version || !notice) return;
  const message = await tx.findOneOrFail(Message, { notice: notice.id, type: 'notice.issued' });
  await storeRecipients(tx, { list, version, notice, message: message.id, engagement }, by.now);
  await wakeWorkers(tx);
}
