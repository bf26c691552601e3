// Terms that processors really put into their contracts, as values, each with the time zone of the list it is about.
// A period that a contract does not name is null: the law sets none. What a contract leaves open is as DEFAULT_TERMS has it.

import { DEFAULT_TERMS, type Terms } from '../../schema/list/terms.ts';
import type { Period, PeriodUnit } from '../../schema/words/period.ts';
import { countryCode } from '../../schema/words/territory.ts';

export interface Contract {
  readonly terms: Terms;
  readonly timeZone: 'Europe/Budapest' | 'America/New_York';
}

const period = (unit: PeriodUnit) => (count: number) => ({ count, unit }) satisfies Period;
const days = period('DAYS');
const businessDays = period('BUSINESS_DAYS');
const months = period('MONTHS');

/** Agreed with somebody in America: holidays of the United States, clocks of New York. */
const american = (terms: Partial<Terms>): Contract => ({
  terms: { ...DEFAULT_TERMS, holidayCountry: countryCode('US'), ...terms },
  timeZone: 'America/New_York',
});
/** Agreed with somebody in Europe; the clocks of Berlin are those of Budapest. */
const european = (country: 'HU' | 'DE', terms: Partial<Terms>): Contract => ({
  terms: { ...DEFAULT_TERMS, holidayCountry: countryCode(country), ...terms },
  timeZone: 'Europe/Budapest',
});

export const CONTRACTS = {
  /** 30 days of notice, 10 to object: made up, as MiniCRM states no periods. The counting can be followed in schema/law/notice-window.ts. */
  MiniCRM: european('HU', { notice: days(30), objection: days(10) }),
  /** 30 days. Whoever objects stops using the service, moves to another region or terminates: the change goes on. */
  AWS: american({ notice: days(30), openObjection: 'PROCEED' }),
  /** 30 days. Whoever objects may terminate within 90 days of being told: the change goes on meanwhile. */
  Google: american({ notice: days(30), objection: days(90), openObjection: 'PROCEED' }),
  /** 6 months where it concerns customer data, and 30 days otherwise; no period to object beside the notice. */
  'Microsoft, customer data': american({ notice: months(6), openObjection: 'PROCEED' }),
  'Microsoft, other data': american({ notice: days(30), openObjection: 'PROCEED' }),
  /** 15 days of notice, 15 to object; silence is approval. */
  Zitadel: european('HU', { notice: days(15), objection: days(15), silence: 'ACCEPTANCE' }),
  /** 10 days of notice, 10 to object, 60 to cure. */
  BetterCloud: american({ notice: days(10), objection: days(10), cure: days(60) }),
  /** 10 business days to object, from receipt, and 30 days to cure; no notice period beside them. */
  ClickDimensions: american({ objection: businessDays(10), cure: days(30), clock: 'DELIVERED' }),
  /** 30 days of notice, 14 to object. */
  ABBYY: european('DE', { notice: days(30), objection: days(14) }),
  /** Emergency replacements are exempt. Only that is known of SAP's terms; 30 days are put here, so that there is something to skip. */
  SAP: european('DE', { notice: days(30), objection: days(30), emergencyAllowed: true }),
} satisfies Readonly<Record<string, Contract>>;

export type Contracted = keyof typeof CONTRACTS;
