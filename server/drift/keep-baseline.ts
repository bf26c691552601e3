// What a source was read as becomes its baseline. Bytes that anything rests on stay: those of the baseline, those in which something
// changed, those that a finding quotes. A page that is only laid out anew every day leaves nothing behind. Readings but the baseline's
// can be made again at any time, and go.

import { instantText } from '../database/column-types.ts';
import type { Em } from '../database/database.ts';
import { newId } from '../database/new-id.ts';
import type { Reading } from './baseline-of.ts';
import { forgetUnseen } from './forget-unseen.ts';
import { keepBytes } from './kept-bytes.ts';
import type { FetchedPage } from './scraper.ts';
import type { Source } from './source.entity.ts';
import { storable } from './storable.ts';

const SEE = `insert into source_snapshot (id, source_id, snapshot, fetched_at, final_url) values (?, ?, ?, ?::timestamptz, ?)`;

/** Stores the bytes of a document, once however often they are seen, and that the source has become them. */
export async function keepSnapshot(
  tx: Em,
  source: Source,
  { page, hash, compressed }: { readonly page: FetchedPage; readonly hash: string; readonly compressed: Uint8Array },
  now: Temporal.Instant,
): Promise<void> {
  const { mediaType, charset, bytes } = page;
  await keepBytes(tx, { hash, compressed, mediaType, charset, size: bytes.length }, now);
  await tx.execute(SEE, [newId('SourceSnapshot'), source.id, hash, instantText(now), page.url]);
}

const KEEP_READING = `
  insert into observation (id, snapshot, extractor, read_as, content, read_at) values (?, ?, ?, ?, ?::jsonb, ?::timestamptz)
  on conflict (snapshot, extractor, read_as) do nothing`;
const KEPT = 'select id from observation where snapshot = ? and extractor = ? and read_as = ?';
const FORGET_READING = `
  delete from observation where id = ? and not exists (select 1 from source where source.baseline_observation_id = observation.id)`;
const FORGET_SEEN = `
  delete from source_snapshot as seen where seen.source_id = ? and seen.snapshot = ? and not exists (
    select 1 from drift_finding as finding where finding.source_id = seen.source_id
      and seen.snapshot in (finding.before ->> 'snapshotHash', finding.after ->> 'snapshotHash'))`;

/** Makes a reading the baseline; `silent`: the page says nothing that it did not say before. The snapshot is stored already. */
export async function keepBaseline(tx: Em, source: Source, reading: Reading, { silent, now }: { silent: boolean; now: Temporal.Instant }) {
  const { baselineSnapshot, baselineObservation } = source;
  const { id, snapshot, extractor, readAs, content } = reading;
  await tx.execute(KEEP_READING, [id, snapshot, extractor, readAs, JSON.stringify(storable(content)), instantText(now)]);
  const rows: { id: string }[] = await tx.execute(KEPT, [snapshot, extractor, readAs]);
  const [kept] = rows;
  if (!kept) throw new Error('a reading that was stored is not there');
  Object.assign(source, { baselineSnapshot: snapshot, baselineObservation: kept.id });
  await tx.flush();
  if (baselineObservation !== null) await tx.execute(FORGET_READING, [baselineObservation]);
  if (silent && baselineSnapshot !== null && baselineSnapshot !== snapshot) {
    await tx.execute(FORGET_SEEN, [source.id, baselineSnapshot]);
    await forgetUnseen(tx, [baselineSnapshot]);
  }
}
