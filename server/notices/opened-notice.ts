// What notices say, with the facts about natural persons in clear that have not been forgotten.

import { type NoticeChange, type NoticeContent, noticeContentOf } from '../../schema/notice/content.ts';
import { digestsIn, openTexts } from '../../schema/notice/sealed-text.ts';
import type { Em } from '../database/database.ts';
import { valuesOf } from '../deliveries/notice-parts.ts';
import type { Notice } from './notice.entity.ts';

const read = new WeakMap<Notice, NoticeContent>();

/** What a notice says, with digests where natural persons are named. Read once for each row. */
export function sealedContentOf(notice: Notice): NoticeContent {
  const content = read.get(notice) ?? noticeContentOf(notice.content);
  read.set(notice, content);
  return content;
}

/** The changes that each of the notices tells of, in their order. One statement at most, however many notices. */
export async function openedChanges(em: Em, notices: readonly Notice[]): Promise<readonly (readonly NoticeChange[])[]> {
  const digests = [...new Set(notices.flatMap(({ content }) => digestsIn(content)))];
  const values = await valuesOf(em, digests);
  return notices.map((notice) => openTexts(sealedContentOf(notice).changes, (digest) => values.get(digest)));
}
