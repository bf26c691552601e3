// What a document says, compared with what it said before, with the list it belongs to, and with the law on the day.

import type { Drift, SeenDocument } from '../../scrapers/compare/drift-words.ts';
import { dayIn } from '../../schema/words/civil-day.ts';
import type { Em } from '../database/database.ts';
import { List } from '../lists/list.entity.ts';
import { DriftFinding } from './drift-finding.entity.ts';
import { knownParties } from './known-parties.ts';
import { listStateNow } from './list-state.ts';
import type { Scraper } from './scraper.ts';
import type { Source } from './source.entity.ts';

/** What a comparison has found, and what it was made with. */
export interface Comparison {
  readonly found: readonly Drift[];
  /** Recipients that came, went or changed their name on the page itself: none when only the list or the day has changed. */
  readonly onThePage: readonly Drift[];
  readonly comparedWith: string | null;
  /** Whether the page is another document than before, and says nothing that it did not say before. */
  readonly isSilent: boolean;
}

/** Days of sources without a list begin where the registry is at home. */
const TIME_ZONE = 'Europe/Budapest';
const COMINGS_AND_GOINGS: ReadonlySet<string> = new Set(['ADDED_WITHOUT_NOTICE', 'REMOVED_WITHOUT_NOTICE', 'RENAMED']);

/**
 * Compares. `before` is null on the first reading, and the same document as `after` where the page is what it was.
 */
export async function compareSource(
  em: Em,
  scraper: Scraper,
  { source, before, after }: { readonly source: Source; readonly before: SeenDocument | null; readonly after: SeenDocument },
  now: Temporal.Instant,
): Promise<Comparison> {
  const row = source.list === null ? null : await em.findOneOrFail(List, { id: source.list });
  const list = row && (await listStateNow(em, row, now));
  const state = list?.state ?? null;
  const known = await knownParties(em, [...(before?.observation.entries ?? []), ...after.observation.entries], state);
  const standing = await standingFacts(em, source);
  const question = { before, after, list: state, known, kind: source.kind, standing, asOf: dayIn(row?.timeZone ?? TIME_ZONE, now) };
  const found = scraper.driftOf(question);
  const hasChanged = before !== null && before.snapshotHash !== after.snapshotHash;
  const ofThePage = !hasChanged ? [] : state === null ? found : scraper.driftOf({ ...question, list: null });
  return {
    found,
    onThePage: ofThePage.filter(({ about, kind }) => about === 'CHANGE' && COMINGS_AND_GOINGS.has(kind)),
    comparedWith: list?.comparedWith ?? null,
    isSilent: hasChanged && !ofThePage.some(({ about }) => about === 'CHANGE'),
  };
}

async function standingFacts(em: Em, { id }: Source): Promise<ReadonlySet<string>> {
  const findings = await em.fork().find(DriftFinding, { source: id, state: { $ne: 'RESOLVED' } }, { fields: ['fact'] });
  return new Set(findings.map(({ fact }) => fact));
}
