// What happens when a document is taken over as a draft. Nothing is announced: somebody reads it first.
//
//   1. The document is fetched or taken as it is, and read. No transaction is open meanwhile.
//   2. A list file is taken over as one; a table of entries as they are exported, by its entries.
//   3. Of any other document, each recipient becomes an entry: key and party by name, numbers and domains, role by the list's
//      capacity, transfers with the grounds that the text states, and where it was read. Where it is not sure whose an entry is, nobody
//      is chosen: the draft says so.
//   4. In one transaction: parties that nobody knows are entered, the list is created when there is none, the draft holds the entries,
//      and the bytes that they name are kept.

import { dayIn } from '../../schema/words/civil-day.ts';
import { byGravity, type Finding } from '../../schema/words/finding.ts';
import { entriesFromRows } from '../../schema/list/csv.ts';
import { type ListFile, readListFile } from '../../schema/list/file-format.ts';
import type { NewList } from '../../schema/list/list-input.ts';
import type { Checked } from '../../schema/list/checked.ts';
import type { Ignored, ListElsewhere, Observation } from '../../scrapers/observation.ts';
import type { By } from '../access/actor.ts';
import { recordAudit } from '../audit/record-audit.ts';
import type { Settings } from '../context.ts';
import { instantText } from '../database/column-types.ts';
import type { Em } from '../database/database.ts';
import { inTransaction } from '../database/transaction.ts';
import { invalid } from '../errors.ts';
import type { Draft } from '../lists/draft.entity.ts';
import { importDraft } from '../lists/import-list.ts';
import { List } from '../lists/list.entity.ts';
import { Party } from '../parties/party.entity.ts';
import { effectiveDayOf } from './effective-day.ts';
import { type EnteredAs, enteredAs } from './entered-as.ts';
import { type DocumentAsked, type GivenDocument, givenDocument } from './given-document.ts';
import { citeSnapshots, keepBytes } from './kept-bytes.ts';
import { listStateNow } from './list-state.ts';
import { legalFindings } from './legal-findings.ts';
import { type DoubtOfEntry, doubtsInNote, findingsOfDoubts } from './party-doubts.ts';
import { type Given, readGiven } from './read-given.ts';
import { hashOfBytes, packed } from './snapshot-bytes.ts';

export interface ImportDocument extends DocumentAsked {
  /** Slug of the list. */
  readonly list: string;
  /** What the list is to be created with, when there is none of that slug: null fields are the defaults. */
  readonly fresh: Pick<NewList, 'capacity' | 'origin' | 'product' | 'language' | 'timeZone' | 'public'> & {
    readonly title: string | null;
    readonly owner: string | null;
  };
}

export interface ImportedDocument {
  readonly version: Draft;
  /** What looked like a list of recipients, and was left out. */
  readonly ignored: readonly Ignored[];
  /** What the law says of the text on the day. */
  readonly findings: readonly Finding[];
  readonly listElsewhere: ListElsewhere | null;
  /** What is not sure of whose the entries are: nobody but a person decides. */
  readonly doubts: readonly DoubtOfEntry[];
}

/**
 * Takes a document over as a draft.
 *
 * @throws Refusal INVALID when it cannot be fetched or read, or the list has to be created and title or owner are missing; as importDraft
 */
export async function importDocument(em: Em, input: ImportDocument, settings: Settings, by: By): Promise<ImportedDocument> {
  const document = await givenDocument(input, settings, ['input']);
  const given = await readGiven(settings.scraper, document, input.declaration, ['input']);
  const compressed = given.kind === 'OBSERVED' ? await packed(document.bytes) : null;
  return inTransaction(em, async (tx) => {
    const list = await listOf(tx, input);
    const { file, doubts } = await fileOf(tx, { list, document, given }, by);
    if (compressed) await keepForGood(tx, document, compressed, by.now);
    const version = await importDraft(tx, file, by);
    await recordAudit(tx, by, 'importDocument', { target: version.id, after: version });
    const asOf = dayIn(list.timeZone, by.now);
    const observation = given.kind === 'OBSERVED' ? given.observation : null;
    const ofLaw = observation ? legalFindings(settings.scraper, observation, document, asOf) : [];
    return {
      version,
      ignored: observation?.ignored ?? [],
      findings: byGravity([...ofLaw, ...findingsOfDoubts(doubts, asOf)]),
      listElsewhere: observation?.listElsewhere ?? null,
      doubts,
    };
  });
}

