// What the registry has to say of four real lists, read from five documents. Each quirk of the texts shows as a finding.

import { beforeAll, describe, expect, test } from 'vitest';
import { loadSeeds } from '../../seeds/load-seeds.ts';
import { onward } from '../../server/access/actor.ts';
import { kinds } from '../fresh-database.ts';
import { useWorld, type World } from '../world.ts';

interface Found {
  readonly code: string;
  readonly severity: string;
  readonly entryKey: string | null;
  readonly statement: string;
}

const findingsOn = async (world: World, slug: string, asOf: string): Promise<readonly Found[]> => {
  const query = 'query ($slug: String!, $asOf: Date) { list(slug: $slug) { findings(asOf: $asOf) { code severity entryKey statement } } }';
  return (await world.get<{ findings: Found[] }>(query, { slug, asOf })).findings;
};
const entriesWith = (found: readonly Found[], code: string) =>
  found.filter((finding) => finding.code === code).map(({ entryKey }) => entryKey);

describe.each(kinds)('on %s', (kind) => {
  const world = useWorld(kind);
  beforeAll(async () => {
    await world()
      .database.em()
      .transactional((tx) => loadSeeds(tx, { actor: onward, now: world().now }));
  });

  test('four public lists, observed by somebody else, with their counts', async () => {
    const lists = await world().get<{ edges: { node: object }[] }>(
      '{ lists { edges { node { slug origin public capacity version { number entryCount completeness effectiveOn effectiveOnBasis announcedAt } } } } }',
    );
    expect(lists.edges.map(({ node }) => node)).toEqual(
      [
        ['mikrocybercloud', 'PROCESSOR', 0, 'NOT_RETRIEVABLE', '2023-11-01', 'STATED'],
        ['mikrovps', 'CONTROLLER', 8, 'COMPLETE', '2018-05-25', 'INFERRED'],
        ['minicrm', 'PROCESSOR', 10, 'COMPLETE', '2024-01-30', 'STATED'],
        ['virtualismanager', 'CONTROLLER', 5, 'COMPLETE', '2023-04-28', 'STATED'],
      ]
        .toSorted((one, other) => String(one[0]).localeCompare(String(other[0])))
        .map(([slug, capacity, entryCount, completeness, effectiveOn, effectiveOnBasis]) => ({
          slug,
          origin: 'OBSERVED',
          public: true,
          capacity,
          version: { number: 1, entryCount, completeness, effectiveOn, effectiveOnBasis, announcedAt: null },
        })),
    );
  });

  test.each([
    ['mikrovps', 'MECHANISM_LAPSED', ['google']],
    ['mikrovps', 'INSTRUMENT_NOT_STATED', ['automattic']],
    ['mikrovps', 'MECHANISM_NOT_RECORDED', ['facebook', 'disqus']],
    ['mikrovps', 'IDENTIFIER_SHARED', ['ambrits']],
    ['mikrovps', 'ADDRESS_MISSING', ['ambrits', 'otp-mobil', 'paypal', 'disqus', 'horvath']],
    ['mikrovps', 'UNLISTED_RECIPIENT', [null]],
    ['mikrovps', 'ROLE_DOUBTFUL', ['facebook', 'otp-mobil', 'paypal']],
    ['mikrocybercloud', 'LIST_NOT_RETRIEVABLE', [null]],
    ['mikrocybercloud', 'NO_ADVANCE_NOTICE', [null]],
    ['minicrm', 'PUBLIC_AUTHORITY_LISTED', ['nav']],
    ['minicrm', 'MECHANISM_NOT_RECORDED', ['apple']],
    ['minicrm', 'ADDRESS_MISSING', ['aws']],
    ['minicrm', 'ROLE_DOUBTFUL', ['meta']],
    ['minicrm', 'NAME_MISSING', ['arenim']],
    ['minicrm', 'IDENTIFIER_INVALID', [null]],
    ['virtualismanager', 'PARTICIPATION_UNVERIFIED', ['google', 'meta']],
    ['virtualismanager', 'CITES_LATER_ACT', ['google', 'meta']],
  ])('%s on 30 January 2024: %s about %j', async (slug, code, entries) => {
    expect(entriesWith(await findingsOn(world(), slug, '2024-01-30'), code)).toEqual(entries);
  });

  test('what one copy says and the other does not is told by name', async () => {
    const found = await findingsOn(world(), 'minicrm', '2024-01-30');
    const disagreements = found.filter(({ code }) => code === 'SOURCES_DISAGREE').map(({ statement }) => statement);
    expect(disagreements.join(' ')).toContain('Yettel Hungary Zrt.');
    expect(found.find(({ code }) => code === 'IDENTIFIER_INVALID')?.statement).toContain('EN 23982273');
  });

  test('the two companies that share a tax number are two parties still', async () => {
    const shared = (await findingsOn(world(), 'mikrovps', '2024-01-30')).find(({ code }) => code === 'IDENTIFIER_SHARED');
    expect(shared?.statement).toMatch(/Ambrits.*Horváth.*20937054-2-08/);
  });

  test('silence in an observed text is a gap, not a breach', async () => {
    const found = await findingsOn(world(), 'mikrovps', '2024-01-30');
    expect(found.filter(({ severity }) => severity === 'BREACH').map(({ code, entryKey }) => [code, entryKey])).toEqual([
      ['MECHANISM_LAPSED', 'google'],
    ]);
  });

  test('while the Privacy Shield held, Google was unverified, not lapsed', async () => {
    const found = await findingsOn(world(), 'mikrovps', '2018-06-01');
    expect(entriesWith(found, 'PARTICIPATION_UNVERIFIED')).toEqual(['google']);
    expect(entriesWith(found, 'MECHANISM_LAPSED')).toEqual([]);
  });

  test('a text of April 2023 cannot rest on a decision of July 2023', async () => {
    expect(entriesWith(await findingsOn(world(), 'virtualismanager', '2023-04-28'), 'MECHANISM_NOT_YET_IN_FORCE')).toEqual([
      'google',
      'meta',
    ]);
  });

  test.each(['google', 'meta'])('the group %s is used by three lists', async (group) => {
    const used = await world().get<{
      totalCount: number;
      edges: { node: { list: { slug: string }; from: string; until: string | null } }[];
    }>('query ($group: String) { whereUsed(group: $group) { totalCount edges { node { list { slug } from until } } } }', { group });
    expect(used.edges.map(({ node }) => node.list.slug).toSorted()).toEqual(['mikrovps', 'minicrm', 'virtualismanager']);
    expect(used.totalCount).toBe(3);
  });

  test('loading them again changes nothing', async () => {
    await world()
      .database.em()
      .transactional((tx) => loadSeeds(tx, { actor: onward, now: world().now }));
    expect(await world().get<{ totalCount: number }>('{ lists { totalCount } }')).toEqual({ totalCount: 4 });
  });
});
