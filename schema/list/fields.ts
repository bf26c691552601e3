// Which field of an entry belongs to which kind of change. The table decides what is material; see diff.ts for how it is used.

import type { Evidence } from '../words/evidence.ts';
import type { OpenEntry, Place } from './content.ts';
import { asSet, fold, foldIdentifier } from './spelling.ts';
import { comparableGrounds, destinations, groundsByDestination, importers, placeText, transferRecords } from './transfer-text.ts';

export const CHANGE_KINDS = [
  'ADDITION',
  'REMOVAL',
  'REPLACEMENT',
  'ENTITY',
  'ROLE',
  'PURPOSE',
  'DATA',
  'LOCATION',
  'MECHANISM',
  'ADMINISTRATIVE',
] as const;
/** What kind of change it is. All are material but ADMINISTRATIVE. */
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** One field as the diff looks at it. Null: the entry says nothing there. */
export interface ComparedField {
  readonly field: string;
  /** The kind of change when the field's meaning changes; a change of spelling alone is always ADMINISTRATIVE. */
  readonly kind: ChangeKind;
  /** The field in one line, for people. */
  readonly shown: (entry: OpenEntry) => string | null;
  /** Equal when nothing changed at all. */
  readonly exact: (entry: OpenEntry, against: OpenEntry) => string | null;
  /** Equal when nothing changed but spelling. */
  readonly meaning: (entry: OpenEntry, against: OpenEntry) => string | null;
}

type Read = (entry: OpenEntry) => string | null;

const value = (field: string, kind: ChangeKind, read: Read): ComparedField => ({ field, kind, shown: read, exact: read, meaning: read });

const text = (field: string, kind: ChangeKind, read: Read): ComparedField => ({
  ...value(field, kind, read),
  meaning: (entry) => fold(read(entry) ?? ''),
});

const lines = (texts: readonly string[]) => (texts.length > 0 ? texts.join('; ') : null);

function set(field: string, kind: ChangeKind, read: (entry: OpenEntry) => readonly string[], folded = fold): ComparedField {
  return {
    field,
    kind,
    shown: (entry) => lines(read(entry)),
    exact: (entry) => JSON.stringify(asSet(read(entry))),
    meaning: (entry) => JSON.stringify(asSet(read(entry).map(folded))),
  };
}

const placeMeaning = (where: Place | null) => where && JSON.stringify([fold(where.stated ?? ''), asSet(where.countries), where.disclosure]);

function place(field: 'storage' | 'processing' | 'supportAccess'): ComparedField {
  return {
    field,
    kind: 'LOCATION',
    shown: (entry) => entry[field] && placeText(entry[field]),
    exact: (entry) => entry[field] && JSON.stringify([entry[field].stated, asSet(entry[field].countries), entry[field].disclosure]),
    meaning: (entry) => placeMeaning(entry[field]),
  };
}

const grounds: ComparedField = {
  field: 'transfers.mechanisms',
  kind: 'MECHANISM',
  shown: (entry) => lines(groundsByDestination(entry.transfers)),
  exact: (entry, against) => lines(comparableGrounds(entry.transfers, against.transfers)),
  meaning: (entry, against) => JSON.stringify(comparableGrounds(entry.transfers, against.transfers).map(fold)),
};

const evidence = (part: keyof Evidence) => text(`evidence.${part}`, 'ADMINISTRATIVE', (entry) => entry.evidence?.[part] ?? null);

/** Every field that is compared, in the order in which its changes are told. */
export const COMPARED_FIELDS: readonly ComparedField[] = [
  value('party', 'ENTITY', (entry) => entry.partyId),
  text('name', 'ENTITY', (entry) => entry.name),
  text('legalName', 'ENTITY', (entry) => entry.legalName),
  set(
    'identifiers',
    'ENTITY',
    ({ identifiers }) => identifiers.map((identifier) => `${identifier.scheme} ${identifier.value}`),
    foldIdentifier,
  ),
  value('parentKey', 'ENTITY', (entry) => entry.parentKey),
  set('transfers.importer', 'ENTITY', (entry) => importers(entry.transfers)),
  value('role', 'ROLE', (entry) => entry.role),
  text('purpose', 'PURPOSE', (entry) => entry.purpose),
  text('duration', 'PURPOSE', (entry) => entry.duration),
  set('dataCategories', 'DATA', (entry) => entry.dataCategories),
  set('dataSubjectCategories', 'DATA', (entry) => entry.dataSubjectCategories),
  value('country', 'LOCATION', (entry) => entry.country),
  value('contractingCountry', 'LOCATION', (entry) => entry.contractingCountry),
  text('address', 'LOCATION', (entry) => entry.address),
  place('storage'),
  place('processing'),
  place('supportAccess'),
  set('transfers.destination', 'LOCATION', (entry) => destinations(entry.transfers)),
  grounds,
  value('replacesKey', 'ADMINISTRATIVE', (entry) => entry.replacesKey),
  text('statedRole', 'ADMINISTRATIVE', (entry) => entry.statedRole),
  value('naturalPerson', 'ADMINISTRATIVE', (entry) => String(entry.naturalPerson)),
  value('countryBasis', 'ADMINISTRATIVE', (entry) => entry.countryBasis),
  text('contactPerson.name', 'ADMINISTRATIVE', (entry) => entry.contactPerson?.name ?? null),
  text('contactPerson.position', 'ADMINISTRATIVE', (entry) => entry.contactPerson?.position ?? null),
  text('contactPerson.email', 'ADMINISTRATIVE', (entry) => entry.contactPerson?.email ?? null),
  text('contactPerson.phone', 'ADMINISTRATIVE', (entry) => entry.contactPerson?.phone ?? null),
  text('email', 'ADMINISTRATIVE', (entry) => entry.email),
  text('phone', 'ADMINISTRATIVE', (entry) => entry.phone),
  text('website', 'ADMINISTRATIVE', (entry) => entry.website),
  text('privacyPolicyUrl', 'ADMINISTRATIVE', (entry) => entry.privacyPolicyUrl),
  set('transfers.records', 'ADMINISTRATIVE', (entry) => transferRecords(entry.transfers)),
  evidence('document'),
  evidence('url'),
  evidence('at'),
  evidence('quotation'),
];
