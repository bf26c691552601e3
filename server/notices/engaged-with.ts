// Which controllers are engaged with some lists.

import type { Em } from '../database/database.ts';
import { Engagement } from './engagement.entity.ts';

/** Ids of the controllers that have an engagement with any of the lists. */
export async function engagedWith(em: Em, lists: ReadonlySet<string>): Promise<readonly string[]> {
  const engagements = await em.find(Engagement, { list: { $in: [...lists] } });
  return [...new Set(engagements.map((engagement) => engagement.controller))];
}
