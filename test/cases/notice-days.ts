// The days of a recipient as a table: who agreed it, what happens, the day the clock starts, the announced day of effect;
// then the last day of the notice, the last day to object and its 24:00 in UTC, and the first day of effect for the recipient.
// Worked out with a calendar. The notice never rolls; the period to object does, and each time the reason stands above the row.

import type { Contracted } from './notice-terms.ts';

export type NoticeRow = readonly [
  contract: Contracted,
  what: string,
  startsOn: string,
  announcedFor: string,
  noticeEndsOn: string | null,
  objectUntil: string | null,
  objectBy: string | null,
  effectiveOn: string,
];

export const noticeRows: readonly NoticeRow[] = [
  ['MiniCRM', 'told on 2 March', '2026-03-02', '2026-03-02', '2026-04-01', '2026-03-12', '2026-03-12T23:00:00Z', '2026-04-02'],
  // 25 March + 10 = Saturday 4 April; Easter Sunday, Easter Monday; so Tuesday 7 April, in summer time
  ['MiniCRM', 'to object over Easter', '2026-03-25', '2026-04-02', '2026-04-24', '2026-04-07', '2026-04-07T22:00:00Z', '2026-04-25'],
  ['MiniCRM', 'announced for later', '2026-03-02', '2026-05-01', '2026-04-01', '2026-03-12', '2026-03-12T23:00:00Z', '2026-05-01'],

  ['AWS', "over the year's end", '2026-12-10', '2027-01-04', '2027-01-09', null, null, '2027-01-10'],
  ['AWS', 'to a leap day', '2028-01-30', '2028-03-01', '2028-02-29', null, null, '2028-03-01'],
  ['AWS', 'over the start of summer time', '2027-02-15', '2027-03-15', '2027-03-17', null, null, '2027-03-18'],
  ['AWS', 'to Thanksgiving: no rolling', '2026-10-27', '2026-11-27', '2026-11-26', null, null, '2026-11-27'],

  // 16 November + 90 = Sunday 14 February; Monday 15 is Washington's Birthday; so Tuesday 16
  ['Google', "over the year's end", '2026-11-16', '2026-12-17', '2026-12-16', '2027-02-16', '2027-02-17T05:00:00Z', '2026-12-17'],
  ['Google', 'to a leap day', '2027-12-01', '2028-01-01', '2027-12-31', '2028-02-29', '2028-03-01T05:00:00Z', '2028-01-01'],
  // told in summer time (New York is four hours behind), ends in winter time (five hours)
  ['Google', 'over the end of summer time', '2026-08-04', '2026-09-01', '2026-09-03', '2026-11-02', '2026-11-03T05:00:00Z', '2026-09-04'],
  // 26 September + 90 = Friday 25 December; the weekend; so Monday 28
  ['Google', 'to Christmas Day', '2026-09-26', '2026-10-27', '2026-10-26', '2026-12-28', '2026-12-29T05:00:00Z', '2026-10-27'],

  // February has no 31st, 30th or (in 2027) 29th: the period ends with its last day
  ['Microsoft, customer data', "over the year's end", '2026-08-31', '2027-03-01', '2027-02-28', null, null, '2027-03-01'],
  ['Microsoft, customer data', 'from the 29th', '2026-08-29', '2027-02-28', '2027-02-28', null, null, '2027-03-01'],
  ['Microsoft, customer data', 'from the 31st to a leap day', '2027-08-31', '2028-02-29', '2028-02-29', null, null, '2028-03-01'],
  ['Microsoft, customer data', 'from the 30th to a leap day', '2027-08-30', '2028-02-29', '2028-02-29', null, null, '2028-03-01'],
  ['Microsoft, customer data', 'from the 29th to a leap day', '2027-08-29', '2028-02-29', '2028-02-29', null, null, '2028-03-01'],
  ['Microsoft, customer data', 'to the day before a leap day', '2027-08-28', '2028-02-29', '2028-02-28', null, null, '2028-02-29'],
  ['Microsoft, customer data', 'from a leap day', '2028-02-29', '2028-08-01', '2028-08-29', null, null, '2028-08-30'],
  // from the last of a month to the same date, not to the last of the other month
  ['Microsoft, customer data', 'from the end of a short month', '2026-06-30', '2026-12-01', '2026-12-30', null, null, '2026-12-31'],
  ['Microsoft, customer data', 'to the end of a short month', '2026-03-31', '2026-10-01', '2026-09-30', null, null, '2026-10-01'],
  ['Microsoft, customer data', 'over both changes of the clocks', '2026-10-15', '2027-04-20', '2027-04-15', null, null, '2027-04-20'],
  // 4 July 2027 is a Sunday, and is kept on Monday 5: neither moves the end or the effect
  ['Microsoft, customer data', 'to Independence Day', '2027-01-04', '2027-07-01', '2027-07-04', null, null, '2027-07-05'],

  ['Microsoft, other data', "to New Year's Day", '2027-12-02', '2028-01-01', '2028-01-01', null, null, '2028-01-02'],
  ['Microsoft, other data', 'over a leap day', '2028-02-01', '2028-03-01', '2028-03-02', null, null, '2028-03-03'],
  ['Microsoft, other data', 'over February of a common year', '2027-02-01', '2027-03-01', '2027-03-03', null, null, '2027-03-04'],
  ['Microsoft, other data', 'over the end of summer time', '2026-10-05', '2026-11-20', '2026-11-04', null, null, '2026-11-20'],
  ['Microsoft, other data', 'to Labor Day: no rolling', '2026-08-08', '2026-09-08', '2026-09-07', null, null, '2026-09-08'],

  // 17 December + 15 = Friday 1 January, New Year's Day; the weekend; so Monday 4
  ['Zitadel', "to New Year's Day", '2026-12-17', '2027-01-02', '2027-01-01', '2027-01-04', '2027-01-04T23:00:00Z', '2027-01-05'],
  ['Zitadel', 'to a leap day', '2028-02-14', '2028-03-01', '2028-02-29', '2028-02-29', '2028-02-29T23:00:00Z', '2028-03-01'],
  // 14 March + 15 = Sunday 29 March, when summer time starts; so Monday 30, in summer time
  ['Zitadel', 'to the start of summer time', '2026-03-14', '2026-03-30', '2026-03-29', '2026-03-30', '2026-03-30T22:00:00Z', '2026-03-31'],
  // 10 October + 15 = Sunday 25 October, when it ends; so Monday 26, in winter time
  ['Zitadel', 'to the end of summer time', '2026-10-10', '2026-11-02', '2026-10-25', '2026-10-26', '2026-10-26T23:00:00Z', '2026-11-02'],
  // 10 May + 15 = Monday 25 May, Whit Monday; so Tuesday 26
  ['Zitadel', 'to Whit Monday', '2026-05-10', '2026-05-26', '2026-05-25', '2026-05-26', '2026-05-26T22:00:00Z', '2026-05-27'],

  // 1 January 2028 is a Saturday, so New Year's Day is kept on Friday 31 December; the weekend; so Monday 3
  ['BetterCloud', "over the year's end", '2027-12-21', '2028-01-01', '2027-12-31', '2028-01-03', '2028-01-04T05:00:00Z', '2028-01-04'],
  ['BetterCloud', 'to a leap day', '2028-02-19', '2028-03-01', '2028-02-29', '2028-02-29', '2028-03-01T05:00:00Z', '2028-03-01'],
  // 4 March + 10 = Sunday 14 March, when summer time starts; so Monday 15, in summer time
  [
    'BetterCloud',
    'to the start of summer time',
    '2027-03-04',
    '2027-03-15',
    '2027-03-14',
    '2027-03-15',
    '2027-03-16T04:00:00Z',
    '2027-03-16',
  ],
  // 16 November + 10 = Thursday 26 November, Thanksgiving; the day after is a working day
  ['BetterCloud', 'to Thanksgiving', '2026-11-16', '2026-11-27', '2026-11-26', '2026-11-27', '2026-11-28T05:00:00Z', '2026-11-28'],
  // 4 July 2026 is a Saturday, so it is kept on Friday 3; the weekend; so Monday 6
  ['BetterCloud', 'to Independence Day', '2026-06-23', '2026-07-03', '2026-07-03', '2026-07-06', '2026-07-07T04:00:00Z', '2026-07-07'],

  // counted 22 23 24 | 28 29 30 31 | 4 5 6; Christmas and New Year's Day, both Fridays, are left out
  ['ClickDimensions', "over the year's end", '2026-12-21', '2027-01-04', null, '2027-01-06', '2027-01-07T05:00:00Z', '2027-01-07'],
  // counted 15 16 17 18 | 22 23 24 25 | 28 29; Washington's Birthday, Monday 21, is left out
  ['ClickDimensions', 'to a leap day', '2028-02-14', '2028-03-01', null, '2028-02-29', '2028-03-01T05:00:00Z', '2028-03-01'],
  // counted 27 28 29 30 | 2 3 4 5 6 | 9; received in summer time, which ends on 1 November
  ['ClickDimensions', 'over the end of summer time', '2026-10-26', '2026-11-05', null, '2026-11-09', '2026-11-10T05:00:00Z', '2026-11-10'],
  // counted 16 17 18 19 20 | 23 24 25 27 | 30; Thanksgiving, Thursday 26, is left out
  ['ClickDimensions', 'over Thanksgiving', '2026-11-13', '2026-12-15', null, '2026-11-30', '2026-12-01T05:00:00Z', '2026-12-15'],

  // 12 December + 14 = Saturday 26 December; so Monday 28
  ['ABBYY', "over the year's end", '2026-12-12', '2027-01-01', '2027-01-11', '2026-12-28', '2026-12-28T23:00:00Z', '2027-01-12'],
  ['ABBYY', 'to a leap day', '2028-02-15', '2028-03-17', '2028-03-16', '2028-02-29', '2028-02-29T23:00:00Z', '2028-03-17'],
  // 14 March + 14 = 28 March, Easter Sunday, when summer time starts; Easter Monday; so Tuesday 30, in summer time
  ['ABBYY', 'to Easter and summer time', '2027-03-14', '2027-04-14', '2027-04-13', '2027-03-30', '2027-03-30T22:00:00Z', '2027-04-14'],
  // 30 April + 14 = Thursday 14 May, Ascension Day, a holiday in Germany and not in Hungary; so Friday 15
  ['ABBYY', 'to Ascension Day', '2026-04-30', '2026-05-31', '2026-05-30', '2026-05-15', '2026-05-15T22:00:00Z', '2026-05-31'],

  ['SAP', "over the year's end", '2026-12-30', '2026-12-31', '2027-01-29', '2027-01-29', '2027-01-29T23:00:00Z', '2027-01-30'],
  // 14 April + 30 = Thursday 14 May, Ascension Day; so Friday 15
  ['SAP', 'to Ascension Day', '2026-04-14', '2026-04-15', '2026-05-14', '2026-05-15', '2026-05-15T22:00:00Z', '2026-05-16'],
];

