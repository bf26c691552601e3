// Kills servers and workers at every named step of announcing and delivering, again and again on one registry, and tells what is
// not as it must be in the end: an acknowledged announcement that is lost, a recipient without its notice, a notice sent twice under
// different ids, something half-written, something applied or sent outside its window.

import { now } from '../real-clock.ts';
import { setTimeout as pause } from 'node:timers/promises';
import { openDatabase, type DatabasePlace } from '../../server/database/database.ts';
import { STEPS, type Step } from '../../server/steps.ts';
import { aReceiver, type Receiver } from '../a-receiver.ts';
import { announcements, type Announced, announceOnce, makeControllers } from './announcers.ts';
import { type ServerProcess, startServerProcess, startWorkerProcess, type WorkerProcess } from './server-process.ts';
import { whatIsHalfWritten } from './what-is-half-written.ts';
import { whatIsUntold } from './what-is-untold.ts';

/** How long a process may take to come to the step that kills it. */
const LONGEST_MS = 8_000;
/** Claims of processes that were killed lapse within a minute. */
const SETTLE_MS = 100_000;

export interface StepKill {
  readonly step: Step;
  readonly time: number;
  /** Whether the process came to the step, and died there. */
  readonly died: boolean;
}

export interface StepOutcome {
  readonly kills: readonly StepKill[];
  readonly announced: number;
  readonly received: number;
  /** What is not as it must be, in sentences. */
  readonly wrong: readonly string[];
}

/** The kills of a long run: every step in turn, at its first, second and third time; a tick comes only once in that while. */
export function killsOf(times: number): readonly Omit<StepKill, 'died'>[] {
  return Array.from({ length: times }, (_, index) => {
    const step = STEPS[index % STEPS.length] ?? 'deliver.claimed';
    return { step, time: step.startsWith('tick.') ? 1 : 1 + (Math.floor(index / STEPS.length) % 3) };
  });
}

/** Kills as planned. On PostgreSQL the server answers and a worker works, each killed at the steps that are its own. */
export async function killAtSteps(
  place: DatabasePlace,
  token: string | undefined,
  planned: readonly Omit<StepKill, 'died'>[],
  say: (kill: StepKill) => void = () => {},
): Promise<StepOutcome> {
  const receiver = await aReceiver(now);
  const announced: Announced[] = [];
  const kills: StepKill[] = [];
  const environment = { ONWARD_ALLOW_HOSTS: '127.0.0.1' };
  try {
    const first = await startServerProcess({ place, environment, ...(token !== undefined && { token }) });
    await makeControllers(first, receiver);
    await first.kill();
    for (const [round, { step, time }] of planned.entries()) {
      const died = await oneRound({ place, token, environment, killAt: { step, time } }, `list-${round}`, announced);
      kills.push({ step, time, died });
      say({ step, time, died });
    }
    const wrong = await settleAndCheck({ place, token, environment }, announced, receiver);
    return { kills, announced: announced.length, received: receiver.received.length, wrong };
  } finally {
    await receiver.stop();
  }
}

interface Round {
  readonly place: DatabasePlace;
  readonly token: string | undefined;
  readonly environment: Readonly<Record<string, string>>;
  readonly killAt?: { readonly step: Step; readonly time: number };
}

/** Starts processes of which one is to die, announces until it has, and says whether it did. */
async function oneRound(round: Round, list: string, announced: Announced[]): Promise<boolean> {
  const { server, worker, victim } = await startBoth(round);
  const state = { died: false };
  const gone = (async () => {
    await victim.isGone;
    state.died = true;
  })();
  const announcing = announceUntil(server, list, announced, () => state.died);
  await Promise.race([gone, pause(LONGEST_MS)]);
  const { died } = state;
  await Promise.all([server.kill(), worker?.kill()]);
  await announcing;
  return died;
}

async function announceUntil(server: ServerProcess, list: string, announced: Announced[], isOver: () => boolean): Promise<void> {
  try {
    for (let turn = 0; !isOver() && turn < 20; turn += 1) announced.push(await announceOnce(server, `${list}-${turn}`));
  } catch (error) {
    // `fetch` throws it when the connection breaks, which is what is being done to it.
    if (!(error instanceof TypeError)) throw error;
  }
}

async function startBoth({
  place,
  token,
  environment,
  killAt,
}: Round): Promise<{ server: ServerProcess; worker: WorkerProcess | null; victim: WorkerProcess }> {
  const facts = { place, ...(token !== undefined && { token }) };
  if ('directory' in place) {
    const server = await startServerProcess({ ...facts, environment, ...(killAt && { killAt }) });
    return { server, worker: null, victim: server };
  }
  const ofServer = killAt?.step.startsWith('announce.') ?? false;
  const worker = startWorkerProcess({ ...facts, environment, ...(killAt && !ofServer && { killAt }) });
  const server = await startServerProcess({
    ...facts,
    environment: { ...environment, ONWARD_ROLE: 'api' },
    ...(killAt && ofServer && { killAt }),
  });
  return { server, worker, victim: ofServer ? server : worker };
}

/** Lets everything that is due be done, undisturbed, and looks at what there is. */
async function settleAndCheck(round: Round, announced: readonly Announced[], receiver: Receiver): Promise<readonly string[]> {
  const { server, worker } = await startBoth(round);
  try {
    const until = performance.now() + SETTLE_MS;
    for (;;) {
      const untold = await whatIsUntold(server, announced, receiver.received);
      if (untold.length === 0 || performance.now() > until) {
        const lists = await announcements(server);
        await Promise.all([server.kill(), worker?.kill()]);
        return [...untold, ...lists.broken, ...(await halfWrittenIn(round.place))];
      }
      await pause(1_000);
    }
  } finally {
    await Promise.all([server.kill(), worker?.kill()]);
  }
}

async function halfWrittenIn(place: DatabasePlace): Promise<readonly string[]> {
  const database = await openDatabase(place);
  try {
    return await whatIsHalfWritten(database.em());
  } finally {
    await database.close();
  }
}
