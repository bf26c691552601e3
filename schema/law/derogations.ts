// Derogations (GDPR Art. 49): exceptions for single cases. A list cannot show that their conditions are met.

import { checkedFacts } from '../words/checked-facts.ts';
import { onDay } from '../words/day-in-words.ts';
import type { Statement } from '../words/statement.ts';
import type { MechanismCode } from '../words/transfer.ts';
import { cite, GDPR, GDPR_APPLIES_FROM, inText } from './acts.ts';
import json from './facts/derogations.json' with { type: 'json' };
import { citeMechanism, mechanismFacts } from './mechanisms.ts';
import { because, found, type Answer, type Question } from './question.ts';
import { capital } from './sentences.ts';

/** What one derogation asks for, under the GDPR and before it under the Directive; null where the Directive did not know it. */
interface DerogationFacts {
  readonly code: MechanismCode;
  readonly gdpr: Statement;
  readonly directive: Statement | null;
  readonly sources: readonly string[];
}

const derogations = checkedFacts<readonly DerogationFacts[]>(json);
const byCode = new Map(derogations.map((derogation) => [derogation.code, derogation]));

/**
 * Whether a ground is a derogation, `DEROGATION_*`.
 *
 * @law GDPR Art. 49(1)
 */
export function isDerogation(code: MechanismCode): boolean {
  return byCode.has(code);
}

/**
 * What a derogation is worth on a day: never more than UNVERIFIED, with its own conditions in the statement.
 *
 * @law GDPR Art. 49(1); GDPR Art. 49(2); GDPR Art. 49(3); GDPR Art. 49(4); GDPR Art. 49(6); Directive 95/46/EC Art. 26(1); EDPB Guidelines 2/2018
 */
export function judgeDerogation(question: Question, code: MechanismCode): Answer {
  const { asOf } = question;
  const facts = byCode.get(code);
  const citation = citeMechanism(code, asOf);
  const conditions = asOf < GDPR_APPLIES_FROM ? facts?.directive : facts?.gdpr;
  const { term } = mechanismFacts(code);
  if (!conditions) {
    const [day, start] = [onDay(asOf), inText(cite(GDPR, 'Art. 99(2)'))];
    const statement = {
      en: `${capital(day.en)}, the law did not yet know this ground for transfers: ${term.en}; the GDPR applies from 25 May 2018 (${start.en}).`,
      hu: `A következő alap ${day.hu} még nem volt alkalmazható: ${term.hu}; a GDPR-t 2018. május 25-étől kell alkalmazni (${start.hu}).`,
    };
    return because('NOT_COVERED', found(question, 'MECHANISM_NOT_YET_IN_FORCE', statement, cite(GDPR, 'Art. 99(2)')));
  }
  const rule = inText(citation);
  const statement = {
    en: `The derogation recorded, ${term.en} (${rule.en}), is an exception for single cases. Its conditions: ${conditions.en}. Whether they are met cannot be told from what is recorded.`,
    hu: `A rögzített eltérés – ${term.hu} (${rule.hu}) – egyedi esetekre szóló kivétel. Feltételei: ${conditions.hu}. Ezek teljesülése a rögzített adatokból nem állapítható meg.`,
  };
  return because('UNVERIFIED', found(question, 'EXCEPTION_ONLY', statement, citation));
}
