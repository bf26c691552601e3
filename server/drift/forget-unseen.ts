// Snapshots that no source has any more and no entry names, and what was read in them.

import type { Em } from '../database/database.ts';

const UNSEEN = `snapshot in (select jsonb_array_elements_text(?::jsonb)) and not exists (
  select 1 from source_snapshot as seen where seen.snapshot = observation.snapshot)`;
const FORGET_READINGS = `delete from observation where ${UNSEEN}`;
const FORGET_BYTES = `
  delete from snapshot where hash in (select jsonb_array_elements_text(?::jsonb))
    and not is_cited and not exists (select 1 from source_snapshot as seen where seen.snapshot = snapshot.hash)`;

/** Deletes those of the snapshots that no source has had and no entry names. */
export async function forgetUnseen(tx: Em, hashes: readonly string[]): Promise<void> {
  if (hashes.length === 0) return;
  await tx.execute(FORGET_READINGS, [JSON.stringify(hashes)]);
  await tx.execute(FORGET_BYTES, [JSON.stringify(hashes)]);
}
