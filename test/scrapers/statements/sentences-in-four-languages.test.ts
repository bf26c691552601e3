// Every sentence of the tables says what a lawyer says it does.

import { describe, expect, test } from 'vitest';
import type { Language, MechanismStatement } from '../../../scrapers/observation.ts';
import { statementsIn } from '../../../scrapers/statements/statements-in.ts';
import { GERMAN } from '../../cases/statements-de.ts';
import {
  NO_GROUND_IN_ENGLISH,
  NOT_RELIED_ON_IN_ENGLISH,
  ONLY_MENTIONED_IN_ENGLISH,
  RELIED_ON_IN_ENGLISH,
} from '../../cases/statements-en.ts';
import { FRENCH } from '../../cases/statements-fr.ts';
import { HUNGARIAN } from '../../cases/statements-hu.ts';
import { TIMES_IN_ENGLISH, TIMES_IN_FRENCH, TIMES_IN_GERMAN, TIMES_IN_HUNGARIAN } from '../../cases/statements-times.ts';
import { ACTS, type Sentence } from '../../cases/statements.ts';
import { paragraph } from './one-block.ts';

const SHORT: Readonly<Record<string, string>> = {
  ADEQUACY_DECISION: 'ADEQUACY',
  SCC_COMMISSION: 'SCC',
  BINDING_CORPORATE_RULES: 'BCR',
  CODE_OF_CONDUCT: 'CODE',
  DEROGATION_CONSENT: 'CONSENT',
  DEROGATION_CONTRACT: 'CONTRACT',
};

function said({ ground: { code, instrument }, reliance }: MechanismStatement): string {
  return `${reliance} ${(instrument === null ? undefined : ACTS[instrument]) ?? SHORT[code] ?? code}`;
}

function readIn(sentence: string, language: Language | null): readonly string[] {
  return [...new Set(statementsIn([paragraph(sentence)], language).map(said))].toSorted();
}

const TABLES: readonly [what: string, language: Language, sentences: readonly Sentence[]][] = [
  ['English: relied on', 'en', RELIED_ON_IN_ENGLISH],
  ['English: past, denied, to come', 'en', NOT_RELIED_ON_IN_ENGLISH],
  ['English: only mentioned', 'en', ONLY_MENTIONED_IN_ENGLISH],
  ['English: something else', 'en', NO_GROUND_IN_ENGLISH],
  ['Hungarian', 'hu', HUNGARIAN],
  ['German', 'de', GERMAN],
  ['French', 'fr', FRENCH],
  ['English: when', 'en', TIMES_IN_ENGLISH],
  ['Hungarian: when', 'hu', TIMES_IN_HUNGARIAN],
  ['German: when', 'de', TIMES_IN_GERMAN],
  ['French: when', 'fr', TIMES_IN_FRENCH],
];

describe.each(TABLES)('%s', (_, language, sentences) => {
  test.each(sentences)('%s', (sentence, says) => {
    expect(readIn(sentence, language)).toEqual(says.toSorted());
  });

  test('the same without knowing the language', () => {
    expect(sentences.map(([sentence]) => readIn(sentence, null))).toEqual(sentences.map(([, says]) => says.toSorted()));
  });
});
