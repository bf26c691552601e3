// A new version of a party's own list in the registry opens a review on every list that uses the party, as a change on its page does; a
// version that is withdrawn takes it back. Looked for with every tick, whichever way a version came to be recorded.
//
//   1. Versions and withdrawals that have not been looked at, of lists whose owner is used by another list.
//   2. What a version changes among recipients, against the one that it follows. The first version of a list changes nothing, nor does
//      history that later versions have overtaken.
//   3. A finding for each list that used the owner when the version was recorded, unless the page has told the same already.

import { diffEntries } from '../../schema/list/diff.ts';
import { dayIn } from '../../schema/words/civil-day.ts';
import { factOf, factOfName } from '../../scrapers/compare/facts.ts';
import { instantText } from '../database/column-types.ts';
import type { Em } from '../database/database.ts';
import { newId } from '../database/new-id.ts';
import { contentsOf } from '../lists/content-of.ts';
import { List } from '../lists/list.entity.ts';
import { Version } from '../lists/version.entity.ts';
import { Party } from '../parties/party.entity.ts';
import { hostOf, neverRead } from './create-source.ts';
import { DriftFinding } from './drift-finding.entity.ts';
import { listsUsing, openUpstream, upstreamFact, type UpstreamPart } from './review-upstream.ts';
import { Source } from './source.entity.ts';

/** What was recorded longer ago than this is nobody's news, even after a long stop. */
const NEWS_DAYS = 92;

const OF_USED_OWNERS = `
  exists (select 1 from version_use as use join list_version as other on other.id = use.version_id
    where use.party_id = list.owner_id and other.list_id <> list.id)`;
const RECORDED = `
  select version.id from list_version as version join timeline on timeline.version_id = version.id join list on list.id = version.list_id
  where version.id > ? and version.recorded_at >= ?::timestamptz and version.number > 1 and ${OF_USED_OWNERS} order by version.id`;
const WITHDRAWN = `
  select event.version_id as id from version_event as event join list on list.id = event.list_id
  where event.id > ? and event.at >= ?::timestamptz and event.kind = 'WITHDRAWN' and ${OF_USED_OWNERS} order by event.id`;
const NEWEST = `select coalesce((select max(id) from list_version), '') as version, coalesce((select max(id) from version_event), '') as event`;
const LATEST = `select version_id as id from timeline where list_id = ? order by effective_on desc, number desc limit 1`;
/** The version that one follows in the order of effect, and whether one that has taken effect overtook it: as known when it was recorded. */
const FOLLOWED = `
  select (select version_id from timeline where list_id = version.list_id and number < version.number and effective_on <= version.effective_on
            order by effective_on desc, number desc limit 1) as before,
    exists (select 1 from timeline where list_id = version.list_id and number < version.number and effective_on > version.effective_on
            and effective_on <= ?::date) as overtaken
  from list_version as version where version.id = ?`;

interface Marks {
  readonly version: string;
  readonly event: string;
}

/**
 * Looks at what is new: at first at all that is news, later at what came since the run before the last, so that nothing is missed that was
 * being written meanwhile. Looking twice opens nothing twice, in whichever process.
 */
export function ownListReviewer(em: () => Em, publicUrl: () => string): (now: Temporal.Instant) => Promise<void> {
  let [before, last]: readonly Marks[] = [];
  return async (now) => {
    const since = instantText(now.subtract({ hours: NEWS_DAYS * 24 }));
    const [newest]: Marks[] = await em().execute(NEWEST);
    const recorded: { id: string }[] = await em().execute(RECORDED, [before?.version ?? '', since]);
    for (const { id } of recorded) await em().transactional((tx) => review(tx, id, publicUrl(), now));
    const withdrawn: { id: string }[] = await em().execute(WITHDRAWN, [before?.event ?? '', since]);
    for (const { id } of withdrawn) await em().transactional((tx) => takeBack(tx, id, now));
    [before, last] = [last, newest];
  };
}

async function review(tx: Em, id: string, publicUrl: string, now: Temporal.Instant): Promise<void> {
  const version = await tx.findOneOrFail(Version, { id });
  const list = await tx.findOneOrFail(List, { id: version.list });
  const changes = await changesOf(tx, list, version);
  const lists = changes.length === 0 ? [] : await listsUsing(tx, list.owner, list.id, version.recordedAt, version.recordedAt);
  if (lists.length === 0) return;
  const party = await tx.findOneOrFail(Party, { id: list.owner });
  const source = await sourceOf(tx, list, publicUrl, now);
  const after = { document: `${list.title}, ${version.number}`, url: source.url, quotation: null, at: null, snapshotHash: null };
  await openUpstream(tx, source, { party, lists, changes, after }, now);
}

