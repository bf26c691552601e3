// A list as drift is compared with it: the version that applies today, and the one that was announced.

import type { ListedVersion, ListState } from '../../scrapers/compare/drift-words.ts';
import type { Em } from '../database/database.ts';
import { contentsOf } from '../lists/content-of.ts';
import type { List } from '../lists/list.entity.ts';
import { versionInNotice } from '../lists/overtake.ts';
import { versionInEffect } from '../lists/start-draft.ts';
import type { Version } from '../lists/version.entity.ts';

/** The state of a list, and the word that tells it from another. */
export interface ListStateNow {
  readonly state: ListState;
  readonly comparedWith: string;
}

/** The list as it stands at an instant. */
export async function listStateNow(em: Em, list: List, now: Temporal.Instant): Promise<ListStateNow> {
  const inEffect = await versionInEffect(em, list, now);
  const inNotice = await versionInNotice(em, list, now);
  const versions = [inEffect, inNotice].filter((version) => version !== null);
  const contents = await contentsOf(em, versions);
  const listed = (version: Version | null): ListedVersion | null =>
    version && { number: version.number, effectiveOn: version.effectiveOn, entries: contents[versions.indexOf(version)] ?? [] };
  const { slug, title, capacity, origin } = list;
  return {
    state: { slug, title, capacity, origin, inEffect: listed(inEffect), inNotice: listed(inNotice) },
    comparedWith: comparedWith(inEffect?.id ?? null, inNotice?.id ?? null),
  };
}

/** What a source was compared with, by the ids of the versions in effect and in notice. */
export const comparedWith = (inEffect: string | null, inNotice: string | null): string => `${inEffect ?? 'none'} ${inNotice ?? 'none'}`;
