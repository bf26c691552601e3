// What came of looking at a source.

/** UNCHANGED: the same document as before. CHANGED: another one; whether it says anything new, findings tell. */
export const CHECK_OUTCOMES = ['FIRST_READ', 'UNCHANGED', 'CHANGED', 'FAILED'] as const;
export type CheckOutcome = (typeof CHECK_OUTCOMES)[number];
