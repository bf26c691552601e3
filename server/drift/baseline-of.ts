// What a source said when it was last read. Where an older extractor read it, or it was read in another way, the same bytes are read
// again before anything is compared: what we read better than before is no change of theirs.

import { newId } from '../database/new-id.ts';
import type { Em } from '../database/database.ts';
import type { SeenDocument } from '../../scrapers/compare/drift-words.ts';
import { Observation } from './observation.entity.ts';
import type { Declaration } from '../../scrapers/declaration.ts';
import { readAsOf, readDocument } from './read-document.ts';
import type { Scraper } from './scraper.ts';
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

/** The baseline of a source, read anew where need be. */
export async function baselineOf(em: Em, scraper: Scraper, source: Source, declaration: Declaration | null): Promise<Baseline> {
  const { baselineObservation: id, baselineSnapshot: hash } = source;
  if (id === null || hash === null) return { kind: 'NONE' };
  const rows: { final_url: string }[] = await em.execute(LAST_SEEN, [source.id, hash]);
  const url = rows[0]?.final_url ?? source.url;
  const snapshot = await em.findOneOrFail(Snapshot, { hash }, { fields: ['hash', 'mediaType', 'charset'] });
  const about = { url, mediaType: snapshot.mediaType, charset: snapshot.charset };
  const readAs = readAsOf(declaration, url);
  const stored = await em.findOneOrFail(Observation, { id });
  const document = (content: Reading['content']): SeenDocument => ({ observation: content, snapshotHash: hash, url });
  if (stored.extractor >= scraper.extractor && stored.readAs === readAs)
    return { kind: 'READ', document: document(stored.content), reading: stored, fresh: false };

  const { compressed } = await em.fork().findOneOrFail(Snapshot, { hash }, { fields: ['compressed'] });
  const read = await readDocument(scraper, await unpacked(compressed), about, declaration);
  if (read.kind === 'OUTDATED') return { ...read, url };
  if (read.kind === 'UNREADABLE') return { kind: 'NONE' };
  const { observation } = read;
  const reading = { id: newId('Observation'), snapshot: hash, extractor: scraper.extractor, readAs, content: observation };
  return { kind: 'READ', document: document(observation), reading, fresh: true };
}
