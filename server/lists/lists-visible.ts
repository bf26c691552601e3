// Which lists somebody may know of, as a condition for a query.

import type { FilterQuery } from '@mikro-orm/core';
import type { Actor } from '../access/actor.ts';
import type { List } from './list.entity.ts';

/** Public lists for everybody; besides, those that the actor keeps or is engaged with; all for an operator. */
export function visibleTo(actor: Actor): FilterQuery<List> {
  if (actor.role === 'OPERATOR') return {};
  if (actor.role === 'ANONYMOUS') return { public: true };
  return { $or: [{ public: true }, { id: { $in: [...actor.lists] } }] };
}
