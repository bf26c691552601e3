// Who is missed on a page that belongs to a list: it depends on what kind of document the page is, and on what it said before.

import { expect, test } from 'vitest';
import { driftOf } from '../../../scrapers/compare/drift.ts';
import type { Drift, SourceKind } from '../../../scrapers/compare/drift-words.ts';
import { alone, listed, listOf, page } from './a-list-state.ts';
import { entry, observation } from './an-observation.ts';

const NAMES = 'Alder Birch Cedar Dogwood Elder Fir Ginkgo Hazel Ivy Juniper'.split(' ').map((name) => `${name} Kft.`);
const keyOf = (name: string): string => name.slice(0, -5).toLowerCase();
const list = listOf(NAMES.map((name) => listed(keyOf(name), name)));
const names = (count: number): readonly string[] => NAMES.slice(0, count);

interface Case {
  readonly kind: SourceKind;
  /** What the page named when it was last read; left out: it is read for the first time. */
  readonly before?: readonly string[];
  readonly after: readonly string[];
  /** Whom it was found to have dropped earlier. */
  readonly dropped?: readonly string[];
}

const read = (on: readonly string[], snapshot: string) => page(observation({ entries: on.map((name) => entry(name)) }), snapshot);
function drift({ kind, before, after, dropped = [] }: Case): readonly Drift[] {
  const standing = new Set(dropped.map((name) => `list | removed | ${keyOf(name)}`));
  return driftOf({ ...alone, kind, standing, before: before ? read(before, 'b') : null, after: read(after, 'a'), list });
}
const missed = (asked: Case) => drift(asked).flatMap(({ kind, entryName }) => (kind === 'REMOVED_WITHOUT_NOTICE' ? [entryName ?? ''] : []));

test.each<readonly [string, Case, readonly string[]]>([
  ['a page of sub-processors that names 2 of 10 leaves out 8', { kind: 'SUBPROCESSOR_LIST', after: names(2) }, NAMES.slice(2)],
  ['a policy that names 2 of 10 leaves out nobody', { kind: 'PRIVACY_POLICY', after: names(2) }, []],
  ['a contract that names 2 of 10 leaves out nobody', { kind: 'DPA', after: names(2) }, []],
  ['a certificate that names 7 of 10 leaves out nobody', { kind: 'CERTIFICATION', after: names(7) }, []],
  ['a policy that names 8 of 10 is a copy of the list', { kind: 'PRIVACY_POLICY', after: names(8) }, NAMES.slice(8)],
  ['a contract that names 9 of 10 is one, too', { kind: 'DPA', after: names(9) }, NAMES.slice(9)],
  ['what nobody said the kind of is one when it names half', { kind: 'OTHER', after: names(5) }, NAMES.slice(5)],
  ['and none when it names less', { kind: 'OTHER', after: names(4) }, []],
  [
    'a policy that named three and now names two has dropped one',
    { kind: 'PRIVACY_POLICY', before: names(3), after: names(2) },
    ['Cedar Kft.'],
  ],
  [
    'a policy that named all and now names two has dropped the rest',
    { kind: 'PRIVACY_POLICY', before: NAMES, after: names(2) },
    NAMES.slice(2),
  ],
  ['a policy that named two and now names nobody has dropped both', { kind: 'PRIVACY_POLICY', before: names(2), after: [] }, names(2)],
  [
    'whom it dropped earlier is missed for as long as it stays away',
    { kind: 'DPA', before: names(2), after: names(2), dropped: ['Ivy Kft.'] },
    ['Ivy Kft.'],
  ],
  ['and no longer when it is back', { kind: 'DPA', before: names(2), after: [...names(2), 'Ivy Kft.'], dropped: ['Ivy Kft.'] }, []],
  [
    'a page of sub-processors on which nobody can be read any more has dropped whom it named',
    { kind: 'SUBPROCESSOR_LIST', before: names(1), after: [] },
    names(1),
  ],
  ['one on which nobody could ever be read has dropped nobody', { kind: 'SUBPROCESSOR_LIST', after: [] }, []],
])('%s', (_what, asked, expected) => {
  expect(missed(asked).toSorted()).toEqual(expected.toSorted());
});

test.each<readonly [SourceKind, readonly string[], string]>([
  ['SUBPROCESSOR_LIST', names(2), 'SOURCES_DISAGREE'],
  ['PRIVACY_POLICY', names(9), 'SOURCES_DISAGREE'],
  ['PRIVACY_POLICY', names(2), 'UNLISTED_RECIPIENT'],
  ['DPA', [], 'UNLISTED_RECIPIENT'],
])('whom the list lacks is told of a %s that names %j besides: %s', (kind, besides, code) => {
  const [added] = drift({ kind, after: [...besides, 'Willow Zrt.'] }).filter((found) => found.kind === 'ADDED_WITHOUT_NOTICE');
  expect(added?.findings.map((finding) => finding.code)).toEqual([code, 'NO_ADVANCE_NOTICE']);
});

test('what was dropped is told with what the page said of it, what was never there with what the registry holds', () => {
  const [dropped] = drift({ kind: 'DPA', before: names(2), after: names(1) });
  expect(dropped).toMatchObject({
    statement: { en: expect.stringMatching(/^The page no longer names Birch Kft\./) },
    before: { quotation: 'Name: Birch Kft.', snapshotHash: 'b'.repeat(64) },
    change: { kind: 'REMOVE', key: 'birch' },
  });
  const [absent] = drift({ kind: 'SUBPROCESSOR_LIST', after: names(9) });
  expect(absent).toMatchObject({
    statement: { en: expect.stringMatching(/^The page does not name Juniper Kft\./) },
    before: { document: 'list.txt', snapshotHash: null },
  });
});
