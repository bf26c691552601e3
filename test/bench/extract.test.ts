// The extraction bench on the project's own pages, asked of readers whose answers are known.

import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Examined, type Reading, scoreFolder } from '../../bench/extract-score.ts';
import { totalLine, totalsOf, unmet } from '../../bench/extract-table.ts';
import { readTruth, type TrueDocument } from '../../bench/extract-truth.ts';
import { trueCountries } from '../../bench/score-countries.ts';
import type { Ground, ObservedEntry } from '../../scrapers/observation.ts';
import { countryCode } from '../../schema/words/territory.ts';

const folder = join(import.meta.dirname, '../../test/pages');
const truth = readTruth(folder);

const GROUNDS: Readonly<Record<string, Ground>> = {
  SCC: { code: 'SCC_COMMISSION', instrument: null },
  DPF: { code: 'ADEQUACY_DECISION', instrument: '32023D1795' },
  BCR: { code: 'BINDING_CORPORATE_RULES', instrument: null },
  adequacy: { code: 'ADEQUACY_DECISION', instrument: null },
};

const SILENT: Omit<ObservedEntry, 'name' | 'purpose' | 'countries' | 'mechanism'> = {
  data: [],
  location: null,
  seat: null,
  address: null,
  email: null,
  phone: null,
  contact: null,
  website: null,
  privacyPolicyUrl: null,
  links: [],
  identifiers: [],
  statedRole: null,
  section: null,
  evidence: { quotation: '', at: null, offset: 0 },
};

function observedEntry({ name, purpose = null, location, country, mechanism }: TrueDocument['entries'][number]): ObservedEntry {
  const stated = mechanism ?? '';
  const grounds = stated.split('+').flatMap((word) => GROUNDS[word] ?? []);
  return {
    ...SILENT,
    name,
    purpose,
    countries: (trueCountries({ location, country }) ?? []).map(countryCode),
    mechanism: stated === '' ? null : { stated, grounds, noneNeeded: stated === 'none_needed' },
  };
}

function reading(entries: readonly ObservedEntry[], title: string): Reading {
  const nothing = { dates: [], mechanisms: [], sections: [], ignored: [], listElsewhere: null } as const;
  return { observation: { extractor: 0, language: null, title, entries, ...nothing }, text: '' };
}

/** Reads what the truth says of the document that comes next: documents are asked for in the order of the truth, each once. */
function readerOf(entriesOf: (document: TrueDocument) => TrueDocument['entries']): Examined {
  const documents = truth.sources.flatMap((source) => source.documents);
  const policies = truth.drift.flatMap(({ before, after }) => [before, after]);
  const queue = [
    ...documents.map((document) => ({ title: document.file, entries: entriesOf(document) })),
    ...policies.map((title) => ({ title, entries: [] })),
  ];
  return {
    read: async () => {
      const next = queue.shift();
      return reading((next?.entries ?? []).map(observedEntry), next?.title ?? '');
    },
    changesBetween: (before, after) => {
      const difference = truth.sources
        .flatMap(({ differences }) => differences)
        .find(({ from, to }) => from === before.observation.title && to === after.observation.title);
      return [
        ...(difference?.added ?? []).map((name) => ({ kind: 'ADDED', name }) as const),
        ...(difference?.removed ?? []).map((name) => ({ kind: 'REMOVED', name }) as const),
        ...(difference?.renamed ?? []).map(([from, to]) => ({ kind: 'RENAMED', from, to }) as const),
        ...(difference?.merged ?? []).map(([from, to]) => ({ kind: 'MERGED', from, to }) as const),
        ...(difference?.changed ?? []).map(({ name, field }) => ({ kind: 'CHANGED', name, field }) as const),
      ];
    },
    driftBetween: (before) => {
      const pair = truth.drift.find((one) => one.before === before.observation.title);
      return {
        material: pair?.material ?? false,
        changeClass: pair?.change_class.replace('noise_converter', 'noise') ?? '',
        added: pair?.mechanisms_added ?? [],
        removed: pair?.mechanisms_removed ?? [],
        stillNamed: pair?.mechanisms_still_named ?? [],
        stillReliedOn: pair?.mechanisms_still_named ?? [],
      };
    },
  };
}

test('a reader who is always right keeps every promise', async () => {
  const totals = totalsOf(
    await scoreFolder(
      folder,
      truth,
      readerOf(({ entries }) => entries),
    ),
  );
  expect(unmet(totals)).toEqual([]);
  expect([totals.entries.right, totals.entries.read]).toEqual([totals.entries.expected, totals.entries.expected]);
  expect(totalLine(totals)).not.toContain('0.');
});

test('a reader who leaves out every first entry breaks the promises that hang on it', async () => {
  const scores = await scoreFolder(
    folder,
    truth,
    readerOf(({ entries }) => entries.slice(1)),
  );
  expect(unmet(totalsOf(scores)).map((sentence) => sentence.split(':')[0])).toEqual([
    'F1 of entries',
    'accuracy of countries',
    'accuracy of mechanisms',
  ]);
  const missed = scores.documents.filter(({ entries }) => entries.right < entries.expected);
  expect(missed.every(({ misses }) => misses.some(({ what, read }) => what === 'entry' && read === null))).toBe(true);
});

const unlucky = (): Promise<Reading> => Promise.reject(new Error('no such luck'));

test('a reader who throws has read nothing, and the miss says why', async () => {
  const scores = await scoreFolder(folder, truth, { ...readerOf(() => []), read: unlucky });
  expect(totalsOf(scores).entries).toMatchObject({ right: 0, read: 0 });
  expect(scores.documents[0]?.misses[0]?.read).toBe('threw Error: no such luck');
  expect(totalsOf(scores).drift.right).toBe(0);
});
