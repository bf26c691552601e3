// The batches that one request reads in: however many items a query has, each kind of row is read in one statement.

import DataLoader from 'dataloader';
import type { OpenEntry } from '../../schema/list/content.ts';
import type { Actor } from '../access/actor.ts';
import type { Context, Settings } from '../context.ts';
import type { Em } from '../database/database.ts';
import { contentsOf } from '../lists/content-of.ts';
import { Draft } from '../lists/draft.entity.ts';
import { draftCounts, draftIdsOfPage } from '../lists/drafts-page.ts';
import { ListReading } from '../lists/list-reading.entity.ts';
import { List } from '../lists/list.entity.ts';
import { type DayOfList, keyOfDay, versionIdsAsOf } from '../lists/version-as-of.ts';
import { coursesOf } from '../lists/version-course.ts';
import type { VersionCourse } from '../lists/version-state.ts';
import { VersionEvent } from '../lists/version-event.entity.ts';
import { Version } from '../lists/version.entity.ts';
import { type ListAsked, versionCounts, versionIdsOfPage } from '../lists/versions-page.ts';
import { type AppliedVersion, appliedVersions } from '../notices/applied-version.ts';
import { Controller } from '../notices/controller.entity.ts';
import { Engagement } from '../notices/engagement.entity.ts';
import { partiesMet } from '../parties/parties-met.ts';
import { Group } from '../parties/group.entity.ts';
import { Party } from '../parties/party.entity.ts';
import { byId, inOrder, keyed, many } from './batches.ts';
import type { PageAsked } from './connection.ts';
import { driftLoadersOf } from './drift-loaders.ts';
import { noticeLoadersOf } from './notice-loaders.ts';

export type Loaders = ReturnType<typeof loadersOf>;

/** What a request brings to its resolvers. */
export function contextOf(em: Em, actor: Actor, now: Temporal.Instant, settings: Settings): Context {
  return { em, actor, now, settings, loaders: loadersOf(em, actor, now) };
}

