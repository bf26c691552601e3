// What happens when a source is checked. Read top to bottom; nothing else happens.
//
//   1. What it said when it was last read; read again where an older extractor, or another declaration, read it.
//   2. It is fetched, conditionally, in its host's turn; what has changed is read. No transaction is open meanwhile.
//   3. What was read is compared: with before, with its list, with the law on the day.
//   4. In one transaction: the source's row is locked, and whoever has lost its claim on it writes nothing; the document and its
//      reading become the baseline; findings open and close; the next check has its time.
//
// A failure of any kind leaves the baseline as it is. Which sources are checked when is in check-due.ts.

import type { Em } from '../database/database.ts';
import { compareText } from '../../scrapers/compare/text.ts';
import { baselineOf, type Baseline, baselineText } from './baseline-of.ts';
import type { CheckOutcome } from './check-outcome.ts';
import { compareSource, type Comparison } from './compare-source.ts';
import { type Look, lookAtSource } from './look-at-source.ts';
import { declarationNow } from './read-document.ts';
import { recordCheck } from './record-check.ts';
import type { Scraper } from './scraper.ts';
import { packed } from './snapshot-bytes.ts';
import type { Source } from './source.entity.ts';
import type { DriftFinding } from './drift-finding.entity.ts';

/** What checking is done with. */
export interface CheckTools {
  readonly em: () => Em;
  readonly scraper: Scraper;
  readonly now: () => Temporal.Instant;
  /** Gives numbers from 0 to 1. */
  readonly random: () => number;
}

/** What came of a check. */
export interface CheckedSource {
  readonly source: Source;
  readonly outcome: CheckOutcome;
  /** Why it could not be read; null when it could. */
  readonly reason: string | null;
  readonly opened: readonly DriftFinding[];
  readonly closed: readonly DriftFinding[];
}

/** Everything that is to be written down. */
export interface CheckMade {
  /** The source as it was claimed. */
  readonly source: Source;
  readonly baseline: Baseline;
  readonly look: Look;
  /** Null when nothing could be compared, since nothing was read. */
  readonly comparison: Comparison | null;
  /** The bytes as they are kept; null when they are no others than before. */
  readonly compressed: Uint8Array | null;
}

/** Checks a source that the caller has claimed. @returns null when somebody changed, deleted or claimed it meanwhile */
export async function checkSource(tools: CheckTools, source: Source, { acceptShrunken = false } = {}): Promise<CheckedSource | null> {
  const { scraper } = tools;
  const declaration = declarationNow(source, tools.now());
  const baseline = await baselineOf(tools.em(), scraper, source, declaration);
  const look = await lookAtSource(scraper, { source, declaration, baseline, acceptShrunken });
  const documents = await documentsOf(baseline, look, () => baselineText(tools.em(), scraper, source, declaration));
  const comparison = documents && (await compareSource(tools.em(), scraper, { source, ...documents }, tools.now()));
  const compressed = look.kind === 'READ' ? await packed(look.page.bytes) : null;
  return recordCheck(tools, { source, baseline, look, comparison, compressed });
}

/** The documents to compare; null where there is none. Where the words of the page have changed, what it said before is read again to be quoted. */
async function documentsOf(baseline: Baseline, look: Look, textBefore: () => Promise<string | null>) {
  const before = baseline.kind === 'READ' ? baseline.document : null;
  if (look.kind === 'READ') {
    const { reading, page, text } = look;
    const after = { observation: reading.content, snapshotHash: reading.snapshot, url: page.url, text };
    const isWorded = before !== null && compareText(before.observation, after.observation).material;
    return { before: before && { ...before, text: isWorded ? await textBefore() : null }, after };
  }
  return look.kind === 'UNCHANGED' && before ? { before, after: before } : null;
}
