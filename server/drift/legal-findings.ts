// What the law says of a text on a day, whatever list it belongs to.

import type { CivilDay } from '../../schema/words/civil-day.ts';
import { byGravity, type Finding } from '../../schema/words/finding.ts';
import type { Observation } from '../../scrapers/observation.ts';
import type { GivenDocument } from './given-document.ts';
import type { Scraper } from './scraper.ts';
import { hashOfBytes } from './snapshot-bytes.ts';

/** The findings, gravest first. */
export function legalFindings(
  { driftOf }: Scraper,
  observation: Observation,
  { bytes, url, name }: Pick<GivenDocument, 'bytes' | 'url' | 'name'>,
  asOf: CivilDay,
): readonly Finding[] {
  const after = { observation, snapshotHash: hashOfBytes(bytes), url: url ?? name ?? '', text: null };
  const drifts = driftOf({ before: null, after, list: null, known: [], kind: 'OTHER', standing: new Set(), asOf });
  return byGravity(drifts.filter(({ kind }) => kind === 'LEGAL_FINDING').flatMap(({ findings }) => findings));
}
