// Writes down what a check has found, in one transaction: see check-source.ts.

import { LockMode } from '@mikro-orm/core';
import type { Em } from '../database/database.ts';
import { inTransaction } from '../database/transaction.ts';
import type { CheckedSource, CheckMade, CheckTools } from './check-source.ts';
import { failureFound } from './failure-words.ts';
import { keepBaseline, keepSnapshot } from './keep-baseline.ts';
import type { Look } from './look-at-source.ts';
import { nextCheckAt } from './next-check.ts';
import { recordFindings, type RecordedFindings } from './record-findings.ts';
import { reviewUpstream } from './review-upstream.ts';
import { AGREEING_FAILURES } from './source-state.ts';
import { Source } from './source.entity.ts';

/** Records the check. @returns null when the claim was lost, and nothing was written */
export async function recordCheck(tools: CheckTools, made: CheckMade): Promise<CheckedSource | null> {
  const now = tools.now();
  return inTransaction(tools.em(), async (tx) => {
    const source = await tx.findOne(Source, { id: made.source.id }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
    if (!source || !isSame(source.claimedUntil, made.source.claimedUntil)) return null;
    const { look } = made;
    const findings = look.kind === 'FAILED' ? await failed(tx, source, look, now) : await read(tx, source, made, look, now);
    const { checkEveryHours, failuresInRow } = source;
    const retryAfterSeconds = look.kind === 'FAILED' ? look.retryAfterSeconds : null;
    Object.assign(source, {
      lastCheckedAt: now,
      nextCheckAt: nextCheckAt(now, { checkEveryHours, failuresInRow, retryAfterSeconds }, tools.random),
      claimedUntil: null,
    });
    await tx.flush();
    return { source, outcome: outcomeOf(made), reason: look.kind === 'FAILED' ? look.reason : null, ...findings };
  });
}

const isSame = (one: Temporal.Instant | null, other: Temporal.Instant | null): boolean =>
  one !== null && other !== null && Temporal.Instant.compare(one, other) === 0;

function outcomeOf({ look, source }: CheckMade): CheckedSource['outcome'] {
  if (look.kind !== 'READ') return look.kind;
  return source.baselineSnapshot === null ? 'FIRST_READ' : 'CHANGED';
}

/** One failure may be chance: it is said when it comes again, and once. */
async function failed(
  tx: Em,
  source: Source,
  { failure, reason }: Extract<Look, { kind: 'FAILED' }>,
  now: Temporal.Instant,
): Promise<RecordedFindings> {
  const failuresAlike = source.failure === failure ? source.failuresAlike + 1 : 1;
  Object.assign(source, { failure, failureReason: reason, failuresAlike, failuresInRow: source.failuresInRow + 1 });
  if (failuresAlike < AGREEING_FAILURES) return { opened: [], closed: [] };
  return recordFindings(tx, source, [failureFound(failure, source, reason)], { of: 'FAILURES', now });
}

async function read(
  tx: Em,
  source: Source,
  { baseline, comparison, compressed }: CheckMade,
  look: Exclude<Look, { kind: 'FAILED' }>,
  now: Temporal.Instant,
): Promise<RecordedFindings> {
  Object.assign(source, { failure: null, failureReason: null, failuresAlike: 0, failuresInRow: 0 });
  if (look.kind === 'READ' && compressed) {
    if (source.baselineSnapshot !== null) source.lastChangedAt = now;
    await keepSnapshot(tx, source, { page: look.page, hash: look.reading.snapshot, compressed }, now);
  }
  const fresh = look.kind === 'READ' ? look.reading : baseline.kind === 'READ' && baseline.fresh ? baseline.reading : null;
  const validators = look.kind === 'READ' ? look.page : look.validators;
  if (validators) Object.assign(source, { etag: validators.etag, lastModified: validators.lastModified });
  if (!comparison) return { opened: [], closed: [] };
  source.comparedWith = comparison.comparedWith;
  const { opened, closed } = await recordFindings(tx, source, comparison.found, { of: 'ALL', now });
  const upstream = await reviewUpstream(tx, source, comparison.onThePage, now);
  if (fresh) await keepBaseline(tx, source, fresh, { silent: comparison.isSilent, now });
  return { opened: [...opened, ...upstream], closed };
}
