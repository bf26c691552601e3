// Adequacy decisions (GDPR Art. 45): whether a transfer can rest on one, and which cover it by law alone.

import { onDay } from '../words/day-in-words.ts';
import type { Finding } from '../words/finding.ts';
import type { Statement } from '../words/statement.ts';
import type { Mechanism } from '../words/transfer.ts';
import { cite, citeRule, inText } from './acts.ts';
import { adequacyDecisions, citeDecision, isInForce, type AdequacyDecision } from './adequacy-decisions.ts';
import { concerns, findBar, findWatch } from './adequacy-limits.ts';
import { findParticipation } from './participation.ts';
import { also, because, found, type Answer, type Question } from './question.ts';
import { capital, destinationInWords, organisationOf } from './sentences.ts';

function findCondition(question: Question, mechanism: Mechanism | null, decision: AdequacyDecision): Finding | null {
  if (decision.scope === 'PARTICIPANTS' && mechanism) return findParticipation(question, mechanism, decision);
  if (decision.condition === null || mechanism?.scopeConfirmed === true) return null;
  const statement = {
    en: `${decision.name.en} covers the transfer only if ${decision.condition.en}; nobody has confirmed this.`,
    hu: `${capital(decision.name.hu)} csak akkor alapozza meg az adattovábbítást, ha ${decision.condition.hu}; ezt senki nem erősítette meg.`,
  };
  return found(question, 'SCOPE_NOT_CONFIRMED', statement, citeDecision(decision));
}

function groundInWords(question: Question, decision: AdequacyDecision, rule: Statement, isRecorded: boolean): Statement {
  const { asOf, transfer } = question;
  const [day, destination] = [onDay(asOf), destinationInWords(transfer)];
  const listed =
    decision.scope === 'PARTICIPANTS'
      ? { en: ', on whose list the recipient is recorded', hu: ', amelynek jegyzékében a címzett a rögzített adatok szerint szerepel' }
      : { en: '', hu: '' };
  const met = decision.condition
    ? {
        en: `; it is recorded as confirmed that ${decision.condition.en}`,
        hu: `; a rögzített megerősítés szerint ${decision.condition.hu}`,
      }
    : { en: '', hu: '' };
  const byLaw = isRecorded
    ? { en: '', hu: '' }
    : { en: ' by law, although that is not recorded,', hu: ' – a jog erejénél fogva, jóllehet ez nincs rögzítve –' };
  const except = decision.exclusions.filter((exclusion) => exclusion.from <= asOf && asOf <= exclusion.lastDay);
  const pending = decision.pendingCase !== null && asOf >= decision.pendingCase.since ? inText(cite(decision.pendingCase.id)) : null;
  return {
    en: [
      `${capital(day.en)}, the transfer to ${destination.en} rests${byLaw.en} on ${decision.name.en}${listed.en}${met.en} (${rule.en}).`,
      ...except.map(({ en }) => `The decision does not cover ${en}.`),
      ...(pending ? [`An appeal about the decision is pending (${pending.en}).`] : []),
    ].join(' '),
    hu: [
      `Az adattovábbítás ${destination.hu} ${day.hu}${byLaw.hu} a következő jogi aktuson alapul: ${decision.name.hu}${listed.hu}${met.hu} (${rule.hu}).`,
      ...except.map(({ hu }) => `A határozat nem terjed ki ${hu}.`),
      ...(pending ? [`A határozattal kapcsolatban fellebbezés van folyamatban (${pending.hu}).`] : []),
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
  const rule = citeRule(question.asOf, { gdpr: 'Art. 45(3)', directive: 'Art. 25(6)' });
  return {
    verdict: 'COVERED',
    statement: groundInWords(question, decision, inText(rule), mechanism !== null),
    citations: [citeDecision(decision), rule],
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
