// Appropriate safeguards (GDPR Art. 46): clauses, binding corporate rules, codes, certifications, arrangements.
// Each is first asked what bars it on the day, then what leaves it open; what is left carries the transfer.

import { civilDay } from '../words/civil-day.ts';
import { dayInWords, fromDay, onDay, untilDay } from '../words/day-in-words.ts';
import type { Citation, Finding } from '../words/finding.ts';
import type { Statement } from '../words/statement.ts';
import type { Mechanism } from '../words/transfer.ts';
import { cite, GDPR, GDPR_APPLIES_FROM, inText, isAdopted } from './acts.ts';
import { citeClauses, type ClauseSet } from './clause-sets.ts';
import { findBarredClauses, findOpenClauses } from './clauses.ts';
import { citeMechanism, isKnownToLaw, mechanismFacts } from './mechanisms.ts';
import { found, type Answer, type Question } from './question.ts';
import { capital, destinationInWords, together } from './sentences.ts';

/** The day of the judgment that asks for an assessment of the destination's law. */
const SCHREMS_II = civilDay('2020-07-16');

/** The subject of a sentence about the safeguard; Hungarian sentences put it at the end, after a colon. */
function nameOf(mechanism: Mechanism, set: ClauseSet | null): Statement {
  return set ? { en: `the ${set.name.en}`, hu: set.name.hu } : mechanismFacts(mechanism.code).term;
}

function notYet(question: Question, mechanism: Mechanism, name: Statement): Finding[] {
  const { asOf } = question;
  const findings: Finding[] = [];
  if (!isKnownToLaw(mechanism.code, asOf)) {
    const [day, start] = [onDay(asOf), inText(cite(GDPR, 'Art. 99(2)'))];
    const statement = {
      en: `${capital(day.en)} the law did not yet know ${name.en} as a ground for transfers: the GDPR applies ${fromDay(GDPR_APPLIES_FROM).en} (${start.en}).`,
      hu: `A következő eszközt a jog ${day.hu} még nem ismerte: ${name.hu}; a GDPR-t ${fromDay(GDPR_APPLIES_FROM).hu} kell alkalmazni (${start.hu}).`,
    };
    findings.push(found(question, 'MECHANISM_NOT_YET_IN_FORCE', statement, cite(GDPR, 'Art. 99(2)')));
  }
  const { availableFrom, authorisation } = mechanismFacts(mechanism.code);
  if (findings.length === 0 && availableFrom !== null && asOf < availableFrom) {
    const statement = {
      en: `No certification could carry a transfer before ${dayInWords(availableFrom).en}, the day of EDPB Opinion 15/2026 on the first scheme for transfers.`,
      hu: `Tanúsítás ${dayInWords(availableFrom).hu} előtt adattovábbítást nem alapozhatott meg: az EDPB ezen a napon fogadta el az első, adattovábbításra szolgáló rendszerről szóló 15/2026. sz. véleményét.`,
    };
    findings.push(found(question, 'MECHANISM_NOT_YET_IN_FORCE', statement, cite('EDPB-OPINION-15/2026')));
  }
  if (mechanism.signedOn !== null && mechanism.signedOn > asOf) {
    const citation = citeMechanism(mechanism.code, asOf);
    const [day, then, rule] = [onDay(asOf), onDay(mechanism.signedOn), inText(citation)];
    const signed = { en: 'signed', hu: 'aláírására' };
    const act = authorisation === 'none' ? signed : { en: 'approved', hu: 'jóváhagyására' };
    const statement = {
      en: `${capital(day.en)}, this ground did not exist yet, since it was ${act.en} ${then.en}: ${name.en} (${rule.en}).`,
      hu: `A rögzített alap ${day.hu} még nem állt fenn, mert ${act.hu} csak ${then.hu} került sor: ${name.hu} (${rule.hu}).`,
    };
    findings.push(found(question, 'MECHANISM_NOT_YET_IN_FORCE', statement, citation));
  }
  return findings;
}

function expired(question: Question, mechanism: Mechanism, name: Statement): Finding[] {
  const { expiresOn } = mechanism;
  if (expiresOn === null || question.asOf <= expiresOn) return [];
  const citation = citeMechanism(mechanism.code, question.asOf);
  const [end, day, rule] = [untilDay(expiresOn), onDay(question.asOf), inText(citation)];
  const statement = {
    en: `By what is recorded, this ground held ${end.en} only and carries no transfer ${day.en}: ${name.en} (${rule.en}).`,
    hu: `A rögzített adatok szerint a következő alap csak ${end.hu} volt érvényes, ezért ${day.hu} nem alapoz meg adattovábbítást: ${name.hu} (${rule.hu}).`,
  };
  return [found(question, 'MECHANISM_LAPSED', statement, citation)];
}

