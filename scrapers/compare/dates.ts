// Whether the day that a document states of itself has moved since. The day counts, not how it is written.

import type { CivilDay } from '../../schema/words/civil-day.ts';
import { fold } from '../normalise/fold.ts';
import type { Observation, StatedDate } from '../observation.ts';

/**
 * What has become of the stated day. STAYED: every date that is stated now was stated before. FORWARD: a later day is stated than
 * before. OTHER: none is stated, none was, or it moved some other way.
 */
export type DateMove =
  | { readonly kind: 'STAYED'; readonly date: StatedDate }
  | { readonly kind: 'FORWARD'; readonly from: DatedOn; readonly to: DatedOn }
  | { readonly kind: 'OTHER' };

/** A stated date that could be read. */
export type DatedOn = StatedDate & { readonly on: CivilDay };

const isRead = (date: StatedDate): date is DatedOn => date.on !== null;
const valueOf = ({ on, stated }: StatedDate): string => on ?? fold(stated);

/** The latest of the dates that could be read; null when none could. */
export function latestOf(dates: readonly StatedDate[]): DatedOn | null {
  return dates.filter(isRead).reduce<DatedOn | null>((latest, date) => (latest === null || date.on > latest.on ? date : latest), null);
}

/** What has become of the stated day between two readings. A date that is typed otherwise has stayed. */
export function moveOfDate(before: Observation, after: Observation): DateMove {
  const stated = new Set(before.dates.map(valueOf));
  const added = after.dates.filter((date) => !stated.has(valueOf(date)));
  const [standing] = after.dates;
  if (standing === undefined || stated.size === 0) return { kind: 'OTHER' };
  if (added.length === 0) return { kind: 'STAYED', date: latestOf(after.dates) ?? standing };

  const to = latestOf(added);
  const from = to && (latestOf(before.dates.filter(({ kind }) => kind === to.kind)) ?? latestOf(before.dates));
  return from && to && to.on > from.on ? { kind: 'FORWARD', from, to } : { kind: 'OTHER' };
}
