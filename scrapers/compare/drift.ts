// What a reading of a page is worth telling. Read top to bottom; nothing else is told.
//
//   1. The page against its list, as both are now: who and what is told there is not told again.
//   2. The page against its reading before: without a list everything that changed; with one, only what the list cannot show.
//   3. Grounds of transfer that the text took up or gave up.
//   4. Its text besides, dates that moved without a change, changes without a date.
//   5. The text against the law of the day.
//   6. Each fact once, gravest first.

import { SEVERITIES } from '../../schema/words/finding.ts';
import type { ObservedEntry } from '../observation.ts';
import { dateDrifts } from './date-drifts.ts';
import type { Drift, DriftOf, DriftQuestion } from './drift-words.ts';
import { compareEntries, type EntryChange } from './entries.ts';
import { eachOnce } from './facts.ts';
import { groundDrifts, groundsMoved } from './ground-drifts.ts';
import { lawDrifts } from './law-drifts.ts';
import { compareWithList, type ListAnswer } from './list.ts';
import { agreesWithList } from './list-details.ts';
import { unnamedOn } from './list-remarks.ts';
import { driftOfChange, type TwoReadings } from './page-drifts.ts';
import { textDrifts } from './text-drifts.ts';

/**
 * The differences between a page, its reading before, the list it belongs to and the law of the day, gravest first; none for a page
 * that was only reformatted. Pure, and never throws: what is asked twice is answered twice alike.
 */
export const driftOf: DriftOf = (question: DriftQuestion): readonly Drift[] => {
  const { before, after, list, known, asOf } = question;
  const isListed = list !== null && (list.inEffect !== null || list.inNotice !== null);
  const listed: ListAnswer = isListed ? compareWithList({ ...question, document: after, list }) : { drifts: [], pairs: [], unlisted: [] };
  const byName = new Map(listed.pairs.map((pair) => [pair.seen.name, pair] as const).toReversed());
  const keyOnList = (name: string): string | null => {
    const pair = byName.get(name);
    return (pair?.inEffect ?? pair?.inNotice)?.key ?? null;
  };
  const unnamed = isListed
    ? []
    : after.observation.entries
        .filter(({ name }) => name.trim() === '')
        .map((entry) => unnamedOn(entry, null, { document: after, list, asOf }));
  const happened = before === null ? [] : onPage({ before, after }, isListed ? listed : null, known);
  const found = [...listed.drifts, ...happened, ...unnamed, ...lawDrifts(after, asOf, isListed ? keyOnList : null)];
  return eachOnce(SEVERITIES.flatMap((severity) => found.filter((drift) => drift.severity === severity)));
};

/** What happened between two readings of the page. */
function onPage(readings: TwoReadings, listed: ListAnswer | null, known: DriftQuestion['known']): readonly Drift[] {
  const changes = compareEntries(readings.before.observation, readings.after.observation, known);
  const told = changes.flatMap((change): readonly { readonly change: EntryChange; readonly drift: Drift }[] => {
    const drift = driftOfChange(change, readings);
    return drift === null ? [] : [{ change, drift }];
  });
  const grounds = groundDrifts(changes, readings);
  const texts = textDrifts(readings, groundsMoved(readings));
  const dates = dateDrifts({ changes, told: [...told.map(({ drift }) => drift), ...grounds], texts }, readings);
  const pairs = new Map((listed?.pairs ?? []).map((pair) => [pair.seen, pair] as const));
  const beside = { pairs, unlisted: new Set(listed?.unlisted) };
  const kept = listed === null ? told.map(({ drift }) => drift) : told.flatMap(({ change, drift }) => besideList(change, drift, beside));
  return [...kept, ...grounds, ...dates];
}

interface BesideList {
  readonly pairs: ReadonlyMap<ObservedEntry, ListAnswer['pairs'][number]>;
  readonly unlisted: ReadonlySet<ObservedEntry>;
}

/**
 * What the list cannot show of a change on its page: a new name or detail of a recipient that is not listed, which is the same addition
 * as before; a detail that changed of one that is, unless page and list are at odds about it, which is told, or the page has only caught
 * up with the list.
 */
function besideList(change: EntryChange, drift: Drift, { pairs, unlisted }: BesideList): readonly Drift[] {
  if (change.kind !== 'CHANGED' && change.kind !== 'RENAMED') return [];
  if (unlisted.has(change.after)) return [drift];
  if (change.kind === 'RENAMED') return [];
  const pair = pairs.get(change.after);
  const listed = [pair?.inEffect, pair?.inNotice].filter((entry) => entry != null);
  const [first] = listed;
  if (pair === undefined || first === undefined || pair.told.has(change.field)) return [];
  if (listed.some((entry) => agreesWithList(change.field, change.to, change.after, entry))) return [];
  if (change.field === 'section') return [drift];
  return [{ ...drift, change: { kind: 'CHANGE', key: first.key, field: change.field, entry: change.after } }];
}
