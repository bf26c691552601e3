// What a source said when it was last read. Where an older extractor read it, or it was read in another way, the same bytes are read
// again before anything is compared: what we read better than before is no change of theirs.

import { newId } from '../database/new-id.ts';
import type { Em } from '../database/database.ts';
import type { SeenDocument } from '../../scrapers/compare/drift-words.ts';
import { Observation } from './observation.entity.ts';
import type { Declaration } from '../../scrapers/declaration.ts';
import { readAsOf, readDocument } from './read-document.ts';
import type { AboutBytes, Scraper } from './scraper.ts';
import { Snapshot } from './snapshot.entity.ts';
import { unpacked } from './snapshot-bytes.ts';
import type { Source } from './source.entity.ts';

/** A reading of a snapshot, as it is stored. */
export interface Reading {
  readonly id: string;
  readonly snapshot: string;
  readonly extractor: number;
  readonly readAs: string;
  readonly content: SeenDocument['observation'];
}

/** The last reading of a source; `fresh` when it was made now and is not stored yet. OUTDATED: its declaration fits it no longer. */
export type Baseline =
  | { readonly kind: 'READ'; readonly document: SeenDocument; readonly reading: Reading; readonly fresh: boolean }
  | { readonly kind: 'OUTDATED'; readonly selector: string; readonly url: string }
  | { readonly kind: 'NONE' };

const LAST_SEEN = 'select final_url from source_snapshot where source_id = ? and snapshot = ? order by id desc limit 1';

/** The bytes of a baseline, and what is known of them. */
async function bytesOf(
  em: Em,
  source: Source,
  hash: string,
): Promise<{ readonly bytes: () => Promise<Uint8Array>; readonly about: AboutBytes & { url: string } }> {
  const rows: { final_url: string }[] = await em.execute(LAST_SEEN, [source.id, hash]);
  const { mediaType, charset } = await em.findOneOrFail(Snapshot, { hash }, { fields: ['hash', 'mediaType', 'charset'] });
  const bytes = async () => unpacked((await em.fork().findOneOrFail(Snapshot, { hash }, { fields: ['compressed'] })).compressed);
  return { bytes, about: { url: rows[0]?.final_url ?? source.url, mediaType, charset } };
}

/** The baseline of a source, read anew where need be. */
export async function baselineOf(em: Em, scraper: Scraper, source: Source, declaration: Declaration | null): Promise<Baseline> {
  const { baselineObservation: id, baselineSnapshot: hash } = source;
  if (id === null || hash === null) return { kind: 'NONE' };
  const { bytes, about } = await bytesOf(em, source, hash);
  const { url } = about;
  const readAs = readAsOf(declaration, url);
  const stored = await em.findOneOrFail(Observation, { id });
  const document = (observation: Reading['content']): SeenDocument => ({ observation, snapshotHash: hash, url, text: null });
  if (stored.extractor >= scraper.extractor && stored.readAs === readAs)
    return { kind: 'READ', document: document(stored.content), reading: stored, fresh: false };

  const read = await readDocument(scraper, await bytes(), about, declaration);
  if (read.kind === 'OUTDATED') return { ...read, url };
  if (read.kind === 'UNREADABLE') return { kind: 'NONE' };
  const { observation } = read;
  const reading = { id: newId('Observation'), snapshot: hash, extractor: scraper.extractor, readAs, content: observation };
  return { kind: 'READ', document: document(observation), reading, fresh: true };
}

/** The text of a baseline, for quotations: its bytes are read again. Null when they cannot be read. */
export async function baselineText(em: Em, scraper: Scraper, source: Source, declaration: Declaration | null): Promise<string | null> {
  if (source.baselineSnapshot === null) return null;
  const { bytes, about } = await bytesOf(em, source, source.baselineSnapshot);
  const read = await readDocument(scraper, await bytes(), about, declaration);
  return read.kind === 'OBSERVED' ? read.text : null;
}
