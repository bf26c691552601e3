// The dates that a document states of itself: when it was updated, since when it applies, when it was published, of when its version is.

import type { DateKind, StatedDate } from '../observation.ts';
import type { Block, Page } from '../read/page.ts';
import words from './date-words.json' with { type: 'json' };
import { type DayMention, daysIn, type FigureOrder } from './days.ts';
import { foldedKey } from './fold.ts';
import { languageOf } from './language.ts';

/** How far from a day the words that say what it is of may stand. */
const REACH = 110;
const REACH_BEHIND = 45;
const QUOTED_WORDS = 25;
/** A document with more days in its text is none that anybody reads. */
const MOST_DAYS = 2_000;

interface Cue {
  readonly kind: DateKind;
  readonly from: number;
  readonly until: number;
}

function cuePattern(phrases: readonly string[]): string {
  return phrases
    .map((phrase) => foldedKey(phrase).replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`))
    .sort((a, b) => b.length - a.length)
    .join('|');
}

const KINDS = ['UPDATED', 'EFFECTIVE', 'PUBLISHED', 'VERSION'] as const satisfies readonly DateKind[];
const BEFORE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${KINDS.map((kind) => `(${cuePattern(words.before[kind])})`).join('|')})(?![\\p{L}])`,
  'gu',
);
const BEHIND = (['EFFECTIVE', 'UPDATED'] as const).map(
  (kind) => [new RegExp(`^(?:-\\p{L}{1,6})?[\\s.,]{0,3}(?:${cuePattern(words.behind[kind])})`, 'u'), kind] as const,
);
const setOf = (list: readonly string[]): ReadonlySet<string> => new Set(list.map(foldedKey));
const LINKING = setOf(words.linking);
const LAWS = setOf(words.laws);
const ITSELF = setOf(words.itself);
/** Words that say by themselves that the document speaks of itself, so that more may stand between them and the day. */
const STRONG = /^(?:last |date |utols|utolj|legut|letzte|zuletzt|derniere|effective date|revision|hatalybalep)/;
const CLOSING = /^\p{Lu}[\p{L}-]{1,30}(?: \p{Lu}[\p{L}-]{1,20})?, (?:den |le |am )?$/u;

function wordsIn(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}.'-]*[\p{L}\p{N}]/gu) ?? [];
}

/** Whether what stands between a word such as `updated` and a day ties the two together. */
function isTied(cue: string, kind: DateKind, between: string): boolean {
  if (/[!?;]|\.\s+\p{L}{3}/u.test(between) || between.includes('|')) return false;
  const linked = wordsIn(between).every((word) => LINKING.has(word) || /^v?\d+(?:\.\d+)*\.?$/.test(word));
  return (
    linked || (STRONG.test(cue) && kind !== 'VERSION' && wordsIn(between).length <= 12 && !wordsIn(between).some((word) => LAWS.has(word)))
  );
}

/** A sentence about a law, unless it speaks of the document itself. */
function isOfALaw(sentence: string): boolean {
  const said = wordsIn(sentence);
  return said.some((word) => LAWS.has(word)) && !said.some((word) => ITSELF.has(word));
}

/** The nearest word before a day that says what the day is of. */
function cueBefore(before: string): Cue | null {
  const cues = [...before.matchAll(BEFORE)].flatMap((found): Cue[] => {
    const kind = KINDS.find((_, index) => found[index + 1] !== undefined);
    return kind === undefined ? [] : [{ kind, from: found.index, until: found.index + found[0].length }];
  });
  return cues.findLast((cue) => isTied(before.slice(cue.from, cue.until), cue.kind, before.slice(cue.until))) ?? null;
}

/** Folded letter by letter, so that offsets hold. */
function foldedInPlace(text: string): string {
  if (/^[\0-\x7F]*$/.test(text)) return text.toLowerCase();
  return text
    .replaceAll(/[^\0-\x60\x7B-\x7F]/gu, (letter) => {
      const folded = foldedKey(letter);
      return folded.length === letter.length ? folded : letter;
    })
    .toLowerCase();
}

interface Found {
  readonly kind: DateKind;
  readonly from: number;
  readonly until: number;
}

