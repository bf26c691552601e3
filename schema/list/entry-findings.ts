// What is to be said of a single entry: is it named and addressed, are its numbers right, is its role clear, who stands behind it.

import { countryInWords } from '../law/sentences.ts';
import { membershipOn } from '../law/territory.ts';
import type { CivilDay } from '../words/civil-day.ts';
import type { Citation, Finding } from '../words/finding.ts';
import { isIdentifierValid } from '../words/identifier.ts';
import type { CountryCode } from '../words/territory.ts';
import type { Statement } from '../words/statement.ts';
import type { EntryRole, OpenEntry } from './content.ts';
import { shownName } from './diff.ts';
import { noted, ruleOn, schemeInWords } from './finding-words.ts';
import type { PartyFacts } from './findings.ts';
import { article, withArticle } from './hungarian.ts';
import { mayBeForgotten } from './personal.ts';
import { clipped } from './value-words.ts';

/**
 * The rule by which a recipient must be identified, and what the sentence adds to the fact that it is not.
 *
 * Since its adoption Opinion 22/2024 asks for name and address of every processor down the chain. Before, a sub-processor had
 * to be told of under Art. 28(2); every other recipient belongs into the controller's records, but only by category.
 *
 * @law GDPR Art. 28(2); GDPR Art. 30(1)(d); EDPB Opinion 22/2024
 */
export function ruleOfIdentity(role: EntryRole, asOf: CivilDay): { readonly citation: Citation | null; readonly besides: Statement } {
  const nothing = { en: '', hu: '' };
  const isProcessor = role === 'SUB_PROCESSOR' || role === 'PROCESSOR';
  const guidance = isProcessor ? { guidance: 'EDPB-OPINION-22/2024' } : {};
  if (role === 'SUB_PROCESSOR') return { citation: ruleOn(asOf, { ...guidance, gdpr: 'Art. 28(2)' }), besides: nothing };
  const citation = ruleOn(asOf, { ...guidance, gdpr: 'Art. 30(1)(d)' });
  if (citation?.article !== 'Art. 30(1)(d)') return { citation, besides: nothing };
  return {
    citation,
    besides: {
      en: '; the records of a controller must name its recipients at least by category',
      hu: '; az adatkezelő nyilvántartásának a címzetteket legalább kategóriánként meg kell neveznie',
    },
  };
}

/** NAME_MISSING and ADDRESS_MISSING; an authority needs no address, and what was erased is not missing. */
export function findMissingIdentity(entry: OpenEntry, asOf: CivilDay): readonly Finding[] {
  const { key: entryKey, evidence } = entry;
  const { citation, besides } = ruleOfIdentity(entry.role, asOf);
  const findings: Finding[] = [];
  if (entry.name === null && entry.legalName === null && !mayBeForgotten(entry, 'name')) {
    const statement = {
      en: `The entry “${entryKey}” has no name${besides.en}`,
      hu: `${withArticle(`„${entryKey}”`)} bejegyzésben nem szerepel név${besides.hu}`,
    };
    findings.push(noted('NAME_MISSING', asOf, { entryKey, evidence, citation, statement }));
  }
  if (entry.role !== 'PUBLIC_AUTHORITY' && entry.address === null && !mayBeForgotten(entry, 'address')) {
    const name = shownName(entry);
    const statement = {
      en: `No address is given for ${name}${besides.en}`,
      hu: `${withArticle(name)} bejegyzésében nem szerepel cím${besides.hu}`,
    };
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

/**
 * PUBLIC_AUTHORITY_LISTED.
 *
 * @law GDPR Art. 4(9): an authority that receives data in a particular inquiry under the law is no recipient
 */
export function findRole(entry: OpenEntry, asOf: CivilDay): readonly Finding[] {
  if (entry.role !== 'PUBLIC_AUTHORITY') return [];
  const name = shownName(entry);
  const statement = {
    en: `${name} is a public authority: it acts under its own legal powers, not on behalf of the list's owner, and where it receives data in a particular inquiry under the law it is no recipient`,
    hu: `${withArticle(name)} közhatalmi szerv: saját jogszabályi hatáskörében jár el, nem a lista tulajdonosának megbízásából, és ha az adatokat jogszabály szerinti egyedi vizsgálat keretében kapja meg, nem címzett`,
  };
  const citation = ruleOn(asOf, { gdpr: 'Art. 4(9)' });
  return [noted('PUBLIC_AUTHORITY_LISTED', asOf, { entryKey: entry.key, evidence: entry.evidence, citation, statement })];
}

/**
 * PARENT_IN_THIRD_COUNTRY: the recipient is inside on the day, and its parent or its group is led from outside.
 *
 * @law EDPB Guidelines 05/2021: who owns the recipient makes no transfer; access from a third country does
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
