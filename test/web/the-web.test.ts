// The web that the scan goes by: that it holds what it should, is the same every time, and is read as it was written.

import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../scrapers/observation.ts';
import { observe } from '../../scrapers/observe.ts';
import { pageIn } from './bodies.ts';
import { coreOf, nameOf } from './content.ts';
import { HOST_FAILURES, HOSTILE_WRAPS, LEAVE_ALONE, PAGE_FAILURES, SLOW_FAILURES } from './failures.ts';
import { NOISES, SHAPES } from './look.ts';
import { plannedWeb } from './plan.ts';
import { expectedOf } from './truth.ts';

const PLAN = { seed: 'the web', pages: 220, rounds: 10, slow: 3 };
const web = plannedWeb(PLAN);
const whats = new Set(web.flatMap(({ rounds }) => rounds.map(({ what }) => what)));

describe('the plan', () => {
  test('is the same every time', () => {
    expect(plannedWeb(PLAN)).toEqual(web);
  });

  test('has pages of every shape and language on some forty hosts and more', () => {
    const firsts = web.flatMap(({ rounds }) => rounds.slice(0, 1));
    expect(new Set(firsts.map(({ content, look }) => `${content.language} ${look.shape}`)).size).toBe(LANGUAGES.length * SHAPES.length);
    expect(new Set(web.map(({ host }) => host)).size).toBeGreaterThanOrEqual(40);
  });

  test.each<[string, readonly string[]]>([
    ['noise', NOISES],
    ['hostile wrapping', HOSTILE_WRAPS],
    ['failure of a page', [...PAGE_FAILURES, ...SLOW_FAILURES, LEAVE_ALONE]],
    ['failure of a host', HOST_FAILURES],
    [
      'change',
      [
        'ADD',
        'REMOVE',
        'RENAME',
        'PURPOSE',
        'PLACE',
        'GROUND',
        'SEVERAL',
        'MERGE',
        'POLICY',
        'DAY',
        'PROSE',
        'PROSE AGAIN',
        'PROSE TAKEN BACK',
      ],
    ],
    ['course of an announcement', ['ADD AS ANNOUNCED', 'THEN ANNOUNCED']],
  ])('has every kind of %s', (_, kinds) => {
    expect(kinds.filter((kind) => !whats.has(kind))).toEqual([]);
  });

  test('gives every recipient a name of its own', () => {
    expect(new Set(Array.from({ length: 3_456 }, (_, number) => coreOf(number))).size).toBe(3_456);
  });
});

describe('the truth', () => {
  const all = web.flatMap((page) => expectedOf(page).map((round, at) => ({ page, round, at })));
  test('opens nothing in a round that brings nothing but noise to a page that was to be had', () => {
    const noise: readonly string[] = ['NOTHING', ...NOISES, ...HOSTILE_WRAPS];
    const found = all.filter(({ page, round, at }) => {
      const [last, now] = [page.rounds[at - 1], page.rounds[at]];
      return (
        now && last && last.failure === null && !last.leftAlone && noise.includes(now.what) && round.opened.length + round.closed.length > 0
      );
    });
    // A page that failed before it could be read for the first time is read for the first time when it can be had.
    expect(found.map(({ page, at }) => `${page.number} ${at} ${page.rounds[at]?.what}`)).toEqual([]);
  });

  test('tells a failure only when it has come twice', () => {
    const told = all.filter(({ round }) => round.opened.some((line) => line.startsWith('SOURCE_')));
    expect(told.length).toBeGreaterThan(30);
    const askedBefore = ({ page, at }: (typeof told)[number]) => page.rounds.slice(0, at).findLast(({ leftAlone }) => !leftAlone);
    expect(told.filter((one) => askedBefore(one)?.failure == null).map(({ page, at }) => `${page.number} ${at}`)).toEqual([]);
  });
});

test('every page is read as it was written', { timeout: 60_000 }, async () => {
  for (const { rounds } of web.filter(({ number }) => number % 3 === 0))
    for (const round of rounds.slice(0, 1)) {
      const { bytes, contentType } = pageIn(round);
      const [mediaType = '', charset = null] = contentType.split('; charset=');
      const read = await observe([{ bytes, about: { name: null, mediaType, charset, url: null } }], null);
      if (read.kind !== 'OBSERVED') throw new Error('not read');
      expect(read.observation.entries.map(({ name }) => name)).toEqual(round.content.recipients.map(nameOf));
      expect(read.observation.language).toBe(round.content.language);
    }
});