/** What a day is of, and the words that say so; null when it is no date of the document. */
function kindOf(text: string, day: DayMention, isLast: boolean): Found | null {
  const start = Math.max(0, day.from - REACH);
  const before = foldedInPlace(text.slice(start, day.from));
  const behind = foldedInPlace(text.slice(day.until, day.until + REACH_BEHIND));
  const { from, until } = day;
  const sentence = before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf('! ')) + 1);
  if (/^(?:-i)?\s?\((?:eu|ek|ec|ue|eg)\)|^-i\b/.test(behind)) return null;
  const cue = cueBefore(before);
  if (cue !== null && !(cue.kind === 'EFFECTIVE' && isOfALaw(sentence.slice(0, Math.max(0, sentence.length - (before.length - cue.from))))))
    return { kind: cue.kind, from: start + cue.from, until };
  const said = isOfALaw(sentence)
    ? undefined
    : BEHIND.map(([pattern, kind]) => ({ kind, length: pattern.exec(behind)?.[0].length ?? 0 })).find(({ length }) => length > 0);
  if (said !== undefined) return { kind: said.kind, from, until: until + said.length };
  const lead = `${start === 0 ? '. ' : ''}${text.slice(start, from)}`;
  const closing = isLast && text.length - until <= 2 ? (/[.!?\n] ([^.!?\n]*)$/.exec(lead)?.[1] ?? '') : '';
  return CLOSING.test(closing) ? { kind: 'PUBLISHED', from: from - closing.length, until } : null;
}

function quotation(text: string): string {
  const found = text.trim().split(/\s+/);
  return found.slice(0, QUOTED_WORDS).join(' ');
}

/** How the document orders the figures of its days: by its language, or by a day of its own that leaves no choice; null: unknown. */
function figureOrder(blocks: readonly Block[]): FigureOrder | null {
  const head = blocks
    .slice(0, 200)
    .map(({ text }) => text.slice(0, 400))
    .join('\n');
  const language = languageOf(head, null);
  if (language !== null && language !== 'en') return 'DAY_FIRST';
  const days: DayMention[] = [];
  for (const { text } of blocks) days.push(...daysIn(text, null, MOST_DAYS - days.length));
  for (const { stated, on, either } of days) {
    const [first, second] = stated.match(/\d{1,2}(?=\/)/g) ?? [];
    if (on !== null && either === null && first !== undefined && second !== undefined && first !== second)
      return Number(first) > 12 ? 'DAY_FIRST' : 'MONTH_FIRST';
  }
  const written = days.find(({ stated }) => /\p{L}{3}/u.test(stated))?.stated;
  return written === undefined
    ? null
    : /^\d{1,2}\D/.test(written)
      ? 'DAY_FIRST'
      : /^\p{L}+\.? \d{1,2}\D/u.test(written)
        ? 'MONTH_FIRST'
        : null;
}

const META_KINDS: readonly (readonly [RegExp, DateKind])[] = [
  [/modif|updat|revis|lastmod/i, 'UPDATED'],
  [/effective|validfrom/i, 'EFFECTIVE'],
  [/publish|^date$|created|issued/i, 'PUBLISHED'],
  [/version/i, 'VERSION'],
];

function metaDate({ name, value }: Page['metaDates'][number]): readonly StatedDate[] {
  const kind = META_KINDS.find(([pattern]) => pattern.test(name))?.[1];
  if (kind === undefined || !/\d{4}/.test(value)) return [];
  const on = daysIn(value)[0]?.on ?? null;
  return [{ kind, on, stated: value, evidence: { quotation: quotation(`${name}: ${value}`), at: null, offset: 0 } }];
}

/** Of several versions, as in a change log, only the newest. */
function newestVersionOnly(dates: readonly StatedDate[]): readonly StatedDate[] {
  const newest = dates
    .filter(({ kind, on }) => kind === 'VERSION' && on !== null)
    .reduce((latest, { on }) => (on !== null && on > latest ? on : latest), '');
  return dates.filter(({ kind, on }) => kind !== 'VERSION' || newest === '' || on === newest);
}

/**
 * The dates that a document states of itself, in its order, those of its machine-readable head first. Days of laws and decisions,
 * retention periods, copyright years and the items of change logs are none. `on` is null for a date that is no day or whose day and
 * month cannot be told apart.
 */
export function datesOf(blocks: readonly Block[], metaDates: Page['metaDates']): readonly StatedDate[] {
  const read = blocks.filter(({ chrome, kind }) => (chrome === null || chrome === 'ASIDE') && kind !== 'TABLE');
  let order: FigureOrder | null | undefined;
  let left = MOST_DAYS;
  let heading: string | null = null;
  const dates: StatedDate[] = [];
  for (const block of read) {
    if (block.kind === 'HEADING') heading = block.text;
    const days = daysIn(block.text, null, left);
    left -= days.length;
    for (const day of days) {
      const found = kindOf(block.text, day, read.at(-1) === block || read.at(-2) === block);
      if (found === null) continue;
      if (day.either !== null && order === undefined) order = figureOrder(read);
      const on = day.either !== null && order != null ? day.either[order] : day.on;
      const evidence = { quotation: quotation(block.text.slice(found.from, found.until)), at: heading, offset: block.offset + found.from };
      dates.push({ kind: found.kind, on, stated: day.stated, evidence });
    }
  }
  return newestVersionOnly([...metaDates.flatMap(metaDate), ...dates]);
}
