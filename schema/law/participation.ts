// Participation in a framework whose list decides: a dated fact about one entity, never a yes or no.

import { plus, type CivilDay } from '../words/civil-day.ts';
import { dayInWords, fromDay, onDay, untilDay } from '../words/day-in-words.ts';
import type { Mechanism, Participation } from '../words/transfer.ts';
import { citeDecision, type AdequacyDecision } from './adequacy-decisions.ts';
import { found, type Question } from './question.ts';
import { capital, recipientInWords } from './sentences.ts';
import type { Finding } from '../words/finding.ts';
import type { Statement } from '../words/statement.ts';

/** The framework that a text means: `EU-U.S. Data Privacy Framework` is `EU-US DPF`; null when it names none that is known. */
function frameworkNamed(text: string): string | null {
  const plain = text
    .toLowerCase()
    .replaceAll('.', '')
    .replaceAll(/[-_–\s]+/g, ' ');
  if (/swiss|\bch\b/.test(plain)) return 'of Switzerland';
  if (/\buk\b|united kingdom|bridge/.test(plain)) return 'of the United Kingdom';
  if (/safe ?harbou?r|32000d0520/.test(plain)) return 'Safe Harbour';
  if (/privacy ?shield|32016d1250/.test(plain)) return 'EU-US Privacy Shield';
  return /\bdpf\b|data privacy framework|32023d1795/.test(plain) ? 'EU-US DPF' : null;
}

/** Why the framework that the listing names is not the decision's; null when it is, or when the listing names none. */
function frameworkDifference({ framework }: Participation, decision: AdequacyDecision): Statement | null {
  if (framework === null || framework.trim() === '') return null;
  const named = framework.split(/[,;+&]|\band\b|\bés\b/).map(frameworkNamed);
  if (named.includes(decision.framework)) return null;
  return named.some((known) => known !== null)
    ? { en: `the listing recorded is of another framework (${framework})`, hu: `a rögzített adat másik keretre vonatkozik (${framework})` }
    : {
        en: `the listing recorded names a framework that is not known here (${framework})`,
        hu: `a rögzített adat olyan keretet nevez meg, amelyet a nyilvántartás nem ismer (${framework})`,
      };
}

/** Whether a look at the list speaks for the day: for its own day and the year after, no further back. */
function speaksFor(checkedOn: CivilDay | null, asOf: CivilDay): boolean {
  return checkedOn !== null && checkedOn <= asOf && plus(asOf, { years: -1 }) <= checkedOn;
}

/** Why the recipient is known not to stand on the list on the day; null when that is not known. */
function absence({ status, activeFrom, activeUntil, checkedOn }: Participation, asOf: CivilDay): Statement | null {
  if (status === 'LISTED' && activeFrom !== null && asOf < activeFrom) {
    return {
      en: `it is recorded as listed ${fromDay(activeFrom).en} on`,
      hu: `a rögzített adat szerint csak ${fromDay(activeFrom).hu} szerepel benne`,
    };
  }
  if (status !== 'STATED' && activeUntil !== null && asOf > activeUntil) {
    return {
      en: `it is recorded as listed ${untilDay(activeUntil).en} only`,
      hu: `a rögzített adat szerint csak ${untilDay(activeUntil).hu} szerepelt benne`,
    };
  }
  if (status === 'NOT_LISTED' && checkedOn !== null && speaksFor(checkedOn, asOf)) {
    return {
      en: `a look at the list ${onDay(checkedOn).en} did not find it`,
      hu: `a jegyzék ${onDay(checkedOn).hu} végzett ellenőrzése nem találta meg`,
    };
  }
  return null;
}

/** Why nobody can tell whether the recipient stands on the list on the day; null when it is known to. */
function uncertainty(participation: Participation | null, decision: AdequacyDecision, asOf: CivilDay): Statement | null {
  if (participation === null) return { en: 'no listing is recorded', hu: 'a jegyzékben való szereplés nincs rögzítve' };
  const { status, activeFrom, checkedOn } = participation;
  const difference = frameworkDifference(participation, decision);
  if (difference) return difference;
  if (status === 'STATED')
    return {
      en: 'its listing is only stated, and nobody has checked it',
      hu: 'a jegyzékben való szereplést csak állítják, senki nem ellenőrizte',
    };
  if (status === 'LISTED' && (activeFrom !== null || speaksFor(checkedOn, asOf))) return null;
  if (checkedOn === null) return { en: 'the listing recorded has no date', hu: 'a jegyzékre vonatkozó rögzített adat keltezetlen' };
  return {
    en: `the look at the list of ${dayInWords(checkedOn).en} speaks only for that day and the year after`,
    hu: `a jegyzék ellenőrzése (${dayInWords(checkedOn).hu}) csak az ellenőrzés napjára és az azt követő évre szól`,
  };
}

/**
 * What keeps a transfer from resting on a framework whose list decides, on a day.
 *
 * A listing with a first day holds from that day to its last listed day; a look at the list speaks for its own day and
 * the year after, no further back; a mere statement, an undated listing and one of another framework prove nothing.
 *
 * @law GDPR Art. 45(3); Directive 95/46/EC Art. 25(6)
 * @returns NOT_A_PARTICIPANT, PARTICIPATION_UNVERIFIED, or null when the recipient stands on the list
 */
export function findParticipation(question: Question, mechanism: Mechanism, decision: AdequacyDecision): Finding | null {
  const { participation } = mechanism;
  const { asOf, transfer } = question;
  const recipient = recipientInWords(participation?.entity ?? transfer.importer);
  const day = onDay(asOf);

  const gone = participation === null || frameworkDifference(participation, decision) ? null : absence(participation, asOf);
  if (gone) {
    const statement = {
      en: `${capital(day.en)}, ${recipient.en} does not stand on the list of ${decision.name.en}: ${gone.en}.`,
      hu: `${capital(recipient.hu)} ${day.hu} nem szerepel a jegyzékben, amelyre a következő jogi aktus utal: ${decision.name.hu}; ${gone.hu}.`,
    };
    return found(question, 'NOT_A_PARTICIPANT', statement, citeDecision(decision));
  }
  const open = uncertainty(participation, decision, asOf);
  if (!open) return null;
  const statement = {
    en: `Whether ${recipient.en} stands on the list of ${decision.name.en} ${day.en} is not verified: ${open.en}.`,
    hu: `Nem igazolt, hogy ${recipient.hu} ${day.hu} szerepel-e a jegyzékben, amelyre a következő jogi aktus utal: ${decision.name.hu}; ${open.hu}.`,
  };
  return found(question, 'PARTICIPATION_UNVERIFIED', statement, citeDecision(decision));
}
