// Neighbouring versions of real policies: the verdict that a person gave, for every pair.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type ChangeClass, verdictOn } from '../../../scrapers/compare/text-verdict.ts';
import type { Observation } from '../../../scrapers/observation.ts';
import { pageOfMarkdown } from '../../../scrapers/read/markdown-page.ts';
import { sectionsOf } from '../../../scrapers/statements/sections.ts';
import { statementsIn } from '../../../scrapers/statements/statements-in.ts';

interface DriftCase {
  readonly id: string;
  readonly before: string;
  readonly after: string;
  readonly material: boolean;
  readonly change_class: string;
  readonly mechanisms_added: readonly string[];
  readonly mechanisms_removed: readonly string[];
  readonly mechanisms_still_named: readonly string[];
}

const CLASSES: Readonly<Record<ChangeClass, string>> = {
  MECHANISM_REPLACED: 'mechanism_replaced',
  MECHANISM_ADDED: 'mechanism_added',
  MECHANISM_REMOVED: 'mechanism_removed',
  CONTENT: 'content',
  BESIDE: 'noise',
  REFORMATTED: 'noise_converter',
  OTHER_WORDS: 'noise',
};
const NAMES: Readonly<Record<string, string>> = {
  '32023D1795': 'DPF',
  '32016D1250': 'Privacy Shield',
  '32021D0914': 'SCC',
  SCC_COMMISSION: 'SCC',
};

const corpus = process.env['ONWARD_CORPUS'];
if (corpus === undefined)
  console.log('Skipped: the pairs of real policies need ONWARD_CORPUS, the folder that holds documents/ and truth/.');

function readingOf(folder: string, path: string): { readonly observation: Observation; readonly text: string } {
  const { blocks } = pageOfMarkdown(readFileSync(join(folder, 'documents', path), 'utf8'), null);
  const observation = {
    extractor: 1,
    language: 'en' as const,
    title: null,
    entries: [],
    dates: [],
    mechanisms: statementsIn(blocks, 'en'),
    sections: sectionsOf(blocks),
    ignored: [],
    listElsewhere: null,
  };
  return { observation, text: blocks.map(({ text }) => `${text}\n`).join('') };
}

function casesIn(folder: string): readonly DriftCase[] {
  const truth: { readonly cases: readonly DriftCase[] } = JSON.parse(
    readFileSync(join(folder, 'truth', 'policy_drift_cases.json'), 'utf8'),
  );
  return truth.cases;
}

describe.skipIf(corpus === undefined)('pairs of real policies', () => {
  test.each(corpus === undefined ? [] : casesIn(corpus))('$id', (pair) => {
    const folder = corpus ?? '';
    const [before, after] = [readingOf(folder, pair.before), readingOf(folder, pair.after)];
    const { material, change, mechanisms } = verdictOn(before.observation, after.observation, { before: before.text, after: after.text });
    const named = (...kinds: readonly string[]) =>
      mechanisms
        .filter(({ kind, byName }) => kinds.includes(kind) && byName)
        .map(({ ground: { code, instrument } }) => NAMES[instrument ?? code] ?? code)
        .toSorted();
    expect({
      material,
      change_class: CLASSES[change],
      mechanisms_added: named('ADDED'),
      mechanisms_removed: named('REMOVED', 'NOW_HISTORICAL'),
      mechanisms_still_named: named('STILL_NAMED'),
    }).toEqual({
      material: pair.material,
      change_class: pair.change_class,
      mechanisms_added: pair.mechanisms_added.toSorted(),
      mechanisms_removed: pair.mechanisms_removed.toSorted(),
      mechanisms_still_named: pair.mechanisms_still_named.toSorted(),
    });
  });
});
