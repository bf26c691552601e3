// What would be read of a document, and what would be left out and why. Nothing is written.

import { entriesFromRows } from '../../schema/list/csv.ts';
import type { EntryInput } from '../../schema/list/entry-input.ts';
import { readListFile } from '../../schema/list/file-format.ts';
import { dayIn } from '../../schema/words/civil-day.ts';
import type { Finding } from '../../schema/words/finding.ts';
import type { Observation, ObservedEntry } from '../../scrapers/observation.ts';
import type { Settings } from '../context.ts';
import { type DocumentAsked, givenDocument } from './given-document.ts';
import { legalFindings } from './legal-findings.ts';
import { readGiven } from './read-given.ts';
import { hashOfBytes } from './snapshot-bytes.ts';

export const DOCUMENT_FORMS = ['LIST_FILE', 'ENTRIES', 'TEXT'] as const;
export type DocumentForm = (typeof DOCUMENT_FORMS)[number];

/** What was read. */
export interface TriedDocument extends Pick<
  Observation,
  'title' | 'language' | 'entries' | 'dates' | 'mechanisms' | 'ignored' | 'listElsewhere'
> {
  readonly form: DocumentForm;
  readonly findings: readonly Finding[];
  /** SHA-256 of the bytes. */
  readonly snapshotHash: string;
}

const TIME_ZONE = 'Europe/Budapest';
const NOTHING = { title: null, language: null, dates: [], mechanisms: [], ignored: [], listElsewhere: null, findings: [] } as const;

/** Reads a document. @throws Refusal INVALID when it cannot be fetched or read, saying why */
export async function tryDocument(asked: DocumentAsked, settings: Settings, now: Temporal.Instant): Promise<TriedDocument> {
  const document = await givenDocument(asked, settings, []);
  const given = await readGiven(settings.scraper, document, asked.declaration, []);
  const snapshotHash = hashOfBytes(document.bytes);
  if (given.kind === 'OBSERVED') {
    const { observation } = given;
    const findings = legalFindings(settings.scraper, observation, document, dayIn(TIME_ZONE, now));
    return { ...observation, form: 'TEXT', findings, snapshotHash };
  }
  const read = given.kind === 'LIST_FILE' ? entriesOfFile(given.value) : entriesFromRows(given.text);
  const ignored = read.ok ? [] : read.problems.map(({ path, message }) => ({ what: path.join('.'), why: message, offset: 0 }));
  return { ...NOTHING, form: given.kind, entries: read.ok ? read.value.map(asObserved) : [], ignored, snapshotHash };
}

function entriesOfFile(value: unknown): ReturnType<typeof entriesFromRows> {
  const file = readListFile(value);
  return file.ok ? { ok: true, value: [...file.value.entries] } : file;
}

/** An entry of a file, shown like a recipient of a text. */
function asObserved({ entry }: EntryInput): ObservedEntry {
  const grounds = entry.transfers.flatMap(({ mechanisms }) => mechanisms.map(({ code, instrument }) => ({ code, instrument })));
  const { address, email, phone, website, privacyPolicyUrl, identifiers, purpose, statedRole } = entry;
  return {
    address,
    email,
    phone,
    website,
    privacyPolicyUrl,
    identifiers,
    purpose,
    statedRole,
    name: entry.name ?? entry.party,
    data: entry.dataCategories,
    location: entry.processing && { stated: entry.processing.stated ?? '', countries: entry.processing.countries },
    seat: entry.country === null ? null : { stated: entry.country, countries: [entry.country] },
    countries: [...new Set(entry.transfers.flatMap(({ destination }) => destination ?? []))],
    contact: entry.contactPerson?.name ?? null,
    links: [],
    mechanism: grounds.length === 0 ? null : { stated: grounds.map(({ code }) => code).join(', '), grounds, noneNeeded: false },
    section: null,
    evidence: { quotation: entry.evidence?.quotation ?? '', at: entry.evidence?.at ?? null, offset: 0 },
  };
}
