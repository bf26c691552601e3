// What happens when a draft is edited.
//
//   1. Take the draft's row, and refuse an edit of a revision that is no longer the newest.
//   2. Remove, replace, change and add entries, in that order; every key must name what the edit says it names.
//   3. Store the entries under the next revision.

import { LockMode } from '@mikro-orm/core';
import type { OpenEntry } from '../../schema/list/content.ts';
import { type EntryInput, MOST_ENTRIES } from '../../schema/list/entry-input.ts';
import type { By } from '../access/actor.ts';
import { recordAudit, stateOf } from '../audit/record-audit.ts';
import type { Em } from '../database/database.ts';
import { inTransaction } from '../database/transaction.ts';
import { conflict, type InputPath, invalid, notFound } from '../errors.ts';
import { Draft } from './draft.entity.ts';
import { type EntryToEnter, entriesFromInput } from './entries-from-input.ts';

export interface EditDraft {
  readonly draft: string;
  readonly revision: number;
  readonly add: readonly EntryInput[];
  readonly change: readonly EntryInput[];
  readonly remove: readonly string[];
  readonly replace: readonly { readonly key: string; readonly entry: EntryInput }[];
}

/** Applies the edit whole or not at all. @throws Refusal NOT_FOUND, CONFLICT when the revision is stale, INVALID naming the path */
export async function editDraft(em: Em, input: EditDraft, by: By): Promise<Draft> {
  return inTransaction(em, async (tx) => {
    const draft = await tx.findOne(Draft, { id: input.draft }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
    if (!draft) throw notFound('The draft');
    if (draft.revision !== input.revision) {
      throw conflict(
        `The draft is at revision ${draft.revision}, this edit is of revision ${input.revision}: read it again and repeat the edit.`,
      );
    }
    const before = stateOf(draft);
    draft.entries = edited(draft.entries, input, await enteredEntries(tx, input, by));
    draft.revision += 1;
    await recordAudit(tx, by, 'editDraft', { target: draft.id, before, after: draft });
    return draft;
  });
}

interface Entered {
  readonly add: readonly OpenEntry[];
  readonly change: readonly OpenEntry[];
  readonly replace: readonly OpenEntry[];
}

async function enteredEntries(tx: Em, input: EditDraft, by: By): Promise<Entered> {
  const all: readonly EntryToEnter[] = [
    ...input.add.map((entry, index) => ({ input: entry, path: ['input', 'add', index] })),
    ...input.change.map((entry, index) => ({ input: entry, path: ['input', 'change', index] })),
    ...input.replace.map(({ entry }, index) => ({ input: entry, path: ['input', 'replace', index, 'entry'] })),
  ];
  const entries = await entriesFromInput(tx, all, by);
  const changeFrom = input.add.length;
  const replaceFrom = changeFrom + input.change.length;
  return { add: entries.slice(0, changeFrom), change: entries.slice(changeFrom, replaceFrom), replace: entries.slice(replaceFrom) };
}

function edited(current: readonly OpenEntry[], input: EditDraft, entered: Entered): readonly OpenEntry[] {
  const entries = new Map(current.map((entry) => [entry.key, entry]));
  const mustHave = (key: string, path: InputPath): void => {
    if (!entries.has(key)) throw invalid(`The draft has no entry "${key}".`, path);
  };
  const mustNotHave = (key: string, path: InputPath): void => {
    if (entries.has(key)) throw invalid(`The draft has an entry "${key}" already: change it, or choose another key.`, path);
  };

  input.remove.forEach((key, index) => {
    mustHave(key, ['input', 'remove', index]);
    entries.delete(key);
  });
  input.replace.forEach(({ key }, index) => {
    const entry = entered.replace[index];
    if (!entry) return;
    mustHave(key, ['input', 'replace', index, 'key']);
    entries.delete(key);
    mustNotHave(entry.key, ['input', 'replace', index, 'entry', 'key']);
    entries.set(entry.key, { ...entry, replacesKey: entry.key === key ? null : key });
  });
  entered.change.forEach((entry, index) => {
    mustHave(entry.key, ['input', 'change', index, 'key']);
    entries.set(entry.key, entry);
  });
  entered.add.forEach((entry, index) => {
    mustNotHave(entry.key, ['input', 'add', index, 'key']);
    entries.set(entry.key, entry);
  });
  if (entries.size > MOST_ENTRIES)
    throw invalid(`A list has at most ${MOST_ENTRIES} entries; this edit would make it ${entries.size}.`, ['input', 'add']);
  return [...entries.values()];
}
