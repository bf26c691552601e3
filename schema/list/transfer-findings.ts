// What is to be said of an entry's transfers: what the law makes of them on the day, and whether the text cites acts younger than itself.

import { adequacyDecision, citeDecision } from '../law/adequacy-decisions.ts';
import { citeClauses, clauseSet } from '../law/clause-sets.ts';
import { judgeTransfer } from '../law/judge-transfer.ts';
import type { CivilDay } from '../words/civil-day.ts';
import { dayInWords } from '../words/day-in-words.ts';
import type { Citation, Finding } from '../words/finding.ts';
import type { Statement } from '../words/statement.ts';
import type { Basis, OpenEntry, Origin } from './content.ts';
import { shownName } from './diff.ts';
import { noted } from './finding-words.ts';

/** The findings of every transfer of the entry on the day, each with the entry and with the evidence of the transfer or else of the entry. */
export function findInTransfers(entry: OpenEntry, origin: Origin, asOf: CivilDay): readonly Finding[] {
  return entry.transfers.flatMap((transfer) =>
    judgeTransfer(transfer, asOf, { origin }).findings.map((finding) => ({
      ...finding,
      entryKey: entry.key,
      evidence: finding.evidence ?? transfer.evidence ?? entry.evidence,
    })),
  );
}

/** What a text must be for its day to speak against it. */
interface DatedText {
  readonly origin: Origin;
  readonly effectiveOn: CivilDay | null;
  readonly effectiveOnBasis: Basis;
}

/** CITES_LATER_ACT for each act that an observed text rests on although it was adopted only after the text's own day. */
export function findLaterActs(entry: OpenEntry, { origin, effectiveOn, effectiveOnBasis }: DatedText, asOf: CivilDay): readonly Finding[] {
  if (origin !== 'OBSERVED' || effectiveOn === null || effectiveOnBasis === 'UNKNOWN') return [];
  const named = entry.transfers.flatMap(({ mechanisms, evidence }) =>
    mechanisms.flatMap(({ instrument }) => (instrument === null ? [] : [{ instrument, evidence: evidence ?? entry.evidence }])),
  );
  const [name, from] = [shownName(entry), dayInWords(effectiveOn)];
  const inferred = effectiveOnBasis === 'INFERRED' ? { en: ' (an inferred day)', hu: ' (következtetett nap)' } : { en: '', hu: '' };
  return [...new Map(named.map((use) => [use.instrument, use])).values()].flatMap(({ instrument, evidence }) => {
    const act = actNamed(instrument);
    if (!act || act.adoptedOn <= effectiveOn) return [];
    const adopted = dayInWords(act.adoptedOn);
    const statement = {
      en: `The text in force since ${from.en}${inferred.en} cites an act younger than itself, adopted on ${adopted.en}, for the transfer to ${name}`,
      hu: `A szöveg hatálybalépésének napja ${from.hu}${inferred.hu}, mégis egy későbbi, csak ${adopted.hu} napján elfogadott aktusra hivatkozik, a következő címzettnél: ${name}`,
    };
    return [noted('CITES_LATER_ACT', asOf, { entryKey: entry.key, evidence, citation: act.citation, rule: act.name, statement })];
  });
}

interface LaterAct {
  readonly name: Statement;
  readonly adoptedOn: CivilDay;
  readonly citation: Citation;
}

function actNamed(celex: string): LaterAct | undefined {
  const decision = adequacyDecision(celex);
  if (decision) return { name: decision.name, adoptedOn: decision.adoptedOn, citation: citeDecision(decision) };
  const clauses = clauseSet(celex);
  return clauses && { name: clauses.name, adoptedOn: clauses.adoptedOn, citation: citeClauses(clauses) };
}
