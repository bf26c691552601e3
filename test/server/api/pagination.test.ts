// Every connection can be read page by page: nothing comes twice, nothing is left out, however much is added meanwhile.

import { beforeAll, describe, expect, test } from 'vitest';
import { createList } from '../../a-list.ts';
import { kinds } from '../../fresh-database.ts';
import { useWorld } from '../../world.ts';
import { type Asked, NOTICE_CONNECTIONS, setUpNotices } from './notice-connections.ts';

interface Page {
  readonly totalCount: number;
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly edges: readonly { readonly cursor: string; readonly node: object }[];
}

const ofList = (page: string) => `list(slug: "long") { ${page} }`;

const CONNECTIONS: readonly Asked[] = [
  {
    name: 'parties',
    query: (page) => `parties${page}`,
    key: 'slug',
    add: (world, index) => world.do('createParty', { slug: `party-${index}`, name: 'x' }, 'party { id }'),
  },
  {
    name: 'parties of a group',
    query: (page) => `parties${page.replace('(', '(group: "group", ')}`,
    key: 'slug',
    add: (world, index) => world.do('createParty', { slug: `member-${index}`, name: 'x', group: 'group' }, 'party { id }'),
  },
  {
    name: 'lists',
    query: (page) => `lists${page}`,
    key: 'slug',
    add: (world, index) =>
      world.do('createList', { slug: `list-${index}`, title: 'x', owner: 'long-owner', capacity: 'PROCESSOR' }, 'list { id }'),
  },
  {
    name: 'versions of a list',
    query: (page) => ofList(`versions${page}`),
    key: 'number',
    add: (world) => world.do('recordPastVersion', { list: 'long', effectiveOn: '2024-01-30', entries: [] }, 'version { id }'),
  },
  {
    name: 'drafts of a list',
    query: (page) => ofList(`drafts${page}`),
    key: 'id',
    add: (world) => world.do('startDraft', { list: 'long' }, 'version { id }'),
  },
  {
    name: 'controllers',
    query: (page) => `controllers${page}`,
    key: 'slug',
    add: (world, index) => world.do('createController', { slug: `controller-${index}`, party: 'long-owner' }, 'controller { id }'),
  },
  {
    name: 'tokens',
    query: (page) => `tokens${page}`,
    key: 'id',
    add: (world) => world.do('createToken', { name: 'x', role: 'OPERATOR' }, 'token { id }'),
  },
  {
    name: 'the audit log',
    query: (page) => `auditLog${page}`,
    key: 'id',
    add: (world, index) => world.do('createGroup', { slug: `group-${index}`, name: 'x' }, 'group { slug }'),
  },
  {
    name: 'usages',
    query: (page) => `whereUsed${page.replace('(', '(party: "used", ')}`,
    key: 'entry { key }',
    add: (world, index) =>
      world.do(
        'recordPastVersion',
        {
          list: 'using',
          effectiveOn: '2024-01-30',
          entries: Array.from({ length: index + 1 }, (_, one) => ({
            key: `key-${String(one).padStart(2, '0')}`,
            role: 'SUB_PROCESSOR',
            party: 'used',
          })),
        },
        'version { id }',
      ),
  },
  ...NOTICE_CONNECTIONS,
];

/** How many there are before the first page is read. */
const BEFORE = 5;
const EVERYTHING = 'totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';

const asked = (first: number, after: string | null) => `(first: ${first}${after === null ? '' : `, after: ${JSON.stringify(after)}`})`;
const keys = (page: Page) => page.edges.map(({ node }) => JSON.stringify(node));
const cursor = (text: string) => Buffer.from(text).toString('base64url');
const isPage = (value: object): value is Page => 'pageInfo' in value && 'edges' in value;

/** The page in an answer: the answer itself, or what stands one level below, in a list. */
function pageIn(answer: object): Page {
  const page = [answer, ...Object.values(answer)].find((value) => typeof value === 'object' && value !== null && isPage(value));
  if (!page) throw new Error('the answer has no page');
  return page;
}

