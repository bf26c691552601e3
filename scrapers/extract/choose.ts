// Which parts of a page are its list: of those that overlap the one that is surest, and none that is far less sure than the best.

import { foldedKey } from '../normalise/fold.ts';
import { placesInField } from '../normalise/places.ts';
import type { Ignored } from '../observation.ts';
import type { Candidate } from './candidate.ts';
import type { EntryDraft } from './entry-draft.ts';
import { saidOf } from './said-of.ts';

const SHAPES = ['TABLE', 'HEADINGS', 'RECORDS', 'CARDS', 'ITEMS', 'PROSE'] as const satisfies readonly Candidate['shape'][];

/** What says itself that it is the list needs nothing of another shape beside it. */
export const SURE = 3;

/** What was chosen, in the order of the page, and what was left out. */
export interface Chosen {
  readonly entries: readonly EntryDraft[];
  readonly ignored: readonly Ignored[];
}

/** Chooses among the candidates of a page. */
export function choose(candidates: readonly Candidate[]): Chosen {
  const best = Math.max(0, ...candidates.map(({ certainty }) => certainty));
  const byCertainty = candidates.toSorted(
    (a, b) => b.certainty - a.certainty || namesIn(b) - namesIn(a) || SHAPES.indexOf(a.shape) - SHAPES.indexOf(b.shape) || a.from - b.from,
  );
  const taken: Candidate[] = [];
  const ignored: Ignored[] = [];
  for (const candidate of byCertainty) {
    const over = taken.find((other) => candidate.from < other.until && other.from < candidate.until);
    if (over) continue;
    if (
      candidate.certainty === best ||
      (candidate.certainty >= Math.max(2, best - 1) && (best < SURE || candidate.shape === byCertainty[0]?.shape))
    )
      taken.push(candidate);
    else
      ignored.push({
        what: named(candidate),
        why: 'elsewhere the document has a list that says so itself',
        offset: candidate.entries[0]?.evidence.offset ?? 0,
      });
  }
  return { entries: onceEach(taken.toSorted((a, b) => a.from - b.from)), ignored };
}

const namesIn = ({ entries }: Candidate): number => new Set(entries.map(({ name }) => foldedKey(name))).size;

function named({ entries }: Candidate): string {
  const names = entries.slice(0, 3).map(({ name }) => name);
  return entries.length > 3 ? `${names.join(', ')} and ${entries.length - 3} more` : names.join(', ');
}

/** A recipient that is told again is one entry, but where a table has two rows for it, or a list two purposes. What says the same again says nothing. */
function onceEach(candidates: readonly Candidate[]): readonly EntryDraft[] {
  const seen = new Map<string, { readonly entry: EntryDraft; readonly shape: Candidate['shape']; readonly from: number }>();
  /** What was said of those that are told more than once. */
  const told = new Map<string, Set<string>>();
  const entries: EntryDraft[] = [];
  for (const [index, { entries: read, shape, from }] of candidates.entries()) {
    if (candidates.slice(0, index).some((earlier) => isToldAgain(earlier, read))) continue;
    for (const entry of read) {
      const key = foldedKey(entry.name);
      const first = seen.get(key);
      const before = first && (told.get(key) ?? new Set([wordsOf(first.entry)]));
      if (before?.has(wordsOf(entry)) === true) continue;
      const isAnother =
        first === undefined ||
        key === '' ||
        (shape === 'TABLE' && first.shape === 'TABLE') ||
        (first.from === from && isForAnotherPurpose(first.entry, entry)) ||
        (first.shape === shape && isElsewhere(first.entry, entry));
      if (!isAnother) continue;
      seen.set(key, { entry, shape, from });
      if (before) told.set(key, before.add(wordsOf(entry)));
      entries.push(entry);
    }
  }
  return entries;
}

/** One recipient for two products, in two countries. */
function isElsewhere(first: EntryDraft, second: EntryDraft): boolean {
  return isForAnotherPurpose(first, second) && whoAndWhere(first) !== whoAndWhere(second);
}

const TOLD_AGAIN_FEWEST = 3;

/** The same recipients in the same countries: the list in another language, or for another width of the screen. */
function isToldAgain({ entries }: Candidate, again: readonly EntryDraft[]): boolean {
  if (again.length < TOLD_AGAIN_FEWEST || again.length !== entries.length) return false;
  const told = new Set(entries.map(whoAndWhere));
  return again.every((entry) => told.has(whoAndWhere(entry)));
}

function whoAndWhere(entry: EntryDraft): string {
  const { countries } = placesInField((saidOf(entry).location ?? []).join('; '));
  return [foldedKey(entry.name), ...countries.toSorted()].join(' ');
}

/** All that is said of a recipient, in whatever order. */
function wordsOf(entry: EntryDraft): string {
  const { other: _, ...said } = saidOf(entry);
  const values = Object.values(said).flatMap((texts) => texts.map(foldedKey));
  return values.toSorted().join('\n');
}

function isForAnotherPurpose(first: EntryDraft, second: EntryDraft): boolean {
  return first.section === second.section && saidOf(first).purpose !== undefined && saidOf(second).purpose !== undefined;
}
