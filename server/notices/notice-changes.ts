// The changes that notices tell, as they are stored: facts about natural persons as digests.

import { type NoticeChange, noticeContentOf } from '../../schema/notice/content.ts';
import type { Em } from '../database/database.ts';

/** The changes of several notices, by their ids. One statement. */
export async function changesOfNotices(em: Em, ids: readonly string[]): Promise<ReadonlyMap<string, readonly NoticeChange[]>> {
  if (ids.length === 0) return new Map();
  const rows: { id: string; content: string }[] = await em.execute(
    'select id, content from notice where id in (select jsonb_array_elements_text(?::jsonb))',
    [JSON.stringify(ids)],
  );
  return new Map(rows.map(({ id, content }) => [id, noticeContentOf(content).changes]));
}
