// What the registry has to say about one version of a list on a day. Read top to bottom:
//
//   1. Entry by entry: transfers, acts younger than the text, identity, numbers, role, chain, owners.
//   2. Entries side by side: numbers that two parties share.
//   3. The version as a whole: could it be read, do its terms give notice.
//   4. Gravest first; among equals in the order of the entries.

import type { CivilDay } from '../words/civil-day.ts';
import { byGravity, type Finding } from '../words/finding.ts';
import type { CountryCode } from '../words/territory.ts';
import type { Basis, Capacity, Completeness, OpenEntry, Origin } from './content.ts';
import { shownName } from './diff.ts';
import { findForeignParent, findInvalidIdentifiers, findMissingIdentity, findRole } from './entry-findings.ts';
import { noted, ruleOn, schemeInWords, sideBySide } from './finding-words.ts';
import { article, withArticle } from './hungarian.ts';
import { findingsOfNotice } from './notice-findings.ts';
import { foldIdentifier } from './spelling.ts';
import type { Terms } from './terms.ts';
import { findInTransfers, findLaterActs } from './transfer-findings.ts';

/** What the registry knows of a party besides what a version says of it. */
export interface PartyFacts {
  readonly name: string;
  readonly country: CountryCode | null;
  readonly group: { readonly slug: string; readonly name: string; readonly country: CountryCode | null } | null;
  readonly parent: { readonly name: string; readonly country: CountryCode | null } | null;
}

/** A version of a list, or a draft of one, and what is known around it. */
export interface VersionInQuestion {
  readonly entries: readonly OpenEntry[];
  readonly origin: Origin;
  readonly capacity: Capacity;
  readonly terms: Terms;
  readonly completeness: Completeness;
  /** Null for a draft without a planned day. */
  readonly effectiveOn: CivilDay | null;
  readonly effectiveOnBasis: Basis;
  /** The day controllers were told, in the list's time zone; null when nobody was. */
  readonly announcedOn: CivilDay | null;
  /** Whether it changed the list: its first version, and a draft, changes nothing yet. */
  readonly isChange: boolean;
  /** By the id of the party; a party that is not known here is no finding. */
  readonly parties: ReadonlyMap<string, PartyFacts>;
  readonly emergency: boolean;
  /** Whether it applied sooner than the terms of a controller that is owed notice allow. */
  readonly usedAgainstTerms: boolean;
  /** Whether publication starts the periods of somebody that is engaged with the list. */
  readonly clockPublished: boolean;
}

/**
 * Every finding about a version on the day, gravest first and then in the order of the entries.
 *
 * Pure, and never throws: the same version has the same findings on the same day, whenever they are asked for.
 *
 * @param asOf  the day to judge on; not necessarily one on which the version applies
 */
export function findingsOfVersion(version: VersionInQuestion, asOf: CivilDay): readonly Finding[] {
  const keys = new Set(version.entries.map(({ key }) => key));
  const ofEntries = version.entries.flatMap((entry) => [
    ...findInTransfers(entry, version.origin, asOf),
    ...findLaterActs(entry, version, asOf),
    ...findMissingIdentity(entry, asOf),
    ...findInvalidIdentifiers(entry, asOf),
    ...findRole(entry, asOf),
    ...findBrokenChain(entry, keys, asOf),
    ...findForeignParent(entry, version.parties.get(entry.partyId), asOf),
  ]);
  return byGravity([...ofEntries, ...findSharedIdentifiers(version.entries, asOf), ...findOfWhole(version, asOf)]);
}

/** CHAIN_INCOMPLETE: the entry is engaged by one that is not on the list. */
function findBrokenChain(entry: OpenEntry, keys: ReadonlySet<string>, asOf: CivilDay): readonly Finding[] {
  if (entry.parentKey === null || keys.has(entry.parentKey)) return [];
  const name = shownName(entry);
  const statement = {
    en: `${name} is engaged by “${entry.parentKey}”, which is not on the list: the chain has a gap`,
    hu: `${withArticle(name)} igénybe vevője („${entry.parentKey}”) nem szerepel a listán: a lánc hiányos`,
  };
  const citation = ruleOn(asOf, { gdpr: 'Art. 28(4)' });
  return [noted('CHAIN_INCOMPLETE', asOf, { entryKey: entry.key, evidence: entry.evidence, citation, statement })];
}

/** IDENTIFIER_SHARED: one finding for each number that entries of different parties carry. A domain may be shared. */
function findSharedIdentifiers(entries: readonly OpenEntry[], asOf: CivilDay): readonly Finding[] {
  const carriers = new Map<
    string,
    { readonly scheme: OpenEntry['identifiers'][number]['scheme']; readonly value: string; readonly by: OpenEntry[] }
  >();
  for (const entry of entries) {
    for (const { scheme, value } of entry.identifiers) {
      if (scheme === 'DOMAIN') continue;
      const number = `${scheme} ${foldIdentifier(value)}`;
      const carrier = carriers.get(number) ?? { scheme, value, by: [] };
      carriers.set(number, carrier);
      if (!carrier.by.some(({ partyId }) => partyId === entry.partyId)) carrier.by.push(entry);
    }
  }
  return [...carriers.values()]
    .filter(({ by }) => by.length > 1)
    .map(({ scheme, value, by }) => {
      const [names, kind, [first]] = [sideBySide(by.map(shownName)), schemeInWords(scheme), by];
      const statement = {
        en: `${names.en} carry the same ${kind.en}, ${value}, though they are different parties: at most one of them can be right`,
        hu: `Ugyanaz ${article(kind.hu)} ${kind.hu} (${value}) több, egymástól különböző félnél szerepel (${names.hu}): legfeljebb egyiküknél lehet helyes`,
      };
      return noted('IDENTIFIER_SHARED', asOf, { entryKey: first?.key ?? null, evidence: first?.evidence ?? null, statement });
    });
}

/** LIST_NOT_RETRIEVABLE, and how the version was told. */
function findOfWhole(version: VersionInQuestion, asOf: CivilDay): readonly Finding[] {
  const { completeness, capacity } = version;
  const findings: Finding[] = [...findingsOfNotice(version, asOf)];
  if (completeness === 'NOT_RETRIEVABLE') {
    const statement = {
      en: 'The list could not be retrieved: its owner refers to one, but its entries are not known here',
      hu: 'A lista nem volt elérhető: a tulajdonosa hivatkozik rá, de a bejegyzései itt nem ismertek',
    };
    const citation = ruleOn(asOf, { gdpr: capacity === 'PROCESSOR' ? 'Art. 28(2)' : 'Art. 30(1)(d)' });
    findings.push(noted('LIST_NOT_RETRIEVABLE', asOf, { citation, statement }));
  }
  return findings;
}
