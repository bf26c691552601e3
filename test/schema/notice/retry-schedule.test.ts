// When a webhook is sent again: the ten attempts, how far they are drawn out, and what a receiver may ask for.

import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { MOST_ATTEMPTS, nextAttemptDelayMs } from '../../../schema/notice/retry-schedule.ts';

const hours = (count: number): number => count * 3_600_000;

test.each([
  [0, 0],
  [1, 5_000],
  [2, 300_000],
  [3, 1_800_000],
  [4, hours(2)],
  [5, hours(5)],
  [6, hours(10)],
  [7, hours(14)],
  [8, hours(20)],
  [9, hours(24)],
  [10, null],
  [11, null],
])('after %i attempts the next is %s ms away', (made, delay) => {
  expect(nextAttemptDelayMs(made, 0, null)).toBe(delay);
});

test('ten attempts in all, spread over three days and a little', () => {
  const delays = Array.from({ length: MOST_ATTEMPTS }, (_, made) => nextAttemptDelayMs(made, 0, null) ?? Number.NaN);
  expect([delays.length, delays.reduce((sum, delay) => sum + delay, 0)]).toEqual([10, hours(75) + 2_105_000]);
});

test('jitter draws a delay out, by a fifth at most', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 9 }), fc.double({ min: 0, max: 1, noNaN: true }), (made, random) => {
      const [plain, drawnOut] = [nextAttemptDelayMs(made, 0, null) ?? 0, nextAttemptDelayMs(made, random, null) ?? 0];
      expect(drawnOut).toBeGreaterThanOrEqual(plain);
      expect(drawnOut).toBeLessThanOrEqual(plain * 1.2);
    }),
  );
  expect(nextAttemptDelayMs(1, 1, null)).toBe(6_000);
  expect(nextAttemptDelayMs(2, 0.5, null)).toBe(330_000);
});

test('Retry-After is waited for at least, never shortens a delay, and does not add an attempt', () => {
  expect(nextAttemptDelayMs(1, 0, 60_000)).toBe(60_000);
  expect(nextAttemptDelayMs(1, 1, 60_000)).toBe(72_000);
  expect(nextAttemptDelayMs(4, 0, 60_000)).toBe(hours(2));
  expect(nextAttemptDelayMs(1, 0, 0)).toBe(5_000);
  expect(nextAttemptDelayMs(10, 0, 60_000)).toBeNull();
});

test.each([
  [-1, 0, null],
  [1.5, 0, null],
  [1, -0.1, null],
  [1, 1.1, null],
  [1, Number.NaN, null],
  [1, 0, -1],
  [1, 0, Number.NaN],
])('%d, %d, %d: out of range', (made, random, retryAfter) => {
  expect(() => nextAttemptDelayMs(made, random, retryAfter)).toThrow(RangeError);
});
