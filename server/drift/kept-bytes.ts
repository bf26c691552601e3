// The bytes of documents are kept under their own hash, and for good once an entry of a draft or a version names them as what it was
// read from.

import { instantText } from '../database/column-types.ts';
import type { Em } from '../database/database.ts';

/** A document to be kept. */
export interface BytesToKeep {
  readonly hash: string;
  readonly compressed: Uint8Array;
  /** How many bytes there are when they are not compressed. */
  readonly size: number;
  readonly mediaType: string | null;
  readonly charset: string | null;
}

const KEEP_BYTES = `
  insert into snapshot (hash, compressed, media_type, charset, size, first_seen_at, is_cited)
  values (?, ?, ?, ?, ?, ?::timestamptz, false) on conflict (hash) do nothing`;
const CITE = 'update snapshot set is_cited = true where hash in (select jsonb_array_elements_text(?::jsonb)) and not is_cited';

/** Stores the bytes, once however often they are seen. */
export async function keepBytes(tx: Em, { hash, compressed, mediaType, charset, size }: BytesToKeep, now: Temporal.Instant): Promise<void> {
  await tx.execute(KEEP_BYTES, [hash, compressed, mediaType, charset, size, instantText(now)]);
}

/** Keeps those that are there for good: entries name them. */
export async function citeSnapshots(tx: Em, hashes: Iterable<string>): Promise<void> {
  await tx.execute(CITE, [JSON.stringify([...new Set(hashes)])]);
}