/** The same, of changes announced as an emergency. It skips the periods where the terms allow it; they are counted all the same. */
export const emergencyRows: readonly NoticeRow[] = [
  ['SAP', "over the year's end", '2026-12-30', '2026-12-31', '2027-01-29', '2027-01-29', '2027-01-29T23:00:00Z', '2026-12-31'],
  // told in winter time, which ends on 26 March
  ['SAP', 'on a leap day', '2028-02-28', '2028-02-29', '2028-03-29', '2028-03-29', '2028-03-29T22:00:00Z', '2028-02-29'],
  ['SAP', 'on the day summer time ends', '2026-10-24', '2026-10-25', '2026-11-23', '2026-11-23', '2026-11-23T23:00:00Z', '2026-10-25'],
  ['SAP', 'on the day it is announced', '2026-04-14', '2026-04-14', '2026-05-14', '2026-05-15', '2026-05-15T22:00:00Z', '2026-04-14'],
  ['Zitadel', 'not allowed', '2026-12-17', '2026-12-18', '2027-01-01', '2027-01-04', '2027-01-04T23:00:00Z', '2027-01-05'],
  ['ClickDimensions', 'not allowed', '2026-11-13', '2026-11-14', null, '2026-11-30', '2026-12-01T05:00:00Z', '2026-12-01'],
  ['AWS', 'not allowed', '2026-10-27', '2026-10-28', '2026-11-26', null, null, '2026-11-27'],
];

