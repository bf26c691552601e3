// What the law says of one transfer on one day. Read top to bottom:
//
//   1. Before 25 October 1998 no Union rule on transfers applied.
//   2. A destination that is inside on the day is no third country (organisations are never "in" a country).
//   3. Each recorded ground is judged by itself, the instrument it names by what that instrument is.
//   4. A decision for the whole destination covers by law, recorded or not.
//   5. The best ground gives the verdict, all of them the findings.

import type { CivilDay } from '../words/civil-day.ts';
import { onDay } from '../words/day-in-words.ts';
import { byGravity, type Citation, type Finding } from '../words/finding.ts';
import type { Statement } from '../words/statement.ts';
import type { Mechanism, Transfer } from '../words/transfer.ts';
import { cite, citeRule, DIRECTIVE, DIRECTIVE_APPLIES_FROM, inText } from './acts.ts';
import { decisionByLaw, judgeAdequacy } from './adequacy.ts';
import type { Judgement } from './judgement.ts';
import { isSafeguard, judgeMechanism } from './judge-mechanism.ts';
import { also, because, found, type Answer, type Question } from './question.ts';
import { findMissingAssessment } from './safeguards.ts';
import { capital, destinationInWords, organisationOf, together } from './sentences.ts';
import { doubtOf, insideInWords, membershipOn } from './territory.ts';
import { knowledgeInWords } from './sources.ts';

/** What must be known besides the transfer: an OBSERVED list's silence is no proof that there is no ground. */
export interface JudgementContext {
  readonly origin: 'PUBLISHED' | 'OBSERVED';
}

const bestFirst = ['COVERED', 'UNVERIFIED', 'NOT_COVERED'] as const;

function noTransfer(asOf: CivilDay, statement: Statement, citation: Citation): Judgement {
  return { asOf, verdict: 'NOT_A_TRANSFER', statement, citations: [citation], findings: [] };
}

function beforeUnionRules(asOf: CivilDay): Judgement {
  const [day, citation] = [onDay(asOf), cite(DIRECTIVE, 'Art. 32')];
  const rule = inText(citation);
  const statement = {
    en: `${capital(day.en)}, no Union rule on transfers to third countries applied yet: Directive 95/46/EC had to be applied from 25 October 1998 (${rule.en}).`,
    hu: `A harmadik országokba irányuló adattovábbításra ${day.hu} még nem volt alkalmazandó uniós szabály: a 95/46/EK irányelvet 1998. október 25-étől kellett alkalmazni (${rule.hu}).`,
  };
  return noTransfer(asOf, statement, citation);
}

function nothingRecorded(question: Question, context: JudgementContext, coveredByLaw: boolean): Finding {
  const citation = citeRule(question.asOf, { gdpr: 'Art. 44', directive: 'Art. 25(1)' });
  const [day, destination, rule] = [onDay(question.asOf), destinationInWords(question.transfer), inText(citation)];
  const silence =
    context.origin === 'OBSERVED'
      ? { en: ' The silence of a text is no proof that there is none.', hu: ' A szöveg hallgatása nem bizonyítja, hogy ilyen nem létezik.' }
      : { en: '', hu: '' };
  const statement = {
    en: `${capital(day.en)}, no ground is recorded for the transfer to ${destination.en} (${rule.en}).${silence.en}`,
    hu: `Az adattovábbításhoz ${destination.hu} ${day.hu} nincs rögzítve adattovábbítási alap (${rule.hu}).${silence.hu}`,
  };
  return found(question, 'MECHANISM_NOT_RECORDED', statement, citation, context.origin === 'OBSERVED' || coveredByLaw ? 'GAP' : 'BREACH');
}

function notDisclosed(question: Question): Finding {
  const citation = citeRule(question.asOf, { gdpr: 'Art. 44', directive: 'Art. 25(1)' });
  const rule = inText(citation);
  const statement = {
    en: `Neither a country nor an international organisation is recorded as the destination, so the transfer cannot be judged (${rule.en}).`,
    hu: `Sem célország, sem nemzetközi szervezet nincs rögzítve, ezért az adattovábbítás nem ítélhető meg (${rule.hu}).`,
  };
  return found(question, 'DESTINATION_NOT_DISCLOSED', statement, citation);
}

function byRank(mechanisms: readonly Mechanism[]): readonly Mechanism[] {
  return [...mechanisms.filter(({ rank }) => rank === 'PRIMARY'), ...mechanisms.filter(({ rank }) => rank === 'FALLBACK')];
}

/** The same ground recorded twice has the same to be said of it. */
function sameOnce(findings: readonly Finding[]): readonly Finding[] {
  return [...new Map(findings.map((finding) => [`${finding.code} ${finding.statement.en}`, finding])).values()];
}

function eachOnce(citations: readonly Citation[]): readonly Citation[] {
  return [...new Map(citations.map((citation) => [`${citation.id} ${citation.article ?? ''}`, citation])).values()];
}

