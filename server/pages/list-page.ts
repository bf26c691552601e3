// What a list's feed and its calendar are made of, for one reader. As many statements for a long list as for a short one.

import { type By, seesList } from '../access/actor.ts';
import type { Em } from '../database/database.ts';
import { notFound } from '../errors.ts';
import { List } from '../lists/list.entity.ts';
import { Party } from '../parties/party.entity.ts';
import { type AnnouncedNotice, announcedNotices } from './announced-notices.ts';

/** A list and its announced versions, newest first. */
export interface ListPage {
  readonly list: List;
  /** Name of the party whose list it is. */
  readonly owner: string;
  readonly notices: readonly AnnouncedNotice[];
  readonly publicUrl: string;
}

const SLUG = /^[a-z0-9-]{1,80}$/;

/** Reads it. @throws Refusal NOT_FOUND when there is no such list that the actor may see */
export async function listPage(em: Em, slug: string, publicUrl: string, by: By): Promise<ListPage> {
  const list = SLUG.test(slug) ? await em.findOne(List, { slug }) : null;
  if (!list || !seesList(by.actor, list)) throw notFound('The list');
  const owner = await em.findOneOrFail(Party, { id: list.owner });
  return { list, owner: owner.name, notices: await announcedNotices(em, list, by), publicUrl };
}
