// What the sentences of findings share: names side by side, kinds of numbers, the rule in brackets.

import { acts, cite, GDPR, GDPR_APPLIES_FROM, inText } from '../law/acts.ts';
import type { CivilDay } from '../words/civil-day.ts';
import type { Evidence } from '../words/evidence.ts';
import { type Citation, type Finding, FINDING_SEVERITY, type FindingCode } from '../words/finding.ts';
import type { IdentifierScheme } from '../words/identifier.ts';
import type { Statement } from '../words/statement.ts';

/** What a finding says besides its code. The statement is a sentence without its full stop; the citation follows it in brackets. */
export interface Noted {
  readonly statement: Statement;
  readonly entryKey?: string | null;
  readonly citation?: Citation | null;
  /** How the sentence names the citation, where that is not by its usual name. */
  readonly rule?: Statement | null;
  readonly evidence?: Evidence | null;
}

/** The finding of that code on a day. */
export function noted(
  code: FindingCode,
  asOf: CivilDay,
  { statement, entryKey = null, citation = null, evidence = null, rule = citation && inText(citation) }: Noted,
): Finding {
  return {
    code,
    severity: FINDING_SEVERITY[code],
    statement: {
      en: rule ? `${statement.en} (${rule.en}).` : `${statement.en}.`,
      hu: rule ? `${statement.hu} (${rule.hu}).` : `${statement.hu}.`,
    },
    asOf,
    entryKey,
    citation,
    evidence,
  };
}

/**
 * The rule that a finding cites on a day: the guidance since it was adopted, before that the article of the GDPR. Null before
 * the GDPR, so that no day is measured by a rule younger than itself.
 */
export function ruleOn(asOf: CivilDay, { guidance, gdpr }: { readonly guidance?: string; readonly gdpr: string }): Citation | null {
  const adopted = acts.find(({ id }) => id === guidance)?.from;
  if (guidance !== undefined && adopted !== undefined && adopted <= asOf) return cite(guidance);
  return GDPR_APPLIES_FROM <= asOf ? cite(GDPR, gdpr) : null;
}

/**
 * The rule on how changes are told to controllers: the duty of Art. 28(2), and the guidance on it since its adoption. That a
 * changed page alone is not enough was not confirmed in the text of the guidance, and the sentence says so.
 *
 * @law GDPR Art. 28(2); EDPB Guidelines 07/2020
 */
export function ruleOfNotice(asOf: CivilDay): Pick<Noted, 'citation' | 'rule'> {
  const citation = ruleOn(asOf, { guidance: 'EDPB-GUIDELINES-07/2020', gdpr: 'Art. 28(2)' });
  if (citation === null || citation.id === GDPR) return { citation };
  const [duty, guidance] = [inText(cite(GDPR, 'Art. 28(2)')), inText(citation)];
  return {
    citation,
    rule: {
      en: `${duty.en}; ${guidance.en}, whose words on a mere web page were not confirmed in a source`,
      hu: `${duty.hu}; ${guidance.hu}, amelynek a puszta weboldalra vonatkozó része forrásban nem megerősített`,
    },
  };
}

/** Names side by side: `A, B and C`. */
export function sideBySide(names: readonly string[]): Statement {
  const last = names.at(-1) ?? '';
  if (names.length < 2) return { en: last, hu: last };
  const before = names.slice(0, -1).join(', ');
  return { en: `${before} and ${last}`, hu: `${before} és ${last}` };
}

const SCHEMES: Readonly<Record<IdentifierScheme, Statement>> = {
  HU_TAX: { en: 'Hungarian tax number', hu: 'adószám' },
  EU_VAT: { en: 'EU VAT number', hu: 'közösségi adószám' },
  LEI: { en: 'LEI', hu: 'LEI-kód' },
  COMPANY_NUMBER: { en: 'company number', hu: 'cégjegyzékszám' },
  DOMAIN: { en: 'domain name', hu: 'doménnév' },
  OTHER: { en: 'identifier', hu: 'azonosító' },
};

/** What an identifier of that scheme is called. */
export function schemeInWords(scheme: IdentifierScheme): Statement {
  return SCHEMES[scheme];
}
