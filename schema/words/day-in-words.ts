// Civil days as people write them, in English and in Hungarian with its suffixes.

import type { CivilDay } from './civil-day.ts';
import type { Statement } from './statement.ts';

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const honapok = [
  'január',
  'február',
  'március',
  'április',
  'május',
  'június',
  'július',
  'augusztus',
  'szeptember',
  'október',
  'november',
  'december',
];

/** Days of the month whose Hungarian name takes back vowels: másodikán, harmadikán, hatodikán … */
const backVowels = new Set([2, 3, 6, 8, 13, 16, 18, 20, 23, 26, 28, 30]);

function parts(day: CivilDay): { readonly year: string; readonly month: number; readonly day: number } {
  return { year: day.slice(0, 4), month: Number(day.slice(5, 7)), day: Number(day.slice(8)) };
}

function english(day: CivilDay): string {
  const { year, month, day: date } = parts(day);
  return `${date} ${months[month - 1]} ${year}`;
}

function hungarian(day: CivilDay, back: string, front: string, first: string): string {
  const { year, month, day: date } = parts(day);
  const suffix = date === 1 ? first : backVowels.has(date) ? back : front;
  return `${year}. ${honapok[month - 1]} ${date}${suffix}`;
}

/** The day itself: `16 July 2020`, `2020. július 16.` */
export function dayInWords(day: CivilDay): Statement {
  return { en: english(day), hu: hungarian(day, '.', '.', '.') };
}

/** On the day: `on 16 July 2020`, `2020. július 16-án`. */
export function onDay(day: CivilDay): Statement {
  return { en: `on ${english(day)}`, hu: hungarian(day, '-án', '-én', '-jén') };
}

/** From the day on: `from 16 July 2020`, `2020. július 16-ától`. */
export function fromDay(day: CivilDay): Statement {
  return { en: `from ${english(day)}`, hu: hungarian(day, '-ától', '-étől', '-jétől') };
}

/** Up to and including the day: `until 15 July 2020`, `2020. július 15-éig`. */
export function untilDay(day: CivilDay): Statement {
  return { en: `until ${english(day)}`, hu: hungarian(day, '-áig', '-éig', '-jéig') };
}
