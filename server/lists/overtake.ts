// What happens to a version in notice when an emergency overtakes it: it is withdrawn, laid over the emergency version, and
// announced anew under the next number, for the same day.

import { rebase } from '../../schema/list/rebase.ts';
import type { OpenEntry } from '../../schema/list/content.ts';
import { dayIn } from '../../schema/words/civil-day.ts';
import type { By } from '../access/actor.ts';
import { recordAudit } from '../audit/record-audit.ts';
import type { Em } from '../database/database.ts';
import { appendVersion } from './append-version.ts';
import { contentOf } from './content-of.ts';
import type { List } from './list.entity.ts';
import { Timeline } from './timeline.entity.ts';
import { Version } from './version.entity.ts';
import { withdraw } from './withdraw-version.ts';

/** The version of the list that is announced and not yet in effect; null when there is none. */
export async function versionInNotice(tx: Em, list: List, now: Temporal.Instant): Promise<Version | null> {
  const ahead = await tx.findOne(
    Timeline,
    { list: list.id, effectiveOn: { $gt: dayIn(list.timeZone, now) } },
    { orderBy: { effectiveOn: 'desc', number: 'desc' } },
  );
  return ahead && tx.findOneOrFail(Version, { id: ahead.version });
}

interface Overtaking {
  readonly list: List;
  readonly pending: Version;
  readonly inEffect: Version | null;
  readonly emergency: readonly OpenEntry[];
}

/** Withdraws the pending version and records it again on top of the emergency's entries. */
export async function announceOvertaken(tx: Em, { list, pending, inEffect, emergency }: Overtaking, by: By): Promise<Version> {
  const base = inEffect ? await contentOf(tx, inEffect) : [];
  const entries = rebase(base, await contentOf(tx, pending), emergency);
  await withdraw(tx, pending, 'Overtaken by an emergency version; announced anew on top of it.', by);
  const anew = await appendVersion(
    tx,
    list,
    {
      entries,
      effectiveOn: pending.effectiveOn,
      effectiveOnBasis: pending.effectiveOnBasis,
      announcedAt: by.now,
      completeness: pending.completeness,
      emergencyReason: pending.emergencyReason ?? null,
      provenance: pending.provenance ?? null,
    },
    by.now,
  );
  await recordAudit(tx, by, 'announceVersion', { target: anew.id, before: pending, after: anew });
  return anew;
}