describe.each(kinds)('on %s', (kind) => {
  const world = useWorld(kind);

  beforeAll(async () => {
    await createList(world(), 'long');
    await createList(world(), 'using');
    await setUpNotices(world());
    await world().do('createGroup', { slug: 'group', name: 'Group' }, 'group { slug }');
    await world().do('createParty', { slug: 'used', name: 'Used' }, 'party { id }');
  });

  describe.each(CONNECTIONS)('$name', ({ query, key, add }) => {
    const read = async (first: number, after: string | null = null): Promise<Page> =>
      pageIn(await world().get<object>(`{ ${query(`${asked(first, after)} { ${EVERYTHING} edges { cursor node { ${key} } } }`)} }`));

    beforeAll(async () => {
      for (let index = 0; index < BEFORE; index += 1) await add(world(), index);
    });

    test('reads on from page to page while rows are added, each node once and in one order', async () => {
      const atFirst = keys(await read(100));
      const seen: string[] = [];
      let added = 0;
      let after: string | null = null;
      for (let more = true; more;) {
        const page: Page = await read(2, after);
        expect(page.pageInfo.hasPreviousPage).toBe(after !== null);
        expect(page.pageInfo).toMatchObject({ startCursor: page.edges[0]?.cursor ?? null, endCursor: page.edges.at(-1)?.cursor ?? null });
        seen.push(...keys(page));
        after = page.pageInfo.endCursor;
        more = page.pageInfo.hasNextPage;
        if (added < 3) {
          await add(world(), BEFORE + added);
          added += 1;
        }
      }
      expect(new Set(seen).size).toBe(seen.length);
      expect(seen.filter((one) => atFirst.includes(one))).toEqual(atFirst);
      expect(seen).toEqual(keys(await read(100)));
    });

    test('counts all there are, and knows at the edges whether more follows', async () => {
      const all = await read(100);
      const total = all.edges.length;
      expect(all).toMatchObject({ totalCount: total, pageInfo: { hasNextPage: false, hasPreviousPage: false } });
      expect(await read(total)).toMatchObject({ totalCount: total, pageInfo: { hasNextPage: false } });
      expect(await read(total - 1)).toMatchObject({ totalCount: total, pageInfo: { hasNextPage: true } });
      const last = await read(1, all.edges[total - 2]?.cursor);
      expect(keys(last)).toEqual(keys(all).slice(-1));
      expect(last).toMatchObject({ totalCount: total, pageInfo: { hasNextPage: false, hasPreviousPage: true } });
      const behind = await read(1, all.pageInfo.endCursor);
      expect(behind).toMatchObject({ totalCount: total, edges: [], pageInfo: { hasNextPage: false, startCursor: null, endCursor: null } });
    });

    test.each([
      ['first', '(first: 0)', '1 to 100'],
      ['first', '(first: 101)', '1 to 100'],
      ['first', '(first: -1)', '1 to 100'],
      ['after', '(after: "")', 'endCursor'],
      ['after', '(after: "nonsense")', 'endCursor'],
      ['after', `(after: "${cursor('key:')}")`, 'endCursor'],
      ['after', `(after: "${cursor("key:' or 1=1")}")`, 'endCursor'],
      ['after', `(after: "${cursor('key:\u0000')}")`, 'endCursor'],
      ['after', `(after: "${cursor(`key:group_${'0'.repeat(32)}`)}")`, 'endCursor'],
      ['after', `(after: "${cursor('key:99999999999999999999')}")`, 'endCursor'],
    ])('%s is INVALID: %s', async (input, given, right) => {
      const { refused } = await world().ask(`{ ${query(`${given} { totalCount }`)} }`);
      expect(refused).toMatchObject([{ code: 'INVALID', input, message: expect.stringContaining(right) }]);
    });
  });
});
