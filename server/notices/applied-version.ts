// The list as it applies to one controller on a day: the version that applies generally, without the changes that are held for it.
// Its hash is that of the version it is based on.

import { appliedEntries } from '../../schema/list/applied.ts';
import type { OpenEntry } from '../../schema/list/content.ts';
import { instantText } from '../database/column-types.ts';
import type { Em } from '../database/database.ts';
import type { Version } from '../lists/version.entity.ts';
import { type HeldChange, heldOn } from './gate.ts';
import { type DayOfList, type GateRow, gateRows } from './gate-rows.ts';

/** A version as it applies to a controller. */
export class AppliedVersion {
  readonly of: Version;
  readonly entries: readonly OpenEntry[];
  readonly held: readonly HeldChange[];

  constructor(of: Version, entries: readonly OpenEntry[], held: readonly HeldChange[]) {
    this.of = of;
    this.entries = entries;
    this.held = held;
  }

  get id(): string {
    return this.of.id;
  }
  get list(): string {
    return this.of.list;
  }
  get completeness(): Version['completeness'] {
    return this.of.completeness;
  }
  get provenance(): Version['provenance'] {
    return this.of.provenance;
  }
}

/** How versions and their contents are read: in batches, by whoever asks. */
export interface ReadVersions {
  readonly asOf: (day: DayOfList) => Promise<Version | null>;
  readonly byId: (id: string) => Promise<Version>;
  readonly content: (version: Version) => Promise<readonly OpenEntry[]>;
}

interface WalkRow {
  readonly list_id: string;
  readonly day: string;
  readonly version_id: string;
  readonly before: boolean;
}

const APPLICABLE = `list_version as version
      where version.list_id = question.list_id and version.effective_on <= question.day and version.recorded_at <= ?::timestamptz
        and not exists (select 1 from version_event as event where event.version_id = version.id and event.kind = 'WITHDRAWN' and event.at <= ?::timestamptz)
        and not exists (
          select 1 from objection where objection.version_id = version.id and objection.open_objection = 'HOLD_ALL' and objection.held_on <= question.day
            and objection.held_at <= ?::timestamptz and not coalesce(objection.released_on <= question.day and objection.released_at <= ?::timestamptz, false))`;

/** The version before the first held one, and all from that on. */
const WALK = `
  select question.list_id, question.day::text, walk.id as version_id, walk.before
  from jsonb_to_recordset(?::jsonb) as question (list_id text, day date, from_on date, from_number int)
  cross join lateral (
    (select version.id, version.effective_on, version.number, true as before from ${APPLICABLE}
       and (version.effective_on, version.number) < (question.from_on, question.from_number)
     order by version.effective_on desc, version.number desc limit 1)
    union all
    (select version.id, version.effective_on, version.number, false as before from ${APPLICABLE}
       and (version.effective_on, version.number) >= (question.from_on, question.from_number))
  ) as walk
  order by question.list_id, question.day, walk.effective_on, walk.number`;

/**
 * The versions as they apply to a controller, in the order asked; null where the list has none on that day.
 *
 * The answer for a day follows from rows alone: it does not depend on when a job ran. For a day that lies ahead it says what will
 * apply if whoever has not been told is told today.
 */
export async function appliedVersions(
  em: Em,
  read: ReadVersions,
  controller: string,
  days: readonly DayOfList[],
  knownAt: Temporal.Instant,
): Promise<readonly (AppliedVersion | null)[]> {
  const rows = await gateRows(em, controller, days, knownAt);
  const heldBy = new Map<string, { readonly first: GateRow; readonly versions: Map<string, readonly HeldChange[]> }>();
  for (const row of rows) {
    const held = heldOn(row.question, row.day, knownAt);
    if (held.length === 0) continue;
    const there = heldBy.get(keyOf(row)) ?? { first: row, versions: new Map() };
    there.versions.set(row.version, held);
    heldBy.set(keyOf(row), there);
  }
  const walks = await walksOf(
    em,
    [...heldBy.values()].map(({ first }) => first),
    knownAt,
  );
  return Promise.all(
    days.map(async (day) => {
      const base = await read.asOf(day);
      if (!base) return null;
      const held = heldBy.get(keyOf(day));
      if (!held) return new AppliedVersion(base, await read.content(base), []);
      const walk = walks.get(keyOf(day)) ?? [];
      const contents = await Promise.all(walk.map(async ({ version_id: id }) => read.content(await read.byId(id))));
      const start = walk[0]?.before ? (contents[0] ?? []) : [];
      const steps = walk.flatMap(({ version_id: id, before }, index) =>
        before ? [] : [{ entries: contents[index] ?? [], heldKeys: new Set(held.versions.get(id)?.flatMap(({ keys }) => keys)) }],
      );
      return new AppliedVersion(base, appliedEntries(start, steps), [...held.versions.values()].flat());
    }),
  );
}

const keyOf = ({ list, day }: DayOfList): string => `${list} ${day}`;

async function walksOf(em: Em, first: readonly GateRow[], knownAt: Temporal.Instant): Promise<ReadonlyMap<string, readonly WalkRow[]>> {
  if (first.length === 0) return new Map();
  const asked = JSON.stringify(
    first.map((row) => ({ list_id: row.list, day: row.day, from_on: row.effectiveOn, from_number: row.number })),
  );
  const at = instantText(knownAt);
  const rows: WalkRow[] = await em.execute(WALK, [asked, ...Array.from({ length: 8 }, () => at)]);
  return Map.groupBy(rows, (row) => `${row.list_id} ${row.day}`);
}
