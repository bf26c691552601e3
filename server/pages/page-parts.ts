// What pages need of the server.

import type { Actor } from '../access/actor.ts';
import type { Em } from '../database/database.ts';
import type { SecretKey } from '../secret-keys.ts';

/** Somebody who asked for a page, by the token given. */
export interface Reader {
  readonly em: Em;
  readonly actor: Actor;
  readonly now: Temporal.Instant;
  /** Told when the answer has gone out. */
  readonly answered: () => void;
}

export interface PageParts {
  readonly em: () => Em;
  readonly now: () => Temporal.Instant;
  /** Who asks, by the value of an Authorization header. @throws Refusal UNAUTHENTICATED */
  readonly reader: (authorization: string | undefined) => Promise<Reader>;
  readonly publicUrl: () => string;
  readonly secretKeys: readonly SecretKey[];
}
