// What happens when a version is recorded, however it came about. The caller holds the list's lock and has checked the day.
//
//   1. Take the next number, and the hash of the version before.
//   2. Replace facts about natural persons by their digests.
//   3. Write the canonical text and hash it.
//   4. Store version, uses and timeline.

import { canonicalVersion } from '../../schema/list/canonical.ts';
import type { Basis, Completeness, OpenEntry, Provenance } from '../../schema/list/content.ts';
import type { CivilDay } from '../../schema/words/civil-day.ts';
import { hashOf } from '../../schema/words/hash.ts';
import { instantText } from '../database/column-types.ts';
import type { Em } from '../database/database.ts';
import { newId } from '../database/new-id.ts';
import type { List } from './list.entity.ts';
import { latestVersionOf } from './lock-list.ts';
import { sealEntries } from './personal-facts.ts';
import { Timeline } from './timeline.entity.ts';
import { Use } from './use.entity.ts';
import { Version } from './version.entity.ts';

/** What a version says, before it has a number. */
export interface NewVersion {
  readonly entries: readonly OpenEntry[];
  readonly effectiveOn: CivilDay;
  readonly effectiveOnBasis: Basis;
  readonly announcedAt: Temporal.Instant | null;
  readonly completeness: Completeness;
  readonly emergencyReason: string | null;
  readonly provenance: Provenance | null;
}

/** Stores the next version of a locked list, chained to the one before. */
export async function appendVersion(tx: Em, list: List, content: NewVersion, now: Temporal.Instant): Promise<Version> {
  const previous = await latestVersionOf(tx, list.id);
  const number = (previous?.number ?? 0) + 1;
  const recordedAt = Temporal.Instant.fromEpochMilliseconds(now.epochMilliseconds);
  const canonical = canonicalVersion({
    list: list.slug,
    number,
    recordedAt: instantText(recordedAt),
    announcedAt: content.announcedAt && instantText(content.announcedAt),
    effectiveOn: content.effectiveOn,
    effectiveOnBasis: content.effectiveOnBasis,
    completeness: content.completeness,
    emergency: content.emergencyReason !== null,
    entries: await sealEntries(tx, content.entries),
    previousHash: previous?.hash ?? null,
  });

  const version = tx.create(Version, {
    id: newId('Version'),
    list: list.id,
    number,
    recordedAt,
    announcedAt: content.announcedAt,
    effectiveOn: content.effectiveOn,
    effectiveOnBasis: content.effectiveOnBasis,
    completeness: content.completeness,
    emergency: content.emergencyReason !== null,
    emergencyReason: content.emergencyReason,
    entryCount: content.entries.length,
    canonical,
    hash: hashOf(canonical),
    previousHash: previous?.hash ?? null,
    provenance: content.provenance,
  });
  await tx.flush();
  await tx.insert(Timeline, { list: list.id, effectiveOn: content.effectiveOn, number, version: version.id, recordedAt });
  if (content.entries.length > 0) {
    await tx.insertMany(
      Use,
      content.entries.map((entry) => ({ version: version.id, entryKey: entry.key, party: entry.partyId })),
    );
  }
  return version;
}
