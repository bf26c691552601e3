// What a request brings to its resolvers.

import type { Actor, By } from './access/actor.ts';
import type { Em } from './database/database.ts';
import type { Scraper } from './drift/scraper.ts';
import type { Loaders } from './graphql/loaders.ts';
import type { SecretKey } from './secret-keys.ts';

/** What the server was started with, as far as requests go. */
export interface Settings {
  /** The keys that stored secrets are encrypted with. */
  readonly secretKeys: readonly SecretKey[];
  /** Hosts that may be called though they are not public; see scrapers/allowed-hosts.ts. */
  readonly allowHosts: readonly string[];
  /** How others reach this server. */
  readonly publicUrl: string;
  /** Fetches, reads and compares what strangers publish. */
  readonly scraper: Scraper;
}

/** One request: an entity manager of its own, who asks, when, the batches it reads in, and what the server was started with. */
export interface Context extends By {
  readonly em: Em;
  readonly actor: Actor;
  readonly loaders: Loaders;
  readonly settings: Settings;
}
