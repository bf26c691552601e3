// What a person has to decide about the parties of recipients that were entered, in sentences, and as a finding where the registry has
// a word for it.

import { noted } from '../../schema/list/finding-words.ts';
import type { CivilDay } from '../../schema/words/civil-day.ts';
import type { Evidence } from '../../schema/words/evidence.ts';
import type { Finding } from '../../schema/words/finding.ts';
import type { Statement } from '../../schema/words/statement.ts';
import type { PartyDoubt } from '../../scrapers/normalise/known-party.ts';

/** One doubt about the party of an entry. */
export interface DoubtOfEntry {
  readonly entryKey: string;
  readonly why: PartyDoubt['why'];
  readonly statement: Statement;
  readonly evidence: Evidence | null;
}

/** What is told of, and which party it was entered as. */
export interface Doubted {
  readonly key: string;
  readonly name: string;
  readonly party: string;
  readonly isKnown: boolean;
  readonly evidence: Evidence | null;
}

/** The doubts about one entry. */
export function doubtsOfEntry({ key, name, party, isKnown, evidence }: Doubted, doubts: readonly PartyDoubt[]): readonly DoubtOfEntry[] {
  const end: Statement = isKnown
    ? { en: `it was entered as “${party}”`, hu: `a bejegyzés fele: „${party}”` }
    : { en: `it was entered as a party of its own, “${party}”`, hu: `önálló félként került be: „${party}”` };
  return doubts.map(({ why, slugs }) => {
    const said = REASONS[why](name, slugs);
    const statement = { en: `${said.en}; ${end.en}.`, hu: `${said.hu}; ${end.hu}.` };
    return { entryKey: key, why, statement, evidence };
  });
}

const quoted = (slugs: readonly string[], and: string): string => slugs.map((slug) => `“${slug}”`).join(` ${and} `);
const inHungarian = (slugs: readonly string[], and: string): string => quoted(slugs, and).replaceAll('“', '„');

/** Why nobody was chosen, without a full stop. */
const REASONS: Readonly<Record<PartyDoubt['why'], (name: string, slugs: readonly string[]) => Statement>> = {
  SEVERAL: (name, slugs) => ({ en: `${name} may be ${quoted(slugs, 'or')}`, hu: `${name} lehet ${inHungarian(slugs, 'vagy')}` }),
  NUMBER_OF_ANOTHER: (name, slugs) => ({
    en: `${name} states a number that the registry has for ${quoted(slugs, 'and')}, who is called otherwise`,
    hu: `${name} olyan számot tüntet fel, amely a nyilvántartásban más néven szerepel: ${inHungarian(slugs, 'és')}`,
  }),
  OTHER_NUMBER: (name, slugs) => ({
    en: `${name} is called like ${quoted(slugs, 'and')}, and states another number`,
    hu: `${name} neve megegyezik, száma azonban eltér: ${inHungarian(slugs, 'és')}`,
  }),
  DOMAIN_OF_ANOTHER: (name, slugs) => ({
    en: `${name} has the domain of ${quoted(slugs, 'and')}, who is called otherwise`,
    hu: `${name} domainje a nyilvántartásban más félé: ${inHungarian(slugs, 'és')}`,
  }),
};

/** IDENTIFIER_SHARED: a recipient states a number that the registry has for somebody of another name. Nobody was merged. */
export function findingsOfDoubts(doubts: readonly DoubtOfEntry[], asOf: CivilDay): readonly Finding[] {
  return doubts.flatMap(({ why, entryKey, evidence, statement: { en, hu } }) => {
    const statement = { en: en.replace(/\.$/, ''), hu: hu.replace(/\.$/, '') };
    return why === 'NUMBER_OF_ANOTHER' ? [noted('IDENTIFIER_SHARED', asOf, { entryKey, evidence, statement })] : [];
  });
}

/** The doubts as lines of a note, for whoever reads the draft; null for none. */
export function doubtsInNote(doubts: readonly DoubtOfEntry[]): string | null {
  const lines = doubts.map(({ entryKey, statement }) => `${entryKey}: ${statement.en}`);
  return lines.length === 0 ? null : clipped(['To be decided, whose party it is:', ...lines].join('\n'));
}

const LONGEST_NOTE = 3_000;
const clipped = (text: string): string => (text.length <= LONGEST_NOTE ? text : `${text.slice(0, LONGEST_NOTE - 1)}…`);
