// From which day on a document says that it applies.

import type { CivilDay } from '../../schema/words/civil-day.ts';
import { DATE_KINDS, type DateKind, type Observation } from '../../scrapers/observation.ts';

/** What says most about when a text began to apply, first. */
const ORDER: readonly DateKind[] = ['EFFECTIVE', 'UPDATED', 'VERSION', 'PUBLISHED'] satisfies (typeof DATE_KINDS)[number][];

/** The first day it applies, as far as it says so; of several days of a kind the latest. Null when it states none. */
export function effectiveDayOf({ dates }: Observation): CivilDay | null {
  for (const kind of ORDER) {
    const days = dates.flatMap((date) => (date.kind === kind && date.on !== null ? [date.on] : []));
    const latest = days.toSorted().at(-1);
    if (latest !== undefined) return latest;
  }
  return null;
}
