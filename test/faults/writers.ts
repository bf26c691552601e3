// Clients that write to a server as fast as it answers, and note what was acknowledged, until the server is gone.

import { setTimeout as pause } from 'node:timers/promises';
import { run, type ServerProcess } from './server-process.ts';

/** What the server said it had done. */
export type Acknowledged =
  | { readonly what: 'party'; readonly slug: string; readonly name: string }
  | { readonly what: 'version'; readonly list: string; readonly number: number; readonly hash: string }
  | { readonly what: 'withdrawal'; readonly list: string; readonly number: number };

/** Lists on which several clients record versions at the same time. */
export const SHARED_LISTS = ['shared-one', 'shared-two'] as const;
/** How many clients write at the same time: one enters parties, three record versions, one announces and withdraws. */
export const CLIENTS = 5;
const DAYS = 28;

/** Makes the lists that the clients write to. */
export async function prepare(server: ServerProcess): Promise<void> {
  await run(server, 'createParty', { slug: 'owner', name: 'Owner Zrt.' }, 'party { id }');
  for (const list of SHARED_LISTS) await createList(server, list);
}

/** When to kill: after so many acknowledged writes, and so long into the ones after them. */
export interface Moment {
  readonly writes: number;
  readonly ms: number;
}

/** Writes until the moment has come, then kills the server in the middle of it. @returns everything that was acknowledged */
export async function writeUntilKilled(server: ServerProcess, round: string, moment: Moment): Promise<readonly Acknowledged[]> {
  const acknowledged: Acknowledged[] = [];
  const enough = Promise.withResolvers<void>();
  let killed = false;
  const untilKilled = async (write: (turn: string, count: number) => Promise<void>, client: string): Promise<void> => {
    try {
      for (let count = 0; ; count += 1) await write(`${round}-${client}-${count}`, count);
    } catch (error) {
      // `fetch` throws it when the connection breaks.
      if (!killed || !(error instanceof TypeError)) throw error;
    }
  };
  const note = (done: Acknowledged): void => {
    acknowledged.push(done);
    if (acknowledged.length === moment.writes) enough.resolve();
  };
  const record = async (turn: string, count: number): Promise<void> => note(await recordVersion(server, turn, count));
  const pending = `pending-${round}`;
  await createList(server, pending);
  const clients = [
    untilKilled(async (turn) => note(await enterParty(server, turn)), 'parties'),
    ...['a', 'b', 'c'].map((client) => untilKilled(record, client)),
    untilKilled(() => announceAndWithdraw(server, pending, note), 'announcer'),
  ];
  await Promise.race([enough.promise, Promise.all(clients)]);
  await pause(moment.ms);
  killed = true;
  await server.kill();
  await Promise.all(clients);
  return acknowledged;
}

async function enterParty(server: ServerProcess, slug: string): Promise<Acknowledged> {
  const name = `${slug} Kft.`;
  await run(server, 'createParty', { slug, name }, 'party { id }');
  return { what: 'party', slug, name };
}

async function recordVersion(server: ServerProcess, turn: string, count: number): Promise<Acknowledged> {
  const list = SHARED_LISTS[count % SHARED_LISTS.length] ?? SHARED_LISTS[0];
  const effectiveOn = `2024-01-${String(1 + (count % DAYS)).padStart(2, '0')}`;
  const contact = { name: `Anna ${turn}`, email: `${turn}@example.com` };
  const entries = [
    { key: 'new', role: 'SUB_PROCESSOR', newParty: { slug: turn, name: `${turn} Kft.` }, name: `${turn} Kft.`, contactPerson: contact },
    { key: 'owner', role: 'SUB_PROCESSOR', party: 'owner', name: 'Owner Zrt.', country: 'HU' },
  ];
  const { number, hash } = await run(server, 'recordPastVersion', { list, effectiveOn, entries }, 'version { number hash }');
  return { what: 'version', list, number: Number(number), hash: String(hash) };
}

async function announceAndWithdraw(server: ServerProcess, list: string, note: (done: Acknowledged) => void): Promise<void> {
  const { id: draft, revision } = await run(server, 'startDraft', { list }, 'version { id revision }');
  const add = [{ key: 'owner', role: 'SUB_PROCESSOR', party: 'owner', name: 'Owner Zrt.' }];
  await run(server, 'editDraft', { draft, revision, add }, 'version { id }');
  const announced = await run(server, 'announceVersion', { draft, effectiveOn: '2099-01-01' }, 'version { id number hash }');
  const number = Number(announced['number']);
  note({ what: 'version', list, number, hash: String(announced['hash']) });
  await run(server, 'withdrawVersion', { version: announced['id'], reason: 'not after all' }, 'version { id }');
  note({ what: 'withdrawal', list, number });
}

async function createList(server: ServerProcess, slug: string): Promise<void> {
  const facts = { title: slug, owner: 'owner', capacity: 'CONTROLLER', timeZone: 'UTC' };
  await run(server, 'createList', { slug, ...facts }, 'list { id }');
}
