// A host takes on a recipient of its own. Whoever has the host on a list is told to look, once, whether the host announced it on its own
// list, or only its page or its contract shows it; and not when the host's privacy policy speaks of its own visitors.

import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { driftOf } from '../../scrapers/compare/drift.ts';
import { announce, createList, known, recipient, recordPast } from '../a-list.ts';
import { useWork } from '../at-work.ts';
import { kinds } from '../fresh-database.ts';
import { page, useWatching } from '../server/drift/watching.ts';
import { useWorld } from '../world.ts';

const READ = `query ($list: String) { driftFindings(list: $list, kind: UPSTREAM_CHANGED, first: 100) { edges { node {
  state statement after { document url } source { state kind url list { slug } } } } } }`;
interface Review {
  readonly state: string;
  readonly statement: string;
  readonly after: { readonly document: string | null; readonly url: string };
  readonly source: { readonly state: string; readonly kind: string; readonly url: string; readonly list: { readonly slug: string } | null };
}

describe.each(kinds)('on %s', (kind) => {
  const world = useWorld(kind);
  const work = useWork(world, { withMail: false });
  const { web, aSource, check } = useWatching(world);
  const reviews = async (list: string): Promise<readonly Review[]> =>
    (await world().get<{ edges: { node: Review }[] }>(READ, { list })).edges.map(({ node }) => node);
  const open = async (list: string) => (await reviews(list)).filter(({ state }) => state === 'OPEN').map(({ statement }) => statement);
  let made = 0;

  /** A host with a list of its own, and a shop whose list names the host. */
  async function hostAndShop(): Promise<{ host: string; owner: string; shop: string }> {
    const host = `host-${(made += 1)}`;
    const [owner, shop] = [`${host}-owner`, `shop-${made}`];
    await createList(world(), host);
    await createList(world(), shop);
    await recordPast(world(), host, '2026-01-01', [recipient(`${host}-alpha`, { name: 'Alpha' })]);
    await recordPast(world(), shop, '2026-01-01', [{ key: 'host', role: 'SUB_PROCESSOR', party: owner, name: 'Host', country: 'HU' }]);
    await work().tick();
    return { host, owner, shop };
  }

  beforeAll(async () => {
    await createList(world(), 'stranger');
    await recordPast(world(), 'stranger', '2026-01-01', [recipient('stranger-x')]);
  });
  beforeEach(() => {
    world().scraper = { ...web().scraper, driftOf };
  });

  test('what the host announces on its own list opens one review, with where it can be read; withdrawn, it closes', async () => {
    const { host, shop } = await hostAndShop();
    expect(await open(shop)).toEqual([]);
    const { id } = await announce(world(), host, '2026-05-01', { add: [recipient(`${host}-beta`, { name: 'Beta' })] });
    await work().tick();
    await work().tick();
    expect(await reviews(shop)).toMatchObject([
      {
        state: 'OPEN',
        statement: expect.stringMatching(
          /has changed its own list of recipients \(new: Beta\): review what that means for “Recipients of shop-/,
        ),
        after: { document: `Recipients of ${host}, 2`, url: `https://onward.example.com/lists/${host}/feed.atom` },
        source: { state: 'PAUSED', kind: 'SUBPROCESSOR_LIST', list: { slug: host } },
      },
    ]);
    expect(await reviews('stranger')).toEqual([]);
    await world().do('withdrawVersion', { version: id, reason: 'We do not after all.' }, 'version { state }');
    await work().tick();
    expect((await reviews(shop)).map(({ state }) => state)).toEqual(['RESOLVED']);
  });

  test('what the page showed first is not told again when it is announced', async () => {
    const { host, owner, shop } = await hostAndShop();
    const { id, url } = await aSource(page('Alpha |'), { party: owner, list: host, kind: 'SUBPROCESSOR_LIST' });
    await check(id);
    web().pages.set(url, page('Alpha |', 'Beta |'));
    await check(id);
    expect(await open(shop)).toHaveLength(1);
    await announce(world(), host, '2026-05-01', { add: [recipient(`${host}-beta`, { name: 'Beta' })] });
    await work().tick();
    expect(await open(shop)).toHaveLength(1);
  });

  test.each([
    ['a contract', 'DPA', false, 1],
    ['a page of sub-processors', 'SUBPROCESSOR_LIST', false, 1],
    ['a privacy policy', 'PRIVACY_POLICY', false, 0],
    ['the privacy policy that its own list is read from', 'PRIVACY_POLICY', true, 1],
  ])('%s of the host that names somebody new', async (_what, kindOfSource, isOfList, expected) => {
    const { host, owner, shop } = await hostAndShop();
    const { id, url } = await aSource(page('Alpha |'), { party: owner, kind: kindOfSource, ...(isOfList ? { list: host } : {}) });
    await check(id);
    web().pages.set(url, page('Alpha |', 'Beta |'));
    await check(id);
    expect(await open(shop)).toHaveLength(expected);
  });

  test('neither a list that is entered, nor history behind the present, nor a new purpose is news', async () => {
    const { host, shop } = await hostAndShop();
    await recordPast(world(), host, '2026-02-01', [known(`${host}-alpha`, { name: 'Alpha', purpose: 'Backups' })]);
    await recordPast(world(), host, '2026-01-15', [known(`${host}-alpha`, { name: 'Alpha' }), recipient(`${host}-old`, { name: 'Old' })]);
    await work().tick();
    expect(await reviews(shop)).toEqual([]);
  });
});
