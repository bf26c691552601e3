// The CLI's clock: the only place in it that looks at the time.

import { type CivilDay, dayIn } from '../schema/words/civil-day.ts';

/** The instant it is now. */
export const now = (): Temporal.Instant => Temporal.Now.instant();

/** The civil day it is now in a time zone such as `Europe/Budapest`. */
export const today = (timeZone: string): CivilDay => dayIn(timeZone, now());

/** The instant as people read it: to the minute, in UTC. */
export const minute = (instant: string): string => `${instant.slice(0, 10)} ${instant.slice(11, 16)} UTC`;
