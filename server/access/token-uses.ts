// When a token was last used: written at most once a minute for each, after the answer has gone out.

import { instantText } from '../database/column-types.ts';
import type { Em } from '../database/database.ts';
import type { Log } from '../log.ts';

/** Keeps `lastUsedAt` of tokens. */
export interface TokenUses {
  /** Notes that the token was used, and returns at once. */
  note(tokenId: string, at: Temporal.Instant): void;
  /** Resolves when everything noted has been written, or its failure logged. */
  settle(): Promise<void>;
}

const WRITE_EVERY = { minutes: 1 };

/** Writes the uses through entity managers of its own. */
export function trackTokenUses(em: () => Em, log: Log): TokenUses {
  const written = new Map<string, Temporal.Instant>();
  const pending = new Set<Promise<void>>();

  const write = async (tokenId: string, at: Temporal.Instant): Promise<void> => {
    try {
      const text = instantText(at);
      await em().execute('update token set last_used_at = ? where id = ? and (last_used_at is null or last_used_at < ?)', [
        text,
        tokenId,
        text,
      ]);
    } catch (err) {
      log.error({ err, tokenId }, 'the last use of a token could not be written');
    }
  };

  return {
    note: (tokenId, at) => {
      const last = written.get(tokenId);
      if (last && Temporal.Instant.compare(at, last.add(WRITE_EVERY)) < 0) return;
      written.set(tokenId, at);
      const writing = write(tokenId, at).finally(() => pending.delete(writing));
      pending.add(writing);
    },
    settle: async () => {
      await Promise.all(pending);
    },
  };
}
