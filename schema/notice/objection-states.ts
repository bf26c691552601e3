// The course of an objection: which step leads where, and who may take it. The one table that everything goes by.

export const OBJECTION_STATES = [
  'RECEIVED',
  'UNDER_REVIEW',
  'CURE_PROPOSED',
  'CURE_ACCEPTED',
  'WITHDRAWN',
  'UPHELD',
  'REJECTED',
  'TERMINATED',
] as const;
export type ObjectionState = (typeof OBJECTION_STATES)[number];

/** Who takes a step: the controller that objected, or the one who keeps the list. An operator may take either's. */
export type ObjectionSide = 'CONTROLLER' | 'PUBLISHER';

interface Step {
  readonly to: ObjectionState;
  readonly by: readonly ObjectionSide[];
}

const BOTH: readonly ObjectionSide[] = ['CONTROLLER', 'PUBLISHER'];

/** Ends that an open objection may come to without more ado. The contract ends when either side ends it. */
const ENDS: readonly Step[] = [
  { to: 'WITHDRAWN', by: ['CONTROLLER'] },
  { to: 'UPHELD', by: ['PUBLISHER'] },
  { to: 'REJECTED', by: ['PUBLISHER'] },
  { to: 'TERMINATED', by: BOTH },
];

/** From each state, the steps that may be taken. A state without steps is an end. */
export const OBJECTION_STEPS: Readonly<Record<ObjectionState, readonly Step[]>> = {
  RECEIVED: [{ to: 'UNDER_REVIEW', by: ['PUBLISHER'] }, ...ENDS],
  UNDER_REVIEW: [{ to: 'CURE_PROPOSED', by: ['PUBLISHER'] }, ...ENDS],
  CURE_PROPOSED: [{ to: 'CURE_ACCEPTED', by: ['CONTROLLER'] }, ...ENDS],
  CURE_ACCEPTED: [],
  WITHDRAWN: [],
  UPHELD: [],
  REJECTED: [],
  TERMINATED: [],
};

/** The states in which an objection holds the changes it names. */
export const HOLDING_STATES: ReadonlySet<ObjectionState> = new Set(['RECEIVED', 'UNDER_REVIEW', 'CURE_PROPOSED', 'UPHELD']);

/** Whether nothing more can happen to the objection. */
export function isSettled(state: ObjectionState): boolean {
  return OBJECTION_STEPS[state].length === 0;
}

/** Whether the step may be taken at all, and by whom; null when it leads nowhere. */
export function stepOf(from: ObjectionState, to: ObjectionState): readonly ObjectionSide[] | null {
  return OBJECTION_STEPS[from].find((step) => step.to === to)?.by ?? null;
}

/** Whether an objection in the state holds. One that came late holds only once it is upheld: the period to hold anything had passed. */
export function holds(state: ObjectionState, late: boolean): boolean {
  return late ? state === 'UPHELD' : HOLDING_STATES.has(state);
}
