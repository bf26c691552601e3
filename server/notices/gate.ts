// The gate: which changes do not apply to a controller on a day, and why. Computed from rows and days, never from what a job did.
//
// MUST NOT: a change applies to a controller before its own days have run, unless it waived them.
// MUST NOT: a change applies without approval where the terms ask for one.
// MUST NOT: a change applies while, or where, an objection holds it.
// Only changes that fall under Art. 28(2) are held; the rest was told as information.

import type { Terms } from '../../schema/list/terms.ts';
import { needsApproval } from '../../schema/notice/windows.ts';
import { type CivilDay, dayIn } from '../../schema/words/civil-day.ts';
import type { NoticeChange } from '../../schema/notice/content.ts';
import { daysOf, type RecipientFacts } from './recipient-days.ts';

export const HELD_REASONS = ['OBJECTION', 'NOT_APPROVED', 'WINDOW_OPEN'] as const;
export type HeldReason = (typeof HELD_REASONS)[number];

/** A change that does not apply. */
export interface HeldChange {
  readonly entryKey: string;
  readonly reason: HeldReason;
  /** Since when it is held. */
  readonly since: CivilDay | null;
  /** Keys of the entries that stay as they were: the entry, and the one whose place it takes. */
  readonly keys: readonly string[];
}

/** An objection of the controller, as far as the gate goes. */
export interface Hold {
  readonly entryKeys: readonly string[];
  readonly openObjection: Terms['openObjection'];
  readonly heldOn: CivilDay;
  readonly releasedOn: CivilDay | null;
}

/** Everything that the gate looks at, as it was known at `knownAt`. */
export interface GateQuestion {
  readonly facts: RecipientFacts;
  readonly changes: readonly NoticeChange[];
  readonly approvedAt: Temporal.Instant | null;
  readonly waivedAt: Temporal.Instant | null;
  readonly holds: readonly Hold[];
  /** Since when an objection, whosever it is, holds the version for all; null when none does. */
  readonly heldForAllSince: CivilDay | null;
}

/** What of a notice does not apply on the day; empty when all of it does. `knownAt`: a recipient not told by then could be told then at the earliest. */
export function heldOn(
  { facts, changes, approvedAt, waivedAt, holds, heldForAllSince }: GateQuestion,
  day: CivilDay,
  knownAt: Temporal.Instant,
): readonly HeldChange[] {
  const open = changes.filter((change) => change.underNotice);
  if (open.length === 0) return [];
  const by = (instant: Temporal.Instant | null) => instant !== null && dayIn(facts.timeZone, instant) <= day;
  const own = by(waivedAt) ? facts.announcedFor : daysOf(facts, knownAt).effectiveOn;
  const all = (reason: HeldReason, since: CivilDay) => open.map(({ entryKey, keys }) => ({ entryKey, keys, reason, since }));
  if (heldForAllSince !== null) return once(all('OBJECTION', heldForAllSince));
  if (day < own) return once(all('WINDOW_OPEN', facts.announcedFor));
  if (needsApproval(facts.terms) && !by(approvedAt)) return once(all('NOT_APPROVED', own));
  return once(
    holds
      .filter(
        ({ openObjection, heldOn: since, releasedOn }) =>
          openObjection !== 'PROCEED' && since <= day && (releasedOn === null || day < releasedOn),
      )
      .flatMap(({ entryKeys, heldOn: since }) =>
        open
          .filter((change) => change.kind !== 'REMOVAL' && entryKeys.includes(change.entryKey))
          .map(({ entryKey, keys }) => ({ entryKey, keys, reason: 'OBJECTION' as const, since })),
      ),
  );
}

/** An entry with several changes is held once, and whole: nobody can use half a recipient. */
function once(held: readonly HeldChange[]): readonly HeldChange[] {
  const found = new Map<string, HeldChange>();
  for (const change of held) {
    const there = found.get(change.entryKey);
    const keys = there ? [...new Set([...there.keys, ...change.keys])] : change.keys;
    found.set(change.entryKey, { ...(there ?? change), keys });
  }
  return [...found.values()];
}
