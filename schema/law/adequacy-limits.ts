// What limits an adequacy decision: its reach, its sector, its days. Invalidation is immediate.

import { plus, type CivilDay } from '../words/civil-day.ts';
import { dayInWords, fromDay, onDay, untilDay } from '../words/day-in-words.ts';
import type { Finding } from '../words/finding.ts';
import type { Statement } from '../words/statement.ts';
import type { Transfer } from '../words/transfer.ts';
import { cite, citeRule, inText } from './acts.ts';
import { adequacyDecisions, citeDecision, isInForce, knownEnd, type AdequacyDecision } from './adequacy-decisions.ts';
import { found, type Question } from './question.ts';
import { capital, destinationInWords, organisationOf } from './sentences.ts';
import { LAW_KNOWN_UNTIL } from './sources.ts';
import { countryOfDecisions, membershipOn } from './territory.ts';

const plain = (name: string) => name.trim().toLowerCase();

/**
 * Whether a decision reaches the transfer's destination. An organisation is matched by its name and never by the country of
 * its address; a country never by an organisation. An undisclosed destination is a finding of its own, and counts as reached.
 *
 * @law GDPR Art. 45(1); Directive 95/46/EC Art. 25(6)
 */
export function concerns(decision: AdequacyDecision, transfer: Transfer): boolean {
  const organisation = organisationOf(transfer);
  if (organisation !== null) {
    return [decision.organisation?.name ?? '', ...(decision.organisation?.alsoCalled ?? [])].some(
      (name) => plain(name) === plain(organisation),
    );
  }
  if (transfer.destination === null) return true;
  return decision.country === transfer.destination || decision.country === countryOfDecisions(transfer.destination);
}

function startInDoubt({ name, scope, from, cautiousFrom, unverified }: AdequacyDecision): Statement {
  const [first, cautious] = [dayInWords(from), dayInWords(cautiousFrom)];
  const unconfirmed = unverified.includes('cautiousFrom')
    ? { en: ' No source has confirmed the latter day.', hu: ' Az utóbbi napot forrás nem erősítette meg.' }
    : { en: '', hu: '' };
  if (scope === 'PARTICIPANTS') {
    return {
      en: `${name.en} took effect on ${first.en}, but its list opened only on ${cautious.en}; a listing recorded for the days between should be checked.${unconfirmed.en}`,
      hu: `${capital(name.hu)} ${fromDay(from).hu} hatályos, jegyzéke azonban csak ${onDay(cautiousFrom).hu} nyílt meg; a közbeeső napokra rögzített jegyzékbeli szereplést ellenőrizni kell.${unconfirmed.hu}`,
    };
  }
  return {
    en: `The first day of ${name.en} is open to doubt: ${first.en}, or ${cautious.en} on the cautious reading.`,
    hu: `${capital(name.hu)} alkalmazásának kezdőnapja kétséges: ${first.hu} vagy – óvatosabb olvasatban – ${cautious.hu}`,
  };
}

function sunsetAhead({ name, country }: AdequacyDecision, asOf: CivilDay, end: CivilDay): Statement {
  const known = asOf < LAW_KNOWN_UNTIL ? asOf : LAW_KNOWN_UNTIL;
  const next = plus(end, { days: 1 });
  const after =
    country !== null && membershipOn(country, next)
      ? {
          en: `${fromDay(next).en} on, the destination is inside and no ground for a transfer is needed`,
          hu: `${fromDay(next).hu} a célország már nem harmadik ország, ezért adattovábbítási alapra nincs szükség`,
        }
      : {
          en: 'unless it is extended, another ground will be needed',
          hu: 'meghosszabbítás hiányában más adattovábbítási alapra lesz szükség',
        };
  return {
    en: `As known ${onDay(known).en}, ${name.en} holds ${untilDay(end).en} only; ${after.en}.`,
    hu: `${capital(name.hu)} – a ${onDay(known).hu} ismert állás szerint – ${untilDay(end).hu} alkalmazható; ${after.hu}.`,
  };
}

/**
 * What to watch about a decision on the day: a first day that is open to doubt, an end within twelve months as known then.
 *
 * @law GDPR Art. 45(3)
 */
export function findWatch(question: Question, decision: AdequacyDecision): Finding[] {
  const { asOf } = question;
  const findings: Finding[] = [];
  if (asOf < decision.cautiousFrom) findings.push(found(question, 'START_IN_DOUBT', startInDoubt(decision), citeDecision(decision)));
  const end = knownEnd(decision, asOf);
  if (end !== null && plus(asOf, { months: 12 }) >= end)
    findings.push(found(question, 'SUNSET_AHEAD', sunsetAhead(decision, asOf, end), citeDecision(decision)));
  return findings;
}

