// For each mutation about sources and drift the smallest input that does something.

import { DriftFinding } from '../../../server/drift/drift-finding.entity.ts';
import { openFinding } from '../../../server/drift/record-findings.ts';
import { observed } from '../../a-scraper.ts';
import type { World } from '../../world.ts';
import { fresh, type MutationCase, noId } from './mutation-case.ts';
import type { Kind } from './people.ts';

/** A source of the list. */
export async function aSource(world: World, list: Kind): Promise<string> {
  const url = `https://pages.example.com/${fresh(list)}`;
  const { source } = await world.do<{ source: { id: string } }>('createSource', { list, url }, 'source { id }');
  return source.id;
}

/** An open finding about the list. */
export async function aFinding(world: World, list: Kind, state: 'OPEN' | 'CONFIRMED' = 'OPEN'): Promise<string> {
  const source = await aSource(world, list);
  const em = world.database.em();
  const { id } = await world.get<{ id: string }>('query ($list: String!) { list(slug: $list) { id } }', { list });
  const fact = fresh('fact');
  const evidence = { document: null, url: 'https://pages.example.com', quotation: fact, at: null, snapshotHash: null };
  const drift = {
    kind: 'ADDED_WITHOUT_NOTICE',
    severity: 'WATCH',
    fact,
    about: 'STATE',
    undoes: null,
    statement: { en: fact, hu: fact },
    before: evidence,
    after: evidence,
    findings: [],
    entryName: fact,
    change: { kind: 'ADD', entry: observed(fact) },
  } as const;
  const finding: DriftFinding = openFinding(em, { source, list: id }, drift, world.now);
  finding.state = state;
  await em.flush();
  return finding.id;
}

export const DRIFT_CASES: Readonly<Record<string, MutationCase>> = {
  createSource: {
    input: async (_world, list) => ({ list, url: `https://pages.example.com/${fresh(list)}` }),
    elsewhere: { list: 'nowhere' },
    payload: 'source { id }',
    audit: [['createSource', '-/+']],
    target: 'source',
  },
  updateSource: {
    input: async (world, list) => ({ id: await aSource(world, list), checkEveryHours: 12 }),
    elsewhere: { id: noId('source') },
    payload: 'source { id }',
    audit: [['updateSource', '+/+']],
    target: 'source',
  },
  deleteSource: {
    input: async (world, list) => ({ id: await aSource(world, list) }),
    elsewhere: { id: noId('source') },
    payload: 'source { id }',
    audit: [['deleteSource', '+/-']],
    target: 'source',
  },
  checkSource: {
    input: async (world, list) => ({ id: await aSource(world, list) }),
    elsewhere: { id: noId('source') },
    payload: 'source { id } outcome reason opened { id } closed { id }',
    audit: [['checkSource', '+/+']],
    target: 'source',
  },
  reviewDrift: {
    input: async (world, list) => ({ id: await aFinding(world, list), action: 'CONFIRM' }),
    elsewhere: { id: noId('drift') },
    payload: 'driftFinding { id }',
    audit: [['reviewDrift', '+/+']],
    target: 'driftFinding',
  },
  draftFromDrift: {
    input: async (world, list) => ({ findings: [await aFinding(world, list, 'CONFIRMED')] }),
    elsewhere: { findings: [noId('drift')] },
    payload: 'version { id }',
    audit: [
      ['startDraft', '-/+'],
      ['createParty', '-/+', 'party'],
      ['editDraft', '+/+'],
      ['draftFromDrift', '-/+'],
    ],
    target: 'version',
  },
  importDocument: {
    input: async (_world, list) => ({
      list,
      document: { name: 'list.txt', base64: Buffer.from(`${fresh('Recipient')} | mail`).toString('base64') },
    }),
    elsewhere: { list: 'nowhere' },
    payload: 'version { id } ignored { what } findings { code } listElsewhere { url } doubts',
    audit: [
      ['createParty', '-/+', 'party'],
      ['startDraft', '-/+'],
      ['editDraft', '+/+'],
      ['importDraft', '-/+'],
      ['importDocument', '-/+'],
    ],
    target: 'version',
  },
};