/** The sentence before the reasons of recorded grounds that do not carry the transfer, with the rule that asks for one. */
function opening({ transfer, asOf }: Question, verdict: Answer['verdict']): { readonly statement: Statement; readonly citation: Citation } {
  const citation = citeRule(asOf, { gdpr: 'Art. 44', directive: 'Art. 25(1)' });
  const [day, destination, rule] = [onDay(asOf), destinationInWords(transfer), inText(citation)];
  const open = {
    en: `Whether the transfer to ${destination.en} is covered ${day.en} cannot be told from what is recorded (${rule.en}).`,
    hu: `A rögzített adatokból nem állapítható meg, hogy az adattovábbításnak ${destination.hu} ${day.hu} van-e érvényes alapja (${rule.hu}).`,
  };
  const none = {
    en: `${capital(day.en)}, nothing recorded carries the transfer to ${destination.en} (${rule.en}).`,
    hu: `Az adattovábbításnak ${destination.hu} ${day.hu} a rögzített adatok szerint nincs érvényes alapja (${rule.hu}).`,
  };
  return { statement: verdict === 'UNVERIFIED' ? open : none, citation };
}

/** What each recorded ground is worth; a missing assessment is said once, with the first safeguard that needs it. */
function recordedAnswers(question: Question, mechanisms: readonly Mechanism[]): readonly Answer[] {
  const missing = findMissingAssessment(question);
  const first = mechanisms.findIndex(isSafeguard);
  return mechanisms.map((mechanism, place) => {
    const answer = judgeMechanism(question, mechanism);
    return missing && place === first ? also(answer, [missing]) : answer;
  });
}

/** The grounds that are recorded, what the law adds to them, and the finding when nothing is recorded. */
function answersTo(question: Question, mechanisms: readonly Mechanism[], context: JudgementContext): readonly Answer[] {
  const recorded = recordedAnswers(question, mechanisms);
  if (organisationOf(question.transfer) === null && question.transfer.destination === null) {
    const undisclosed = because('UNVERIFIED', notDisclosed(question));
    return [undisclosed, ...recorded.map((answer) => ({ ...answer, verdict: 'NOT_COVERED' as const }))];
  }
  const decision = recorded.some(({ verdict }) => verdict === 'COVERED') ? undefined : decisionByLaw(question);
  const byLaw = decision ? [judgeAdequacy(question, null, decision)] : [];
  if (mechanisms.length > 0) return [...recorded, ...byLaw];
  return [because('NOT_COVERED', nothingRecorded(question, context, byLaw.length > 0)), ...byLaw];
}

/**
 * What the law says of a transfer on a day: the verdict of its best ground, and the findings of all grounds.
 *
 * Pure and total: every well-formed transfer gets an answer on every day, and a legal "no" is a value. A decision recorded
 * as clauses, and clauses recorded as a decision, are judged by what they are; under every other code the instrument plays
 * no part, and one that the registry does not know proves nothing. The same ground recorded twice is found once.
 *
 * @law GDPR Art. 44; Directive 95/46/EC Art. 25(1); Directive 95/46/EC Art. 32
 * @param asOf  the day to judge on; never "now", so that a past list keeps its verdict
 * @param context  where the transfer was recorded; as the owner's own record unless told otherwise
 */
export function judgeTransfer(transfer: Transfer, asOf: CivilDay, context: JudgementContext = { origin: 'PUBLISHED' }): Judgement {
  if (asOf < DIRECTIVE_APPLIES_FROM) return beforeUnionRules(asOf);
  const membership =
    organisationOf(transfer) === null && transfer.destination !== null ? membershipOn(transfer.destination, asOf) : undefined;
  if (membership) {
    const { statement, citation } = insideInWords(membership, asOf);
    return noTransfer(asOf, together([statement, ...knowledgeInWords(asOf)]), citation);
  }

  const question = { transfer, asOf };
  const answers = answersTo(question, byRank(transfer.mechanisms), context);
  const verdict = bestFirst.find((candidate) => answers.some((answer) => answer.verdict === candidate)) ?? 'NOT_COVERED';
  const best = answers.filter((answer) => answer.verdict === verdict);
  const deciding = verdict === 'NOT_COVERED' ? best : best.slice(0, 1);
  const saysItAll = deciding.some(
    ({ findings: [first] }) => first?.code === 'MECHANISM_NOT_RECORDED' || first?.code === 'DESTINATION_NOT_DISCLOSED',
  );
  const opened = verdict === 'COVERED' || saysItAll ? [] : [opening(question, verdict)];
  const findings = byGravity(sameOnce(answers.flatMap((answer) => answer.findings)));
  const doubt = transfer.destination === null ? null : doubtOf(transfer.destination);

  return {
    asOf,
    verdict,
    statement: together([
      ...opened.map((sentence) => sentence.statement),
      ...deciding.map(({ statement }) => statement),
      ...(doubt ? [doubt] : []),
      ...knowledgeInWords(asOf),
    ]),
    citations: eachOnce([
      ...opened.map(({ citation }) => citation),
      ...deciding.flatMap(({ citations }) => citations),
      ...findings.flatMap(({ citation }) => citation ?? []),
    ]),
    findings,
  };
}