function lapsed(question: Question, decision: AdequacyDecision, lastDay: CivilDay): Finding {
  const since = plus(lastDay, { days: 1 });
  if (decision.invalidatedBy !== null) {
    const citation = cite(decision.invalidatedBy);
    const [judgment, day] = [inText(citation), fromDay(since)];
    const statement = {
      en: `${decision.name.en} carries no transfer ${day.en} on: the Court of Justice declared it invalid that day, without a period of grace (${judgment.en}).`,
      hu: `${capital(decision.name.hu)} ${day.hu} nem szolgálhat adattovábbítás alapjául, mert a Bíróság aznap, türelmi idő nélkül érvénytelennek nyilvánította (${judgment.hu}).`,
    };
    return found(question, 'MECHANISM_LAPSED', statement, citation);
  }
  const [end, day] = [untilDay(lastDay), onDay(question.asOf)];
  const statement = {
    en: `${decision.name.en} held ${end.en} only, so it carries no transfer ${day.en}.`,
    hu: `${capital(decision.name.hu)} csak ${end.hu} volt alkalmazható, ezért ${day.hu} nem szolgálhat adattovábbítás alapjául.`,
  };
  return found(question, 'MECHANISM_LAPSED', statement, citeDecision(decision));
}

/**
 * What bars a decision on the day: it serves another sector, concerns another destination, does not hold yet or no longer.
 *
 * @law GDPR Art. 45(3); GDPR Art. 45(9); CJEU C-362/14; CJEU C-311/18
 * @returns null when nothing does
 */
export function findBar(question: Question, decision: AdequacyDecision): Finding | null {
  const { asOf, transfer } = question;
  const citation = citeDecision(decision);
  if (decision.scope === 'SECTORAL') {
    const sector =
      decision.regime === 'LED'
        ? { en: 'law enforcement authorities', hu: 'a bűnüldöző hatóságok adattovábbításaira' }
        : { en: 'passenger name records', hu: 'az utasnyilvántartási adatok továbbítására' };
    const statement = {
      en: `${decision.name.en} serves ${sector.en} only and is no ground for this transfer.`,
      hu: `${capital(decision.name.hu)} kizárólag ${sector.hu} vonatkozik, ezért ezt az adattovábbítást nem alapozza meg.`,
    };
    return found(question, 'NOT_A_TRANSFER_TOOL', statement, citation);
  }
  if (!concerns(decision, transfer)) {
    const destination = destinationInWords(transfer);
    const statement = {
      en: `${decision.name.en} does not concern ${destination.en}.`,
      hu: `${capital(decision.name.hu)} erre az adattovábbításra ${destination.hu} nem vonatkozik.`,
    };
    return found(question, 'WRONG_TERRITORY', statement, citation);
  }
  if (asOf < decision.from) {
    const statement = {
      en: `${decision.name.en} carries transfers ${fromDay(decision.from).en} on, so not yet ${onDay(asOf).en}.`,
      hu: `${capital(decision.name.hu)} csak ${fromDay(decision.from).hu} szolgálhat adattovábbítás alapjául, ${onDay(asOf).hu} még nem.`,
    };
    return found(question, 'MECHANISM_NOT_YET_IN_FORCE', statement, citation);
  }
  return decision.lastDay !== null && asOf > decision.lastDay ? lapsed(question, decision, decision.lastDay) : null;
}

/**
 * Why an adequacy decision that nobody named cannot be what the transfer rests on: none that concerns the destination was in force.
 *
 * @law GDPR Art. 45(3); Directive 95/46/EC Art. 25(6)
 * @returns null when one was, when the destination is not known, and for days later than the law known here
 */
export function findNoDecision(question: Question): Finding | null {
  const { transfer, asOf } = question;
  const destination = destinationInWords(transfer);
  if ((transfer.destination === null && organisationOf(transfer) === null) || asOf > LAW_KNOWN_UNTIL) return null;
  const candidates = adequacyDecisions.filter((decision) => decision.scope !== 'SECTORAL' && concerns(decision, transfer));
  if (candidates.some((decision) => isInForce(decision, asOf))) return null;
  const past = candidates.findLast((decision) => decision.lastDay !== null && decision.lastDay < asOf);
  const next = candidates.find((decision) => asOf < decision.from);
  const nearest = past ?? next;
  if (nearest) return findBar(question, nearest);
  const rule = citeRule(asOf, { gdpr: 'Art. 45(3)', directive: 'Art. 25(6)' });
  const statement = {
    en: `No adequacy decision has ever been adopted for ${destination.en} (${inText(rule).en}).`,
    hu: `Erre a rendeltetési helyre ${destination.hu} soha nem fogadtak el megfelelőségi határozatot (${inText(rule).hu}).`,
  };
  return found(question, 'WRONG_TERRITORY', statement, rule);
}
