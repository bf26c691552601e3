// What versions say, read from their canonical text, with the facts about natural persons that have not been forgotten.

import { entriesOfCanonical } from '../../schema/list/canonical.ts';
import type { OpenEntry } from '../../schema/list/content.ts';
import type { Em } from '../database/database.ts';
import { openEntries } from './personal-facts.ts';
import type { Version } from './version.entity.ts';

/** The entries of several versions, in their order. One statement at most, however many versions. */
export async function contentsOf(em: Em, versions: readonly Version[]): Promise<readonly (readonly OpenEntry[])[]> {
  return openEntries(
    em,
    versions.map((version) => entriesOfCanonical(version.canonical)),
  );
}

/** The entries of one version. */
export async function contentOf(em: Em, version: Version): Promise<readonly OpenEntry[]> {
  const [entries] = await contentsOf(em, [version]);
  return entries ?? [];
}
