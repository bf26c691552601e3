// Kills the embedded server in the middle of writes, again and again on one data directory, and tells what did not survive.

import { openDatabase } from '../../server/database/database.ts';
import { startServerProcess } from './server-process.ts';
import { whatIsHalfWritten } from './what-is-half-written.ts';
import { whatIsMissing } from './what-is-missing.ts';
import { type Acknowledged, type Moment, prepare, writeUntilKilled } from './writers.ts';

const MOST_WRITES = 60;
/** About as long as a few writes take: the kill may strike at any point of one. */
const LONGEST_MS = 40;

/** How one kill went. */
export interface Kill {
  /** How many writes were acknowledged between the start and the kill. */
  readonly acknowledged: number;
  /** What was not there any more after the next start, and which histories did not hold, in sentences. */
  readonly missing: readonly string[];
  readonly startedAgainInMs: number;
}

export interface Outcome {
  readonly kills: readonly Kill[];
  /** What only half of was there in the end, in sentences. */
  readonly halfWritten: readonly string[];
}

/** Kills the server so many times. The directory may be empty, or hold a database that nobody has written to. */
export async function killDuringWrites(directory: string, times: number, say: (kill: Kill) => void = () => {}): Promise<Outcome> {
  const kills: Kill[] = [];
  const acknowledged: Acknowledged[] = [];
  let server = await startServerProcess({ place: { directory } });
  try {
    await prepare(server);
    for (let round = 1; round <= times; round += 1) {
      const written = await writeUntilKilled(server, `round-${round}`, anyMoment());
      acknowledged.push(...written);
      server = await startServerProcess({ place: { directory } });
      const missing = await whatIsMissing(server, acknowledged);
      const kill = { acknowledged: written.length, missing, startedAgainInMs: Math.round(server.startedInMs) };
      kills.push(kill);
      say(kill);
    }
  } finally {
    await server.kill();
  }
  return { kills, halfWritten: await halfWrittenIn(directory) };
}

const anyMoment = (): Moment => ({ writes: 1 + Math.floor(Math.random() * MOST_WRITES), ms: Math.random() * LONGEST_MS });

async function halfWrittenIn(directory: string): Promise<readonly string[]> {
  const database = await openDatabase({ directory });
  try {
    return await whatIsHalfWritten(database.em());
  } finally {
    await database.close();
  }
}
