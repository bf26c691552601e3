// Which changes of a notice an objection names: by their ids, or by the entries that they are about.

import { noticeOf } from '../notices/notices-read.ts';
import { notFound } from '../problem.ts';

/** The changes as somebody names them. */
export interface NamedChanges {
  readonly change?: readonly string[] | undefined;
  readonly entry?: readonly string[] | undefined;
}

/**
 * The ids of the changes; of an entry all that can be objected to.
 *
 * @throws Problem NOT_FOUND when there is no such notice, or an entry has no change in it that can be objected to
 */
export async function changesNamed(notice: string, { change, entry }: NamedChanges): Promise<string[]> {
  if (!entry) return [...(change ?? [])];
  const { changes } = await noticeOf(notice, 'en');
  const open = changes.filter(({ underNotice }) => underNotice);
  return entry.flatMap((key) => {
    const found = open.filter(({ entryKey }) => entryKey === key).map(({ id }) => id);
    if (found.length > 0) return found;
    const keys = [...new Set(open.map(({ entryKey }) => entryKey))].join(', ') || 'none';
    throw notFound(`The notice has no change of the entry "${key}" that can be objected to; those it has: ${keys}.`);
  });
}
