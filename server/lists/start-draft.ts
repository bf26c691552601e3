// What happens when a draft is started: it takes over the entries of the version in effect, or starts empty.

import type { CivilDay } from '../../schema/words/civil-day.ts';
import { dayIn } from '../../schema/words/civil-day.ts';
import type { By } from '../access/actor.ts';
import { recordAudit } from '../audit/record-audit.ts';
import type { Em } from '../database/database.ts';
import { inTransaction } from '../database/transaction.ts';
import { newId } from '../database/new-id.ts';
import { contentOf } from './content-of.ts';
import { Draft } from './draft.entity.ts';
import type { List } from './list.entity.ts';
import { lockList } from './lock-list.ts';
import { versionIdAsOf } from './version-as-of.ts';
import { Version } from './version.entity.ts';

export interface StartDraft {
  readonly list: string;
  readonly empty: boolean;
  readonly plannedEffectiveOn: CivilDay | null;
}

/** Starts a draft at revision 1. @throws Refusal NOT_FOUND when there is no such list */
export async function startDraft(em: Em, input: StartDraft, by: By): Promise<Draft> {
  return inTransaction(em, async (tx) => {
    const list = await lockList(tx, { slug: input.list });
    const base = await versionInEffect(tx, list, by.now);
    const draft = tx.create(Draft, {
      id: newId('Draft'),
      list: list.id,
      revision: 1,
      baseNumber: base?.number ?? null,
      plannedEffectiveOn: input.plannedEffectiveOn,
      completeness: base && !input.empty ? base.completeness : 'COMPLETE',
      provenance: null,
      entries: base && !input.empty ? await contentOf(tx, base) : [],
      startedAt: by.now,
    });
    await tx.flush();
    await recordAudit(tx, by, 'startDraft', { target: draft.id, after: draft });
    return draft;
  });
}

/** The version in effect today, in the list's time zone; null when there is none yet. */
export async function versionInEffect(tx: Em, list: List, now: Temporal.Instant): Promise<Version | null> {
  const id = await versionIdAsOf(tx, list.id, dayIn(list.timeZone, now));
  return id === null ? null : tx.findOneOrFail(Version, { id });
}
