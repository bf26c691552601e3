// What happens when a source is deleted: it goes with what was found in it, and with the bytes that nothing else has seen.

import type { By } from '../access/actor.ts';
import { recordAudit } from '../audit/record-audit.ts';
import type { Em } from '../database/database.ts';
import { inTransaction } from '../database/transaction.ts';
import { forgetUnseen } from './forget-unseen.ts';
import { lockSource } from './lock-source.ts';
import { Source } from './source.entity.ts';

/** Deletes a source and returns what it was. @throws Refusal NOT_FOUND */
export async function deleteSource(em: Em, id: string, by: By): Promise<Source> {
  return inTransaction(em, async (tx) => {
    const source = await lockSource(tx, id);
    await recordAudit(tx, by, 'deleteSource', { target: source.id, before: source });
    const seen: { snapshot: string }[] = await tx.execute('select distinct snapshot from source_snapshot where source_id = ?', [id]);
    await tx.nativeDelete(Source, { id });
    await forgetUnseen(
      tx,
      seen.map(({ snapshot }) => snapshot),
    );
    return source;
  });
}
