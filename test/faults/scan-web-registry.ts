// The registry that watches the web: parties, lists that say what their pages say at first, and a source for every page.

import { plus, civilDay } from '../../schema/words/civil-day.ts';
import { announce, recordPast } from '../a-list.ts';
import { type Content, isOutside, nameOf, type Recipient } from '../web/content.ts';
import type { PlannedPage } from '../web/plan.ts';
import { chosen } from '../web/dice.ts';
import { type Ground, WORDS } from '../web/words.ts';
import type { Web } from '../web/a-web.ts';
import type { World } from '../world.ts';

const MECHANISMS: Readonly<Record<Ground, readonly object[]>> = {
  NONE: [],
  SCC: [{ code: 'SCC_COMMISSION', instrument: '32021D0914' }],
  DPF: [{ code: 'ADEQUACY_DECISION', instrument: '32023D1795' }],
};

/** A recipient as the list has it, in the words of the page. */
function entryOf(recipient: Recipient, { language }: Content): object {
  const { core, place, purpose, ground } = recipient;
  const words = WORDS[language];
  const name = nameOf(recipient);
  const key = core.toLowerCase();
  return {
    key,
    role: 'SUB_PROCESSOR',
    newParty: { slug: key, name },
    name,
    country: place,
    purpose: chosen(words.purposes, purpose),
    processing: { disclosure: 'DISCLOSED', countries: [place], stated: words.places[place] },
    transfers: isOutside(place) ? [{ destination: place, mechanisms: MECHANISMS[ground] }] : [],
  };
}

const listOf = ({ number }: PlannedPage): string => `list-${number}`;
const ownerOf = ({ number }: PlannedPage): string => `owner-${number}`;

/** Enters everything. @returns the pages by the ids of their sources */
export async function enterSources(world: World, web: Web): Promise<ReadonlyMap<string, PlannedPage>> {
  const sources = new Map<string, PlannedPage>();
  for (const page of web.pages) {
    await world.do('createParty', { slug: ownerOf(page), name: page.owner }, 'party { id }');
    const [first] = page.rounds;
    const isListed = page.role === 'LISTED' && first !== undefined;
    if (isListed) {
      const terms = { notice: { count: 30, unit: 'DAYS' } };
      const facts = { slug: listOf(page), title: `Recipients of ${page.owner}`, owner: ownerOf(page), capacity: 'PROCESSOR', terms };
      await world.do('createList', facts, 'list { id }');
      const entries = first.content.recipients.map((recipient) => entryOf(recipient, first.content));
      await recordPast(world, listOf(page), '2026-01-01', entries);
    }
    const source = {
      url: web.urlOf(page),
      party: ownerOf(page),
      kind: page.role === 'POLICY' ? 'PRIVACY_POLICY' : 'SUBPROCESSOR_LIST',
      ...(isListed ? { list: listOf(page) } : {}),
    };
    const made = await world.do<{ source: { id: string } }>('createSource', source, 'source { id }');
    sources.set(made.source.id, page);
  }
  await enterUser(world, web.pages);
  return sources;
}

/** A list, without a page, that uses some of the owners. */
async function enterUser(world: World, pages: readonly PlannedPage[]): Promise<void> {
  await world.do('createParty', { slug: 'user', name: 'User Zrt.' }, 'party { id }');
  await world.do('createList', { slug: 'user', title: 'Recipients of User', owner: 'user', capacity: 'PROCESSOR' }, 'list { id }');
  const used = pages.filter(({ isUsed }) => isUsed);
  const entries = used.map((page) => ({
    key: ownerOf(page),
    role: 'SUB_PROCESSOR',
    party: ownerOf(page),
    name: page.owner,
    country: 'HU',
  }));
  await recordPast(world, 'user', '2026-01-01', entries);
}

const FIRST_EFFECT = civilDay('2026-06-01');

/** Announces what lists get to know before a round, each time for a later day. */
export async function announceFor(world: World, pages: readonly PlannedPage[], round: number): Promise<void> {
  for (const page of pages) {
    const now = page.rounds[round - 1];
    if (!now?.announced) continue;
    await announce(world, listOf(page), plus(FIRST_EFFECT, { days: round }), { add: [entryOf(now.announced, now.content)] });
  }
}
