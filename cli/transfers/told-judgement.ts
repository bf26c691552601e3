// A judgement made here, in the form in which the API tells one: each sentence in one language.

import type { Judgement } from '../../schema/law/judgement.ts';
import { inLanguage } from '../../schema/words/statement.ts';
import type { ToldJudgement } from './judgement-in-words.ts';

/** The judgement with its sentences in that language. */
export function told(judgement: Judgement, language: string): ToldJudgement {
  return {
    ...judgement,
    statement: inLanguage(judgement.statement, language),
    findings: judgement.findings.map((finding) => ({ ...finding, statement: inLanguage(finding.statement, language) })),
  };
}
