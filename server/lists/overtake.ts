// What happens to a version in notice when an emergency overtakes it: it is withdrawn, laid over the emergency version, and
// announced anew under the next number, for the same day.

import { rebase } from '../../schema/list/rebase.ts';
import { dayIn } from '../../schema/words/civil-day.ts';
import type { By } from '../access/actor.ts';
import { recordAudit } from '../audit/record-audit.ts';
import type { Em } from '../database/database.ts';
import { issueNotice } from '../notices/issue-notice.ts';
import { appendVersion } from './append-version.ts';
import { contentOf } from './content-of.ts';
import type { List } from './list.entity.ts';
import { Version } from './version.entity.ts';
import { withdraw } from './withdraw-version.ts';

const IN_NOTICE = `
  select timeline.version_id from timeline
  where timeline.list_id = ? and (timeline.effective_on > ?::date or exists (
    select 1 from objection where objection.version_id = timeline.version_id and objection.open_objection = 'HOLD_ALL'
      and objection.held_on is not null and objection.released_on is null))
  order by timeline.effective_on desc, timeline.number desc limit 1`;

/** The version of the list that is announced and not yet in effect, an objection that holds it for all included; null when there is none. */
export async function versionInNotice(tx: Em, list: List, now: Temporal.Instant): Promise<Version | null> {
  const rows: { version_id: string }[] = await tx.execute(IN_NOTICE, [list.id, dayIn(list.timeZone, now)]);
  return rows[0] ? tx.findOneOrFail(Version, { id: rows[0].version_id }) : null;
}

interface Overtaking {
  readonly list: List;
  readonly pending: Version;
  readonly inEffect: Version | null;
  readonly emergency: Version;
}

/** Withdraws the pending version and records it again on top of the emergency's entries; its recipients are told of both. */
export async function announceOvertaken(tx: Em, { list, pending, inEffect, emergency }: Overtaking, by: By): Promise<Version> {
  const base = inEffect ? await contentOf(tx, inEffect) : [];
  const entries = rebase(base, await contentOf(tx, pending), await contentOf(tx, emergency));
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
  await issueNotice(tx, { list, version: anew, from: emergency }, by);
  await recordAudit(tx, by, 'announceVersion', { target: anew.id, before: pending, after: anew });
  return anew;
}