function loadersOf(em: Em, actor: Actor, now: Temporal.Instant) {
  const version = byId((id) => em.find(Version, { id }));
  const content = new DataLoader<Version, readonly OpenEntry[]>((versions) => contentsOf(em, versions));
  const versionAsOf = keyed(
    (knownAt: Temporal.Instant | null) =>
      new DataLoader<DayOfList, Version | null, string>(
        async (days) => {
          const ids = await versionIdsAsOf(em, days, knownAt);
          return Promise.all(days.map((day) => loadOrNull(version, ids.get(keyOfDay(day)))));
        },
        { cacheKeyFn: keyOfDay },
      ),
  );
  const draft = byId((id) => em.find(Draft, { id }));
  return {
    ...noticeLoadersOf(em, actor, now),
    ...driftLoadersOf(em, now),
    party: byId((id) => em.find(Party, { id })),
    group: byId((id) => em.find(Group, { id })),
    list: byId((id) => em.find(List, { id })),
    controller: byId((id) => em.find(Controller, { id })),
    controllerBySlug: new DataLoader<string, Controller | null>(async (slugs) => {
      const found = new Map((await em.find(Controller, { slug: { $in: [...slugs] } })).map((row) => [row.slug, row]));
      return slugs.map((slug) => found.get(slug) ?? null);
    }),
    version,
    course: new DataLoader<string, VersionCourse>(async (ids) => {
      const courses = await coursesOf(em, ids);
      return ids.map((id) => courses.get(id) ?? new Error(`no version ${id}`));
    }),
    content,
    versionByNumber: new DataLoader<{ list: string; number: number }, Version | null, string>(
      async (keys) => {
        const rows = await em.find(Version, { $or: keys.map(({ list, number }) => ({ list, number })) });
        const found = new Map(rows.map((row) => [`${row.list} ${row.number}`, row]));
        return keys.map(({ list, number }) => found.get(`${list} ${number}`) ?? null);
      },
      { cacheKeyFn: ({ list, number }) => `${list} ${number}` },
    ),
    /** Whether a list that the actor keeps or is engaged with uses the party, or belongs to it. */
    meetsParty: new DataLoader<string, boolean>(async (parties) => {
      const met = await partiesMet(em, actor, parties);
      return parties.map((party) => met.has(party));
    }),
    usedAgainstTerms: new DataLoader<string, boolean>(async (versions) => {
      const found = await em.find(VersionEvent, { version: { $in: [...versions] }, kind: 'USED_AGAINST_TERMS' });
      const against = new Set(found.map((event) => event.version));
      return versions.map((id) => against.has(id));
    }),
    /** Whether publication starts the periods of somebody engaged with the list; for a controller, its own. */
    clockPublished: new DataLoader<string, boolean>(async (lists) => {
      const own = actor.role === 'CONTROLLER' ? actor.controllerId : null;
      const rows: { list_id: string }[] = await em.execute(
        `select distinct list_id from engagement where list_id in (select jsonb_array_elements_text(?::jsonb)) and terms ->> 'clock' = 'PUBLISHED' and (?::text is null or controller_id = ?)`,
        [JSON.stringify(lists), own, own],
      );
      const published = new Set(rows.map(({ list_id: list }) => list));
      return lists.map((list) => published.has(list));
    }),
    readings: many((list) => em.find(ListReading, { list }, inOrder), 'list'),
    engagementsOf: many((controller) => em.find(Engagement, { controller }, inOrder), 'controller'),
    membersOf: many((group) => em.find(Party, { group }, inOrder), 'group'),
    /** The version that applies to a list on a day, as known at an instant: one loader for each instant. */
    versionAsOf,
    /** The list as it applies to a controller on a day, as known at an instant (null: now). */
    appliedVersion: keyed(
      ({ controller, knownAt }: { readonly controller: string; readonly knownAt: Temporal.Instant | null }) =>
        new DataLoader<DayOfList, AppliedVersion | null, string>(
          (days) => {
            const read = {
              asOf: (day: DayOfList) => versionAsOf(knownAt).load(day),
              byId: (id: string) => loadOrFail(version, id),
              content: (one: Version) => content.load(one),
            };
            return appliedVersions(em, read, controller, days, knownAt ?? now);
          },
          { cacheKeyFn: keyOfDay },
        ),
    ),
    versionsPage: keyed(
      (page: PageAsked) =>
        new DataLoader<ListAsked, readonly Version[], string>(
          async (lists) => {
            const pages = await versionIdsOfPage(em, lists, page);
            return Promise.all(lists.map(({ list }) => Promise.all((pages.get(list) ?? []).map((id) => loadOrFail(version, id)))));
          },
          { cacheKeyFn: ({ list }) => list },
        ),
    ),
    draftsPage: keyed(
      (page: PageAsked) =>
        new DataLoader<string, readonly Draft[]>(async (lists) => {
          const pages = await draftIdsOfPage(em, lists, page);
          return Promise.all(lists.map((list) => Promise.all((pages.get(list) ?? []).map((id) => loadOrFail(draft, id)))));
        }),
    ),
    draftCount: new DataLoader<string, number>(async (lists) => {
      const counts = await draftCounts(em, lists);
      return lists.map((list) => counts.get(list) ?? 0);
    }),
    versionCount: new DataLoader<ListAsked, number, string>(
      async (lists) => {
        const counts = await versionCounts(em, lists);
        return lists.map(({ list }) => counts.get(list) ?? 0);
      },
      { cacheKeyFn: ({ list }) => list },
    ),
  };
}

async function loadOrNull<Row>(loader: DataLoader<string, Row | null>, id: string | undefined): Promise<Row | null> {
  return id === undefined ? null : loader.load(id);
}

/** The row of a foreign key, which the database holds to exist. */
export async function loadOrFail<Row>(loader: DataLoader<string, Row | null>, id: string): Promise<Row> {
  const row = await loader.load(id);
  if (row === null) throw new Error(`${id} is referred to, but is not there`);
  return row;
}
