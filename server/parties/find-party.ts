// Parties and groups by slug.

import type { Em } from '../database/database.ts';
import { type InputPath, invalid } from '../errors.ts';
import { Group } from './group.entity.ts';
import { Party } from './party.entity.ts';

/**
 * The party that an input names by slug.
 *
 * @throws Refusal INVALID naming the path, when there is no such party
 */
export async function partyNamed(em: Em, slug: string, path: InputPath): Promise<Party> {
  const party = await em.findOne(Party, { slug });
  if (!party) throw invalid(`There is no party "${slug}": create it first, or name one that exists.`, path);
  return party;
}

/**
 * The group that an input names by slug.
 *
 * @throws Refusal INVALID naming the path, when there is no such group
 */
export async function groupNamed(em: Em, slug: string, path: InputPath): Promise<Group> {
  const group = await em.findOne(Group, { slug });
  if (!group) throw invalid(`There is no group "${slug}": create it first, or name one that exists.`, path);
  return group;
}
