// Who announces in a fault run: controllers with endpoints, lists that they are engaged with, one announcement for each list.

import type { Receiver } from '../a-receiver.ts';
import { run, type ServerProcess } from './server-process.ts';

export const CONTROLLERS = ['one', 'two', 'three', 'four', 'five'] as const;

/** An announcement that the server acknowledged. */
export interface Announced {
  readonly list: string;
  readonly number: number;
  readonly hash: string;
}

/** Makes the controllers, each with an endpoint at the receiver. */
export async function makeControllers(server: ServerProcess, receiver: Receiver): Promise<void> {
  await run(server, 'createParty', { slug: 'owner', name: 'Owner Zrt.' }, 'party { id }');
  for (const slug of CONTROLLERS) {
    await run(server, 'createController', { slug, party: 'owner' }, 'controller { id }');
    const made = await server.ask('mutation ($input: CreateEndpointInput!) { createEndpoint(input: $input) { secret } }', {
      input: { controller: slug, url: receiver.url },
    });
    const { secret } = Object(made.data?.['createEndpoint']);
    receiver.secrets.push(String(secret));
  }
}

/** Makes a list, engages everybody with it, and announces its first version. */
export async function announceOnce(server: ServerProcess, list: string): Promise<Announced> {
  const terms = { notice: { count: 30, unit: 'DAYS' }, objection: { count: 10, unit: 'DAYS' } };
  await run(
    server,
    'createList',
    { slug: list, title: list, owner: 'owner', capacity: 'PROCESSOR', timeZone: 'UTC', public: true, terms },
    'list { id }',
  );
  for (const controller of CONTROLLERS) await run(server, 'engage', { controller, list, from: '2020-01-01' }, 'engagement { from }');
  const { id: draft, revision } = await run(server, 'startDraft', { list }, 'version { id revision }');
  await run(
    server,
    'editDraft',
    { draft, revision, add: [{ key: 'owner', role: 'SUB_PROCESSOR', party: 'owner', name: 'Owner Zrt.' }] },
    'version { id }',
  );
  const { number, hash } = await run(server, 'announceVersion', { draft, effectiveOn: '2099-01-01' }, 'version { number hash }');
  return { list, number: Number(number), hash: String(hash) };
}

interface ShownNotice {
  readonly headHash: string;
  readonly list: { readonly slug: string };
  readonly recipients: { readonly totalCount: number; readonly edges: readonly { readonly node: ShownRecipient }[] };
}

export interface ShownRecipient {
  readonly controller: { readonly slug: string };
  readonly state: string;
  readonly deliveries: readonly { readonly id: string; readonly event: string; readonly state: string }[];
}

/** Every notice there is, whoever was told that it was issued, and what is wrong with them in sentences. */
export async function announcements(
  server: ServerProcess,
): Promise<{ readonly notices: readonly ShownNotice[]; readonly broken: readonly string[] }> {
  const notices: ShownNotice[] = [];
  let after: string | null = null;
  for (;;) {
    const { data, errors } = await server.ask(
      `query ($after: String) { notices(first: 50, after: $after) { pageInfo { hasNextPage endCursor } edges { node {
        headHash list { slug } recipients(first: 10) { totalCount edges { node { controller { slug } state deliveries { id event state } } } } } } } }`,
      { after },
    );
    if (errors) throw new Error(JSON.stringify(errors));
    const page: { pageInfo: { hasNextPage: boolean; endCursor: string }; edges: { node: ShownNotice }[] } = Object(data?.['notices']);
    notices.push(...page.edges.map(({ node }) => node));
    if (!page.pageInfo.hasNextPage) break;
    after = page.pageInfo.endCursor;
  }
  const broken = notices.flatMap(({ list, recipients }) => {
    const told = new Set(recipients.edges.map(({ node }) => node.controller.slug));
    return told.size === CONTROLLERS.length && recipients.totalCount === CONTROLLERS.length
      ? []
      : [`${list.slug}: ${recipients.totalCount} recipients of ${CONTROLLERS.length}`];
  });
  return { notices, broken };
}
