// The Commission's clause sets: five for transfers, one for contracts inside the Union, and the rule that ended the older ones.

import { checkedFacts } from '../words/checked-facts.ts';
import type { CivilDay } from '../words/civil-day.ts';
import type { Citation } from '../words/finding.ts';
import type { Statement } from '../words/statement.ts';
import type { SccModule } from '../words/transfer.ts';
import json from './facts/clause-sets.json' with { type: 'json' };

/** One set of clauses. `lastDayToSign` and `lastDay` are last days: null while none is known. */
export interface ClauseSet {
  readonly celex: string;
  readonly number: string;
  readonly key: string;
  readonly name: Statement;
  /** Whether it carries a transfer at all: the clauses for Art. 28 contracts do not. */
  readonly transferTool: boolean;
  /** The hops it was made for: exporter's role, then importer's. */
  readonly roles: readonly SccModule[];
  readonly modules: readonly SccModule[];
  readonly adoptedOn: CivilDay;
  readonly from: CivilDay;
  readonly lastDayToSign: CivilDay | null;
  readonly lastDay: CivilDay | null;
  /** CELEX number of the decision whose clauses took the place of these; null while they are in use. */
  readonly replacedBy: string | null;
  /** Whether old contracts outlived `lastDayToSign` only under conditions that somebody must confirm. */
  readonly legacyNeedsConfirmation: boolean;
  readonly note: string | null;
  readonly limits: readonly string[];
  readonly sources: readonly string[];
  /** Fields that no source confirmed. */
  readonly unverified: readonly string[];
  readonly doubts: readonly string[];
}

interface LegacyRule {
  readonly appliesTo: readonly string[];
  readonly basis: { readonly act: string; readonly article: string };
  readonly lastDay: CivilDay;
}

const facts = checkedFacts<{ readonly sets: readonly ClauseSet[]; readonly legacyRule: LegacyRule }>(json);
export const clauseSets = facts.sets;
const byCelex = new Map(clauseSets.map((set) => [set.celex, set]));

/**
 * The clause set of that CELEX number, usable or not.
 *
 * @law GDPR Art. 46(2)(c); Directive 95/46/EC Art. 26(4)
 * @returns undefined when there is none
 */
export function clauseSet(celex: string): ClauseSet | undefined {
  return byCelex.get(celex);
}

/** The clause set as a citation. */
export function citeClauses(set: ClauseSet, article: string | null = null): Citation {
  return {
    id: set.celex,
    title: `Decision ${set.number}: ${set.name.en}`,
    article,
    url: `https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:${set.celex}`,
  };
}

/** The rule that ended the older sets, as a citation: Decision (EU) 2021/914 Art. 4. */
export function citeLegacyRule(): Citation {
  const { act, article } = facts.legacyRule.basis;
  return {
    id: act,
    title: 'Implementing Decision (EU) 2021/914',
    article,
    url: `https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:${act}`,
  };
}

/**
 * What ended the signing of a set: the legacy rule, or for a set that was replaced before that rule the decision that replaced it.
 *
 * @law GDPR Art. 46(2)(c); Decision (EU) 2021/914 Art. 4(2)-(4)
 */
export function replacementOf(set: ClauseSet): { readonly statement: Statement; readonly citation: Citation } {
  const replacement = set.replacedBy === null ? undefined : clauseSet(set.replacedBy);
  if (!replacement || facts.legacyRule.appliesTo.includes(set.celex)) {
    return {
      statement: { en: 'Decision (EU) 2021/914 Art. 4', hu: '(EU) 2021/914 határozat 4. cikk' },
      citation: citeLegacyRule(),
    };
  }
  const { number } = replacement;
  return {
    statement: { en: `Decision ${number}, which replaced them`, hu: `az ezeket felváltó ${number} határozat` },
    citation: citeClauses(replacement),
  };
}
