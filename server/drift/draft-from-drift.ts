// What happens when confirmed differences become a draft. Nothing is announced: somebody reads it first.
//
//   1. The findings have to be confirmed, about one list, and such that an entry of it would mend them.
//   2. A draft is started from the version in effect.
//   3. Entry by entry: who came is added, with a party that is entered where nobody knows it; who went is removed; the field of
//      an entry that a confirmed finding is about is laid over what the entry says, and nothing besides.
//   4. The findings stay as they are: they close when the list says what the document says.

import type { DriftChange } from '../../scrapers/compare/drift-words.ts';
import { sameName } from '../../scrapers/normalise/same-name.ts';
import type { Entry, OpenEntry } from '../../schema/list/content.ts';
import type { EntryInput } from '../../schema/list/entry-input.ts';
import { dayIn } from '../../schema/words/civil-day.ts';
import type { By } from '../access/actor.ts';
import { recordAudit } from '../audit/record-audit.ts';
import type { Em } from '../database/database.ts';
import { inTransaction } from '../database/transaction.ts';
import { conflict, invalid, notFound } from '../errors.ts';
import type { Draft } from '../lists/draft.entity.ts';
import { editDraft } from '../lists/edit-draft.ts';
import { List } from '../lists/list.entity.ts';
import { startDraft } from '../lists/start-draft.ts';
import { Party } from '../parties/party.entity.ts';
import { DriftFinding } from './drift-finding.entity.ts';
import { enteredAs, type ToEnter } from './entered-as.ts';
import { entryOfObserved } from './entry-of-observed.ts';
import { citeSnapshots } from './kept-bytes.ts';
import { laidOver } from './laid-over.ts';
import { doubtsInNote } from './party-doubts.ts';
import { Source } from './source.entity.ts';

export interface DraftFromDrift {
  /** Slug of the list; null: that of the findings. */
  readonly list: string | null;
  readonly findings: readonly string[];
}

const path = (index: number) => ['input', 'findings', index];

interface Wanted {
  readonly change: DriftChange;
  readonly source: string;
  readonly url: string;
  /** The snapshot in which it was read. */
  readonly snapshotHash: string | null;
}

/** Makes the draft. @throws Refusal NOT_FOUND; INVALID when a finding is of another list, not confirmed, or nothing a draft would mend */
export async function draftFromDrift(em: Em, input: DraftFromDrift, by: By): Promise<Draft> {
  return inTransaction(em, async (tx) => {
    const { list, wanted } = await wantedOf(tx, input);
    const draft = await startDraft(tx, { list: list.slug, empty: false, plannedEffectiveOn: null }, by);
    const { edit, note } = await editOf(tx, list, draft, wanted, by);
    const edited = await editDraft(tx, { draft: draft.id, revision: draft.revision, replace: [], ...edit }, by);
    if (note !== null) tx.assign(edited, { provenance: { document: null, url: null, retrievedAt: null, note } });
    await citeSnapshots(
      tx,
      wanted.flatMap(({ snapshotHash }) => snapshotHash ?? []),
    );
    await recordAudit(tx, by, 'draftFromDrift', { target: edited.id, after: edited });
    return edited;
  });
}

async function wantedOf(tx: Em, input: DraftFromDrift): Promise<{ list: List; wanted: readonly Wanted[] }> {
  const ids = [...new Set(input.findings)];
  const rows = new Map((await tx.find(DriftFinding, { id: { $in: ids } })).map((row) => [row.id, row]));
  const urls = new Map(
    (await tx.find(Source, { id: { $in: [...rows.values()].map(({ source }) => source) } })).map((one) => [one.id, one.url]),
  );
  const findings = ids.map((id) => rows.get(id));
  const list = await listOf(tx, input, findings);
  const wanted = findings.map((finding, index): Wanted => {
    if (!finding) throw notFound('The drift finding');
    if (finding.list !== list.id)
      throw invalid(`This finding is not about "${list.slug}": a draft is made of findings about one list.`, path(index));
    if (finding.state !== 'CONFIRMED') throw invalid('This finding is not confirmed: review it first.', path(index));
    if (finding.change === null) throw invalid('No entry of the list would mend this finding: it is not for a draft.', path(index));
    const { change, source, after } = finding;
    return { change, source, url: urls.get(source) ?? '', snapshotHash: after?.snapshotHash ?? null };
  });
  return { list, wanted };
}

