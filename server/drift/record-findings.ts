// Writes down what a comparison has found; the caller holds the source's lock. Returns what is new and what is no longer so.

import { hashOf } from '../../schema/words/hash.ts';
import type { Drift } from '../../scrapers/compare/drift-words.ts';
import type { Em } from '../database/database.ts';
import { newId } from '../database/new-id.ts';
import { DriftFinding } from './drift-finding.entity.ts';
import { settleFacts } from './settle-facts.ts';
import type { Source } from './source.entity.ts';
import { storable } from './storable.ts';

export interface RecordedFindings {
  readonly opened: readonly DriftFinding[];
  readonly closed: readonly DriftFinding[];
}

/** Which findings of a source a comparison speaks of: those about how it is read, about its document, or about lists elsewhere. */
export type Spoken = 'FAILURES' | 'DOCUMENT' | 'ALL';

const FAILURE_KINDS = ['SOURCE_UNREACHABLE', 'SOURCE_BROKEN', 'EXTRACTOR_OUTDATED'] as const;

/** Opens, amends and closes. */
export async function recordFindings(
  tx: Em,
  source: Source,
  found: readonly Drift[],
  { of, now }: { readonly of: Spoken; readonly now: Temporal.Instant },
): Promise<RecordedFindings> {
  const kind =
    of === 'FAILURES'
      ? { $in: [...FAILURE_KINDS] }
      : { $nin: of === 'DOCUMENT' ? ['UPSTREAM_CHANGED' as const, ...FAILURE_KINDS] : ['UPSTREAM_CHANGED' as const] };
  const standing = await tx.find(DriftFinding, { source: source.id, state: { $ne: 'RESOLVED' }, kind });
  const { open, amend, close } = settleFacts(standing, found.map(bounded));
  for (const { standing: row, drift } of amend)
    tx.assign(row, {
      severity: drift.severity,
      findings: drift.findings,
      change: drift.change,
      statement: drift.statement,
      after: drift.after,
      entryName: drift.entryName,
    });
  for (const row of close) Object.assign(row, { state: 'RESOLVED', resolvedAt: now, snoozedUntil: null, wakesAt: null });
  const opened = open.map((drift) => openFinding(tx, { source: source.id, list: source.list }, drift, now));
  await tx.flush();
  return { opened, closed: close };
}

/** Adds a finding. */
export function openFinding(
  tx: Em,
  { source, list }: { readonly source: string; readonly list: string | null },
  { undoes: _undoes, ...drift }: Drift,
  now: Temporal.Instant,
): DriftFinding {
  return tx.create(DriftFinding, {
    ...drift,
    id: newId('DriftFinding'),
    source,
    list,
    state: 'OPEN',
    firstSeenAt: now,
    reviewedAt: null,
    reviewedBy: null,
    reason: null,
    snoozedUntil: null,
    wakesAt: null,
    resolvedAt: null,
  });
}

const MOST_OF_A_FACT = 500;

/** A fact is a key: what a stranger's page says does not make it as long as it likes. */
const bounded = (drift: Drift): Drift => ({
  ...storable(drift),
  fact: key(drift.fact),
  undoes: drift.undoes === null ? null : key(drift.undoes),
});
const key = (fact: string): string => (fact.length <= MOST_OF_A_FACT ? fact : `${fact.slice(0, 400)} ${hashOf(fact)}`);
