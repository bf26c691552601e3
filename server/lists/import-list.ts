// What happens when a list file is taken over, as a draft or as history: all of it in one transaction, or nothing.
//
//   1. Enter the groups and parties that the file brings along and the registry does not know.
//   2. Enter parties that entries name and nobody described, from what the entry itself says of them.
//   3. Create the list when there is none of that slug; a list that is there keeps its own facts.
//   4. Start a draft and put the entries on it, or record the version.
//   5. Keep the readings that the file brings along.

import type { Completeness, Provenance } from '../../schema/list/content.ts';
import type { EntryInput } from '../../schema/list/entry-input.ts';
import type { ListFile } from '../../schema/list/file-format.ts';
import type { By } from '../access/actor.ts';
import { recordAudit } from '../audit/record-audit.ts';
import type { Em } from '../database/database.ts';
import { inTransaction } from '../database/transaction.ts';
import { invalid } from '../errors.ts';
import { enterMissing, partyOfEntry, partyOfOwner } from '../parties/enter-missing.ts';
import { createList } from './create-list.ts';
import type { Draft } from './draft.entity.ts';
import { editDraft } from './edit-draft.ts';
import { List } from './list.entity.ts';
import { recordPastVersion } from './record-past-version.ts';
import { insertReadings } from './record-reading.ts';
import { startDraft } from './start-draft.ts';
import type { Version } from './version.entity.ts';

/** Takes the file over as a draft whose entries are those of the file. @throws Refusal as the use cases it is made of */
export async function importDraft(em: Em, file: ListFile, by: By): Promise<Draft> {
  return inTransaction(em, async (tx) => {
    const entries = await prepared(tx, file, by);
    const draft = await startDraft(tx, { list: file.list.slug, empty: true, plannedEffectiveOn: file.effectiveOn }, by);
    const edit = { draft: draft.id, revision: draft.revision, add: entries, change: [], remove: [], replace: [] };
    const edited = await editDraft(tx, edit, by);
    tx.assign(edited, described(file));
    await recordAudit(tx, by, 'importDraft', { target: edited.id, after: edited });
    return edited;
  });
}

/** Takes the file over as a version that took effect today or earlier. @throws Refusal as the use cases it is made of; INVALID without a day */
export async function importVersion(em: Em, file: ListFile, by: By): Promise<Version> {
  return inTransaction(em, async (tx) => {
    if (file.effectiveOn === null)
      throw invalid('The file has no `effectiveOn`: write the first day this state applied, or give it with the command.', [
        'input',
        'effectiveOn',
      ]);
    const entries = await prepared(tx, file, by);
    const { effectiveOn, effectiveOnBasis } = file;
    const announcedAt = file.announcedAt === null ? null : Temporal.Instant.from(file.announcedAt);
    const past = { list: file.list.slug, effectiveOn, effectiveOnBasis, announcedAt, ...described(file), entries };
    const version = await recordPastVersion(tx, past, by);
    await recordAudit(tx, by, 'importVersion', { target: version.id, after: version });
    return version;
  });
}

async function prepared(tx: Em, file: ListFile, by: By): Promise<readonly EntryInput[]> {
  const brought = [...file.parties, ...file.entries.flatMap(({ newParty }) => newParty ?? [])];
  const named = file.entries.map(({ entry }) => partyOfEntry(entry));
  await enterMissing(tx, { groups: file.groups, parties: [...brought, ...named, partyOfOwner(file.list)] }, by);
  const list = (await tx.findOne(List, { slug: file.list.slug })) ?? (await createList(tx, file.list, by));
  if (file.readings.length > 0) await insertReadings(tx, list, file.readings, by);
  return file.entries.map(({ entry }) => ({ entry, newParty: null }));
}

function described(file: ListFile): { completeness: Completeness; provenance: Provenance | null } {
  const note = [file.note, file.provenance?.note].filter(Boolean).join('\n') || null;
  const provenance = file.provenance || note ? { document: null, url: null, retrievedAt: null, ...file.provenance, note } : null;
  return { completeness: file.completeness, provenance };
}
