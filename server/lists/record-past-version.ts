// What happens when history is recorded: what a list said from a day in the past on, learned only now.
//
// The day may lie before versions that are recorded already, and the announcement after the day itself: real companies do both.

import type { Basis, Completeness, Provenance } from '../../schema/list/content.ts';
import type { EntryInput } from '../../schema/list/entry-input.ts';
import { type CivilDay, dayIn } from '../../schema/words/civil-day.ts';
import type { By } from '../access/actor.ts';
import { recordAudit } from '../audit/record-audit.ts';
import type { Em } from '../database/database.ts';
import { inTransaction } from '../database/transaction.ts';
import { invalid } from '../errors.ts';
import { noteUseAgainstTerms } from '../notices/used-against-terms.ts';
import { appendVersion } from './append-version.ts';
import { entriesFromInput } from './entries-from-input.ts';
import { lockList } from './lock-list.ts';
import type { Version } from './version.entity.ts';

export interface RecordPastVersion {
  readonly list: string;
  readonly effectiveOn: CivilDay;
  readonly effectiveOnBasis: Basis;
  readonly announcedAt: Temporal.Instant | null;
  readonly completeness: Completeness;
  readonly provenance: Provenance | null;
  readonly entries: readonly EntryInput[];
}

/** Records a version that took effect today or earlier. @throws Refusal NOT_FOUND, INVALID when a day or an instant lies ahead */
export async function recordPastVersion(em: Em, input: RecordPastVersion, by: By): Promise<Version> {
  return inTransaction(em, async (tx) => {
    const list = await lockList(tx, { slug: input.list });
    const today = dayIn(list.timeZone, by.now);
    if (input.effectiveOn > today) {
      throw invalid(
        `${input.effectiveOn} lies ahead (today is ${today} in ${list.timeZone}): what takes effect later is announced, from a draft.`,
        ['input', 'effectiveOn'],
      );
    }
    if (input.announcedAt && Temporal.Instant.compare(input.announcedAt, by.now) > 0) {
      throw invalid('The announcement lies ahead: give the instant at which it was made, or leave it out.', ['input', 'announcedAt']);
    }
    const entries = await entriesFromInput(
      tx,
      input.entries.map((entry, index) => ({ input: entry, path: ['input', 'entries', index] })),
      by,
    );
    const { effectiveOn, effectiveOnBasis, announcedAt, completeness, provenance } = input;
    const version = await appendVersion(
      tx,
      list,
      { entries, effectiveOn, effectiveOnBasis, announcedAt, completeness, provenance, emergencyReason: null },
      by.now,
    );
    await noteUseAgainstTerms(tx, list, version, by);
    await recordAudit(tx, by, 'recordPastVersion', { target: version.id, after: version });
    return version;
  });
}
