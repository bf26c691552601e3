// A list of MiniCRM's kind, made through the API: owner, recipients, notice of 30 days.

import type { World } from './world.ts';

/** One recipient as `EntryInput`, its party brought along. */
export function recipient(key: string, facts: object = {}): object {
  return { key, role: 'SUB_PROCESSOR', newParty: { slug: key, name: `${key} Kft.` }, name: `${key} Kft.`, country: 'HU', ...facts };
}

/** The same recipient once its party is known. */
export function known(key: string, facts: object = {}): object {
  const { newParty: _, ...entry } = recipient(key, facts) as { newParty?: unknown };
  return { ...entry, party: key };
}

/** Creates an owner and its list. */
export async function createList(world: World, slug: string, facts: object = {}): Promise<void> {
  await world.do('createParty', { slug: `${slug}-owner`, name: `${slug} Zrt.` }, 'party { id }');
  const terms = { notice: { count: 30, unit: 'DAYS' } };
  await world.do(
    'createList',
    { slug, title: `Recipients of ${slug}`, owner: `${slug}-owner`, capacity: 'PROCESSOR', public: true, terms, ...facts },
    'list { id }',
  );
}

/** A version as stories look at it. */
export interface ToldVersion {
  readonly id: string;
  readonly number: number;
  readonly state: string;
  readonly effectiveOn: string;
  readonly hash: string;
  readonly previousHash: string | null;
}

export const told = 'version { id number state effectiveOn hash previousHash }';

/** Records what the list said from a past day on. */
export async function recordPast(world: World, list: string, effectiveOn: string, entries: readonly object[]): Promise<ToldVersion> {
  const { version } = await world.do<{ version: ToldVersion }>('recordPastVersion', { list, effectiveOn, entries }, told);
  return version;
}

/** Drafts the edit and announces it. */
export async function announce(world: World, list: string, effectiveOn: string, edit: object, facts: object = {}): Promise<ToldVersion> {
  const draft = await draftOf(world, list, edit);
  const { version } = await world.do<{ version: ToldVersion }>('announceVersion', { draft, effectiveOn, ...facts }, told);
  return version;
}

/** Starts a draft, edits it, and gives back its id. */
export async function draftOf(world: World, list: string, edit: object): Promise<string> {
  const { version } = await world.do<{ version: { id: string; revision: number } }>('startDraft', { list }, 'version { id revision }');
  await world.do('editDraft', { draft: version.id, revision: version.revision, ...edit }, 'version { id }');
  return version.id;
}
