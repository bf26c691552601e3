// The scores as tables for a terminal, with a last line of totals; and the thresholds of `--require`.

import Table from 'cli-table3';
import type { Scores } from './extract-score.ts';
import type { Accuracy, Found, Miss } from './score-entries.ts';

/** What extraction promises to reach on a folder of real documents. */
const REQUIRED = { f1: 0.98, countries: 0.95, mechanisms: 0.95, changes: 0.97 } as const;

export interface Totals {
  readonly entries: Found;
  readonly countries: Accuracy;
  readonly mechanisms: Accuracy;
  readonly changes: Found;
  readonly drift: Accuracy;
}

export function totalsOf({ documents, differences, drift }: Scores): Totals {
  return {
    entries: foundInAll(documents.map(({ entries }) => entries)),
    countries: rightInAll(documents.map(({ countries }) => countries)),
    mechanisms: rightInAll(documents.map(({ mechanisms }) => mechanisms)),
    changes: foundInAll(differences.map(({ changes }) => changes)),
    drift: { right: drift.filter(({ misses }) => misses.length === 0).length, scored: drift.length },
  };
}

function foundInAll(scores: readonly Found[]): Found {
  const total = (part: keyof Found): number => scores.reduce((sum, score) => sum + score[part], 0);
  return { right: total('right'), expected: total('expected'), read: total('read') };
}

function rightInAll(scores: readonly Accuracy[]): Accuracy {
  const total = (part: keyof Accuracy): number => scores.reduce((sum, score) => sum + score[part], 0);
  return { right: total('right'), scored: total('scored') };
}

/** Of what was read, how much is right; 1 when nothing was read. */
export const precision = ({ right, read }: Found): number => (read === 0 ? 1 : right / read);
/** Of what is there, how much was read; 1 when nothing is there. */
const recall = ({ right, expected }: Found): number => (expected === 0 ? 1 : right / expected);
export const f1 = ({ right, expected, read }: Found): number => (expected + read === 0 ? 1 : (2 * right) / (expected + read));
/** 1 when there was nothing to score. */
export const share = ({ right, scored }: Accuracy): number => (scored === 0 ? 1 : right / scored);

/** Rounded down, so that 1.000 is printed of nothing but 1. */
const shown = (value: number): string => (Math.floor(value * 1000) / 1000).toFixed(3);
const shownShare = (accuracy: Accuracy): string =>
  accuracy.scored === 0 ? '–' : `${shown(share(accuracy))} (${accuracy.right}/${accuracy.scored})`;

/** The whole report but its last line. */
export function printScores(scores: Scores): void {
  const entries = table(['document', 'precision', 'recall', 'F1', 'right/expected/read', 'countries', 'mechanisms']);
  for (const { file, entries: found, countries, mechanisms } of scores.documents) {
    entries.push([file, ...shownFound(found), shownShare(countries), shownShare(mechanisms)]);
  }
  const changes = table(['versions', 'precision', 'recall', 'F1', 'right/expected/read']);
  for (const { from, to, changes: found } of scores.differences)
    changes.push([`${from} → ${to.slice(to.lastIndexOf('/') + 1)}`, ...shownFound(found)]);
  const drift = table(['policy', 'verdict', 'wrong in']);
  for (const { id, misses } of scores.drift)
    drift.push([id, misses.length === 0 ? 'right' : 'wrong', misses.map(({ what }) => what.slice(id.length + 2)).join(', ')]);
  for (const printed of [entries, changes, drift]) if (printed.length > 0) console.log(printed.toString());
}

function shownFound(found: Found): string[] {
  return [shown(precision(found)), shown(recall(found)), shown(f1(found)), `${found.right}/${found.expected}/${found.read}`];
}

function table(head: string[]): Table.Table {
  return new Table({ head, style: { head: [], border: [], compact: true } });
}

/** Every missed and every spurious item, under its document. */
export function printMisses({ documents, differences, drift }: Scores): void {
  for (const { file, misses } of documents) printUnder(file, misses);
  for (const { from, to, misses } of differences) printUnder(`${from} → ${to}`, misses);
  for (const { id, misses } of drift) printUnder(id, misses);
}

function printUnder(title: string, misses: readonly Miss[]): void {
  if (misses.length > 0) console.log(`\n${title}`);
  for (const { what, expected, read } of misses) console.log(`  ${what}: expected ${expected ?? '–'}, read ${read ?? '–'}`);
}

/** The totals on one line. */
export function totalLine({ entries, countries, mechanisms, changes, drift }: Totals): string {
  return [
    `entries P ${shown(precision(entries))} R ${shown(recall(entries))} F1 ${shown(f1(entries))} (${entries.right}/${entries.expected}/${entries.read})`,
    `countries ${shownShare(countries)}`,
    `mechanisms ${shownShare(mechanisms)}`,
    `changes P ${shown(precision(changes))} R ${shown(recall(changes))} (${changes.right}/${changes.expected}/${changes.read})`,
    `drift ${drift.right}/${drift.scored}`,
  ].join(' · ');
}

/** The promises that are not kept, each as a sentence; empty when all are. */
export function unmet({ entries, countries, mechanisms, changes, drift }: Totals): readonly string[] {
  const promises: readonly (readonly [what: string, reached: number, required: number])[] = [
    ['F1 of entries', f1(entries), REQUIRED.f1],
    ['accuracy of countries', share(countries), REQUIRED.countries],
    ['accuracy of mechanisms', share(mechanisms), REQUIRED.mechanisms],
    ['precision of changes', precision(changes), REQUIRED.changes],
    ['recall of changes', recall(changes), REQUIRED.changes],
    ['drift verdicts', share(drift), 1],
  ];
  return promises
    .filter(([, reached, required]) => reached < required)
    .map(([what, reached, required]) => `${what}: ${shown(reached)}, required ${shown(required)}`);
}
