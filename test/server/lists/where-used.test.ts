// Where a party is used, from which day until which: stretches of days put together over versions, replaced and withdrawn ones.

import { beforeAll, describe, expect, test } from 'vitest';
import { announce, createList, known, recipient, recordPast } from '../../a-list.ts';
import { kinds } from '../../fresh-database.ts';
import { useWorld } from '../../world.ts';

interface Used {
  readonly list: { slug: string };
  readonly version: { number: number };
  readonly entry: { key: string };
  readonly from: string;
  readonly until: string | null;
}

describe.each(kinds)('on %s', (kind) => {
  const world = useWorld(kind);
  const used = async (variables: object): Promise<readonly string[]> => {
    const page = await world().get<{ edges: { node: Used }[] }>(
      'query ($party: String, $group: String, $asOf: Date) { whereUsed(party: $party, group: $group, asOf: $asOf) { edges { node { list { slug } version { number } entry { key } from until } } } }',
      variables,
    );
    return page.edges.map(({ node }) => `${node.list.slug} v${node.version.number} ${node.entry.key} ${node.from}..${node.until ?? ''}`);
  };

  beforeAll(async () => {
    await createList(world(), 'shop');
    await recordPast(world(), 'shop', '2020-01-01', [recipient('aws'), recipient('google')]);
    await recordPast(world(), 'shop', '2021-01-01', [known('aws', { purpose: 'hosting' }), known('google')]);
    await recordPast(world(), 'shop', '2022-01-01', [known('google')]);
    await recordPast(world(), 'shop', '2023-01-01', [known('aws'), known('google')]);
    await createList(world(), 'crm');
    await recordPast(world(), 'crm', '2021-06-01', [known('aws', { key: 'hosting' })]);
    await announce(world(), 'crm', '2026-04-02', { remove: ['hosting'] });
  });

  test('ever: one stretch of days for each time that it was used', async () => {
    expect(await used({ party: 'aws' })).toEqual([
      'shop v1 aws 2020-01-01..2022-01-01',
      'shop v4 aws 2023-01-01..',
      'crm v1 hosting 2021-06-01..2026-04-02',
    ]);
  });

  test.each([
    ['2019-12-31', []],
    ['2020-01-01', ['shop v1 aws 2020-01-01..2022-01-01']],
    ['2022-06-01', ['crm v1 hosting 2021-06-01..2026-04-02']],
    ['2026-04-01', ['shop v4 aws 2023-01-01..', 'crm v1 hosting 2021-06-01..2026-04-02']],
    ['2026-04-02', ['shop v4 aws 2023-01-01..']],
  ])('on %s', async (asOf, expected) => {
    expect(await used({ party: 'aws', asOf })).toEqual(expected);
  });

  test('a version recorded into the middle of history divides a stretch', async () => {
    await recordPast(world(), 'shop', '2020-06-01', [known('google')]);
    expect((await used({ party: 'aws' })).filter((use) => use.startsWith('shop'))).toEqual([
      'shop v1 aws 2020-01-01..2020-06-01',
      'shop v2 aws 2021-01-01..2022-01-01',
      'shop v4 aws 2023-01-01..',
    ]);
  });

  test('a party or a group, not both and not neither', async () => {
    expect((await world().ask('{ whereUsed { totalCount } }')).refused[0]).toMatchObject({ code: 'INVALID' });
    expect((await world().ask('{ whereUsed(party: "aws", group: "google") { totalCount } }')).refused[0]).toMatchObject({
      code: 'INVALID',
    });
    expect(await used({ group: 'nobody' })).toEqual([]);
  });
});
