// What happens when readings are recorded: what documents say about a list is kept beside the list's versions.

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
    const [row] = await insertReadings(tx, list, [input.reading], by);
    if (!row) throw new Error('no reading was stored');
    return row;
  });
}

/** Adds readings to a list, in the caller's transaction. The number of statements is fixed. */
export async function insertReadings(tx: Em, list: List, readings: readonly ReadingInput[], by: By): Promise<readonly ListReading[]> {
  const rows = readings.map((reading) => tx.create(ListReading, { id: newId('Reading'), list: list.id, recordedAt: by.now, reading }));
  await tx.flush();
  await recordAudit(tx, by, 'recordReading', ...rows.map((row) => ({ target: row.id, after: row })));
  return rows;
}
