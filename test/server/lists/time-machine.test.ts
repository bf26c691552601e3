// The time machine against a model that a reader can check by eye, on random histories; and its cost against their length.

import { assert, asyncProperty } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { civilDay, plus } from '../../../schema/words/civil-day.ts';
import { keyOfDay, versionIdsAsOf } from '../../../server/lists/version-as-of.ts';
import { coursesOf } from '../../../server/lists/version-course.ts';
import { aHistory, type HistoryEvent, storeHistory } from '../../a-history.ts';
import { kinds } from '../../fresh-database.ts';
import { useWorld } from '../../world.ts';

const START = civilDay('2024-01-01');

/** CONTRACT: recorded by K, not withdrawn by K; the latest day of effect up to D, the highest number among equals. */
function applicable(history: readonly HistoryEvent[], day: string, knownAt: number): number | null {
  const candidates = history
    .filter((version) => version.recordedAt <= knownAt && (version.withdrawnAt === null || version.withdrawnAt > knownAt))
    .filter((version) => version.effectiveOn <= day)
    .toSorted((one, other) => one.effectiveOn.localeCompare(other.effectiveOn) || one.number - other.number);
  return candidates.at(-1)?.number ?? null;
}

describe.each(kinds)('on %s', (kind) => {
  const world = useWorld(kind);
  let stored = 0;

  test('answers every question about every day as the definition does', async () => {
    await assert(
      asyncProperty(aHistory, async (history) => {
        stored += 1;
        const em = world().database.em();
        const list = await storeHistory(em, `history-${stored}`, history);
        const days = Array.from({ length: 12 }, (_, offset) => plus(START, { days: offset }));
        for (const knownAt of [null, 0, 5, 15, 40]) {
          const instant = knownAt === null ? null : Temporal.Instant.fromEpochMilliseconds(knownAt);
          const ids = await versionIdsAsOf(
            em,
            days.map((day) => ({ list, day })),
            instant,
          );
          const answers = days.map((day) => ids.get(keyOfDay({ list, day }))?.split('#')[1] ?? null);
          const expected = days.map((day) => applicable(history, day, knownAt ?? Infinity)?.toString() ?? null);
          expect(answers, `known at ${knownAt}`).toEqual(expected);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('a version is superseded on the day the next one on the timeline applies', async () => {
    const history: HistoryEvent[] = [
      { number: 1, effectiveOn: '2024-01-01', recordedAt: 1, withdrawnAt: null },
      { number: 2, effectiveOn: '2024-01-09', recordedAt: 2, withdrawnAt: 3 },
      { number: 3, effectiveOn: '2024-01-05', recordedAt: 4, withdrawnAt: null },
      { number: 4, effectiveOn: '2024-01-03', recordedAt: 5, withdrawnAt: null },
    ];
    const em = world().database.em();
    await storeHistory(em, 'superseded', history);
    const courses = await coursesOf(
      em,
      history.map(({ number }) => `superseded#${number}`),
    );
    expect(history.map(({ number }) => courses.get(`superseded#${number}`)?.supersededOn)).toEqual([
      '2024-01-03',
      null,
      null,
      '2024-01-05',
    ]);
  });
});
