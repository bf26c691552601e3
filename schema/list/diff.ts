// The difference between two states of a list, told as changes. Entries are matched by key; order means nothing.

import type { Statement } from '../words/statement.ts';
import { changeInWords } from './change-words.ts';
import type { OpenEntry } from './content.ts';
import { CHANGE_KINDS, type ChangeKind, COMPARED_FIELDS } from './fields.ts';
import { mayBeForgotten } from './personal.ts';

/** One field before and after, in one line each. Null: nothing was said there. */
export interface FieldChange {
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** One change of one kind to one entry. */
export interface Change {
  readonly kind: ChangeKind;
  readonly entryKey: string;
  readonly name: string;
  /** Whether it concerns entity, role, purpose, data, location or mechanism, rather than a phone number or spelling. */
  readonly material: boolean;
  readonly fields: readonly FieldChange[];
  readonly statement: Statement;
}

type ToldAs = (entry: OpenEntry) => OpenEntry;

/** What the entry is called in lists and sentences: its name, else its legal name, else its key; `(erased)` when it was forgotten. */
export function shownName(entry: OpenEntry): string {
  const name = entry.name ?? entry.legalName;
  return name ?? (mayBeForgotten(entry, 'name') ? '(erased)' : entry.key);
}

/**
 * What changes when `after` takes the place of `before`; an empty list when nothing does.
 *
 * Never throws. An entry that names with `replacesKey` one that is gone makes one REPLACEMENT, and the removal is not told
 * again. Each entry has at most one change of a kind; those of entries that stay or come stand in the order of `after`,
 * removals behind them. Facts that were erased on either side are not compared: their absence says nothing.
 *
 * @param toldAs  the entry whose values are told in place of an entry's own, where they are to be kept sealed; what counts as a
 *   change is decided by the entries themselves
 * @law GDPR Art. 28(2): intended changes concerning the addition or replacement of other processors
 */
export function diffEntries(
  before: readonly OpenEntry[],
  after: readonly OpenEntry[],
  toldAs: ToldAs = (entry) => entry,
): readonly Change[] {
  const old = new Map(before.map((entry) => [entry.key, entry]));
  const kept = new Set(after.map((entry) => entry.key));
  const replaced = new Set<string>();
  const changes: Change[] = [];

  for (const entry of after) {
    const gone = entry.replacesKey !== null && !kept.has(entry.replacesKey) ? old.get(entry.replacesKey) : undefined;
    const same = old.get(entry.key);
    if (gone) {
      replaced.add(gone.key);
      changes.push(change('REPLACEMENT', toldAs(entry), fieldChanges(gone, entry, toldAs), toldAs(gone)));
    }
    if (same) changes.push(...changesWithin(same, entry, toldAs));
    else if (!gone) changes.push(change('ADDITION', toldAs(entry), fieldsOf(toldAs(entry), 'after')));
  }
  for (const entry of before) {
    if (!kept.has(entry.key) && !replaced.has(entry.key)) changes.push(change('REMOVAL', toldAs(entry), fieldsOf(toldAs(entry), 'before')));
  }
  return changes;
}

function changesWithin(before: OpenEntry, after: OpenEntry, toldAs: ToldAs): readonly Change[] {
  const fields = fieldChanges(before, after, toldAs);
  return CHANGE_KINDS.flatMap((kind) => {
    const ofKind = fields.filter((field) => field.kind === kind);
    return ofKind.length > 0 ? change(kind, toldAs(after), ofKind) : [];
  });
}

type KindedChange = FieldChange & { readonly kind: ChangeKind };

function fieldChanges(before: OpenEntry, after: OpenEntry, toldAs: ToldAs): readonly KindedChange[] {
  return COMPARED_FIELDS.flatMap(({ field, kind, shown, exact, meaning }): KindedChange[] => {
    if (exact(before, after) === exact(after, before)) return [];
    const forgotten = [before, after].some((entry) => shown(entry) === null && mayBeForgotten(entry, field));
    if (forgotten) return [];
    const spellingOnly = meaning(before, after) === meaning(after, before);
    return [{ field, kind: spellingOnly ? 'ADMINISTRATIVE' : kind, before: shown(toldAs(before)), after: shown(toldAs(after)) }];
  });
}

const UNTOLD: ReadonlySet<string> = new Set(['party', 'naturalPerson', 'countryBasis', 'replacesKey']);

function fieldsOf(entry: OpenEntry, side: 'before' | 'after'): readonly FieldChange[] {
  return COMPARED_FIELDS.flatMap(({ field, shown }): FieldChange[] => {
    const text = UNTOLD.has(field) ? null : shown(entry);
    return text === null ? [] : [{ field, before: null, after: null, [side]: text }];
  });
}

function change(kind: ChangeKind, entry: OpenEntry, kinded: readonly FieldChange[], replaced: OpenEntry | null = null): Change {
  const fields = kinded.map(({ field, before, after }) => ({ field, before, after }));
  const name = shownName(entry);
  const statement = changeInWords(kind, { entry, name, replaced: replaced && shownName(replaced), fields });
  return { kind, entryKey: entry.key, name, material: kind !== 'ADMINISTRATIVE', fields, statement };
}
