// One recorded ground: which rule judges it. The instrument named decides, then the code.

import type { Mechanism } from '../words/transfer.ts';
import { citeRule, inText } from './acts.ts';
import { judgeAdequacy } from './adequacy.ts';
import { adequacyDecision, type AdequacyDecision } from './adequacy-decisions.ts';
import { findNoDecision } from './adequacy-limits.ts';
import { clauseSet, type ClauseSet } from './clause-sets.ts';
import { findWrongClauses } from './clauses.ts';
import { isDerogation, judgeDerogation } from './derogations.ts';
import { foreignInstrument } from './foreign-instruments.ts';
import { citeMechanism } from './mechanisms.ts';
import { also, because, found, type Answer, type Question } from './question.ts';
import { judgeSafeguard } from './safeguards.ts';
import { countryInWords } from './sentences.ts';

interface Named {
  readonly decision: AdequacyDecision | undefined;
  readonly set: ClauseSet | undefined;
}

/** Only two codes rest on an act of the Commission; under every other one the instrument named plays no part. */
function named({ code, instrument }: Mechanism): Named {
  if (instrument === null || (code !== 'ADEQUACY_DECISION' && code !== 'SCC_COMMISSION')) return { decision: undefined, set: undefined };
  return { decision: adequacyDecision(instrument), set: clauseSet(instrument) };
}

function foreign(question: Question, mechanism: Mechanism): Answer | null {
  const instrument = mechanism.instrument === null ? undefined : foreignInstrument(mechanism.instrument);
  if (!instrument) return null;
  const citation = citeRule(question.asOf, { gdpr: 'Art. 46(1)', directive: 'Art. 26(2)' });
  const [rule, country] = [inText(citation), countryInWords(instrument.country)];
  const statement = {
    en: `This instrument belongs to the law of ${country.en} and is no ground for a transfer out of the European Union: ${instrument.name} (${rule.en}).`,
    hu: `A következő eszköz egy másik ország (${country.hu}) jogához tartozik, és az Európai Unióból kiinduló adattovábbítást nem alapozza meg: ${instrument.name} (${rule.hu}).`,
  };
  return because('NOT_COVERED', found(question, 'NOT_A_TRANSFER_TOOL', statement, citation));
}

function unnamedDecision(question: Question, mechanism: Mechanism): Answer {
  const citation = citeMechanism('ADEQUACY_DECISION', question.asOf);
  const rule = inText(citation);
  const statement = mechanism.instrument
    ? {
        en: `The registry knows no adequacy decision under the number ${mechanism.instrument} (${rule.en}).`,
        hu: `A nyilvántartás nem ismer ilyen számú megfelelőségi határozatot: ${mechanism.instrument} (${rule.hu}).`,
      }
    : {
        en: `An adequacy decision is stated, but not which one (${rule.en}).`,
        hu: `Megfelelőségi határozatra hivatkoznak, de nincs megadva, hogy melyikre (${rule.hu}).`,
      };
  const unstated = found(question, 'INSTRUMENT_NOT_STATED', statement, citation);
  const none = mechanism.instrument === null ? findNoDecision(question) : null;
  return none ? also(because('NOT_COVERED', none), [unstated]) : because('UNVERIFIED', unstated);
}

/**
 * What one recorded ground is worth on a day.
 *
 * @law GDPR Art. 45(1); GDPR Art. 46(1); GDPR Art. 49(1)
 */
export function judgeMechanism(question: Question, mechanism: Mechanism): Answer {
  const { decision, set } = named(mechanism);
  if (decision) return judgeAdequacy(question, mechanism, decision);
  const wrong = set ? findWrongClauses(question, set) : null;
  if (wrong) return because('NOT_COVERED', wrong);
  if (set) return judgeSafeguard(question, mechanism, set);
  const other = foreign(question, mechanism);
  if (other) return other;
  if (mechanism.code === 'ADEQUACY_DECISION') return unnamedDecision(question, mechanism);
  return isDerogation(mechanism.code) ? judgeDerogation(question, mechanism.code) : judgeSafeguard(question, mechanism, null);
}

/**
 * Whether a recorded ground is a safeguard of Art. 46, which needs an assessment of the destination's law.
 *
 * @law GDPR Art. 46(1); CJEU C-311/18
 */
export function isSafeguard(mechanism: Mechanism): boolean {
  const { decision, set } = named(mechanism);
  if (decision || (mechanism.instrument !== null && foreignInstrument(mechanism.instrument))) return false;
  if (set) return set.transferTool;
  return mechanism.code !== 'ADEQUACY_DECISION' && !isDerogation(mechanism.code);
}
