// A controller, engaged with a list, with an endpoint of its own: made through the API.

import type { Actor } from '../server/access/actor.ts';
import type { Receiver } from './a-receiver.ts';
import type { World } from './world.ts';

interface Facts {
  readonly language?: string;
  readonly email?: string;
  readonly terms?: object;
  readonly from?: string;
  readonly receiver?: Receiver;
  readonly events?: readonly string[];
}

/** Makes the controller, its party and its engagement; with a receiver, an endpoint that posts to it. @returns the one who asks for it */
export async function engaged(
  world: World,
  slug: string,
  list: string,
  { language = 'en', email, terms, from = '2026-01-01', receiver, events }: Facts = {},
): Promise<Actor> {
  await world.do('createParty', { slug: `${slug}-party`, name: `${slug} Kft.` }, 'party { id }');
  const { controller } = await world.do<{ controller: { id: string } }>(
    'createController',
    { slug, party: `${slug}-party`, language },
    'controller { id }',
  );
  await world.do('engage', { controller: slug, list, from, noticeEmail: email, terms }, 'engagement { from }');
  if (receiver) {
    const made = await world.do<{ secret: string }>(
      'createEndpoint',
      { controller: slug, url: receiver.url, events },
      'endpoint { id } secret',
    );
    receiver.secrets.push(made.secret);
  }
  const lists = await world.get<{ id: string }>('query ($slug: String!) { list(slug: $slug) { id } }', { slug: list });
  return { role: 'CONTROLLER', tokenId: 'token', name: slug, controllerId: controller.id, lists: new Set([lists.id]) };
}

/** A recipient as stories look at it. */
export interface ToldRecipient {
  readonly id: string;
  readonly state: string;
  readonly toldAt: string | null;
  readonly channel: string | null;
  readonly objectBy: string | null;
  readonly effectiveOn: string | null;
}

/** A notice as stories look at it. */
export interface ToldNotice {
  readonly id: string;
  readonly state: string;
  readonly headHash: string;
  readonly changes: readonly { readonly id: string; readonly kind: string; readonly entryKey: string; readonly statement: string }[];
}

/** The notices of a list, in the order of issue. */
export async function noticesOf(world: World, list: string, actor?: Actor): Promise<readonly ToldNotice[]> {
  const { edges } = await world.get<{ edges: { node: ToldNotice }[] }>(
    'query ($list: String!) { notices(list: $list, first: 100) { edges { node { id state headHash changes { id kind entryKey statement } } } } }',
    { list },
    actor,
  );
  return edges.map(({ node }) => node);
}

/** The recipients of a notice, by the slugs of their controllers, in their alphabetical order. */
export async function recipientsOf(world: World, notice: string): Promise<Readonly<Record<string, ToldRecipient>>> {
  const { recipients } = await world.get<{ recipients: { edges: { node: ToldRecipient & { controller: { slug: string } } }[] } }>(
    'query ($id: ID!) { notice(id: $id) { recipients(first: 100) { edges { node { id state toldAt channel objectBy effectiveOn controller { slug } } } } } }',
    { id: notice },
  );
  const bySlug = recipients.edges.map(({ node: { controller, ...recipient } }): [string, ToldRecipient] => [controller.slug, recipient]);
  return Object.fromEntries(bySlug.toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

/** What applies to a controller on a day: the keys of the entries, and what is held, with its reason. */
export async function appliesTo(
  world: World,
  list: string,
  controller: string,
  asOf: string,
  actor?: Actor,
): Promise<{ keys: string[]; held: string[]; number: number | null }> {
  const { version } = await world.get<{
    version: { number: number; entries: { key: string }[]; held: { entryKey: string; reason: string }[] } | null;
  }>(
    'query ($list: String!, $asOf: Date, $for: String) { list(slug: $list) { version(asOf: $asOf, forController: $for) { number entries { key } held { entryKey reason } } } }',
    { list, asOf, for: controller },
    actor,
  );
  return {
    number: version?.number ?? null,
    keys: version?.entries.map(({ key }) => key).toSorted() ?? [],
    held: version?.held.map(({ entryKey, reason }) => `${entryKey} ${reason}`) ?? [],
  };
}
