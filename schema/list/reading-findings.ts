// What documents say about a list besides its version: recipients it does not have, copies that differ, changes without notice.

import type { CivilDay } from '../words/civil-day.ts';
import type { Evidence } from '../words/evidence.ts';
import { byGravity, type Finding } from '../words/finding.ts';
import { isIdentifierValid } from '../words/identifier.ts';
import type { Statement } from '../words/statement.ts';
import type { Entry, OpenEntry } from './content.ts';
import { shownName } from './diff.ts';
import { ruleOfIdentity } from './entry-findings.ts';
import { noted, ruleOfNotice, schemeInWords } from './finding-words.ts';
import { article, withArticle } from './hungarian.ts';
import { mayBeForgotten } from './personal.ts';
import type { Reading } from './reading.ts';
import { fold, sameWords } from './spelling.ts';
import { clipped } from './value-words.ts';

/**
 * Every finding that readings give about the entries of a version on the day, gravest first. A reading speaks from the day it
 * states on. Pure, and never throws.
 *
 * @param slugs  the slugs of the entries' parties by their ids; without them, recipients are recognised by their names alone
 */
export function findingsOfReadings(
  readings: readonly Reading[],
  entries: readonly OpenEntry[],
  asOf: CivilDay,
  slugs: ReadonlyMap<string, string> = new Map(),
): readonly Finding[] {
  const speaking = readings.filter(({ statedOn }) => statedOn <= asOf);
  return byGravity(
    speaking.flatMap((reading) => [
      ...findDisagreements(reading, entries, asOf),
      ...findInCopy(reading, entries, asOf),
      ...findDoubtfulRoles(reading, entries, asOf),
      ...findUnlisted(reading, entries, slugs, asOf),
      ...findNoNotice(reading, asOf),
    ]),
  );
}

const from = (reading: Reading, evidence: Evidence | null): Evidence =>
  evidence ?? { document: reading.document, url: reading.url, quotation: null, at: null };

const nameIn = ({ name, legalName, key }: Entry) => name ?? legalName ?? key;

/** SOURCES_DISAGREE: one finding for each recipient about whom the document and the version differ. */
function findDisagreements(reading: Reading, entries: readonly OpenEntry[], asOf: CivilDay): readonly Finding[] {
  if (reading.entries === null) return [];
  const copy = new Map(reading.entries.map((entry) => [entry.key, entry]));
  const held = new Set(entries.map(({ key }) => key));
  const said = (statement: Statement, entryKey: string | null, evidence: Evidence | null) =>
    noted('SOURCES_DISAGREE', asOf, { statement, entryKey, evidence: from(reading, evidence) });
  const { document } = reading;

  const onlyThere = reading.entries
    .filter(({ key }) => !held.has(key))
    .map((entry) => {
      const name = nameIn(entry);
      const en = `The document “${document}” also lists ${name}, who is not on the list`;
      return said(
        { en, hu: `${withArticle(`„${document}”`)} dokumentumban ${article(name)} ${name} is szerepel, a listán viszont nem` },
        null,
        entry.evidence,
      );
    });
  const others = entries.flatMap((entry) => {
    const there = copy.get(entry.key);
    const name = shownName(entry);
    if (!there) {
      const en = `${name} is on the list, but not in the copy that the document “${document}” has of it`;
      return [
        said(
          { en, hu: `${withArticle(name)} szerepel a listán, de ${article(document)} „${document}” dokumentumban lévő másolatában nem` },
          entry.key,
          null,
        ),
      ];
    }
    const differences = [nameDifference(entry, there), addressDifference(entry, there)].filter((difference) => difference !== null);
    if (differences.length === 0) return [];
    const statement = {
      en: `The document “${document}” and the list differ about ${name}: ${differences.map(({ en }) => en).join('; ')}`,
      hu: `${withArticle(`„${document}”`)} dokumentum és a lista eltér (${name}): ${differences.map(({ hu }) => hu).join('; ')}`,
    };
    return [said(statement, entry.key, there.evidence)];
  });
  return [...onlyThere, ...others];
}

function nameDifference(entry: OpenEntry, there: Entry): Statement | null {
  const [here, copied] = [entry.name ?? entry.legalName, there.name ?? there.legalName];
  if (here === null || copied === null) return null;
  const names = new Set([entry.name, entry.legalName].flatMap((name) => (name === null ? [] : [fold(name)])));
  if ([there.name, there.legalName].some((name) => name !== null && names.has(fold(name)))) return null;
  return { en: `the name there is “${copied}”, here “${here}”`, hu: `a név ott „${copied}”, itt „${here}”` };
}

function addressDifference(entry: OpenEntry, there: Entry): Statement | null {
  const [here, copied] = [entry.address, there.address];
  if (sameWords(here, copied) || (here === null && mayBeForgotten(entry, 'address'))) return null;
  if (here === null)
    return { en: `the address “${clipped(copied ?? '')}” stands only there`, hu: `a cím („${clipped(copied ?? '')}”) csak ott szerepel` };
  if (copied === null) return { en: `the address “${clipped(here)}” stands only here`, hu: `a cím („${clipped(here)}”) csak itt szerepel` };
  return {
    en: `the address there is “${clipped(copied)}”, here “${clipped(here)}”`,
    hu: `a cím ott „${clipped(copied)}”, itt „${clipped(here)}”`,
  };
}

