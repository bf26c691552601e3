// Histories of a list as plain rows: what was recorded and withdrawn when, for questions about days and knowledge.

import * as fc from 'fast-check';
import { DEFAULT_TERMS } from '../schema/list/terms.ts';
import { civilDay, plus } from '../schema/words/civil-day.ts';
import { instantText } from '../server/database/column-types.ts';
import type { Em } from '../server/database/database.ts';
import { List } from '../server/lists/list.entity.ts';
import { Party } from '../server/parties/party.entity.ts';

/** One version's course. Instants in milliseconds since 1970. */
export interface HistoryEvent {
  readonly number: number;
  readonly effectiveOn: string;
  readonly recordedAt: number;
  readonly withdrawnAt: number | null;
}

/** Up to 14 versions over ten days, some recorded at the same instant, some withdrawn. */
export const aHistory: fc.Arbitrary<readonly HistoryEvent[]> = fc
  .array(
    fc.record({ offset: fc.nat(9), wait: fc.nat(4), withdrawnAfter: fc.option(fc.integer({ min: 1, max: 12 }), { nil: null, freq: 3 }) }),
    { maxLength: 14 },
  )
  .map((steps) => {
    let recordedAt = 0;
    return steps.map(({ offset, wait, withdrawnAfter }, index) => {
      recordedAt += wait;
      const effectiveOn = plus(civilDay('2024-01-01'), { days: offset });
      return { number: index + 1, effectiveOn, recordedAt, withdrawnAt: withdrawnAfter === null ? null : recordedAt + withdrawnAfter };
    });
  });

const at = (milliseconds: number) => instantText(Temporal.Instant.fromEpochMilliseconds(milliseconds));

/** Stores the history as a list whose versions have the ids `slug#number`. @returns the list's id */
export async function storeHistory(em: Em, slug: string, history: readonly HistoryEvent[]): Promise<string> {
  const recordedAt = Temporal.Instant.fromEpochMilliseconds(0);
  await em.insert(Party, { id: `owner of ${slug}`, slug: `${slug}-owner`, name: slug, formerNames: [], identifiers: [], recordedAt });
  const facts = {
    title: slug,
    language: 'en',
    timeZone: 'UTC',
    public: true,
    capacity: 'PROCESSOR',
    origin: 'PUBLISHED',
    refuseBreach: false,
  } as const;
  await em.insert(List, { id: slug, slug, owner: `owner of ${slug}`, terms: DEFAULT_TERMS, recordedAt, ...facts });
  const rows = JSON.stringify(
    history.map((version) => ({
      ...version,
      recordedAt: at(version.recordedAt),
      withdrawnAt: version.withdrawnAt === null ? null : at(version.withdrawnAt),
    })),
  );
  await insertVersions(em, slug, rows);
  return slug;
}

const READ = `jsonb_to_recordset(?::jsonb) as v (number int, "effectiveOn" date, "recordedAt" timestamptz, "withdrawnAt" timestamptz)`;

async function insertVersions(em: Em, slug: string, rows: string): Promise<void> {
  await em.execute(
    `insert into list_version (id, list_id, number, recorded_at, effective_on, effective_on_basis, completeness, emergency, entry_count, canonical, hash, previous_hash)
     select ? || '#' || number, ?, number, "recordedAt", "effectiveOn", 'STATED', 'COMPLETE', false, 0, '{}', repeat('0', 64), case when number = 1 then null else repeat('0', 64) end from ${READ}`,
    [slug, slug, rows],
  );
  await em.execute(
    `insert into version_event (id, version_id, list_id, kind, at, by, reason)
     select 'event ' || ? || number, ? || '#' || number, ?, 'WITHDRAWN', "withdrawnAt", 'x', 'x' from ${READ} where "withdrawnAt" is not null`,
    [slug, slug, slug, rows],
  );
  await em.execute(
    `insert into timeline (list_id, effective_on, number, version_id, recorded_at)
     select ?, "effectiveOn", number, ? || '#' || number, "recordedAt" from ${READ} where "withdrawnAt" is null`,
    [slug, slug, rows],
  );
}
