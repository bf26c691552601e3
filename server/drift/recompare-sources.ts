// When a list changes (a version takes effect, is announced, is withdrawn), what was read for it is compared anew, without asking the
// page: findings that the registry has mended close within a minute.

import { LockMode } from '@mikro-orm/core';
import { dayIn } from '../../schema/words/civil-day.ts';
import type { Em } from '../database/database.ts';
import { List } from '../lists/list.entity.ts';
import { keyOfDay, versionIdsAsOf } from '../lists/version-as-of.ts';
import { baselineOf } from './baseline-of.ts';
import { compareSource } from './compare-source.ts';
import { keepBaseline } from './keep-baseline.ts';
import { comparedWith } from './list-state.ts';
import { declarationNow } from './read-document.ts';
import { recordFindings } from './record-findings.ts';
import type { Scraper } from './scraper.ts';
import { Source } from './source.entity.ts';

const MOST_AT_ONCE = 200;

const WATCHED = `
  select distinct list_id as id from source where list_id is not null and baseline_snapshot is not null`;

/** The version in notice of each list, as in lists/overtake.ts. */
const IN_NOTICE = `
  select asked.list_id, pending.version_id from jsonb_to_recordset(?::jsonb) as asked (list_id text, today date)
  cross join lateral (
    select timeline.version_id from timeline
    where timeline.list_id = asked.list_id and (timeline.effective_on > asked.today or exists (
      select 1 from objection where objection.version_id = timeline.version_id and objection.open_objection = 'HOLD_ALL'
        and objection.held_on is not null and objection.released_on is null))
    order by timeline.effective_on desc, timeline.number desc limit 1
  ) as pending`;

const COMPARED_OTHERWISE = `
  select source.id from source join jsonb_to_recordset(?::jsonb) as now (list_id text, compared_with text) using (list_id)
  where source.baseline_snapshot is not null and source.compared_with is distinct from now.compared_with
  order by source.id limit ${MOST_AT_ONCE}`;

/** Compares every source whose list has changed since it was last compared. */
export async function recompareSources(em: () => Em, scraper: Scraper, now: Temporal.Instant): Promise<void> {
  const watched: { id: string }[] = await em().execute(WATCHED);
  if (watched.length === 0) return;
  const lists = await em().find(List, { id: { $in: watched.map(({ id }) => id) } });
  const days = lists.map((list) => ({ list: list.id, day: dayIn(list.timeZone, now) }));
  const inEffect = await versionIdsAsOf(em(), days, null);
  const asked = JSON.stringify(days.map(({ list, day }) => ({ list_id: list, today: day })));
  const pending: { list_id: string; version_id: string }[] = await em().execute(IN_NOTICE, [asked]);
  const inNotice = new Map(pending.map((row) => [row.list_id, row.version_id]));
  const states = days.map((day) => ({
    list_id: day.list,
    compared_with: comparedWith(inEffect.get(keyOfDay(day)) ?? null, inNotice.get(day.list) ?? null),
  }));
  const otherwise: { id: string }[] = await em().execute(COMPARED_OTHERWISE, [JSON.stringify(states)]);
  for (const { id } of otherwise) await recompare(em, scraper, id, now);
}

async function recompare(em: () => Em, scraper: Scraper, id: string, now: Temporal.Instant): Promise<void> {
  const source = await em().findOne(Source, { id });
  const baseline = source && (await baselineOf(em(), scraper, source, declarationNow(source, now)));
  if (!baseline || baseline.kind !== 'READ') return;
  const { document } = baseline;
  const comparison = await compareSource(em(), scraper, { source, before: document, after: document }, now);
  await em().transactional(async (tx) => {
    const locked = await tx.findOne(Source, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
    if (!locked || locked.baselineObservation !== source.baselineObservation || locked.list !== source.list) return;
    if (baseline.fresh) await keepBaseline(tx, locked, baseline.reading, { silent: false, now });
    locked.comparedWith = comparison.comparedWith;
    await recordFindings(tx, locked, comparison.found, { of: 'DOCUMENT', now });
  });
}
