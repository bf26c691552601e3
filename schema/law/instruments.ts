// Instruments: the dated acts that a ground can rest on, decisions and clause sets alike, in the form that everybody is shown.

import { plus, type CivilDay } from '../words/civil-day.ts';
import { dayInWords } from '../words/day-in-words.ts';
import type { Citation } from '../words/finding.ts';
import type { CountryCode } from '../words/territory.ts';
import { cite } from './acts.ts';
import { adequacyDecisions, citeDecision, type AdequacyDecision } from './adequacy-decisions.ts';
import { citeClauses, citeLegacyRule, clauseSet, clauseSets, type ClauseSet } from './clause-sets.ts';

export const INSTRUMENT_SCOPES = [
  'WHOLE',
  'PARTICIPANTS',
  'PARTIAL_LAW',
  'PARTIAL_PROCESSING',
  'ORGANISATION',
  'SECTORAL',
  'CLAUSES',
  'ART_28_CLAUSES',
] as const;
export type InstrumentScope = (typeof INSTRUMENT_SCOPES)[number];

/** One dated act. `from` and `until` are half-open: `until` is the first day on which it no longer holds. */
export interface Instrument {
  readonly celex: string;
  readonly title: string;
  readonly kind: 'ADEQUACY_DECISION' | 'CLAUSE_SET';
  readonly country: CountryCode | null;
  readonly organisation: string | null;
  readonly scope: InstrumentScope;
  readonly from: CivilDay;
  readonly until: CivilDay | null;
  /** The first day that is beyond doubt. */
  readonly cautiousFrom: CivilDay;
  readonly endReason: string | null;
  readonly citations: readonly Citation[];
  readonly doubts: readonly string[];
}

const dayAfter = (lastDay: CivilDay | null) => (lastDay === null ? null : plus(lastDay, { days: 1 }));

function fromDecision(decision: AdequacyDecision): Instrument {
  const cases = [decision.invalidatedBy, decision.pendingCase?.id].flatMap((id) => (id ? [cite(id)] : []));
  return {
    celex: decision.celex,
    title: decision.name.en,
    kind: 'ADEQUACY_DECISION',
    country: decision.country,
    organisation: decision.organisation?.name ?? null,
    scope: decision.scope,
    from: decision.from,
    until: dayAfter(decision.lastDay),
    cautiousFrom: decision.cautiousFrom,
    endReason: decision.endReason,
    citations: [citeDecision(decision), ...cases],
    doubts: decision.doubts,
  };
}

function whyEnded({ replacedBy, lastDay }: ClauseSet): string | null {
  if (replacedBy === null || lastDay === null) return null;
  const replacement = clauseSet(replacedBy);
  return `Replaced by Decision ${replacement?.number ?? replacedBy}; old contracts carried transfers until ${dayInWords(lastDay).en} at the latest`;
}

function fromClauses(set: ClauseSet): Instrument {
  return {
    celex: set.celex,
    title: `Decision ${set.number}: ${set.name.en}`,
    kind: 'CLAUSE_SET',
    country: null,
    organisation: null,
    scope: set.transferTool ? 'CLAUSES' : 'ART_28_CLAUSES',
    from: set.from,
    until: dayAfter(set.lastDay),
    cautiousFrom: set.from,
    endReason: whyEnded(set),
    citations: [citeClauses(set), ...(set.lastDay === null ? [] : [citeLegacyRule()])],
    doubts: set.doubts,
  };
}

const instruments: readonly Instrument[] = [...adequacyDecisions.map(fromDecision), ...clauseSets.map(fromClauses)].toSorted((one, other) =>
  one.from < other.from ? -1 : one.from > other.from ? 1 : 0,
);
const byCelex = new Map(instruments.map((known) => [known.celex, known]));

/**
 * The instrument of that CELEX number, in force or not.
 *
 * @law GDPR Art. 45(3); GDPR Art. 46(2)(c)
 * @returns undefined when the registry does not know it
 */
export function instrument(celex: string): Instrument | undefined {
  return byCelex.get(celex);
}

/**
 * Whether the registry knows an instrument of that CELEX number: what an input may name.
 *
 * @law GDPR Art. 45(3); GDPR Art. 46(2)(c)
 */
export function isKnownInstrument(celex: string): boolean {
  return byCelex.has(celex);
}

/**
 * The instruments that held on a day, oldest first; every one ever adopted when no day is given.
 *
 * @law GDPR Art. 45(3); GDPR Art. 45(9); GDPR Art. 46(2)(c)
 */
export function instrumentsOn(asOf: CivilDay | null): readonly Instrument[] {
  if (asOf === null) return instruments;
  return instruments.filter(({ from, until }) => from <= asOf && (until === null || asOf < until));
}
