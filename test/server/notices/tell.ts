// A recipient is told, as the worker would record it: for tests that are not about how it was reached.

import { foundRecipient } from '../../../server/notices/find-recipient.ts';
import { Controller } from '../../../server/notices/controller.entity.ts';
import { toldAt } from '../../../server/notices/mark-told.ts';
import { Notice } from '../../../server/notices/notice.entity.ts';
import { Recipient } from '../../../server/notices/recipient.entity.ts';
import type { World } from '../../world.ts';

/** A mail reached the controller just now. */
export async function tell(world: World, notice: string, slug: string): Promise<void> {
  await world.database.em().transactional(async (tx) => {
    const controller = await tx.findOneOrFail(Controller, { slug });
    const recipient = await tx.findOneOrFail(Recipient, { notice, controller: controller.id });
    if (recipient.toldAt) return;
    const found = await foundRecipient(tx, recipient, await tx.findOneOrFail(Notice, { id: notice }), controller);
    Object.assign(recipient, { firstAttemptAt: world.now, ...toldAt({ ...found.facts, firstAttemptAt: world.now }, 'MAIL', world.now) });
    await tx.flush();
  });
}
