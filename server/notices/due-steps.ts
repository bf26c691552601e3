// What the clock does for a recipient that was told: remind it once, record its silence, tell it that the version applies.
// Deadlines are rows; a step that is late is done late, but a reminder after the last day to object is not sent at all.

import { startOfDay } from '../../schema/notice/windows.ts';
import type { CivilDay } from '../../schema/words/civil-day.ts';

export type DueStep = 'REMIND' | 'SILENCE' | 'EFFECT';

/** How far a recipient has come. */
export interface Progress {
  readonly toldAt: Temporal.Instant;
  readonly objectBy: Temporal.Instant | null;
  readonly effectiveOn: CivilDay;
  /** The steps that were taken, or need not be taken any more. */
  readonly done: ReadonlySet<DueStep>;
}

const REMIND_BEFORE = { hours: 72 };

/** When each step is to be taken; null: never. */
function times({ toldAt, objectBy, effectiveOn, done }: Progress, timeZone: string): Readonly<Record<DueStep, Temporal.Instant | null>> {
  const start = startOfDay(effectiveOn, timeZone);
  return {
    REMIND: done.has('REMIND') || objectBy === null ? null : reminderAt(toldAt, objectBy),
    SILENCE: done.has('SILENCE') ? null : (objectBy ?? start),
    EFFECT: done.has('EFFECT') ? null : start,
  };
}

/** Three days before the last day to object ends; half-way where the period is shorter than six. */
function reminderAt(toldAt: Temporal.Instant, objectBy: Temporal.Instant): Temporal.Instant {
  const early = objectBy.subtract(REMIND_BEFORE);
  const halfway = toldAt.add({ milliseconds: Math.round((objectBy.epochMilliseconds - toldAt.epochMilliseconds) / 2) });
  return Temporal.Instant.compare(early, halfway) > 0 ? early : halfway;
}

/** When somebody has to look at the recipient next; null when all is done. */
export function nextDueAt(progress: Progress, timeZone: string): Temporal.Instant | null {
  const waiting = Object.values(times(progress, timeZone)).filter((time) => time !== null);
  return waiting.toSorted(Temporal.Instant.compare)[0] ?? null;
}

/** The steps to be taken now. A reminder that could only come after the last moment to object is among `missed` instead. */
export function dueSteps(
  progress: Progress,
  timeZone: string,
  now: Temporal.Instant,
): { readonly due: ReadonlySet<DueStep>; readonly missed: ReadonlySet<DueStep> } {
  const time = times(progress, timeZone);
  const reached = (step: DueStep) => time[step] !== null && Temporal.Instant.compare(time[step], now) <= 0;
  const tooLate = progress.objectBy !== null && Temporal.Instant.compare(progress.objectBy, now) <= 0;
  const due = new Set((['REMIND', 'SILENCE', 'EFFECT'] as const).filter(reached));
  if (!tooLate) return { due, missed: new Set() };
  const missed = new Set<DueStep>(due.has('REMIND') ? ['REMIND'] : []);
  due.delete('REMIND');
  return { due, missed };
}

/** What need not be done for a notice that is told as information: nobody is asked for an answer. */
export function doneAtStart(informational: boolean): ReadonlySet<DueStep> {
  return new Set(informational ? (['REMIND', 'SILENCE'] as const) : []);
}
