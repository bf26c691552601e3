// What is to be said of a single entry: is it named and addressed, are its numbers right, is its role clear, who stands behind it.

import { countryInWords } from '../law/sentences.ts';
import { membershipOn } from '../law/territory.ts';
import type { CivilDay } from '../words/civil-day.ts';
import type { Citation, Finding } from '../words/finding.ts';
import { isIdentifierValid } from '../words/identifier.ts';
import type { CountryCode } from '../words/territory.ts';
import type { OpenEntry } from './content.ts';
import { shownName } from './diff.ts';
import { noted, ruleOn, schemeInWords } from './finding-words.ts';
import type { PartyFacts } from './findings.ts';
import { article, withArticle } from './hungarian.ts';
import { mayBeForgotten } from './personal.ts';
import { clipped } from './value-words.ts';

/**
 * The rule by which the name and address of every recipient must be at hand.
 *
 * @law GDPR Art. 28(2); EDPB-OPINION-22/2024
 */
export const ruleOfIdentity = (asOf: CivilDay): Citation | null => ruleOn(asOf, { guidance: 'EDPB-OPINION-22/2024', gdpr: 'Art. 28(2)' });

/** NAME_MISSING and ADDRESS_MISSING; an authority needs no address, and what was erased is not missing. */
export function findMissingIdentity(entry: OpenEntry, asOf: CivilDay): readonly Finding[] {
  const { key: entryKey, evidence } = entry;
  const citation = ruleOfIdentity(asOf);
  const findings: Finding[] = [];
  if (entry.name === null && entry.legalName === null && !mayBeForgotten(entry, 'name')) {
    const statement = { en: `The entry “${entryKey}” has no name`, hu: `${withArticle(`„${entryKey}”`)} bejegyzésben nem szerepel név` };
    findings.push(noted('NAME_MISSING', asOf, { entryKey, evidence, citation, statement }));
  }
  if (entry.role !== 'PUBLIC_AUTHORITY' && entry.address === null && !mayBeForgotten(entry, 'address')) {
    const name = shownName(entry);
    const statement = { en: `No address is given for ${name}`, hu: `${withArticle(name)} bejegyzésében nem szerepel cím` };
    findings.push(noted('ADDRESS_MISSING', asOf, { entryKey, evidence, citation, statement }));
  }
  return findings;
}

/** IDENTIFIER_INVALID for each number that cannot be what it is said to be. */
export function findInvalidIdentifiers(entry: OpenEntry, asOf: CivilDay): readonly Finding[] {
  return entry.identifiers
    .filter((identifier) => !isIdentifierValid(identifier))
    .map(({ scheme, value }) => {
      const [name, kind, number] = [shownName(entry), schemeInWords(scheme), clipped(value)];
      const statement = {
        en: `“${number}”, given as the ${kind.en} of ${name}, is not a valid one: its form or its check digit is wrong`,
        hu: `${withArticle(name)} bejegyzésében szereplő ${kind.hu} („${number}”) nem érvényes: az alakja vagy az ellenőrző száma hibás`,
      };
      return noted('IDENTIFIER_INVALID', asOf, { entryKey: entry.key, evidence: entry.evidence, statement });
    });
}

/** ROLE_DOUBTFUL and PUBLIC_AUTHORITY_LISTED. */
export function findRole(entry: OpenEntry, asOf: CivilDay): readonly Finding[] {
  if (entry.role !== 'PUBLIC_AUTHORITY') return [];
  const name = shownName(entry);
  const statement = {
    en: `${name} is a public authority: it acts under its own legal powers, not on behalf of the list's owner`,
    hu: `${withArticle(name)} közhatalmi szerv: saját jogszabályi hatáskörében jár el, nem a lista tulajdonosának megbízásából`,
  };
  return [noted('PUBLIC_AUTHORITY_LISTED', asOf, { entryKey: entry.key, evidence: entry.evidence, statement })];
}

/**
 * PARENT_IN_THIRD_COUNTRY: the recipient is inside on the day, and its parent or its group is led from outside.
 *
 * @law EDPB-GUIDELINES-05/2021: who owns the recipient makes no transfer; access from a third country does
 */
export function findForeignParent(entry: OpenEntry, party: PartyFacts | undefined, asOf: CivilDay): readonly Finding[] {
  const seat = entry.country ?? party?.country ?? null;
  if (!party || seat === null || !membershipOn(seat, asOf)) return [];
  const outside = (country: CountryCode | null) => country !== null && !membershipOn(country, asOf);
  const behind = [party.parent, party.group].find((owner) => owner && outside(owner.country));
  if (!behind || behind.country === null) return [];
  const [name, where] = [shownName(entry), countryInWords(behind.country)];
  const statement = {
    en: `${name} belongs to ${behind.name} in ${where.en}; that alone is no transfer, but access from there would be one`,
    hu: `${withArticle(name)} mögött ${article(behind.name)} ${behind.name} áll (${where.hu}); ez önmagában nem adattovábbítás, az onnan történő hozzáférés viszont az lenne`,
  };
  const citation = ruleOn(asOf, { guidance: 'EDPB-GUIDELINES-05/2021', gdpr: 'Art. 44' });
  return [noted('PARENT_IN_THIRD_COUNTRY', asOf, { entryKey: entry.key, evidence: entry.evidence, citation, statement })];
}
