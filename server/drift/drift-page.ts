// Which drift findings and sources somebody may see, as pages.

import { type FilterQuery, raw } from '@mikro-orm/core';
import type { DriftKind } from '../../scrapers/compare/drift-words.ts';
import type { Actor, By } from '../access/actor.ts';
import type { Em } from '../database/database.ts';
import { type Connection, type PageAsked, pageById } from '../graphql/connection.ts';
import { listIdOf } from '../notices/notices-page.ts';
import { Party } from '../parties/party.entity.ts';
import { DriftFinding } from './drift-finding.entity.ts';
import { type DriftState, inDriftState } from './drift-state.ts';
import { Source } from './source.entity.ts';

export interface DriftAsked {
  /** Slug of a list; null for all. */
  readonly list: string | null;
  readonly state: DriftState | null;
  readonly kind: DriftKind | null;
  /** Id of a source; null for all. */
  readonly source: string | null;
}

/** The findings that the actor may see, in the order they were found. An unknown list or source has none. */
export async function driftPage(em: Em, asked: DriftAsked, page: PageAsked, by: By): Promise<Connection<DriftFinding>> {
  const conditions: FilterQuery<DriftFinding>[] = [ofKeptLists(by.actor)];
  if (asked.list !== null) conditions.push({ list: await listIdOf(em, asked.list) });
  if (asked.source !== null) conditions.push({ source: asked.source });
  if (asked.kind !== null) conditions.push({ kind: asked.kind });
  if (asked.state !== null) {
    const [condition, parameters] = inDriftState(asked.state, by.now);
    conditions.push({ [raw(condition, parameters)]: [] });
  }
  return pageById(
    page,
    ({ where, options }) => em.find(DriftFinding, { $and: [...conditions, where] }, options),
    () => em.count(DriftFinding, { $and: conditions }),
  );
}

export interface SourcesAsked {
  /** Slug of a party; null for all. */
  readonly party: string | null;
  /** Slug of a list; null for all. */
  readonly list: string | null;
}

/** The sources that the actor may see, in the order they were entered. An unknown party or list has none. */
export async function sourcesPage(em: Em, actor: Actor, { party, list }: SourcesAsked, page: PageAsked): Promise<Connection<Source>> {
  const conditions: FilterQuery<Source>[] = [ofKeptLists(actor)];
  if (party !== null) conditions.push({ party: (await em.findOne(Party, { slug: party }))?.id ?? 'none' });
  if (list !== null) conditions.push({ list: await listIdOf(em, list) });
  return pageById(
    page,
    ({ where, options }) => em.find(Source, { $and: [...conditions, where] }, options),
    () => em.count(Source, { $and: conditions }),
  );
}

/** For a publisher what belongs to its lists, for an operator everything, for nobody else anything. */
function ofKeptLists(actor: Actor): { list?: { $in: string[] } } {
  if (actor.role === 'OPERATOR') return {};
  return { list: { $in: actor.role === 'PUBLISHER' ? [...actor.lists] : [] } };
}
