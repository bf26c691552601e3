// Which controllers are engaged with some lists, as a condition for a query.

import { raw } from '@mikro-orm/core';

/** Controllers that have, or ever had, an engagement with any of the lists. */
export function engagedWith(lists: ReadonlySet<string>): Record<string, never[]> {
  const engaged = 'id in (select controller_id from engagement where list_id in (select jsonb_array_elements_text(?::jsonb)))';
  return { [raw(engaged, [JSON.stringify([...lists])])]: [] };
}
