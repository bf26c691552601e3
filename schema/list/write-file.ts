// The list file to be written: what `readListFile` reads, without what goes without saying.

import type { Transfer } from '../words/transfer.ts';
import { withoutNothing } from './canonical-entry.ts';
import type { Entry } from './content.ts';
import type { EntryInput } from './entry-input.ts';
import type { ListFile } from './file-format.ts';
import type { NewParty } from './party-input.ts';
import type { ReadingInput } from './reading-input.ts';
import type { PartialTerms } from './terms.ts';

/** Fields by name, ready for a YAML or JSON writer. */
export type PlainFields = Readonly<Record<string, unknown>>;

/** The file without nulls, empty lists and defaults; reading it again gives the same file. */
export function writeListFile({ list, ...state }: ListFile): PlainFields {
  const { terms, ...named } = list;
  return {
    ...said({
      ...named,
      origin: unless(named.origin, 'PUBLISHED'),
      language: unless(named.language, 'en'),
      timeZone: unless(named.timeZone, 'Europe/Budapest'),
      public: unless(named.public, false),
      refuseBreach: unless(named.refuseBreach, false),
    }),
    ...(terms && { terms: writeTerms(terms) }),
    ...said({
      ...state,
      effectiveOnBasis: unless(state.effectiveOnBasis, 'STATED'),
      completeness: unless(state.completeness, 'COMPLETE'),
      parties: state.parties.map(writeParty),
      entries: null,
      readings: null,
    }),
    entries: state.entries.map(writeEntry),
    ...(state.readings.length > 0 && { readings: state.readings.map(writeReading) }),
  };
}

/** An entry to be written, with the party that it brings along. */
export function writeEntry({ entry, newParty }: EntryInput): PlainFields {
  const written = writeKnownEntry(entry);
  if (!newParty) return written;
  const { party: _named, ...facts } = written;
  return { ...facts, newParty: writeParty(newParty) };
}

function writeKnownEntry(entry: Entry): PlainFields {
  return said({ ...entry, countryBasis: unless(entry.countryBasis, 'STATED'), transfers: entry.transfers.map(writeTransfer) });
}

/** A transfer to be written. */
function writeTransfer(transfer: Transfer): PlainFields {
  return said({
    ...transfer,
    mechanisms: transfer.mechanisms.map((mechanism) => ({ ...mechanism, rank: unless(mechanism.rank, 'PRIMARY') })),
  });
}

function writeParty(party: NewParty): PlainFields {
  return said({ ...party, naturalPerson: unless(party.naturalPerson, false) });
}

function writeReading({ entries, ...reading }: ReadingInput): PlainFields {
  return { ...said(reading), ...(entries && { entries: entries.map(writeKnownEntry) }) };
}

/** Terms keep their nulls: a period of null was expressly not agreed. */
function writeTerms(terms: PartialTerms): PlainFields {
  return Object.fromEntries(Object.entries(terms).filter(([, term]) => term !== undefined));
}

const unless = <T>(value: T, goesWithoutSaying: T): T | null => (value === goesWithoutSaying ? null : value);

function said(facts: object): PlainFields {
  return Object.fromEntries(Object.entries(facts).flatMap(([field, value]) => (nothing(value) ? [] : [[field, withoutNothing(value)]])));
}

const nothing = (value: unknown): boolean => value === null || value === undefined || (Array.isArray(value) && value.length === 0);
