// The course of an objection: every pair of states, who takes the step, where it ends, and what holds.

import { describe, expect, test } from 'vitest';
import {
  holds,
  isSettled,
  OBJECTION_STATES,
  OBJECTION_STEPS,
  type ObjectionState,
  stepOf,
} from '../../../schema/notice/objection-states.ts';

const NOBODY = null;
const CONTROLLER = ['CONTROLLER'];
const PUBLISHER = ['PUBLISHER'];
const EITHER = ['CONTROLLER', 'PUBLISHER'];

type Sides = readonly string[] | null;
type Course = Readonly<Record<ObjectionState, Sides>>;

const NOWHERE: Course = {
  RECEIVED: NOBODY,
  UNDER_REVIEW: NOBODY,
  CURE_PROPOSED: NOBODY,
  CURE_ACCEPTED: NOBODY,
  WITHDRAWN: NOBODY,
  UPHELD: NOBODY,
  REJECTED: NOBODY,
  TERMINATED: NOBODY,
};

/** Who may take the step from the one state to the other: written out whole, so that a step too many shows as one too few does. */
const COURSES: Readonly<Record<ObjectionState, Course>> = {
  RECEIVED: {
    RECEIVED: NOBODY,
    UNDER_REVIEW: PUBLISHER,
    CURE_PROPOSED: NOBODY,
    CURE_ACCEPTED: NOBODY,
    WITHDRAWN: CONTROLLER,
    UPHELD: PUBLISHER,
    REJECTED: PUBLISHER,
    TERMINATED: EITHER,
  },
  UNDER_REVIEW: {
    RECEIVED: NOBODY,
    UNDER_REVIEW: NOBODY,
    CURE_PROPOSED: PUBLISHER,
    CURE_ACCEPTED: NOBODY,
    WITHDRAWN: CONTROLLER,
    UPHELD: PUBLISHER,
    REJECTED: PUBLISHER,
    TERMINATED: EITHER,
  },
  CURE_PROPOSED: {
    RECEIVED: NOBODY,
    UNDER_REVIEW: NOBODY,
    CURE_PROPOSED: NOBODY,
    CURE_ACCEPTED: CONTROLLER,
    WITHDRAWN: CONTROLLER,
    UPHELD: PUBLISHER,
    REJECTED: PUBLISHER,
    TERMINATED: EITHER,
  },
  CURE_ACCEPTED: NOWHERE,
  WITHDRAWN: NOWHERE,
  UPHELD: NOWHERE,
  REJECTED: NOWHERE,
  TERMINATED: NOWHERE,
};

const pairs = OBJECTION_STATES.flatMap((from) => OBJECTION_STATES.map((to) => [from, to, COURSES[from][to]] as const));

describe('who may take which step', () => {
  test('of eight states', () => {
    expect(new Set(OBJECTION_STATES)).toEqual(new Set(Object.keys(COURSES)));
    expect(pairs).toHaveLength(64);
  });

  test.each(pairs)('%s → %s: %j', (from, to, sides) => {
    expect(stepOf(from, to)).toEqual(sides);
  });

  test('no step is written down twice, and none is for nobody', () => {
    for (const steps of Object.values(OBJECTION_STEPS)) {
      expect(new Set(steps.map(({ to }) => to)).size).toBe(steps.length);
      for (const { by } of steps) expect(by.length).toBeGreaterThan(0);
    }
  });
});

/** The states that can follow, at any distance. */
function after(state: ObjectionState, found = new Set<ObjectionState>()): Set<ObjectionState> {
  for (const { to } of OBJECTION_STEPS[state]) if (!found.has(to)) after(to, found.add(to));
  return found;
}

describe('where it leads', () => {
  test('from receipt to every other state', () => {
    expect(new Set(['RECEIVED', ...after('RECEIVED')])).toEqual(new Set(OBJECTION_STATES));
  });

  test('never in a circle', () => {
    expect(OBJECTION_STATES.filter((state) => after(state).has(state))).toEqual([]);
  });

  test('to an end from wherever it stands', () => {
    for (const state of OBJECTION_STATES) expect(isSettled(state) || [...after(state)].some(isSettled)).toBe(true);
  });

  test('step by step to a cure that is accepted', () => {
    const course = ['RECEIVED', 'UNDER_REVIEW', 'CURE_PROPOSED', 'CURE_ACCEPTED'] as const;
    const taken = course.slice(1).map((to, index) => stepOf(course[index] ?? to, to));
    expect(taken).toEqual([PUBLISHER, PUBLISHER, CONTROLLER]);
  });
});

test.each<[ObjectionState, settled: boolean, holdsInTime: boolean, holdsLate: boolean]>([
  ['RECEIVED', false, true, false],
  ['UNDER_REVIEW', false, true, false],
  ['CURE_PROPOSED', false, true, false],
  ['CURE_ACCEPTED', true, false, false],
  ['WITHDRAWN', true, false, false],
  ['UPHELD', true, true, true],
  ['REJECTED', true, false, false],
  ['TERMINATED', true, false, false],
])('%s: settled %s; holds the changes %s, and %s when it came late', (state, settled, holdsInTime, holdsLate) => {
  expect([isSettled(state), holds(state, false), holds(state, true)]).toEqual([settled, holdsInTime, holdsLate]);
});
