// A page says otherwise than its list. What somebody confirms becomes a draft, field by field, and nothing else does.

import { beforeEach, describe, expect, test } from 'vitest';
import { driftOf } from '../../scrapers/compare/drift.ts';
import { extract } from '../../scrapers/extract/extract.ts';
import { observe } from '../../scrapers/observe.ts';
import { createList, recipient, recordPast } from '../a-list.ts';
import { aPlainWeb, type PlainWeb } from '../a-scraper.ts';
import { useWorld } from '../world.ts';
import { ENTRY, LISTED, NOW, type Otherwise, page, place, type Row, type ToldEntry } from './a-list-and-another-page.ts';

const world = useWorld('postgres');
let web: PlainWeb;
let made = 0;
let list = '';
let url = '';

beforeEach(() => {
  web = aPlainWeb();
  const { fetchPage } = web.scraper;
  world().scraper = {
    fetchPage: async (address, since) => {
      const fetched = await fetchPage(address, since);
      return fetched.kind === 'FETCHED' ? { ...fetched, mediaType: 'text/html' } : fetched;
    },
    observe,
    extract,
    driftOf,
    extractor: 1,
  };
  list = `differing-${(made += 1)}`;
  url = `https://${list}.example.com/sub-processors`;
});

interface Found {
  readonly id: string;
  readonly kind: string;
  readonly entryName: string | null;
  readonly statement: string;
  readonly after: { readonly snapshotHash: string } | null;
}
interface Checked {
  readonly opened: readonly Found[];
  readonly closed: readonly Found[];
}

async function watched(): Promise<string> {
  return (await world().do<{ source: { id: string } }>('createSource', { list, url }, 'source { id }')).source.id;
}
const FOUND = '{ id kind entryName statement after { snapshotHash } }';
const check = (id: string): Promise<Checked> => world().do('checkSource', { id }, `opened ${FOUND} closed ${FOUND}`);
const review = (finding: Found | undefined, action = 'CONFIRM'): Promise<unknown> =>
  world().do('reviewDrift', { id: finding?.id, action }, 'driftFinding { state }');
const told = (findings: readonly Found[]): string[] => findings.map(({ kind, entryName }) => `${kind} ${entryName}`).toSorted();

interface ToldDraft {
  readonly id: string;
  readonly entries: readonly ToldEntry[];
}
const drafted = async (findings: readonly (Found | undefined)[]): Promise<ToldDraft> =>
  (
    await world().do<{ version: ToldDraft }>(
      'draftFromDrift',
      { findings: findings.map((finding) => finding?.id) },
      `version { id entries ${ENTRY} }`,
    )
  ).version;

async function differing(): Promise<readonly Found[]> {
  await createList(world(), list);
  await recordPast(
    world(),
    list,
    '2026-01-01',
    LISTED.map(([key, facts]) => recipient(key, { newParty: { slug: `${list}-${key}`, name: `${key} ${list}` }, ...facts })),
  );
  web.pages.set(url, `${page(NOW)}<!-- of ${list} alone -->`);
  return (await check(await watched())).opened;
}

const named = (findings: readonly Found[], kind: string, name: string, words = ''): Found => {
  const found = findings.find((one) => one.kind === kind && (one.entryName ?? '').startsWith(name) && one.statement.includes(words));
  if (!found) throw new Error(`there is no ${kind} of ${name}: ${told(findings).join(', ')}`);
  return found;
};

