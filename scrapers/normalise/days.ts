// The days that a text writes out, in English, Hungarian, German and French, in words or in figures.

import { type CivilDay, isCivilDay } from '../../schema/words/civil-day.ts';
import { foldAccents } from './fold.ts';
import monthWords from './month-words.json' with { type: 'json' };

/** Which of two figures is the day, where both could be: 03/04/2024 is in April by DAY_FIRST. */
export type FigureOrder = 'DAY_FIRST' | 'MONTH_FIRST';

/** A day where a text writes it. Offsets are half-open and leave a Hungarian suffix (`12-én`) out. */
export interface DayMention {
  /** Null: no such day exists, only the month is said, or the order of the figures is not known. */
  readonly on: CivilDay | null;
  readonly stated: string;
  readonly from: number;
  readonly until: number;
  /** What an ambiguous pair of figures means by either order; null: it is not ambiguous. */
  readonly either: { readonly DAY_FIRST: CivilDay; readonly MONTH_FIRST: CivilDay } | null;
}

const months = new Map(monthWords.flatMap((words, index) => words.map((word): [string, number] => [foldAccents(word), index + 1])));

const MAY_HOLD_YEAR = /(?:19|20)\d\d/;
const YEAR = /(?<!\d)(?:19[6-9]|20\d)\d(?!\d)/g;
const A_YEAR = new RegExp(YEAR.source, 'y');

/** Whether a year begins there, as days are written with. */
export function isYearAt(text: string, at: number): boolean {
  A_YEAR.lastIndex = at;
  return A_YEAR.test(text);
}

const MONTH = String.raw`(\p{L}{3,10})\.?`;
const DAY = String.raw`(\d{1,2})(?:st|nd|rd|th|er|\.)?`;
const GAP = String.raw`[\s,]{1,3}`;
/** What stands before a year, at the very end of the text before it. */
const MONTH_DAY = new RegExp(String.raw`(?<![\p{L}\p{N}])${MONTH}\s{1,2}${DAY}${GAP}$`, 'u');
const DAY_MONTH = new RegExp(String.raw`(?<![\p{N}./-])${DAY}\s{0,2}(?:of |de )?${MONTH}[\s,]{0,3}$`, 'u');
const MONTH_ONLY = new RegExp(String.raw`(?<![\p{L}\p{N}])${MONTH}\s{1,2}$`, 'u');
const FIGURES_BEFORE = /(?<![\p{N}./-])(\d{1,2})\s?([./-])\s?(\d{1,2})\s?\2\s?$/u;
/** What stands behind a year, at the very beginning of the text behind it. */
const MONTH_DAY_BEHIND = new RegExp(String.raw`^\.?\s{0,2}(?:évi )?(\p{L}{3,10})\.?\s{1,2}(\d{1,2})(?!\d)\.?`, 'u');
const FIGURES_BEHIND = /^\s?([./-])\s?(\d{1,2})\s?\1\s?(\d{1,3})(?!\d)\.?/u;
const MONTH_BEHIND = /^\.?\s{0,2}(\p{L}{3,10})(?!\p{L})/u;
const REACH = 26;

