// One request at a time per host across all workers, with a pause between two. The turn is a row; its times are the database's own, so
// that no worker's clock counts. Whoever dies during its turn loses it when its time is up.

import { setTimeout as pause } from 'node:timers/promises';
import type { PerHost } from '../../scrapers/fetch/follow-redirects.ts';
import type { Em } from '../database/database.ts';

/** Longer than any one request takes. */
const TURN_SECONDS = 90;
const LOOK_EVERY_MS = 100;

const TAKE = `
  insert into host_turn (host, holder, busy_until) values (?, ?, clock_timestamp() + interval '${TURN_SECONDS} seconds')
  on conflict (host) do update set holder = excluded.holder, busy_until = excluded.busy_until
  where host_turn.busy_until <= clock_timestamp() returning host`;
const GIVE_BACK = `update host_turn set busy_until = clock_timestamp() + ? * interval '1 millisecond' where host = ? and holder = ?`;
const FORGET = `delete from host_turn where busy_until < clock_timestamp() - interval '1 day'`;

export interface TurnParts {
  readonly em: () => Em;
  /** Names a turn, so that only whoever has it gives it back. */
  readonly name: () => string;
  /** The least pause after each request; a host may ask for a longer one. */
  readonly pauseMs: number;
}

/** Takes turns through the database. */
export function hostTurns({ em, name, pauseMs: leastMs }: TurnParts): PerHost {
  return async (host, work, pauseMs) => {
    const holder = name();
    while (!(await take(em(), host, holder))) await pause(LOOK_EVERY_MS, undefined, { ref: false });
    try {
      return await work();
    } finally {
      await em().execute(GIVE_BACK, [Math.max(pauseMs, leastMs), host, holder]);
    }
  };
}

async function take(em: Em, host: string, holder: string): Promise<boolean> {
  const rows: unknown[] = await em.execute(TAKE, [host, holder]);
  return rows.length > 0;
}

/** Deletes the turns of hosts that nobody has asked for a day. */
export async function forgetTurns(em: Em): Promise<void> {
  await em.execute(FORGET);
}
