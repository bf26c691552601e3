// Whether a change of words has to be seen: every change of the tables, made to a policy and taken back.

import { describe, expect, test } from 'vitest';
import { isHarmless } from '../../../scrapers/compare/harmless.ts';
import { verdictOn } from '../../../scrapers/compare/text-verdict.ts';
import type { Language } from '../../../scrapers/observation.ts';
import type { Block } from '../../../scrapers/read/page.ts';
import { type Change, HARMLESS, LINES, MATERIAL, POLICIES } from '../../cases/policy-changes.ts';
import { heading, paragraph } from '../statements/one-block.ts';
import { readingIn } from './two-texts.ts';

const blocksOf = (language: Language): readonly Block[] =>
  POLICIES[language].flatMap(([title, ...lines]) => [heading(title), ...lines.map((line) => paragraph(line))]);

function changed([language, before, after]: Change): readonly Block[] {
  const blocks = blocksOf(language);
  if (before === '') return blocks.map((block, at) => (at === blocks.length - 1 ? paragraph(`${block.text} ${after}`) : block));
  const rewritten = blocks.map((block) => ({ ...block, text: block.text.replace(before, after) }));
  if (rewritten.every(({ text }, at) => text === blocks[at]?.text)) throw new Error(`nothing reads "${before}"`);
  return rewritten;
}

function isMaterial(language: Language | null, before: readonly Block[], after: readonly Block[]): boolean {
  const [then, now] = [readingIn(language, before), readingIn(language, after)];
  return verdictOn(then.observation, now.observation, { before: then.text, after: now.text }).material;
}

const both = (change: Change): readonly [made: boolean, takenBack: boolean] => {
  const [language] = change;
  const [before, after] = [blocksOf(language), changed(change)];
  return [isMaterial(language, before, after), isMaterial(language, after, before)];
};

describe('a privacy officer has to see', () => {
  test.each(MATERIAL)('%s: “%s” → “%s”', (...change) => expect(both(change)).toEqual([true, true]));

  test.each(LINES)('%s: a line of its own, “%s”', (language, line) => {
    expect(isMaterial(language, blocksOf(language), [...blocksOf(language), paragraph(line)])).toBe(true);
  });
});

describe('a privacy officer need not see', () => {
  test.each(HARMLESS)('%s: “%s” → “%s”', (...change) => expect(both(change)).toEqual([false, false]));

  test('sentences in other sections', () => {
    expect(isMaterial('en', blocksOf('en'), blocksOf('en').toReversed())).toBe(false);
  });
});

test.each([null, 'de' as const])('in a language that is not known, or another one, everything has to be seen: %s', (language) => {
  const [then, now] = [readingIn('en', blocksOf('en')), readingIn(language, changed(['en', 'Kites need wind.', 'Kites love wind.']))];
  expect(verdictOn(then.observation, now.observation, { before: then.text, after: now.text }).material).toBe(true);
});

test('without the texts everything has to be seen', () => {
  const [then, now] = [readingIn('en', blocksOf('en')), readingIn('en', changed(['en', 'Kites need wind.', 'Kites love wind.']))];
  expect(verdictOn(then.observation, now.observation)).toMatchObject({ material: true, change: 'CONTENT' });
  expect(verdictOn(then.observation, now.observation, { before: then.text, after: now.text })).toMatchObject({ change: 'OTHER_WORDS' });
});

describe('what nobody wrote', () => {
  const odd: readonly (readonly [what: string, text: string])[] = [
    ['one word without end', 'a'.repeat(5_000_000)],
    ['names without end', 'Ab Cd '.repeat(70_000)],
    ['addresses without end', 'a@'.repeat(200_000)],
    ['figures without end', '0 1-'.repeat(100_000)],
    ['sentences without end', 'Xa1 sleeps by Xa1. '.repeat(20_000)],
  ];
  test.each(odd)('%s is seen, soon', (_, text) => {
    const after = [...blocksOf('en'), paragraph(text)];
    const [then, now] = [readingIn('en', blocksOf('en')), readingIn('en', after)];
    const texts = { before: then.text, after: now.text };
    const begun = performance.now();
    expect(isHarmless(then.observation, now.observation, texts)).toBe(false);
    expect(performance.now() - begun).toBeLessThan(2_000);
  });
});
