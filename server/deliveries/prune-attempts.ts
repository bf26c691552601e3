// Attempts are kept for as long as the operator says, then forgotten.

import { instantText } from '../database/column-types.ts';
import type { Em } from '../database/database.ts';

const AT_ONCE = 10_000;

/** Forgets attempts older than so many days. */
export async function pruneAttempts(em: () => Em, days: number, now: Temporal.Instant): Promise<void> {
  const before = instantText(now.subtract({ hours: 24 * days }));
  for (;;) {
    const gone: { id: string }[] = await em().execute(
      'delete from attempt where id in (select id from attempt where at < ?::timestamptz limit ?) returning id',
      [before, AT_ONCE],
    );
    if (gone.length < AT_ONCE) return;
  }
}
