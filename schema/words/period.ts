// Periods: how long a notice, an objection or a cure lasts, as contracts word it.

export const PERIOD_UNITS = ['DAYS', 'BUSINESS_DAYS', 'WEEKS', 'MONTHS'] as const;
/** DAYS, WEEKS and MONTHS are calendar periods; BUSINESS_DAYS leave out Saturdays, Sundays and public holidays. */
export type PeriodUnit = (typeof PERIOD_UNITS)[number];

/** A length of time agreed in a contract, such as 30 DAYS or 10 BUSINESS_DAYS. */
export interface Period {
  readonly count: number;
  readonly unit: PeriodUnit;
}

/** The longest period that is taken for a period and not for a slip of the pen, in its own unit. */
export const LONGEST_PERIOD = 1000;

/** Whether the count is one that a period can have: a whole number from 1 to 1000. */
export function isPeriodCount(count: number): boolean {
  return Number.isInteger(count) && count >= 1 && count <= LONGEST_PERIOD;
}
