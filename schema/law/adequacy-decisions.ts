// The adequacy decisions that the Commission has ever adopted (Directive 95/46/EC Art. 25(6), GDPR Art. 45), ended ones too.
// Facts are added when the law changes, never edited, or yesterday's lists would change their verdict.

import { checkedFacts } from '../words/checked-facts.ts';
import type { CivilDay } from '../words/civil-day.ts';
import type { Citation } from '../words/finding.ts';
import type { Statement } from '../words/statement.ts';
import type { CountryCode } from '../words/territory.ts';
import json from './facts/adequacy-decisions.json' with { type: 'json' };

/** One decision. All days are days on which it holds: `lastDay` and `ends.lastDay` are the last valid ones. */
export interface AdequacyDecision {
  readonly celex: string;
  readonly number: string;
  readonly key: string;
  /** LED: law enforcement. PNR: passenger name records. Neither serves a transfer under the GDPR. */
  readonly regime: 'GDPR' | 'LED' | 'PNR';
  readonly name: Statement;
  readonly country: CountryCode | null;
  readonly organisation: { readonly name: string; readonly alsoCalled: readonly string[] } | null;
  readonly scope: 'WHOLE' | 'PARTICIPANTS' | 'PARTIAL_LAW' | 'PARTIAL_PROCESSING' | 'ORGANISATION' | 'SECTORAL';
  readonly covers: string;
  /** What must be confirmed of recipient and data, for the partial scopes. */
  readonly condition: Statement | null;
  /** The framework whose list counts, for PARTICIPANTS. */
  readonly framework: string | null;
  readonly exclusions: readonly { readonly from: CivilDay; readonly lastDay: CivilDay; readonly en: string; readonly hu: string }[];
  readonly adoptedOn: CivilDay;
  readonly publishedOn: CivilDay;
  readonly from: CivilDay;
  /** The first day that is beyond doubt. */
  readonly cautiousFrom: CivilDay;
  readonly lastDay: CivilDay | null;
  /** Ends as they came to be known, oldest first: a sunset moves when it is extended, an invalidation is known with its judgment. */
  readonly ends: readonly { readonly knownFrom: CivilDay; readonly lastDay: CivilDay }[];
  readonly invalidatedBy: string | null;
  readonly endReason: string | null;
  readonly pendingCase: { readonly id: string; readonly since: CivilDay } | null;
  readonly amendments: readonly { readonly celex: string; readonly number: string; readonly on: CivilDay; readonly what: string }[];
  readonly sources: readonly string[];
  /** Fields that no source confirmed. */
  readonly unverified: readonly string[];
  readonly doubts: readonly string[];
}

export const adequacyDecisions = checkedFacts<readonly AdequacyDecision[]>(json);
const byCelex = new Map(adequacyDecisions.map((decision) => [decision.celex, decision]));

/**
 * The adequacy decision of that CELEX number, in force or not.
 *
 * @law GDPR Art. 45(3); Directive 95/46/EC Art. 25(6)
 * @returns undefined when there is none
 */
export function adequacyDecision(celex: string): AdequacyDecision | undefined {
  return byCelex.get(celex);
}

/** The decision as a citation. */
export function citeDecision(decision: AdequacyDecision): Citation {
  return {
    id: decision.celex,
    title: decision.name.en,
    article: null,
    url: `https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:${decision.celex}`,
  };
}

/**
 * The last valid day of a decision as it was known on a day; null while no end was known.
 *
 * @law GDPR Art. 45(3)
 */
export function knownEnd(decision: AdequacyDecision, asOf: CivilDay): CivilDay | null {
  return decision.ends.findLast((end) => end.knownFrom <= asOf)?.lastDay ?? null;
}

/**
 * Whether the decision could carry transfers on the day at all, from its first effective to its last valid day.
 *
 * @law GDPR Art. 45(3); GDPR Art. 45(9)
 */
export function isInForce(decision: AdequacyDecision, asOf: CivilDay): boolean {
  return decision.from <= asOf && (decision.lastDay === null || asOf <= decision.lastDay);
}