function civil(year: number, month: number | undefined, day: number): CivilDay | null {
  const text = `${year}-${String(month ?? 0).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isCivilDay(text) ? text : null;
}

function monthOf(word: string | undefined): number | undefined {
  return word === undefined ? undefined : months.get(foldAccents(word).toLowerCase());
}

type Found = Pick<DayMention, 'on' | 'from' | 'until' | 'either'>;

function inFigures(
  year: number,
  [first, second]: readonly [number, number],
  separator: string | undefined,
  order: FigureOrder | null,
): Pick<Found, 'on' | 'either'> {
  const dayFirst = civil(year, second, first);
  const monthFirst = civil(year, first, second);
  if (separator === '.' || dayFirst === null || monthFirst === null)
    return { on: dayFirst ?? (separator === '.' ? null : monthFirst), either: null };
  if (dayFirst === monthFirst) return { on: dayFirst, either: null };
  return {
    on: order === null ? null : order === 'DAY_FIRST' ? dayFirst : monthFirst,
    either: { DAY_FIRST: dayFirst, MONTH_FIRST: monthFirst },
  };
}

const isLetter = (unit: number): boolean => (unit | 32) >= 97 && ((unit | 32) <= 122 || unit >= 0xaa);
const isSeparator = (unit: number): boolean => unit >= 45 && unit <= 47;

/** Whether a month or a figure may stand behind a year: behind at most some blanks and a full stop. */
function mayGoOn(text: string, until: number): boolean {
  for (let at = until; at < until + 4; at += 1) if (isLetter(text.charCodeAt(at)) || isSeparator(text.charCodeAt(at))) return true;
  return false;
}

/** Whether a month or a figure may stand before a year. */
function mayComeBefore(text: string, from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - REACH); at -= 1) {
    const unit = text.charCodeAt(at);
    if (isLetter(unit) || (at >= from - 2 && isSeparator(unit))) return true;
  }
  return false;
}

/** The day around a year: `June 8,` before it, `. június 8.` behind it. */
function around(text: string, at: number, order: FigureOrder | null): Found | null {
  const [goesOn, isLed] = [mayGoOn(text, at + 4), mayComeBefore(text, at)];
  if (!goesOn && !isLed) return null;
  const year = Number(text.slice(at, at + 4));
  const before = text.slice(Math.max(0, at - REACH), at);
  const behind = text.slice(at + 4, at + 4 + REACH);
  const begins = (found: RegExpExecArray): number => at - (before.length - found.index);

  const named = MONTH_DAY_BEHIND.exec(behind);
  if (named !== null && monthOf(named[1]) !== undefined)
    return { on: civil(year, monthOf(named[1]), Number(named[2])), from: at, until: at + 4 + named[0].length, either: null };
  const monthDay = MONTH_DAY.exec(before);
  if (monthDay !== null && monthOf(monthDay[1]) !== undefined)
    return { on: civil(year, monthOf(monthDay[1]), Number(monthDay[2])), from: begins(monthDay), until: at + 4, either: null };
  const dayMonth = DAY_MONTH.exec(before);
  if (dayMonth !== null && monthOf(dayMonth[2]) !== undefined)
    return { on: civil(year, monthOf(dayMonth[2]), Number(dayMonth[1])), from: begins(dayMonth), until: at + 4, either: null };
  const behindFigures = FIGURES_BEHIND.exec(behind);
  if (behindFigures !== null)
    return {
      on: behindFigures[3]?.length === 3 ? null : civil(year, Number(behindFigures[2]), Number(behindFigures[3])),
      from: at,
      until: at + 4 + behindFigures[0].length,
      either: null,
    };
  const figures = FIGURES_BEFORE.exec(before);
  if (figures !== null)
    return { ...inFigures(year, [Number(figures[1]), Number(figures[3])], figures[2], order), from: begins(figures), until: at + 4 };
  const month = MONTH_ONLY.exec(before);
  if (month !== null && monthOf(month[1]) !== undefined) return { on: null, from: begins(month), until: at + 4, either: null };
  const monthBehind = MONTH_BEHIND.exec(behind);
  if (monthBehind !== null && monthOf(monthBehind[1]) !== undefined)
    return { on: null, from: at, until: at + 4 + monthBehind[0].length, either: null };
  return null;
}

/**
 * Every day that a text writes out, in order: `2016. július 12-én`, `10 July 2023`, `June 8, 2023`, `1er mars 2024`, `12.03.2024`,
 * `2023-07-10`. A year alone is no day; a month with a year is one that cannot be told.
 *
 * @param order  which figure of 03/04/2024 is the day; null: such a day is not told
 * @param most  how many are told; those behind them are not looked for
 */
export function daysIn(text: string, order: FigureOrder | null = null, most = Number.POSITIVE_INFINITY): readonly DayMention[] {
  if (!MAY_HOLD_YEAR.test(text)) return [];
  const found: DayMention[] = [];
  for (const { index } of text.matchAll(YEAR)) {
    if (found.length >= most) break;
    const day = around(text, index, order);
    if (day === null || day.from < (found.at(-1)?.until ?? 0)) continue;
    found.push({ ...day, stated: text.slice(day.from, day.until).trim() });
  }
  return found;
}
