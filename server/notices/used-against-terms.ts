// Whether a version that is recorded as history was used sooner than what was agreed with a controller allows. What is true may
// always be recorded; that it was against the terms stands beside it for ever.

import { type PartialTerms, termsOver } from '../../schema/list/terms.ts';
import { noticeChanges } from '../../schema/notice/content.ts';
import { windowsOf } from '../../schema/notice/windows.ts';
import { dayIn, plus } from '../../schema/words/civil-day.ts';
import { type By, nameOf } from '../access/actor.ts';
import type { Em } from '../database/database.ts';
import { newId } from '../database/new-id.ts';
import { contentsOf } from '../lists/content-of.ts';
import type { List } from '../lists/list.entity.ts';
import { versionIdAsOf } from '../lists/version-as-of.ts';
import { VersionEvent } from '../lists/version-event.entity.ts';
import { Version } from '../lists/version.entity.ts';

/** Writes down that a version just recorded was used against terms, where it was. The caller holds the list's lock. */
export async function noteUseAgainstTerms(tx: Em, list: List, version: Version, by: By): Promise<void> {
  if (list.origin !== 'PUBLISHED' || list.capacity !== 'PROCESSOR') return;
  const before = await versionIdAsOf(tx, list.id, plus(version.effectiveOn, { days: -1 }));
  if (before === null || !(await changesSubProcessors(tx, list, before, version))) return;
  const rows: { own: PartialTerms }[] = await tx.execute(
    `select distinct terms as own from engagement where list_id = ? and "from" <= ?::date and ("until" is null or "until" > ?::date)`,
    [list.id, version.effectiveOn, version.effectiveOn],
  );
  const announcedOn = version.announcedAt ? dayIn(list.timeZone, version.announcedAt) : null;
  const against = rows.some(({ own }) => {
    const terms = termsOver(list.terms, own);
    if (terms.notice === null) return false;
    if (announcedOn === null) return true;
    const { effectiveOn } = version;
    return (
      windowsOf({ terms: { ...terms, objection: null }, startsOn: announcedOn, effectiveOn, emergency: false }).effectiveOn > effectiveOn
    );
  });
  if (!against) return;
  await flagAgainstTerms(tx, version, 'In use before the notice period agreed with a controller had ended.', by);
}

/** Writes it down for ever, with the reason. */
export async function flagAgainstTerms(tx: Em, version: Version, reason: string, by: By): Promise<void> {
  await tx.insert(VersionEvent, {
    id: newId('VersionEvent'),
    version: version.id,
    list: version.list,
    kind: 'USED_AGAINST_TERMS',
    at: by.now,
    by: nameOf(by.actor),
    reason,
  });
}

async function changesSubProcessors(tx: Em, list: List, from: string, to: Version): Promise<boolean> {
  const [before = [], after = []] = await contentsOf(tx, [await tx.findOneOrFail(Version, { id: from }), to]);
  const changes = noticeChanges({ before, after, toldAs: (entry) => entry, idOf: ({ entryKey }) => entryKey, capacity: list.capacity });
  return changes.some(({ underNotice, material }) => underNotice && material);
}
