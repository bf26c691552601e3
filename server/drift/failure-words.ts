// That a source could not be read, as a finding and in words.

import type { Drift, DriftKind } from '../../scrapers/compare/drift-words.ts';
import type { Shrunken } from '../../scrapers/compare/shrunken.ts';
import type { Statement } from '../../schema/words/statement.ts';
import type { Failure, Source } from './source.entity.ts';

const KIND: Readonly<Record<Failure, DriftKind>> = {
  UNREACHABLE: 'SOURCE_UNREACHABLE',
  BROKEN: 'SOURCE_BROKEN',
  OUTDATED: 'EXTRACTOR_OUTDATED',
};

/** What is known of the source: where it stands, and whether it was ever read. */
type SourceFailing = Pick<Source, 'url' | 'baselineSnapshot'>;

/** The finding that a source cannot be read: one for each way of failing. */
export function failureFound(failure: Failure, { url, baselineSnapshot }: SourceFailing, reason: string): Drift {
  return {
    kind: KIND[failure],
    severity: 'WATCH',
    fact: `failure:${failure}`,
    about: 'STATE',
    undoes: null,
    statement: statementOf(failure, { url, baselineSnapshot }, reason),
    before: null,
    after: { document: null, url, quotation: null, at: null, snapshotHash: null },
    findings: [],
    entryName: null,
    change: null,
  };
}

function statementOf(failure: Failure, { url, baselineSnapshot }: SourceFailing, reason: string): Statement {
  const said = reason.replace(/\.$/, '');
  if (failure === 'UNREACHABLE')
    return {
      en: `${url} could not be reached twice in a row, so it is not known what it says now: ${said}.`,
      hu: `A(z) ${url} oldal kétszer egymás után nem volt elérhető, ezért nem tudni, mit tartalmaz most: ${said}.`,
    };
  if (failure === 'BROKEN' && baselineSnapshot === null)
    return {
      en: `What ${url} shows could not be read as a document, twice in a row: ${said}.`,
      hu: `A(z) ${url} oldalon megjelenő tartalom kétszer egymás után nem volt dokumentumként olvasható: ${said}.`,
    };
  if (failure === 'BROKEN')
    return {
      en: `What ${url} shows is not the document that it was, twice in a row, so nothing is taken from it: ${said}.`,
      hu: `A(z) ${url} oldalon kétszer egymás után nem a korábbi dokumentum jelent meg, ezért abból semmi sem számít változásnak: ${said}.`,
    };
  return {
    en: `The declaration by which ${url} is read fits the page no longer, so its list could not be read: ${said}.`,
    hu: `A(z) ${url} oldal olvasását leíró deklaráció már nem illik az oldalra, ezért a lista nem olvasható ki: ${said}.`,
  };
}

/** Why a document that has shrunk is taken for none. */
export function shrunkenInWords(shrunken: Shrunken): string {
  if (shrunken.kind === 'ENTRIES') return `none of the ${shrunken.before} recipients that stood on it is left`;
  return `only ${shrunken.after} words are left of ${shrunken.before}`;
}