/** Clauses that are named by nothing that the registry knows, and approvals that nobody recorded. */
function unproven(question: Question, mechanism: Mechanism, name: Statement): Finding[] {
  const citation = citeMechanism(mechanism.code, question.asOf);
  const rule = inText(citation);
  if (mechanism.code === 'SCC_COMMISSION') {
    const statement = mechanism.instrument
      ? {
          en: `The registry knows no clauses under the number ${mechanism.instrument} (${rule.en}).`,
          hu: `A nyilvántartás nem ismer ilyen számú általános szerződési feltételeket: ${mechanism.instrument} (${rule.hu}).`,
        }
      : {
          en: `Standard contractual clauses are stated, but not which decision they come from (${rule.en}).`,
          hu: `Általános szerződési feltételekre hivatkoznak, de nincs megadva, hogy melyik határozat szerintiekre (${rule.hu}).`,
        };
    return [found(question, 'INSTRUMENT_NOT_STATED', statement, citation)];
  }
  if (mechanism.evidenceUrl !== null && mechanism.signedOn !== null) return [];
  const statement =
    mechanismFacts(mechanism.code).authorisation === 'none' && question.asOf >= GDPR_APPLIES_FROM
      ? {
          en: `This ground needs no approval, but it is not recorded with its date and its source: ${name.en} (${rule.en}).`,
          hu: `A következő alaphoz nem kell jóváhagyás, de a kelte és a forrása nincs rögzítve: ${name.hu} (${rule.hu}).`,
        }
      : {
          en: `No approval with its date and its source is recorded for this ground: ${name.en} (${rule.en}).`,
          hu: `A következő alaphoz nincs rögzítve keltezett és igazolt jóváhagyás: ${name.hu} (${rule.hu}).`,
        };
  return [found(question, 'APPROVAL_NOT_RECORDED', statement, citation)];
}

function doubtful(question: Question, mechanism: Mechanism, name: Statement): Finding[] {
  if (mechanismFacts(mechanism.code).approvalKnown) return [];
  const citation = citeMechanism(mechanism.code, question.asOf);
  const rule = inText(citation);
  const statement = {
    en: `The registry knows of no approval ever given for a ground of this kind, so the day from which it holds should be checked: ${name.en} (${rule.en}).`,
    hu: `A nyilvántartás nem tud arról, hogy ilyen eszközt valaha jóváhagytak volna, ezért ellenőrizni kell, hogy melyik naptól érvényes: ${name.hu} (${rule.hu}).`,
  };
  return [found(question, 'START_IN_DOUBT', statement, citation)];
}

function answerFrom(
  question: Question,
  findings: { barred: Finding[]; open: Finding[]; watch: Finding[] },
  name: Statement,
  citations: readonly [Citation, ...Citation[]],
): Answer {
  const deciding = findings.barred.length > 0 ? findings.barred : findings.open;
  const all = [...findings.barred, ...findings.open, ...findings.watch];
  if (deciding.length > 0) {
    return {
      verdict: deciding === findings.barred ? 'NOT_COVERED' : 'UNVERIFIED',
      statement: together(deciding.map(({ statement }) => statement)),
      citations,
      findings: all,
    };
  }
  const [day, destination] = [onDay(question.asOf), destinationInWords(question.transfer)];
  const rule = inText(citations[0]);
  const statement = {
    en: `${capital(day.en)}, the transfer to ${destination.en} rests on ${name.en} (${rule.en}).`,
    hu: `Az adattovábbítás ${destination.hu} ${day.hu} a következőn alapul: ${name.hu} (${rule.hu}).`,
  };
  return { verdict: 'COVERED', statement, citations, findings: all };
}

/**
 * Whether a transfer can rest on one safeguard of Art. 46 on a day.
 *
 * `set` is the clause set that the record names, null for other safeguards and for clauses that name none. Clauses need
 * their set, module and (the old ones) the contract's date; every other safeguard its approval, as `evidenceUrl` and `signedOn`.
 *
 * @law GDPR Art. 46(2)(a); GDPR Art. 46(2)(b); GDPR Art. 46(2)(c); GDPR Art. 46(2)(d); GDPR Art. 46(2)(e); GDPR Art. 46(2)(f); GDPR Art. 46(3)(a); GDPR Art. 46(3)(b); GDPR Art. 47; Directive 95/46/EC Art. 26(2)
 */
export function judgeSafeguard(question: Question, mechanism: Mechanism, set: ClauseSet | null): Answer {
  const name = nameOf(mechanism, set);
  const rule = citeMechanism(set ? 'SCC_COMMISSION' : mechanism.code, question.asOf);
  const barred = [
    ...notYet(question, mechanism, name),
    ...expired(question, mechanism, name),
    ...(set ? findBarredClauses(question, mechanism, set) : []),
  ];
  const open = barred.length > 0 ? [] : set ? findOpenClauses(question, mechanism, set) : unproven(question, mechanism, name);
  const watch = doubtful(question, mechanism, name);
  return answerFrom(question, { barred, open, watch }, name, [rule, ...(set ? [citeClauses(set)] : [])]);
}

/**
 * The finding that no impact assessment was on record, for the safeguards of Art. 46 from the day after Schrems II.
 *
 * @law CJEU C-311/18; EDPB Recommendations 01/2020; GDPR Art. 46(1)
 * @returns null up to 16 July 2020, and when one had been made by the day
 */
export function findMissingAssessment(question: Question): Finding | null {
  const { transfer, asOf } = question;
  const judgment = cite('C-311/18');
  if (asOf <= SCHREMS_II || (transfer.assessedOn !== null && transfer.assessedOn <= asOf)) return null;
  const day = onDay(asOf);
  const sources = [judgment, ...(isAdopted('EDPB-RECOMMENDATIONS-01/2020', asOf) ? [cite('EDPB-RECOMMENDATIONS-01/2020')] : [])].map(
    inText,
  );
  const statement = {
    en: `${capital(day.en)}, no assessment of the law and practice at the destination is recorded, which every safeguard of GDPR Art. 46 needs (${sources.map(({ en }) => en).join('; ')}).`,
    hu: `A célország jogának és gyakorlatának értékelése ${day.hu} nincs rögzítve, holott azt a GDPR 46. cikke szerinti minden garancia megköveteli (${sources.map(({ hu }) => hu).join('; ')}).`,
  };
  return found(question, 'ASSESSMENT_MISSING', statement, judgment);
}
