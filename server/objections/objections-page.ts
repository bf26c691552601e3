// Which objections somebody may see, as pages.

import { type FilterQuery, raw } from '@mikro-orm/core';
import type { ObjectionState } from '../../schema/notice/objection-states.ts';
import type { Actor } from '../access/actor.ts';
import type { Em } from '../database/database.ts';
import { type Connection, type PageAsked, pageById } from '../graphql/connection.ts';
import { listIdOf } from '../notices/notices-page.ts';
import { Objection } from './objection.entity.ts';

export interface ObjectionsAsked {
  /** Slug of a list; null for all. */
  readonly list: string | null;
  readonly state: ObjectionState | null;
}

/** The objections to notices of lists that the actor keeps, or its own, in the order they were raised. An unknown list has none. */
export async function objectionsPage(
  em: Em,
  actor: Actor,
  { list, state }: ObjectionsAsked,
  page: PageAsked,
): Promise<Connection<Objection>> {
  const conditions: FilterQuery<Objection>[] = [visibleTo(actor)];
  if (list !== null) conditions.push(onLists([await listIdOf(em, list)]));
  if (state !== null) conditions.push({ state });
  return pageById(
    page,
    ({ where, options }) => em.find(Objection, { $and: [...conditions, where] }, options),
    () => em.count(Objection, { $and: conditions }),
  );
}

function visibleTo(actor: Actor): FilterQuery<Objection> {
  if (actor.role === 'OPERATOR') return {};
  if (actor.role === 'PUBLISHER') return onLists([...actor.lists]);
  return { controller: actor.role === 'CONTROLLER' ? actor.controllerId : 'nobody' };
}

function onLists(lists: readonly string[]): FilterQuery<Objection> {
  const on = 'notice_id in (select id from notice where list_id in (select jsonb_array_elements_text(?::jsonb)))';
  return { [raw(on, [JSON.stringify(lists)])]: [] };
}
