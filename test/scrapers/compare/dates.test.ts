// Whether the day that a document states of itself has moved.

import { describe, expect, test } from 'vitest';
import { latestOf, moveOfDate } from '../../../scrapers/compare/dates.ts';
import type { StatedDate } from '../../../scrapers/observation.ts';
import { dated, observation } from './an-observation.ts';

const move = (before: readonly StatedDate[], after: readonly StatedDate[]) =>
  moveOfDate(observation({ dates: before }), observation({ dates: after }));

describe('what has become of the stated day', () => {
  const june = dated('8 June 2023 = 2023-06-08');
  test.each([
    ['the same words', [june], [june], 'STAYED'],
    ['the same day, typed otherwise', [june], [dated('2023-06-08 = 2023-06-08')], 'STAYED'],
    ['the same day under another label', [june], [dated('8 June 2023 = 2023-06-08', 'VERSION')], 'STAYED'],
    ['one of two dates is left out', [june, dated('1 May 2023 = 2023-05-01', 'EFFECTIVE')], [june], 'STAYED'],
    ['a date that cannot be read, as before', [dated('2022-11-027')], [dated('2022-11-027')], 'STAYED'],
    ['a later day', [june], [dated('9 June 2023 = 2023-06-09')], 'FORWARD'],
    [
      'a later day of one kind, the latest of all stays',
      [june, dated('x = 2024-01-01', 'EFFECTIVE')],
      [dated('x = 2023-07-01'), dated('x = 2024-01-01', 'EFFECTIVE')],
      'FORWARD',
    ],
    ['an earlier day', [june], [dated('7 June 2023 = 2023-06-07')], 'OTHER'],
    ['another date that cannot be read', [june], [dated('2022-11-027')], 'OTHER'],
    ['no date any more', [june], [], 'OTHER'],
    ['the first date', [], [june], 'OTHER'],
    ['no date at all', [], [], 'OTHER'],
  ] as const)('%s', (_what, before, after, expected) => {
    expect(move(before, after).kind).toBe(expected);
  });

  test('a day that moved forward is told with both days', () => {
    expect(move([june], [dated('1 July 2023 = 2023-07-01')])).toMatchObject({ from: { on: '2023-06-08' }, to: { on: '2023-07-01' } });
  });
});

test('the latest of several dates is the one that counts; unread ones do not', () => {
  expect(latestOf([dated('a = 2023-06-08'), dated('b = 2024-02-01', 'EFFECTIVE'), dated('soon')])?.on).toBe('2024-02-01');
  expect(latestOf([dated('soon')])).toBeNull();
});
