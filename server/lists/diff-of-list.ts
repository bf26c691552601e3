// What changed between two versions of a list.

import type { OpenEntry } from '../../schema/list/content.ts';
import type { Change } from '../../schema/list/diff.ts';
import { type NoticeChange, noticeChanges } from '../../schema/notice/content.ts';
import { seesInside } from '../access/actor.ts';
import type { Context } from '../context.ts';
import { notFound } from '../errors.ts';
import type { List } from './list.entity.ts';
import { shownVersion } from './shown-version.ts';
import type { Version } from './version.entity.ts';

export interface DiffOfList {
  readonly from: number;
  readonly to: number;
  readonly changes: readonly NoticeChange[];
}

/**
 * The changes from one version to another, in either direction. Contact persons are compared for those who may see them.
 *
 * @throws Refusal NOT_FOUND when the actor may see no such version
 */
export async function diffOfList(context: Context, list: List, from: number, to: number): Promise<DiffOfList> {
  const [before, after] = await Promise.all([versionNumbered(context, list, from), versionNumbered(context, list, to)]);
  const [old, fresh] = await Promise.all([context.loaders.content.load(before), context.loaders.content.load(after)]);
  const seen = seesInside(context.actor, list.id) ? whole : withoutContactPersons;
  const changes = noticeChanges({
    before: seen(old),
    after: seen(fresh),
    toldAs: (entry) => entry,
    idOf: (change) => changeId(before.id, after.id, change),
    capacity: list.capacity,
  });
  return { from, to, changes };
}

/** The id of a change: the same two versions always have the same changes. A list's first version is compared with nothing. */
export const changeId = (from: string | null, to: string, { entryKey, kind }: Change): string =>
  `${from ?? 'nothing'}:${to}:${entryKey}:${kind}`;

const whole = (entries: readonly OpenEntry[]): readonly OpenEntry[] => entries;
const withoutContactPersons = (entries: readonly OpenEntry[]): readonly OpenEntry[] =>
  entries.map((entry) => ({ ...entry, contactPerson: null }));

async function versionNumbered(context: Context, list: List, number: number): Promise<Version> {
  const version = await shownVersion(context, list, { number });
  if (!version) throw notFound(`Version ${number} of "${list.slug}"`);
  return version;
}
