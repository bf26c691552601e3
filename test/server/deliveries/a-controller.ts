// A controller with endpoints, engaged with a list that notices are issued of, for tests around it.

import { beforeAll } from 'vitest';
import type { Actor } from '../../../server/access/actor.ts';
import { createList } from '../../a-list.ts';
import type { World } from '../../world.ts';

export const FACTS = 'id url events state disabledReason secretHint previousUntil failingSince controller { slug }';

/** An endpoint as the API shows it. */
export interface Shown {
  readonly id: string;
  readonly url: string;
  readonly events: readonly string[];
  readonly state: string;
  readonly disabledReason: string | null;
  readonly secretHint: string;
  readonly previousUntil: string | null;
}

export interface Made {
  readonly endpoint: Shown;
  readonly secret: string;
}

/** A delivery as the API shows it. */
export interface Sent {
  readonly id: string;
  readonly event: string;
  readonly channel: string;
  readonly to: string;
  readonly state: string;
  readonly nextAttemptAt: string | null;
}

/** The controller `bepro` of the list `crm`, what it does with its endpoints, and the one who keeps the list. */
export class AController {
  readonly world: World;
  readonly bepro: Actor;
  readonly publisher: Actor;

  constructor(world: World, controllerId: string, list: string) {
    const token = { tokenId: 'token', name: 'x', lists: new Set([list]) };
    this.world = world;
    this.bepro = { ...token, role: 'CONTROLLER', controllerId };
    this.publisher = { ...token, role: 'PUBLISHER' };
  }

  create(facts: object = {}, actor = this.bepro): Promise<Made> {
    const input = { controller: 'bepro', url: 'https://hooks.example.com/onward', ...facts };
    return this.world.do<Made>('createEndpoint', input, `endpoint { ${FACTS} } secret`, actor);
  }

  async update(id: string, facts: object): Promise<Shown> {
    return (await this.world.do<Made>('updateEndpoint', { id, ...facts }, `endpoint { ${FACTS} }`, this.bepro)).endpoint;
  }

  shown(): Promise<Shown[]> {
    return this.world.get<Shown[]>(`{ endpoints { ${FACTS} } }`, {}, this.bepro);
  }

  async sent(state = ''): Promise<readonly Sent[]> {
    const query = `{ deliveries(first: 100 ${state}) { edges { node { id event channel to state nextAttemptAt } } } }`;
    const found = await this.world.get<{ edges: { node: Sent }[] }>(query, {}, this.bepro);
    return found.edges.map(({ node }) => node);
  }

  async clear(): Promise<void> {
    for (const { id } of await this.shown()) await this.world.do('deleteEndpoint', { id }, 'endpoint { id }', this.bepro);
  }
}

/** Sets them up before the first test; another controller, `shop`, is engaged with nothing. */
export function useController(world: () => World): () => AController {
  let made: AController | undefined;
  beforeAll(async () => {
    await createList(world(), 'crm');
    const payload = 'controller { id }';
    const { controller } = await world().do<{ controller: { id: string } }>(
      'createController',
      { slug: 'bepro', party: 'crm-owner' },
      payload,
    );
    await world().do('createController', { slug: 'shop', party: 'crm-owner' }, payload);
    const engagement = { controller: 'bepro', list: 'crm', from: '2026-01-01', noticeEmail: 'old@example.com' };
    await world().do('engage', engagement, 'engagement { from }');
    const { id } = await world().get<{ id: string }>('{ list(slug: "crm") { id } }');
    made = new AController(world(), controller.id, id);
  });
  return () => {
    if (!made) throw new Error('the controller begins before the first test');
    return made;
  };
}
