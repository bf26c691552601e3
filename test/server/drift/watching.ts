// A world with pages that the test writes, sources that watch them, and what checks of them leave behind.

import { beforeAll, beforeEach } from 'vitest';
import { aPlainWeb, type PlainWeb } from '../../a-scraper.ts';
import type { World } from '../../world.ts';

export interface ToldCheck {
  readonly outcome: string;
  readonly reason: string | null;
  readonly opened: readonly { readonly kind: string; readonly entryName: string | null; readonly id: string }[];
  readonly closed: readonly { readonly kind: string; readonly entryName: string | null }[];
  readonly source: { readonly state: string; readonly problem: string | null; readonly lastChangedAt: string | null };
}

interface ToldFinding {
  readonly kind: string;
  readonly entryName: string | null;
  readonly statement: string;
}

const CHECKED = `outcome reason source { state problem lastChangedAt nextCheckAt } opened { id kind entryName } closed { kind entryName }`;
const FINDINGS = `query ($list: String, $source: ID, $state: DriftState, $kind: DriftKind) {
  driftFindings(list: $list, source: $source, state: $state, kind: $kind, first: 100) { edges { node { kind entryName statement } } } }`;

/** So many words, each another one. */
export const words = (count: number): string => Array.from({ length: count }, (_, index) => `word${index}`).join(' ');
/** A page of recipients, `Name | purpose` each, with words around them. */
export const page = (...recipients: string[]): string => ['We use these recipients.', ...recipients, words(200)].join('\n');
/** Kinds and names of findings. */
export const names = (findings: ToldCheck['opened'] | ToldCheck['closed']): string[] =>
  findings.map((one) => `${one.kind} ${one.entryName}`);

/** What a story about watched pages needs; the web is empty before each test. */
export function useWatching(world: () => World) {
  let web: PlainWeb = aPlainWeb();
  let made = 0;
  beforeAll(async () => {
    await world().do('createParty', { slug: 'hosting', name: 'Hosting Zrt.' }, 'party { id }');
  });
  beforeEach(() => {
    web = aPlainWeb();
    world().scraper = web.scraper;
    world().on('2026-03-02');
  });

  /** A source with a page (null: nobody is there), of the party `hosting` unless told otherwise. */
  async function aSource(text: string | null, facts: object = { party: 'hosting' }): Promise<{ id: string; url: string }> {
    const url = `https://page-${(made += 1)}.example.com/recipients`;
    if (text !== null) web.pages.set(url, text);
    const { source } = await world().do<{ source: { id: string } }>('createSource', { url, ...facts }, 'source { id }');
    return { id: source.id, url };
  }
  const found = async (asked: object): Promise<readonly ToldFinding[]> =>
    (await world().get<{ edges: { node: ToldFinding }[] }>(FINDINGS, asked)).edges.map(({ node }) => node);
  return {
    web: () => web,
    aSource,
    found,
    check: (id: string, facts: object = {}): Promise<ToldCheck> => world().do('checkSource', { id, ...facts }, CHECKED),
    standing: async (id: string, state = 'OPEN'): Promise<string[]> =>
      (await found({ source: id, state })).map((one) => `${one.kind} ${one.entryName}`).toSorted(),
  };
}
