// What happens when a reading is recorded: what one document says about a list is kept beside the list's versions.

import type { ReadingInput } from '../../schema/list/reading-input.ts';
import type { By } from '../access/actor.ts';
import { recordAudit } from '../audit/record-audit.ts';
import type { Em } from '../database/database.ts';
import { inTransaction } from '../database/transaction.ts';
import { newId } from '../database/new-id.ts';
import { notFound } from '../errors.ts';
import { ListReading } from './list-reading.entity.ts';
import { List } from './list.entity.ts';

/** Adds a reading to a list. @throws Refusal NOT_FOUND when there is no such list */
export async function recordReading(
  em: Em,
  input: { readonly list: string; readonly reading: ReadingInput },
  by: By,
): Promise<ListReading> {
  return inTransaction(em, async (tx) => {
    const list = await tx.findOne(List, { slug: input.list });
    if (!list) throw notFound(`The list "${input.list}"`);
    const reading = tx.create(ListReading, { id: newId('Reading'), list: list.id, recordedAt: by.now, reading: input.reading });
    await tx.flush();
    await recordAudit(tx, by, 'recordReading', { target: reading.id, after: reading });
    return reading;
  });
}
