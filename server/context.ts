// What a request brings to its resolvers.

import type { Actor, By } from './access/actor.ts';
import type { Em } from './database/database.ts';
import type { Loaders } from './graphql/loaders.ts';

/** One request: an entity manager of its own, who asks, when, and the batches it reads in. */
export interface Context extends By {
  readonly em: Em;
  readonly actor: Actor;
  readonly loaders: Loaders;
}
