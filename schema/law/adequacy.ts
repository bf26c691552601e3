// Adequacy decisions (GDPR Art. 45): whether a transfer can rest on one, and which cover it by law alone.

import type { CivilDay } from '../words/civil-day.ts';
import { onDay } from '../words/day-in-words.ts';
import type { Citation, Finding } from '../words/finding.ts';
import type { Statement } from '../words/statement.ts';
import type { Mechanism, ParticipationData } from '../words/transfer.ts';
import { cite, citeRule, GDPR_APPLIES_FROM, inText } from './acts.ts';
import { adequacyDecisions, citeDecision, isInForce, type AdequacyDecision } from './adequacy-decisions.ts';
import { concerns, findBar, findWatch } from './adequacy-limits.ts';
import { findParticipation } from './participation.ts';
import { also, because, found, type Answer, type Question } from './question.ts';
import { capital, destinationInWords, organisationOf } from './sentences.ts';

function findCondition(question: Question, mechanism: Mechanism | null, decision: AdequacyDecision): Finding | null {
  if (decision.scope === 'PARTICIPANTS' && mechanism) return findParticipation(question, mechanism, decision);
  if (decision.condition === null || mechanism?.scopeConfirmed === true) return null;
  const open =
    mechanism?.scopeConfirmed === false
      ? { en: 'by what is recorded, this could not be confirmed', hu: 'a rögzített adat szerint ez nem nyert megerősítést' }
      : { en: 'nobody has confirmed this', hu: 'ezt senki nem erősítette meg' };
  const statement = {
    en: `${decision.name.en} covers the transfer only if ${decision.condition.en}; ${open.en}.`,
    hu: `${capital(decision.name.hu)} csak akkor alapozza meg az adattovábbítást, ha ${decision.condition.hu}; ${open.hu}.`,
  };
  return found(question, 'SCOPE_NOT_CONFIRMED', statement, citeDecision(decision));
}

/** A certification covers the data it was made for: of staff in their work (HR), or all other. */
const dataInWords: Readonly<Record<ParticipationData, Statement>> = {
  HR: { en: ' for human resources data only', hu: ', kizárólag munkaviszonnyal összefüggő (HR) adatokra' },
  NON_HR: { en: ' for data other than human resources data only', hu: ', munkaviszonnyal összefüggő (HR) adatokra nem' },
  BOTH: { en: '', hu: '' },
};

function casesPending(decision: AdequacyDecision, asOf: CivilDay): readonly Citation[] {
  return decision.pendingCase !== null && asOf >= decision.pendingCase.since ? [cite(decision.pendingCase.id)] : [];
}

function groundInWords(question: Question, decision: AdequacyDecision, rule: Statement, mechanism: Mechanism | null): Statement {
  const { asOf, transfer } = question;
  const [day, destination] = [onDay(asOf), destinationInWords(transfer)];
  const data = dataInWords[mechanism?.participation?.data ?? 'BOTH'];
  const listed =
    decision.scope === 'PARTICIPANTS'
      ? {
          en: `, on whose list the recipient is recorded${data.en}`,
          hu: `, amelynek jegyzékében a címzett a rögzített adatok szerint szerepel${data.hu}`,
        }
      : { en: '', hu: '' };
  const met = decision.condition
    ? {
        en: `; it is recorded as confirmed that ${decision.condition.en}`,
        hu: `; a rögzített megerősítés szerint ${decision.condition.hu}`,
      }
    : { en: '', hu: '' };
  const byLaw = mechanism
    ? { en: '', hu: '' }
    : { en: ' by law, although that is not recorded,', hu: ' – a jog erejénél fogva, jóllehet ez nincs rögzítve –' };
  const except = decision.exclusions.filter((exclusion) => exclusion.from <= asOf && asOf <= exclusion.lastDay);
  const pending = casesPending(decision, asOf).map(inText);
  return {
    en: [
      `${capital(day.en)}, the transfer to ${destination.en} rests${byLaw.en} on ${decision.name.en}${listed.en}${met.en} (${rule.en}).`,
      ...except.map(({ en }) => `The decision does not cover ${en}.`),
      ...pending.map(({ en }) => `An appeal about the decision is pending (${en}).`),
    ].join(' '),
    hu: [
      `Az adattovábbítás ${destination.hu} ${day.hu}${byLaw.hu} a következő jogi aktuson alapul: ${decision.name.hu}${listed.hu}${met.hu} (${rule.hu}).`,
      ...except.map(({ hu }) => `A határozat nem terjed ki ${hu}.`),
      ...pending.map(({ hu }) => `A határozattal kapcsolatban fellebbezés van folyamatban (${hu}).`),
    ].join(' '),
  };
}

/**
 * Whether a transfer can rest on one adequacy decision on a day.
 *
 * Invalidation is immediate. A decision for participants needs a dated listing, one of partial scope a confirmation; a
 * decision for an organisation is matched by its name. `mechanism` is what is recorded of the reliance; null when nothing is.
 *
 * @law GDPR Art. 45(3); GDPR Art. 45(9); Directive 95/46/EC Art. 25(6); CJEU C-362/14; CJEU C-311/18
 */
export function judgeAdequacy(question: Question, mechanism: Mechanism | null, decision: AdequacyDecision): Answer {
  const unusable = findBar(question, decision);
  if (unusable) return because('NOT_COVERED', unusable);
  const unmet = findCondition(question, mechanism, decision);
  if (unmet) return also(because(unmet.code === 'NOT_A_PARTICIPANT' ? 'NOT_COVERED' : 'UNVERIFIED', unmet), findWatch(question, decision));
  const isOfDirective = decision.adoptedOn < GDPR_APPLIES_FROM;
  const rule = citeRule(question.asOf, { gdpr: isOfDirective ? 'Art. 45(9)' : 'Art. 45(3)', directive: 'Art. 25(6)' });
  return {
    verdict: 'COVERED',
    statement: groundInWords(question, decision, inText(rule), mechanism),
    citations: [citeDecision(decision), rule, ...casesPending(decision, question.asOf)],
    findings: findWatch(question, decision),
  };
}

/**
 * The decision that covers a transfer by law alone, whether anybody wrote it down or not: one for a whole country, or
 * for the organisation that the transfer names.
 *
 * @law GDPR Art. 45(1); Directive 95/46/EC Art. 25(6)
 * @returns undefined when every decision on the destination needs a condition on record, or there is none in force
 */
export function decisionByLaw(question: Question): AdequacyDecision | undefined {
  const { transfer, asOf } = question;
  if (transfer.destination === null && organisationOf(transfer) === null) return undefined;
  return adequacyDecisions.find(
    (decision) =>
      (decision.scope === 'WHOLE' || decision.scope === 'ORGANISATION') && isInForce(decision, asOf) && concerns(decision, transfer),
  );
}
