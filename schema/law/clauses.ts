// The Commission's standard contractual clauses (GDPR Art. 46(2)(c)): which set, signed when, made for which hop.

import { plus } from '../words/civil-day.ts';
import { dayInWords, fromDay, onDay, untilDay } from '../words/day-in-words.ts';
import type { Finding } from '../words/finding.ts';
import type { Statement } from '../words/statement.ts';
import type { Mechanism } from '../words/transfer.ts';
import { inText } from './acts.ts';
import { findWrongHop } from './clause-hops.ts';
import { citeClauses, citeLegacyRule, replacementOf, type ClauseSet } from './clause-sets.ts';
import { citeMechanism } from './mechanisms.ts';
import { found, type Question } from './question.ts';
import { capital } from './sentences.ts';

/** What a fact that no source confirmed must say besides. */
function unconfirmed(set: ClauseSet, field: 'from' | 'adoptedOn' | 'lastDay'): Statement {
  if (!set.unverified.includes(field)) return { en: '', hu: '' };
  return field === 'from'
    ? { en: ' No source has confirmed that first day.', hu: ' Ezt a kezdőnapot forrás nem erősítette meg.' }
    : { en: ' No source has confirmed that day for these clauses.', hu: ' Ezt a napot ezekre a feltételekre forrás nem erősítette meg.' };
}

/**
 * The finding on clauses that are no ground for a transfer: those for contracts between controller and processor.
 *
 * @law GDPR Art. 46(2)(c); GDPR Art. 28(4)
 * @returns null for sets that are
 */
export function findWrongClauses(question: Question, set: ClauseSet): Finding | null {
  if (set.transferTool) return null;
  const rule = inText(citeMechanism('SCC_COMMISSION', question.asOf));
  const statement = {
    en: `The ${set.name.en} govern the contract between controller and processor; they are no ground for a transfer to a third country (${rule.en}).`,
    hu: `${capital(set.name.hu)} az adatkezelő és az adatfeldolgozó közötti szerződést szabályozzák, harmadik országba irányuló adattovábbítást nem alapoznak meg (${rule.hu}).`,
  };
  return found(question, 'NOT_A_TRANSFER_TOOL', statement, citeClauses(set));
}

/**
 * What keeps a set of clauses from carrying the transfer on the day: not applicable yet, ended, or signed too late.
 *
 * The old sets cannot be signed from 27 September 2021 and carry nothing after 27 December 2022.
 *
 * @law GDPR Art. 46(2)(c); Directive 95/46/EC Art. 26(4); Decision (EU) 2021/914 Art. 4(2)-(4)
 */
export function findBarredClauses(question: Question, mechanism: Mechanism, set: ClauseSet): Finding[] {
  const { asOf } = question;
  const findings: Finding[] = [];
  if (asOf < set.from) {
    const doubt = unconfirmed(set, 'from');
    const statement = {
      en: `The ${set.name.en} can be used ${fromDay(set.from).en} on, so not yet ${onDay(asOf).en}.${doubt.en}`,
      hu: `${capital(set.name.hu)} csak ${fromDay(set.from).hu} alkalmazhatók, ${onDay(asOf).hu} még nem.${doubt.hu}`,
    };
    findings.push(found(question, 'MECHANISM_NOT_YET_IN_FORCE', statement, citeClauses(set)));
  }
  const rule = { en: 'Decision (EU) 2021/914 Art. 4', hu: '(EU) 2021/914 határozat 4. cikk' };
  if (set.lastDay !== null && asOf > set.lastDay) {
    const [end, doubt] = [untilDay(set.lastDay), unconfirmed(set, 'lastDay')];
    const statement = {
      en: `The ${set.name.en} carried transfers ${end.en} at the latest, whenever they were signed (${rule.en}).${doubt.en}`,
      hu: `${capital(set.name.hu)} az aláírás napjától függetlenül legfeljebb ${end.hu} alapozhattak meg adattovábbítást (${rule.hu}).${doubt.hu}`,
    };
    findings.push(found(question, 'LEGACY_CLAUSES_EXPIRED', statement, citeLegacyRule()));
  }
  const { signedOn } = mechanism;
  if (set.lastDayToSign !== null && signedOn !== null && signedOn > set.lastDayToSign && signedOn <= asOf) {
    const [signed, end, replacement] = [onDay(signedOn), untilDay(set.lastDayToSign), replacementOf(set)];
    const statement = {
      en: `The ${set.name.en} could be signed ${end.en} only; signed ${signed.en}, they never carried a transfer (${replacement.statement.en}).`,
      hu: `${capital(set.name.hu)} csak ${end.hu} voltak aláírhatók; mivel az aláírás ${signed.hu} történt, adattovábbítást soha nem alapoztak meg (${replacement.statement.hu}).`,
    };
    findings.push(found(question, 'LEGACY_CLAUSES_SIGNED_TOO_LATE', statement, replacement.citation));
  }
  return findings;
}

function contractDate(question: Question, mechanism: Mechanism, set: ClauseSet): Statement | null {
  const { signedOn } = mechanism;
  if (signedOn === null && set.lastDayToSign !== null && question.asOf > set.lastDayToSign) {
    const [end, by] = [untilDay(set.lastDayToSign), dayInWords(set.lastDayToSign)];
    return {
      en: `The contract's date is not stated: the ${set.name.en} carry the transfer only if they were signed by ${by.en}.`,
      hu: `A szerződés kelte nincs megadva: ${set.name.hu} csak akkor alapozzák meg az adattovábbítást, ha ${end.hu} aláírták őket.`,
    };
  }
  if (signedOn !== null && signedOn < set.adoptedOn) {
    const [signed, adopted, doubt] = [dayInWords(signedOn), onDay(set.adoptedOn), unconfirmed(set, 'adoptedOn')];
    return {
      en: `The contract's date recorded (${signed.en}) cannot be right: the ${set.name.en} were adopted ${adopted.en}.${doubt.en}`,
      hu: `A szerződés rögzített kelte (${signed.hu}) nem lehet helyes: ${set.name.hu} elfogadására ${adopted.hu} került sor.${doubt.hu}`,
    };
  }
  return null;
}

/**
 * What leaves it open whether a set of clauses carries the transfer: the module, the roles of the hop, the contract's date.
 *
 * @law GDPR Art. 46(2)(c); Decision (EU) 2021/914 Art. 4(2)-(4)
 */
export function findOpenClauses(question: Question, mechanism: Mechanism, set: ClauseSet): Finding[] {
  const date = contractDate(question, mechanism, set);
  const findings = [
    ...findWrongHop(question, mechanism, set),
    ...(date ? [found(question, 'INSTRUMENT_NOT_STATED', date, citeClauses(set))] : []),
  ];
  if (
    set.legacyNeedsConfirmation &&
    set.lastDayToSign !== null &&
    question.asOf >= plus(set.lastDayToSign, { days: 1 }) &&
    mechanism.scopeConfirmed !== true
  ) {
    const statement = {
      en: `The ${set.name.en} were replaced; old contracts went on only while the transfer stayed unchanged, and nobody has confirmed this.`,
      hu: `${capital(set.name.hu)} helyébe új feltételek léptek; a korábbi szerződések csak változatlan adattovábbítás mellett maradhattak fenn, és ezt senki nem erősítette meg.`,
    };
    findings.push(found(question, 'SCOPE_NOT_CONFIRMED', statement, citeClauses(set)));
  }
  return findings;
}