describe('confirmed differences', () => {
  /** What is confirmed, and what of the draft is then otherwise than on the list. */
  const KINDS: readonly (readonly [said: string, find: (findings: readonly Found[]) => Found, otherwise: Otherwise])[] = [
    [
      'an addition',
      (all) => named(all, 'ADDED_WITHOUT_NOTICE', 'Theta'),
      { 'theta-ab': { name: 'Theta AB', purpose: 'Surveys', phone: null, processing: { countries: ['SE'] }, transfers: [] } },
    ],
    ['a removal', (all) => named(all, 'REMOVED_WITHOUT_NOTICE', 'Epsilon'), { epsilon: null }],
    ['a new name, and not the new purpose', (all) => named(all, 'RENAMED', 'Delta'), { delta: { name: 'Delta Zrt.' } }],
    [
      'a purpose, and not the new place',
      (all) => named(all, 'DETAILS_CHANGED', 'Alfa', 'urpose'),
      { alfa: { purpose: 'Marketing campaigns' } },
    ],
    [
      'a place outside, with the transfer that follows',
      (all) => named(all, 'DETAILS_CHANGED', 'Beta'),
      { beta: { processing: { countries: ['US'] }, transfers: [{ destination: 'US', mechanisms: [] }] } },
    ],
    [
      'a ground',
      (all) => named(all, 'MECHANISM_CHANGED', 'Gamma'),
      { gamma: { transfers: [{ destination: 'US', mechanisms: [{ code: 'ADEQUACY_DECISION', signedOn: null }] }] } },
    ],
  ];

  test.each(KINDS)('%s alone becomes a draft that differs in nothing else, and so does the same again', async (_said, find, otherwise) => {
    const finding = find(await differing());
    await review(finding);
    const { version } = await world().get<{ version: { entries: readonly ToldEntry[] } }>(
      `query ($list: String!) { list(slug: $list) { version { entries ${ENTRY} } } }`,
      { list },
    );
    const evidence = { url, snapshotHash: finding.after?.snapshotHash ?? null };
    const expected = [
      ...version.entries.flatMap((entry) => {
        const now = otherwise[entry.key];
        return now === null ? [] : [now === undefined ? entry : { ...entry, ...now, evidence }];
      }),
      ...Object.entries(otherwise).flatMap(([key, now]) =>
        now === null || version.entries.some((entry) => entry.key === key) ? [] : [{ key, ...now, evidence }],
      ),
    ];
    expect((await drafted([finding])).entries).toEqual(expected);
    expect((await drafted([finding])).entries).toEqual(expected);
  });

  test('all at once become one draft with all of them, and what is not confirmed stays out of it', async () => {
    const findings = await differing();
    const confirmed = KINDS.map(([, find]) => find(findings));
    for (const finding of confirmed) await review(finding);
    const { entries } = await drafted(confirmed);
    expect(entries.map(({ key, name, purpose }) => `${key}: ${name}, ${purpose}`)).toEqual([
      'alfa: Alfa Kft., Marketing campaigns',
      'beta: Beta GmbH, E-mail delivery',
      'gamma: Gamma Inc., Support chat',
      'delta: Delta Zrt., Payment',
      'zeta: Zeta, Backup of databases',
      'eta: Eta, Monitoring of servers',
      'theta-ab: Theta AB, Surveys',
    ]);
    expect(entries.find(({ key }) => key === 'alfa')).toMatchObject({ phone: '+36 1 111 1111', processing: { countries: ['HU'] } });
  });

  test('recipients put together, and a day that moved, are for no draft, and nothing is started', async () => {
    const findings = await differing();
    const merged = named(findings, 'RENAMED', 'Zeta');
    web.pages.set(url, page(NOW, '9 February 2026'));
    const { opened } = await check(
      (
        await world().get<{ edges: { node: { id: string } }[] }>(
          `query ($list: String!) { sources(list: $list) { edges { node { id } } } }`,
          { list },
        )
      ).edges[0]?.node.id ?? '',
    );
    const moved = named(opened, 'DATE_MOVED_WITHOUT_CHANGE', '');
    for (const finding of [merged, moved]) {
      await review(finding);
      expect(await world().refuse('draftFromDrift', { list, findings: [finding.id] })).toMatchObject({
        code: 'INVALID',
        input: 'input.findings.0',
      });
    }
    const drafts = await world().get<{ drafts: { totalCount: number } }>(
      'query ($list: String!) { list(slug: $list) { drafts { totalCount } } }',
      { list },
    );
    expect(drafts.drafts.totalCount).toBe(0);
  });

  test('a recipient that two pages of the list name comes once', async () => {
    const findings = await differing();
    const first = named(findings, 'ADDED_WITHOUT_NOTICE', 'Theta');
    const other = `${url}-too`;
    web.pages.set(other, page(NOW).replace('Theta AB', 'THETA Aktiebolag'));
    const { source } = await world().do<{ source: { id: string } }>('createSource', { list, url: other }, 'source { id }');
    const second = named((await check(source.id)).opened, 'ADDED_WITHOUT_NOTICE', 'THETA');
    for (const finding of [first, second]) await review(finding);
    const { entries } = await drafted([first, second]);
    expect(entries.filter(({ name }) => /theta/i.test(name))).toHaveLength(1);
  });

  test('bytes that an entry of a draft names stay when their source goes', async () => {
    const finding = named(await differing(), 'ADDED_WITHOUT_NOTICE', 'Theta');
    await review(finding);
    await drafted([finding]);
    const sources = await world().get<{ edges: { node: { id: string } }[] }>(
      `query ($list: String!) { sources(list: $list) { edges { node { id } } } }`,
      { list },
    );
    await world().do('deleteSource', { id: sources.edges[0]?.node.id }, '__typename');
    const kept: { hash: string }[] = await world()
      .database.em()
      .execute('select hash from snapshot where hash = ?', [finding.after?.snapshotHash ?? '']);
    expect(kept).toHaveLength(1);
  });
});

const withKappa = (name: string, purpose = 'Surveys'): readonly Row[] => [
  ['Alfa Kft.', 'Hosting', 'Hungary'],
  [name, purpose, 'United States'],
];

test('who came, was confirmed and is then called otherwise, is found again: once, until the old name is back', async () => {
  await createList(world(), list);
  await recordPast(world(), list, '2026-01-01', [
    recipient('alfa', {
      newParty: { slug: `${list}-alfa`, name: `Alfa ${list}` },
      name: 'Alfa Kft.',
      purpose: 'Hosting',
      processing: place('HU'),
    }),
  ]);
  web.pages.set(url, page(withKappa('Kappa Inc.')));
  const id = await watched();
  const [added] = (await check(id)).opened.filter(({ kind }) => kind === 'ADDED_WITHOUT_NOTICE');
  expect(added?.entryName).toBe('Kappa Inc.');
  await review(added);
  web.pages.set(url, page(withKappa('Kappa LLC'), '2 February 2026'));
  const renamed = await check(id);
  expect(told(renamed.opened)).toEqual(['RENAMED Kappa LLC']);
  expect(renamed.closed).toEqual([]);
  expect((await check(id)).opened).toEqual([]);
  const { entries } = await drafted([added]);
  expect(entries.map(({ name }) => name)).toEqual(['Alfa Kft.', 'Kappa LLC']);
  web.pages.set(url, page(withKappa('Kappa LLC', 'Marketing campaigns'), '3 February 2026'));
  expect(told((await check(id)).opened)).toEqual(['DETAILS_CHANGED Kappa LLC']);
  web.pages.set(url, page(withKappa('Kappa Inc.', 'Marketing campaigns'), '4 February 2026'));
  const back = await check(id);
  expect(told(back.opened)).toEqual([]);
  expect(told(back.closed)).toEqual(['RENAMED Kappa LLC']);
});
