// The project's own pages and their truth agree with each other: an examiner whose answers are wrong examines nobody.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { documentAt, readTruth, type TrueDocument } from '../../bench/extract-truth.ts';
import { trueCountries } from '../../bench/score-countries.ts';
import { folded } from '../../bench/score-entries.ts';

const root = join(import.meta.dirname, '..');
const NAMED: Readonly<Record<string, string>> = { amp: '&', quot: '"', '#x27': "'", lt: '<', gt: '>' };

describe.each(['pages', 'pages-held-out'])('%s', (name) => {
  const folder = join(root, name);
  const { sources, drift } = readTruth(folder);
  const documents = sources.flatMap((source) => source.documents);
  const textOf = (file: string): string =>
    new TextDecoder()
      .decode(documentAt(folder, file).bytes)
      .replaceAll('\u00AD', '')
      .replaceAll(/\\u([0-9a-f]{4})/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
      .replaceAll(/&(amp|quot|#x27|lt|gt);/g, (_, entity: string) => NAMED[entity] ?? '');

  test.each(documents.map((document) => [document.file, document] as const))(
    '%s holds every name and place of its truth',
    (file, { entries }) => {
      const text = folded(textOf(file));
      expect(
        entries.flatMap(({ name: entry, location }) => [entry, location ?? '']).filter((words) => !text.includes(folded(words))),
      ).toEqual([]);
    },
  );

  test('every location is scored, but addresses whose country is given', () => {
    const places = documents.flatMap(({ entries }) => entries).filter(({ location }) => location != null);
    expect(places.filter((entry) => trueCountries(entry) === null)).toEqual([]);
  });

  test('every difference is the one between its two versions', () => {
    for (const { documents: versions, differences } of sources) {
      const entriesOf = (file: string): TrueDocument['entries'] => versions.find((version) => version.file === file)?.entries ?? [];
      for (const { from, to, ...difference } of differences) {
        const before = new Map(entriesOf(from).map((entry) => [entry.name, entry]));
        const after = new Map(entriesOf(to).map((entry) => [entry.name, entry]));
        const renamed = new Map(difference.renamed.map(([former, present]) => [present, former]));
        const formerNames = new Set(renamed.values());
        expect([...after.keys()].filter((entry) => !before.has(entry) && !renamed.has(entry)).toSorted()).toEqual(
          difference.added.toSorted(),
        );
        expect([...before.keys()].filter((entry) => !after.has(entry) && !formerNames.has(entry)).toSorted()).toEqual(
          difference.removed.toSorted(),
        );
        const changed = [...after.values()].flatMap((entry) => {
          const former = before.get(renamed.get(entry.name) ?? entry.name);
          return former ? changedFields(former, entry).map((field) => `${field} of ${entry.name}`) : [];
        });
        expect(changed.toSorted()).toEqual(difference.changed.map(({ name: entry, field }) => `${field} of ${entry}`).toSorted());
        expect(difference.list_changed).toBe(
          difference.added.length + difference.removed.length + difference.renamed.length + changed.length > 0,
        );
        expect(textOf(from)).not.toBe(textOf(to));
      }
    }
  });

  test.each(drift.map((pair) => [pair.id, pair] as const))('%s: the verdict and its class say the same', (_, pair) => {
    const [added, removed] = [pair.mechanisms_added.length > 0, pair.mechanisms_removed.length > 0];
    const classes = { 'true true': 'mechanism_replaced', 'true false': 'mechanism_added', 'false true': 'mechanism_removed' } as const;
    const key = `${added} ${removed}`;
    const expected = key in classes ? Object.entries(classes).find(([both]) => both === key)?.[1] : pair.material ? 'content' : 'noise';
    expect(pair.change_class.replace('noise_converter', 'noise')).toBe(expected);
    expect(textOf(pair.before)).not.toBe(textOf(pair.after));
  });
});

test('two thirds are for tuning, one third is held out, and no page is in both', () => {
  const files = ['pages', 'pages-held-out'].map((name) => {
    const truth: { pages: { file: string }[] } = JSON.parse(readFileSync(join(root, name, 'truth/single_pages.json'), 'utf8'));
    return truth.pages.map(({ file }) => file);
  });
  const [tuned = [], heldOut = []] = files;
  expect(tuned.length + heldOut.length).toBeGreaterThanOrEqual(70);
  expect(heldOut.length / (tuned.length + heldOut.length)).toBeGreaterThan(0.32);
  expect(tuned.filter((file) => heldOut.includes(file))).toEqual([]);
});

/** The fields that differ between two states of one entry, in the words of the truth. USA and United States are one place. */
function changedFields(before: TrueDocument['entries'][number], after: TrueDocument['entries'][number]): readonly string[] {
  return [
    ...(before.purpose === after.purpose ? [] : ['purpose']),
    ...(String(trueCountries(before)) === String(trueCountries(after)) ? [] : ['location']),
    ...((before.mechanism ?? null) === (after.mechanism ?? null) ? [] : ['mechanism']),
    ...((before.section ?? null) === (after.section ?? null) ? [] : ['section']),
  ];
}
