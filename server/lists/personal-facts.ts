// Facts about natural persons: written into a version as digests, looked up again when it is read.

import { randomBytes } from 'node:crypto';
import { openEntry, personalValues, sealEntry, type SealedEntry } from '../../schema/list/canonical.ts';
import type { OpenEntry } from '../../schema/list/content.ts';
import { hashOf } from '../../schema/words/hash.ts';
import type { Em } from '../database/database.ts';
import { PersonalFact } from '../parties/personal-fact.entity.ts';

/**
 * The entries as they go into the hash: every fact about a natural person replaced by the digest of salt and value. A fact
 * already known of the same party keeps its digest, so that two versions that say the same also hash the same.
 */
export async function sealEntries(tx: Em, entries: readonly OpenEntry[]): Promise<readonly SealedEntry[]> {
  const wanted = entries.flatMap((entry) => personalValues(entry).map(({ value, contact }) => ({ party: entry.partyId, value, contact })));
  if (wanted.length === 0) return entries.map((entry) => sealEntry(entry, unexpected));

  const parties = [...new Set(wanted.map(({ party }) => party))];
  const facts = await tx.find(PersonalFact, { party: { $in: parties }, erasedAt: null });
  const digests = new Map(facts.map((fact) => [keyOf(fact.party, fact.contact, fact.value ?? ''), fact.digest]));
  const unknown: { digest: string; party: string; contact: boolean; salt: string; value: string; erasedAt: null }[] = [];
  for (const { party, value, contact } of wanted) {
    const key = keyOf(party, contact, value);
    if (digests.has(key)) continue;
    const salt = randomBytes(16).toString('hex');
    const digest = digestOf(salt, value);
    digests.set(key, digest);
    unknown.push({ digest, party, contact, salt, value, erasedAt: null });
  }
  if (unknown.length > 0) await tx.insertMany(PersonalFact, unknown);
  return entries.map((entry) =>
    sealEntry(entry, (value, contact) => digests.get(keyOf(entry.partyId, contact, value)) ?? unexpected(value)),
  );
}

/** The entries of several versions with the facts that have not been forgotten. One statement, however many entries. */
export async function openEntries(em: Em, versions: readonly (readonly SealedEntry[])[]): Promise<readonly (readonly OpenEntry[])[]> {
  const parties = new Set(
    versions
      .flat()
      .filter(mayHoldDigests)
      .map((entry) => entry.partyId),
  );
  const values = new Map<string, string | null>();
  if (parties.size > 0) {
    const facts = await em.find(PersonalFact, { party: { $in: [...parties] } }, { disableIdentityMap: true });
    for (const fact of facts) values.set(fact.digest, fact.value ?? null);
  }
  return versions.map((entries) => entries.map((entry) => openEntry(entry, (digest) => values.get(digest))));
}

/** SHA-256 over salt and value, as it stands in the hashed form of a version. */
export function digestOf(salt: string, value: string): string {
  return hashOf(salt + value);
}

const keyOf = (party: string, contact: boolean, value: string): string => JSON.stringify([party, contact, value]);

const mayHoldDigests = (entry: SealedEntry): boolean => entry.naturalPerson || entry.contactPerson !== null;

function unexpected(value: string): never {
  throw new Error(`no digest for a personal value of ${value.length} characters`);
}
