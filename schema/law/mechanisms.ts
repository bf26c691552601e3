// The grounds of GDPR Chapter V: article, labels in four languages, term in the Data Privacy Vocabulary.

import { checkedFacts } from '../words/checked-facts.ts';
import type { CivilDay } from '../words/civil-day.ts';
import type { Citation } from '../words/finding.ts';
import type { Statement } from '../words/statement.ts';
import type { MechanismCode } from '../words/transfer.ts';
import { cite, DIRECTIVE, GDPR, GDPR_APPLIES_FROM } from './acts.ts';
import json from './facts/mechanisms.json' with { type: 'json' };

/** One ground of Chapter V. */
export interface MechanismFacts {
  readonly code: MechanismCode;
  /** In the GDPR, such as `Art. 46(2)(c)`. */
  readonly article: string;
  /** What answered to it in Directive 95/46/EC; null when nothing did. */
  readonly directiveArticle: string | null;
  /** How a sentence names it. */
  readonly term: Statement;
  readonly label: { readonly en: string; readonly hu: string; readonly de: string; readonly fr: string };
  /** IRI of the term in the W3C Data Privacy Vocabulary. */
  readonly dpv: string;
  readonly dpvRelated: readonly string[];
  /** What the supervisory authority must do first. */
  readonly authorisation: 'none' | 'instrument' | 'specific' | 'notify';
  /** Whether a transfer impact assessment goes with it. */
  readonly assessment: 'no' | 'yes' | 'necessity' | 'assessment';
  readonly availability: string;
  /** The first day on which it could be used, when that is later than the act. */
  readonly availableFrom: CivilDay | null;
  /** Whether an approval of this kind is known to exist anywhere. */
  readonly approvalKnown: boolean;
  readonly sources: readonly string[];
  readonly doubts: readonly string[];
}

const mechanisms = checkedFacts<readonly MechanismFacts[]>(json);
const byCode = new Map(mechanisms.map((mechanism) => [mechanism.code, mechanism]));

/**
 * The facts about one ground.
 *
 * @law GDPR Art. 45(1); GDPR Art. 46(1); GDPR Art. 49(1)
 * @throws RangeError when the facts lack the code: a slip in this project, never in the input
 */
export function mechanismFacts(code: MechanismCode): MechanismFacts {
  const facts = byCode.get(code);
  if (!facts) throw new RangeError(`the facts hold no mechanism ${code}`);
  return facts;
}

/**
 * The label of a ground in English, Hungarian, German or French; English for every other language.
 *
 * @law GDPR Art. 45(1); GDPR Art. 46(1); GDPR Art. 49(1)
 */
export function mechanismLabel(code: MechanismCode, language: string): string {
  const { label } = mechanismFacts(code);
  const short = language.slice(0, 2).toLowerCase();
  return short === 'hu' || short === 'de' || short === 'fr' ? label[short] : label.en;
}

/**
 * Whether the law in force on the day knew a ground of this kind: some came only with the GDPR.
 *
 * @law GDPR Art. 99(2); Directive 95/46/EC Art. 26(1); Directive 95/46/EC Art. 26(2)
 */
export function isKnownToLaw(code: MechanismCode, asOf: CivilDay): boolean {
  return asOf >= GDPR_APPLIES_FROM || mechanismFacts(code).directiveArticle !== null;
}

/**
 * The article that a ground rests on, on a day: of the Directive before 25 May 2018 where it had one, otherwise of the GDPR.
 *
 * @law GDPR Art. 94(1)
 */
export function citeMechanism(code: MechanismCode, asOf: CivilDay): Citation {
  const { article, directiveArticle } = mechanismFacts(code);
  return asOf < GDPR_APPLIES_FROM && directiveArticle !== null ? cite(DIRECTIVE, directiveArticle) : cite(GDPR, article);
}
