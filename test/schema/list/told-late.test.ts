// Recording is no way around notice: a change that controllers were not told of before it applied says so.

import { expect, test } from 'vitest';
import type { Capacity, Origin } from '../../../schema/list/content.ts';
import { findingsOfVersion } from '../../../schema/list/findings.ts';
import { DEFAULT_TERMS } from '../../../schema/list/terms.ts';
import { civilDay } from '../../../schema/words/civil-day.ts';
import { TOLD_IN_TIME } from './an-entry.ts';

const effectiveOn = civilDay('2024-01-30');

test.each<[string, Origin, Capacity, boolean, string | null, boolean]>([
  ['nobody was told of it', 'PUBLISHED', 'PROCESSOR', true, null, true],
  ['told on the day itself', 'PUBLISHED', 'PROCESSOR', true, '2024-01-30', true],
  ['told a month later', 'PUBLISHED', 'PROCESSOR', true, '2024-02-29', true],
  ['told the day before', 'PUBLISHED', 'PROCESSOR', true, '2024-01-29', false],
  ['the first version of a list', 'PUBLISHED', 'PROCESSOR', false, null, false],
  ['an observed list, of which nothing is known', 'OBSERVED', 'PROCESSOR', true, null, false],
  ["a controller's own list", 'PUBLISHED', 'CONTROLLER', true, null, false],
])('%s (%s, %s)', (_what, origin, capacity, isChange, told, isFound) => {
  const announcedOn = told === null ? null : civilDay(told);
  const frame = {
    entries: [],
    terms: DEFAULT_TERMS,
    completeness: 'COMPLETE',
    effectiveOn,
    effectiveOnBasis: 'STATED',
    parties: new Map(),
    ...TOLD_IN_TIME,
  } as const;
  const codes = findingsOfVersion({ ...frame, origin, capacity, isChange, announcedOn }, civilDay('2026-11-22')).map(({ code }) => code);
  expect(codes).toEqual(isFound ? ['NO_ADVANCE_NOTICE'] : []);
});