export type CureRow = readonly [contract: Contracted, what: string, from: string, cureUntil: string, cureBy: string];

/** Periods to cure: the day of the event that starts one, its last day, and that day's 24:00 in UTC. */
export const cureRows: readonly CureRow[] = [
  // 2 November + 60 = Friday 1 January, New Year's Day; the weekend; so Monday 4
  ['BetterCloud', "to New Year's Day", '2026-11-02', '2027-01-04', '2027-01-05T05:00:00Z'],
  ['BetterCloud', 'to a leap day', '2027-12-31', '2028-02-29', '2028-03-01T05:00:00Z'],
  // 13 January + 60 = Sunday 14 March, when summer time starts; so Monday 15, in summer time
  ['BetterCloud', 'to the start of summer time', '2027-01-13', '2027-03-15', '2027-03-16T04:00:00Z'],
  ['ClickDimensions', "over the year's end", '2026-12-14', '2027-01-13', '2027-01-14T05:00:00Z'],
  ['ClickDimensions', 'to a leap day', '2028-01-30', '2028-02-29', '2028-03-01T05:00:00Z'],
  // 12 October + 30 = Wednesday 11 November, Veterans Day; so Thursday 12, in winter time
  ['ClickDimensions', 'to Veterans Day', '2026-10-12', '2026-11-12', '2026-11-13T05:00:00Z'],
];