/** The bytes that the entries name. */
async function keepForGood(
  tx: Em,
  { bytes, mediaType, charset }: GivenDocument,
  compressed: Uint8Array,
  now: Temporal.Instant,
): Promise<void> {
  const hash = hashOfBytes(bytes);
  await keepBytes(tx, { hash, compressed, mediaType, charset, size: bytes.length }, now);
  await citeSnapshots(tx, [hash]);
}

/** The list as it is, or as it is to be created. */
async function listOf(tx: Em, { list: slug, fresh }: ImportDocument): Promise<NewList> {
  const row = await tx.findOne(List, { slug });
  if (row) {
    const { title, capacity, origin, product, language, timeZone, refuseBreach } = row;
    const { slug: owner } = await tx.findOneOrFail(Party, { id: row.owner });
    return { slug, title, owner, capacity, origin, product, language, timeZone, public: row.public, terms: null, refuseBreach };
  }
  const { title, owner, ...facts } = fresh;
  const missing = title === null ? 'title' : owner === null ? 'owner' : null;
  if (title === null || owner === null)
    throw invalid(`There is no list "${slug}" yet: give its ${missing}, and it is created.`, ['input', missing ?? 'list']);
  return { slug, title, owner, terms: null, refuseBreach: false, ...facts };
}

interface ToImport {
  readonly list: NewList;
  readonly document: GivenDocument;
  readonly given: Given;
}

interface FileOf {
  readonly file: ListFile;
  readonly doubts: readonly DoubtOfEntry[];
}

async function fileOf(tx: Em, { list, document, given }: ToImport, by: By): Promise<FileOf> {
  const path = ['input', document.wasFetched ? 'url' : 'document'];
  if (given.kind === 'LIST_FILE') {
    const file = good(readListFile(given.value, path));
    if (file.list.slug !== list.slug) throw invalid(`The file is of the list "${file.list.slug}", not "${list.slug}".`, [...path, 'slug']);
    return { file, doubts: [] };
  }
  const { name, url, bytes, wasFetched } = document;
  const provenance = { document: name, url, retrievedAt: wasFetched ? instantText(by.now) : null, note: `SHA-256 ${hashOfBytes(bytes)}` };
  const file = { ...EMPTY, list, provenance };
  if (given.kind === 'ENTRIES') return { file: { ...file, entries: good(entriesFromRows(given.text, [...path, 'entries'])) }, doubts: [] };
  const { observation } = given;
  const isLost = observation.entries.length === 0;
  const entered = await entriesOf(tx, list, document, observation, by.now);
  const doubts = entered.flatMap((one) => one.doubts);
  return {
    file: {
      ...file,
      effectiveOn: effectiveDayOf(observation),
      completeness: isLost ? 'NOT_RETRIEVABLE' : 'COMPLETE',
      note: isLost ? (observation.listElsewhere?.evidence.quotation ?? null) : doubtsInNote(doubts),
      entries: entered.map(({ input }) => input),
    },
    doubts,
  };
}

const EMPTY = {
  effectiveOn: null,
  effectiveOnBasis: 'STATED',
  completeness: 'COMPLETE',
  note: null,
  announcedAt: null,
  groups: [],
  parties: [],
  entries: [],
  readings: [],
} as const;

async function entriesOf(
  tx: Em,
  { slug, capacity, timeZone }: NewList,
  { name, url, bytes }: GivenDocument,
  observation: Observation,
  now: Temporal.Instant,
): Promise<readonly EnteredAs[]> {
  const asOf = effectiveDayOf(observation) ?? dayIn(timeZone, now);
  const row = await tx.findOne(List, { slug });
  const list = row ? (await listStateNow(tx, row, now)).state : null;
  const from = {
    capacity,
    mechanisms: observation.mechanisms,
    document: name ?? observation.title,
    url,
    snapshotHash: hashOfBytes(bytes),
    asOf,
  };
  return enteredAs(
    tx,
    observation.entries.map((observed) => ({ ...from, observed })),
    { keys: new Set(), list },
  );
}

function good<T>(checked: Checked<T>): T {
  if (checked.ok) return checked.value;
  const [first] = checked.problems;
  throw invalid(`${first?.path.join('.') ?? 'input'}: ${first?.message ?? 'this is wrong'}`, first?.path ?? ['input']);
}
