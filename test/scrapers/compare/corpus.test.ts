// The truth's own entries, compared from version to version: what the truth says changed comes out, and nothing else.

import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readTruth, type TrueSource } from '../../../bench/extract-truth.ts';
import { type ReportedChange, scoreChanges } from '../../../bench/score-changes.ts';
import { compareEntries, type EntryChange } from '../../../scrapers/compare/entries.ts';
import type { Observation } from '../../../scrapers/observation.ts';
import { entry, observation } from './an-observation.ts';

const folder = process.env['ONWARD_CORPUS'];

function reported(change: EntryChange): readonly ReportedChange[] {
  switch (change.kind) {
    case 'ADDED':
      return [{ kind: 'ADDED', name: change.after.name }];
    case 'REMOVED':
      return [{ kind: 'REMOVED', name: change.before.name }];
    case 'RENAMED':
      return [{ kind: 'RENAMED', from: change.before.name, to: change.after.name }];
    case 'MERGED':
      return [{ kind: 'MERGED', from: change.before.map(({ name }) => name), to: change.after.name }];
    case 'SPLIT':
      return change.after.map(({ name }) => ({ kind: 'ADDED', name }));
    default:
      return [{ kind: 'CHANGED', name: change.after.name, field: change.field }];
  }
}

function observed(source: TrueSource, file: string): Observation {
  const found = source.documents.find((document) => document.file === file)?.entries ?? [];
  return observation({
    entries: found.map(({ name, purpose, location }) => entry(name, { purpose: purpose ?? null, location: location ?? null })),
  });
}

const sources =
  folder !== undefined && existsSync(folder) ? readTruth(folder).sources.filter(({ differences }) => differences.length > 0) : [];

describe.skipIf(sources.length === 0)('real lists, from version to version (ONWARD_CORPUS)', () => {
  describe.each(sources.map((source) => [source.name, source] as const))('%s', (_name, source) => {
    test.each(source.differences.map((difference) => [difference.to, difference] as const))('%s', (_to, difference) => {
      const changes = compareEntries(observed(source, difference.from), observed(source, difference.to), []).flatMap(reported);
      expect(scoreChanges(difference, changes).misses).toEqual([]);
    });
  });
});
