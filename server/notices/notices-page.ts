// Which notices somebody may see, as pages.

import { type FilterQuery, raw } from '@mikro-orm/core';
import { dayIn } from '../../schema/words/civil-day.ts';
import type { Actor, By } from '../access/actor.ts';
import { instantText } from '../database/column-types.ts';
import type { Em } from '../database/database.ts';
import { type Connection, type PageAsked, pageById } from '../graphql/connection.ts';
import { List } from '../lists/list.entity.ts';
import type { NoticeState } from './notice-state.ts';
import { Notice } from './notice.entity.ts';
import { noticeStateSql } from './state-conditions.ts';

export interface NoticesAsked {
  /** Slug of a list; null for all. */
  readonly list: string | null;
  readonly state: NoticeState | null;
}

/** The notices of lists that the actor keeps, or that were issued to it, in the order of issue. An unknown list has none. */
export async function noticesPage(em: Em, by: By, { list, state }: NoticesAsked, page: PageAsked): Promise<Connection<Notice>> {
  const conditions: FilterQuery<Notice>[] = [noticesVisibleTo(by.actor)];
  if (list !== null) conditions.push({ list: await listIdOf(em, list) });
  if (state !== null) conditions.push(await inState(em, state, by));
  return pageById(
    page,
    ({ where, options }) => em.find(Notice, { $and: [...conditions, where] }, options),
    () => em.count(Notice, { $and: conditions }),
  );
}

/** Notices of lists that the actor keeps, or that were issued to it; none for somebody without a token. */
export function noticesVisibleTo(actor: Actor): FilterQuery<Notice> {
  if (actor.role === 'OPERATOR') return {};
  if (actor.role === 'PUBLISHER') return { list: { $in: [...actor.lists] } };
  const controller = actor.role === 'CONTROLLER' ? actor.controllerId : 'nobody';
  return { [raw('id in (select notice_id from recipient where controller_id = ?)', [controller])]: [] };
}

/** The id of the list with a slug; one that names nothing when there is none. */
export async function listIdOf(em: Em, slug: string): Promise<string> {
  return (await em.findOne(List, { slug }))?.id ?? 'none';
}

const STATE = noticeStateSql({ at: 'asked.at', today: '(asked.days ->> list.time_zone)::date', controller: 'asked.controller_id' });
const IN_STATE = `id in (
  select notice.id from notice join list_version as version on version.id = notice.version_id join list on list.id = notice.list_id
    cross join (select ?::timestamptz as at, ?::jsonb as days, ?::text as controller_id) as asked
  where ${STATE} = ?)`;

/** Notices in a state: for a controller, by its own window alone. */
async function inState(em: Em, state: NoticeState, { actor, now }: By): Promise<FilterQuery<Notice>> {
  const zones: { time_zone: string }[] = await em.execute('select distinct time_zone from list');
  const days = Object.fromEntries(zones.map(({ time_zone: zone }) => [zone, dayIn(zone, now)]));
  const controller = actor.role === 'CONTROLLER' ? actor.controllerId : null;
  return { [raw(IN_STATE, [instantText(now), JSON.stringify(days), controller, state])]: [] };
}
