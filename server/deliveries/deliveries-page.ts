// Which deliveries and endpoints somebody may see.

import { type FilterQuery, raw } from '@mikro-orm/core';
import type { Actor } from '../access/actor.ts';
import type { Em } from '../database/database.ts';
import { invalid } from '../errors.ts';
import { type Connection, type PageAsked, pageById } from '../graphql/connection.ts';
import { Controller } from '../notices/controller.entity.ts';
import { Delivery, type DeliveryState } from './delivery.entity.ts';
import { Endpoint } from './endpoint.entity.ts';

export interface DeliveriesAsked {
  /** Id of a notice; null for all. */
  readonly notice: string | null;
  /** Slug of a controller; null for all. */
  readonly controller: string | null;
  readonly state: DeliveryState | null;
}

/**
 * The deliveries in the order they were made: to a controller its own, to a publisher those to controllers that tell of notices of its
 * lists, to an operator all. An unknown notice or controller has none.
 */
export async function deliveriesPage(em: Em, actor: Actor, asked: DeliveriesAsked, page: PageAsked): Promise<Connection<Delivery>> {
  const conditions: FilterQuery<Delivery>[] = [visibleTo(actor)];
  if (asked.notice !== null) conditions.push({ [raw('message_id in (select id from message where notice_id = ?)', [asked.notice])]: [] });
  if (asked.controller !== null) conditions.push({ controller: (await em.findOne(Controller, { slug: asked.controller }))?.id ?? 'none' });
  if (asked.state !== null) conditions.push({ state: asked.state });
  return pageById(
    page,
    ({ where, options }) => em.find(Delivery, { $and: [...conditions, where] }, options),
    () => em.count(Delivery, { $and: conditions }),
  );
}

const OF_LISTS = `message_id in (
  select message.id from message join notice on notice.id = message.notice_id
  where notice.list_id in (select jsonb_array_elements_text(?::jsonb)))`;

function visibleTo(actor: Actor): FilterQuery<Delivery> {
  if (actor.role === 'OPERATOR') return {};
  if (actor.role === 'PUBLISHER') return { controller: { $ne: null }, [raw(OF_LISTS, [JSON.stringify([...actor.lists])])]: [] };
  return { controller: actor.role === 'CONTROLLER' ? actor.controllerId : 'nobody' };
}

const MOST_AT_ONCE = 1_000;

/** The endpoints of a controller, or of all of them, in the order they were created. @throws Refusal INVALID when all of them are too many */
export async function endpointsOf(em: Em, controller: string | null): Promise<readonly Endpoint[]> {
  const where = { deletedAt: null, ...(controller === null ? {} : { controller }) };
  const found = await em.find(Endpoint, where, { orderBy: { id: 'asc' }, limit: MOST_AT_ONCE + 1 });
  if (found.length > MOST_AT_ONCE) throw invalid(`There are more than ${MOST_AT_ONCE} endpoints: name a controller.`, ['controller']);
  return found;
}