async function listOf(tx: Em, input: DraftFromDrift, findings: readonly (DriftFinding | undefined)[]): Promise<List> {
  const id = findings.find((finding) => finding?.list)?.list;
  const list = await tx.findOne(List, input.list === null ? { id: id ?? 'none' } : { slug: input.list });
  if (list) return list;
  if (input.list !== null) throw notFound(`The list "${input.list}"`);
  throw invalid('These findings are about no list: name the one that the draft is for.', ['input', 'list']);
}

interface Edit {
  readonly add: readonly EntryInput[];
  readonly change: readonly EntryInput[];
  readonly remove: readonly string[];
}

async function editOf(tx: Em, list: List, draft: Draft, wanted: readonly Wanted[], by: By): Promise<{ edit: Edit; note: string | null }> {
  const there = new Map(draft.entries.map((entry) => [entry.key, entry]));
  const from = ({ url, snapshotHash }: Wanted) => {
    const asOf = dayIn(list.timeZone, by.now);
    return { capacity: list.capacity, mechanisms: [], document: null, url, snapshotHash, asOf };
  };
  const { add, note } = await additionsOf(tx, wanted, from, draft.entries);
  const slugs = await slugsOf(tx, draft.entries);
  const changed = new Map<string, Entry>();
  const removed = new Set<string>();
  for (const one of wanted) {
    const { change } = one;
    if (change.kind === 'ADD') continue;
    const entry = there.get(change.key);
    if (!entry) throw conflict(`The version in effect has no entry "${change.key}" any more: check the source again.`);
    if (change.kind === 'REMOVE') removed.add(change.key);
    else {
      const { partyId, naturalPerson: _person, erased: _erased, ...rest } = entry;
      const before = changed.get(change.key) ?? { ...rest, party: slugs.get(partyId) ?? '' };
      const said = entryOfObserved(change.entry, { ...from(one), key: change.key, party: before.party });
      changed.set(change.key, laidOver(before, said, change.kind === 'RENAME' ? 'name' : change.field));
    }
  }
  const change = [...changed].filter(([key]) => !removed.has(key)).map(([, entry]): EntryInput => ({ entry, newParty: null }));
  return { edit: { add, change, remove: [...removed] }, note };
}

/** Who came, each once: several sources of the list may name the same recipient. */
async function additionsOf(
  tx: Em,
  wanted: readonly Wanted[],
  from: (one: Wanted) => Omit<ToEnter, 'observed'>,
  listed: readonly OpenEntry[],
): Promise<{ add: readonly EntryInput[]; note: string | null }> {
  const added = wanted.flatMap((one) =>
    one.change.kind === 'ADD' ? [{ ...from(one), observed: one.change.entry, source: one.source }] : [],
  );
  for (const { observed } of added) {
    const same = listed.find((entry) => [entry.name, entry.legalName].some((name) => name !== null && isSpeltAlike(name, observed.name)));
    if (same) throw conflict(`"${observed.name}" is on the list already, as "${same.key}": check the source again.`);
  }
  const once = added.filter(
    ({ observed, source }, at) =>
      !added.slice(0, at).some((other) => other.source !== source && isSpeltAlike(other.observed.name, observed.name)),
  );
  const entered = await enteredAs(tx, once, { keys: new Set(listed.map(({ key }) => key)), list: null });
  return { add: entered.map(({ input }) => input), note: doubtsInNote(entered.flatMap(({ doubts }) => doubts)) };
}

const isSpeltAlike = (one: string, other: string): boolean => ['IDENTICAL', 'RESPELT'].includes(sameName(one, other));

async function slugsOf(tx: Em, entries: readonly OpenEntry[]): Promise<ReadonlyMap<string, string>> {
  const parties = await tx.find(Party, { id: { $in: entries.map(({ partyId }) => partyId) } });
  return new Map(parties.map((party) => [party.id, party.slug]));
}