/** A version that does not come after all changes nothing: what it opened closes, unless it was dismissed, or is announced anew. */
async function takeBack(tx: Em, id: string, now: Temporal.Instant): Promise<void> {
  const version = await tx.findOneOrFail(Version, { id });
  const list = await tx.findOneOrFail(List, { id: version.list });
  const changes = await changesOf(tx, list, version);
  const [latest]: { id: string }[] = await tx.execute(LATEST, [list.id]);
  const still = latest ? await changesOf(tx, list, await tx.findOneOrFail(Version, { id: latest.id })) : [];
  const lists = await listsUsing(tx, list.owner, list.id, version.recordedAt, version.recordedAt);
  const facts = lists
    .map((using) => upstreamFact(using.id, changes))
    .filter((fact, at) => fact !== upstreamFact(lists[at]?.id ?? '', still));
  const open = await tx.find(DriftFinding, { kind: 'UPSTREAM_CHANGED', fact: { $in: facts }, state: { $nin: ['RESOLVED', 'DISMISSED'] } });
  for (const row of open) Object.assign(row, { state: 'RESOLVED', resolvedAt: now, snoozedUntil: null, wakesAt: null });
  await tx.flush();
}

/** Who comes, goes or is replaced with a version, in the words of a page on which the same is seen. */
async function changesOf(tx: Em, list: List, version: Version): Promise<readonly UpstreamPart[]> {
  const day = dayIn(list.timeZone, version.recordedAt);
  const rows: { before: string | null; overtaken: boolean }[] = await tx.execute(FOLLOWED, [day, version.id]);
  const [followed] = rows;
  if (!followed?.before || followed.overtaken) return [];
  const previous = await tx.findOneOrFail(Version, { id: followed.before });
  const [was = [], is = []] = await contentsOf(tx, [previous, version]);
  const nameOf = new Map([...was, ...is].map((entry) => [entry.key, entry.name ?? entry.legalName ?? '']));
  return diffEntries(was, is).flatMap(({ kind, entryKey, name }): readonly UpstreamPart[] => {
    const replaced = is.find(({ key }) => key === entryKey)?.replacesKey;
    if (kind === 'ADDITION') return [part('ADDED_WITHOUT_NOTICE', name)];
    if (kind === 'REMOVAL') return [part('REMOVED_WITHOUT_NOTICE', name)];
    if (kind !== 'REPLACEMENT') return [];
    return [part('REMOVED_WITHOUT_NOTICE', nameOf.get(replaced ?? '') ?? ''), part('ADDED_WITHOUT_NOTICE', name)];
  });
}

/** Somebody who came or went, by the fact that a page names on which it is seen. */
function part(kind: 'ADDED_WITHOUT_NOTICE' | 'REMOVED_WITHOUT_NOTICE', entryName: string): UpstreamPart {
  const who = factOfName({ name: entryName, address: null, phone: null, email: null });
  return { kind, fact: factOf('page', kind === 'ADDED_WITHOUT_NOTICE' ? 'added' : 'removed', who), entryName, before: null, after: null };
}

/** The source that stands for the party's own list: one that watches it, else the list's own address here, which nobody need watch. */
async function sourceOf(tx: Em, list: List, publicUrl: string, now: Temporal.Instant): Promise<Source> {
  const watched = await tx.find(Source, { list: list.id }, { orderBy: { id: 'asc' }, limit: 1 });
  if (watched[0]) return watched[0];
  const url = `${publicUrl}/lists/${list.slug}/feed.atom`;
  const source = tx.create(Source, {
    ...neverRead(now),
    id: newId('Source'),
    party: list.owner,
    list: list.id,
    url,
    host: hostOf(url),
    kind: 'SUBPROCESSOR_LIST',
    paused: true,
    declaration: null,
    checkEveryHours: 24,
    lastCheckedAt: null,
    lastChangedAt: null,
    claimedUntil: null,
    comparedWith: null,
    createdAt: now,
  });
  await tx.flush();
  return source;
}
