// Pairing against what was found by hand between the versions of real lists.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { pairRecipients } from '../../../scrapers/normalise/same-recipient.ts';
import { recipient, said } from './recipients.ts';

interface Truth {
  readonly versions?: readonly {
    readonly file: string;
    readonly entries: readonly { name: string; purpose: string | null; section?: string | null }[];
  }[];
  readonly diffs?: readonly Record<string, unknown>[];
}

const sorted = (names: unknown) => (Array.isArray(names) ? names.map((name) => JSON.stringify(name)).sort() : names);
const corpus = process.env['ONWARD_CORPUS'];

describe.skipIf(corpus === undefined)('the corpus (set ONWARD_CORPUS to its folder)', () => {
  const folder = join(corpus ?? '', 'truth');
  const truths =
    corpus === undefined
      ? []
      : readdirSync(folder).map((file): [string, Truth] => [file, JSON.parse(readFileSync(join(folder, file), 'utf8'))]);

  test.each(truths.filter(([, { diffs }]) => diffs !== undefined))('%s', (_, { versions = [], diffs = [] }) => {
    const entries = new Map(
      versions.map((version) => [
        version.file,
        version.entries.map(({ name, purpose, section }) => recipient(name, { purpose, section: section ?? null })),
      ]),
    );
    for (const { from, to, removed = [], added = [], renamed = [], merged = [] } of diffs) {
      const [before, after] = [entries.get(String(from)) ?? [], entries.get(String(to)) ?? []];
      const outcome = said(before, after);
      const respelt = pairRecipients(before, after, []).pairs.filter(({ how }) => how !== 'SAME');
      expect([outcome.removed, outcome.added].map(sorted)).toEqual([removed, added].map(sorted));
      expect(sorted(respelt.map((pair) => [before[pair.before]?.name, after[pair.after]?.name]))).toEqual(sorted(renamed));
      expect(outcome.merged.map(([parts, whole]) => [sorted(parts), whole])).toEqual(
        (merged as [string[], string][]).map(([parts, whole]) => [sorted(parts), whole]),
      );
    }
  });
});