/** NAME_MISSING and IDENTIFIER_INVALID within the document, its owner's numbers too. */
function findInCopy(reading: Reading, entries: readonly OpenEntry[], asOf: CivilDay): readonly Finding[] {
  const { document } = reading;
  const held = new Map(entries.map((entry) => [entry.key, entry]));
  const invalid = (identifiers: Reading['ownerIdentifiers'], entryKey: string | null, whose: Statement, evidence: Evidence | null) =>
    identifiers
      .filter((identifier) => !isIdentifierValid(identifier))
      .map(({ scheme, value }) => {
        const [kind, number] = [schemeInWords(scheme), clipped(value)];
        const statement = {
          en: `“${number}”, which the document “${document}” gives as the ${kind.en} of ${whose.en}, is not a valid one: its form or its check digit is wrong`,
          hu: `${withArticle(`„${document}”`)} dokumentumban szereplő ${kind.hu} („${number}”, ${whose.hu}) nem érvényes: az alakja vagy az ellenőrző száma hibás`,
        };
        return noted('IDENTIFIER_INVALID', asOf, { entryKey, evidence: from(reading, evidence), statement });
      });

  const ofEntries = (reading.entries ?? []).flatMap((entry) => {
    const known = held.get(entry.key);
    const entryKey = known ? known.key : null;
    const name = known ? shownName(known) : nameIn(entry);
    const findings = [...invalid(entry.identifiers, entryKey, { en: name, hu: name }, entry.evidence)];
    if (entry.name === null && entry.legalName === null) {
      const { citation, besides } = ruleOfIdentity(entry.role, asOf);
      const statement = {
        en: `The document “${document}” lists a recipient without its name${known ? `, ${name} on the list` : ''}${besides.en}`,
        hu: `${withArticle(`„${document}”`)} dokumentum név nélkül sorol fel egy címzettet${known ? `, a listán ${name} szerepel` : ''}${besides.hu}`,
      };
      findings.push(noted('NAME_MISSING', asOf, { entryKey, evidence: from(reading, entry.evidence), citation, statement }));
    }
    return findings;
  });
  return [...ofEntries, ...invalid(reading.ownerIdentifiers, null, { en: "the list's owner", hu: 'a lista tulajdonosa' }, null)];
}

/** UNLISTED_RECIPIENT: the document names somebody, outside its list, who is not on the version. */
function findUnlisted(
  reading: Reading,
  entries: readonly OpenEntry[],
  slugs: ReadonlyMap<string, string>,
  asOf: CivilDay,
): readonly Finding[] {
  const listed = new Set(entries.flatMap(({ partyId }) => slugs.get(partyId) ?? []));
  const names = new Set(entries.flatMap(({ name, legalName }) => [name, legalName].flatMap((text) => (text === null ? [] : [fold(text)]))));
  return reading.mentions
    .filter(({ name, party }) => !names.has(fold(name)) && (party === null || !listed.has(party)))
    .map(({ name, evidence }) => {
      const at = evidence?.at ? ` (${evidence.at})` : '';
      const statement = {
        en: `${name} is named in the document “${reading.document}”${at}, but is not on the list`,
        hu: `${withArticle(name)} szerepel ${article(reading.document)} „${reading.document}” dokumentumban${at}, a listán viszont nem`,
      };
      return noted('UNLISTED_RECIPIENT', asOf, { evidence: from(reading, evidence), statement });
    });
}

/** NO_ADVANCE_NOTICE: by the document its changes take effect when they are posted. */
function findNoNotice(reading: Reading, asOf: CivilDay): readonly Finding[] {
  if (reading.changes?.effect !== 'ON_POSTING') return [];
  const statement = {
    en: `By the document “${reading.document}” changes take effect when they are posted: nobody is told before, and nobody can object in time`,
    hu: `${withArticle(`„${reading.document}”`)} dokumentum szerint a módosítások a közzététellel lépnek hatályba: előzetes tájékoztatás nincs, és kifogást sem lehet időben tenni`,
  };
  return [noted('NO_ADVANCE_NOTICE', asOf, { ...ruleOfNotice(asOf), evidence: from(reading, reading.changes.evidence), statement })];
}

/** ROLE_DOUBTFUL: what the list calls a recipient, or what it is recorded as, may not be what it is. */
function findDoubtfulRoles(reading: Reading, entries: readonly OpenEntry[], asOf: CivilDay): readonly Finding[] {
  const held = new Map(entries.map((entry) => [entry.key, entry]));
  return reading.roleDoubts.flatMap(({ entryKey, why, evidence }) => {
    const entry = held.get(entryKey);
    if (!entry) return [];
    const name = shownName(entry);
    const statement = {
      en: `The role of ${name} is open to doubt. ${withoutStop(why.en)}`,
      hu: `${withArticle(name)} szerepe kétséges. ${withoutStop(why.hu)}`,
    };
    return [noted('ROLE_DOUBTFUL', asOf, { entryKey, evidence: from(reading, evidence ?? entry.evidence), statement })];
  });
}

const withoutStop = (sentence: string): string => sentence.replace(/[.\s]+$/u, '');
