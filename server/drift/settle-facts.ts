// What a comparison does to the findings that are there: each fact is found once, and closes when it is no longer so.
//
//   1. A state that no longer holds closes, unless somebody dismissed it: then it is remembered, should it come back.
//   2. A change that takes an earlier one back closes that one, and is none itself.
//   3. What is there already stays as it is, however often it is seen; only how grave it is and what would mend it follow the times.
//   4. The rest is new.

import { isDeepStrictEqual } from 'node:util';
import type { Drift } from '../../scrapers/compare/drift-words.ts';
import type { DriftState } from './drift-state.ts';

/** A finding that is not resolved, as far as this goes. */
export interface StandingFact extends Pick<Drift, 'fact' | 'about' | 'severity' | 'findings' | 'change'> {
  readonly state: DriftState;
}

/** What is to be done. */
export interface Settled<Standing> {
  readonly open: readonly Drift[];
  readonly amend: readonly { readonly standing: Standing; readonly drift: Drift }[];
  readonly close: readonly Standing[];
}

/** Settles what stands with what a comparison has found. */
export function settleFacts<Standing extends StandingFact>(standing: readonly Standing[], found: readonly Drift[]): Settled<Standing> {
  const byFact = new Map(standing.map((row) => [row.fact, row]));
  const now = new Set(found.map(({ fact }) => fact));
  const open = new Map<string, Drift>();
  const amend: { standing: Standing; drift: Drift }[] = [];
  const close = new Set(standing.filter((row) => row.about === 'STATE' && row.state !== 'DISMISSED' && !now.has(row.fact)));
  for (const drift of found) {
    const row = byFact.get(drift.fact);
    const undone = drift.undoes === null ? undefined : byFact.get(drift.undoes);
    if (undone && undone.state !== 'DISMISSED') close.add(undone);
    else if (!row) open.set(drift.fact, drift);
    else if (row.state !== 'DISMISSED' && weighsOtherwise(row, drift)) amend.push({ standing: row, drift });
  }
  return { open: [...open.values()], amend, close: [...close] };
}

/** Findings are compared by what was found: they name the day they were judged on, which is another one every day. */
function weighsOtherwise(row: StandingFact, drift: Drift): boolean {
  if (row.severity !== drift.severity || !isDeepStrictEqual(codes(row.findings), codes(drift.findings))) return true;
  return !isDeepStrictEqual(plain(row.change), plain(drift.change));
}

const codes = (findings: Drift['findings']): readonly string[] => findings.map(({ code, entryKey }) => `${code} ${entryKey}`);

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
