// Reads every document of a folder with truth, and scores what was read, what changed between versions, and the drift of policies.

import type { Observation } from '../scrapers/observation.ts';
import { documentAt, type GivenDocument, type TrueDocument, type Truth } from './extract-truth.ts';
import { type ChangesScore, type ReportedChange, scoreChanges } from './score-changes.ts';
import { driftMisses, type GivenDrift } from './score-drift.ts';
import { type EntriesScore, type Miss, scoreEntries } from './score-entries.ts';

/** What came of reading one document: the observation, and the text of its page. */
export interface Reading {
  readonly observation: Observation;
  readonly text: string;
}

/** Who is examined. */
export interface Examined {
  readonly read: (document: GivenDocument) => Promise<Reading>;
  readonly changesBetween: (before: Reading, after: Reading) => readonly ReportedChange[];
  readonly driftBetween: (before: Reading, after: Reading) => GivenDrift;
}

export interface ScoredDocument extends EntriesScore {
  readonly file: string;
}

export interface ScoredDifference extends ChangesScore {
  readonly from: string;
  readonly to: string;
}

export interface ScoredCase {
  readonly id: string;
  readonly misses: readonly Miss[];
}

export interface Scores {
  readonly documents: readonly ScoredDocument[];
  readonly differences: readonly ScoredDifference[];
  readonly drift: readonly ScoredCase[];
}

type Outcome = Reading | { readonly failed: string };

/** Scores a whole folder. A document that makes reading throw counts as read with nothing in it, and the miss says why. */
export async function scoreFolder(folder: string, truth: Truth, examined: Examined): Promise<Scores> {
  const seen = new Map<string, Outcome>();
  const read = async (file: string): Promise<Outcome> => {
    const known = seen.get(file) ?? (await outcomeOf(documentAt(folder, file), examined));
    seen.set(file, known);
    return known;
  };
  const documents: ScoredDocument[] = [];
  const differences: ScoredDifference[] = [];
  const drift: ScoredCase[] = [];
  for (const source of truth.sources) {
    for (const document of source.documents) documents.push(scoredDocument(document, await read(document.file)));
    for (const difference of source.differences) {
      const [before, after] = [await read(difference.from), await read(difference.to)];
      const reported = 'failed' in before || 'failed' in after ? [] : examined.changesBetween(before, after);
      differences.push({ from: difference.from, to: difference.to, ...scoreChanges(difference, reported) });
    }
  }
  for (const pair of truth.drift) {
    const [before, after] = [await read(pair.before), await read(pair.after)];
    const failure = [before, after].flatMap((outcome) => ('failed' in outcome ? outcome.failed : []))[0];
    const misses =
      'failed' in before || 'failed' in after
        ? [{ what: `${pair.id}: reading`, expected: null, read: failure ?? null }]
        : driftMisses(pair, examined.driftBetween(before, after));
    drift.push({ id: pair.id, misses });
  }
  return { documents, differences, drift };
}

async function outcomeOf(document: GivenDocument, { read }: Examined): Promise<Outcome> {
  try {
    return await read(document);
  } catch (error) {
    return { failed: `threw ${String(error)}` };
  }
}

function scoredDocument({ file, entries }: TrueDocument, outcome: Outcome): ScoredDocument {
  if (!('failed' in outcome)) return { file, ...scoreEntries(entries, outcome.observation.entries) };
  const score = scoreEntries(entries, []);
  return { file, ...score, misses: [{ what: 'reading', expected: null, read: outcome.failed }, ...score.misses] };
}
