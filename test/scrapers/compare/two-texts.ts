// Two readings of one policy as tests write them, and the verdict on them.

import { verdictOn } from '../../../scrapers/compare/text-verdict.ts';
import type { Language, Observation } from '../../../scrapers/observation.ts';
import type { Block } from '../../../scrapers/read/page.ts';
import { sectionsOf } from '../../../scrapers/statements/sections.ts';
import { statementsIn } from '../../../scrapers/statements/statements-in.ts';
import { heading, pageOf, paragraph } from '../statements/one-block.ts';

interface Read {
  readonly observation: Observation;
  readonly text: string;
}

export const readingOf = (...said: readonly Block[]): Read => readingIn('en', said);

export function readingIn(language: Language | null, said: readonly Block[]): Read {
  const { blocks, text } = pageOf(...said);
  const observation: Observation = {
    extractor: 1,
    language,
    title: null,
    entries: [],
    dates: [],
    mechanisms: statementsIn(blocks, language),
    sections: sectionsOf(blocks),
    ignored: [],
    listElsewhere: null,
  };
  return { observation, text };
}

export const opening = [
  heading('Privacy notice', 1),
  paragraph('Last updated: 3 May 2023'),
  paragraph('Acme respects your privacy and explains here what it does.'),
];
export const transfers = (...sentences: readonly string[]) => [
  ...opening,
  heading('International transfers'),
  ...sentences.map((text) => paragraph(text)),
];
export const SCC = 'For transfers outside the EEA we rely on Standard Contractual Clauses.';
export const SHIELD = 'Acme is certified under the EU-US Privacy Shield.';
export const FRAMEWORK = 'Acme is certified under the EU-US Data Privacy Framework.';

/** `ADDED 32023D1795`, `STILL_NAMED SCC_COMMISSION`. */
export function verdict(before: readonly Block[], after: readonly Block[]) {
  const [then, now] = [readingOf(...before), readingOf(...after)];
  const { material, change, mechanisms } = verdictOn(then.observation, now.observation, { before: then.text, after: now.text });
  return { material, change, mechanisms: mechanisms.map(({ kind, ground }) => `${kind} ${ground.instrument ?? ground.code}`).toSorted() };
}
