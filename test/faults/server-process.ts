// A server in a process of its own, on a data directory: it can be killed, and started again on what it left behind.

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bootstrapFile } from '../../server/access/bootstrap-token.ts';
import type { DatabasePlace } from '../../server/database/database.ts';
import type { Step } from '../../server/steps.ts';

const root = join(import.meta.dirname, '../..');
const SECRET_KEY = Buffer.alloc(32, 7).toString('base64');

/** What the server answered: data and the codes of what was refused. */
export interface Answer {
  readonly data: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

/** A server that listens, and its operator. */
export interface ServerProcess {
  /** Resolves when the process has ended, however. */
  readonly isGone: Promise<void>;
  /** How long it took from nothing to the line that says that it listens. */
  readonly startedInMs: number;
  /** Asks as the operator. @throws Error when the server is gone before the answer is whole */
  ask(query: string, variables?: object): Promise<Answer>;
  /** Ends it without a word, as the kernel does when memory runs out; answers when it is gone. */
  kill(): Promise<void>;
}

/** Where its data is, and how it is started besides. */
export interface ProcessFacts {
  readonly place: DatabasePlace;
  /** The operator's token; on the embedded database it is read from the data directory. */
  readonly token?: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** The step at which it kills itself, and at which time it comes to it: see kill-at-step.mjs. */
  readonly killAt?: { readonly step: Step; readonly time: number };
}

/** Starts the built server on a free port. @throws Error with what it said, when it ends instead of listening */
export async function startServerProcess(facts: ProcessFacts): Promise<ServerProcess> {
  const begun = performance.now();
  const child = spawnBuilt(facts, 'server/main.js');
  const url = await addressOf(child);
  const startedInMs = performance.now() - begun;
  const token = facts.token ?? ('directory' in facts.place ? readFileSync(bootstrapFile(facts.place.directory), 'utf8').trim() : '');
  const kill = killerOf(child);
  return {
    startedInMs,
    ask: async (query, variables = {}) => {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: JSON.stringify({ query, variables }),
      });
      const answer: Answer = JSON.parse(await response.text());
      return answer;
    },
    kill,
    isGone: goneOf(child),
  };
}

/** A worker without a server. */
export interface WorkerProcess {
  kill(): Promise<void>;
  /** Resolves when the process has ended, however. */
  readonly isGone: Promise<void>;
}

/** Starts the built worker on PostgreSQL. */
export function startWorkerProcess(facts: ProcessFacts): WorkerProcess {
  const child = spawnBuilt({ ...facts, environment: { ...facts.environment, ONWARD_ROLE: 'worker' } }, 'server/main.js');
  return { kill: killerOf(child), isGone: goneOf(child) };
}

function spawnBuilt({ place, environment, killAt }: ProcessFacts, file: string): ChildProcess {
  const { PATH } = process.env;
  const data = 'url' in place ? { DATABASE_URL: place.url, ONWARD_SECRET_KEY: SECRET_KEY } : { ONWARD_DATA: place.directory };
  const preload = killAt ? ['--import', './test/faults/kill-at-step.mjs'] : [];
  return spawn(process.execPath, [...preload, `dist/${file}`], {
    cwd: root,
    env: {
      PATH,
      PORT: '0',
      ONWARD_SEED: '0',
      LOG_LEVEL: 'warn',
      ...data,
      ...environment,
      ...(killAt && { KILL_AT: `${killAt.step}#${killAt.time}` }),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

const goneOf = (child: ChildProcess): Promise<void> =>
  child.exitCode !== null || child.signalCode !== null ? Promise.resolve() : once(child, 'exit').then(() => undefined);

const killerOf = (child: ChildProcess) => async (): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
};

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const listen = (text: Buffer): void => {
      said += text.toString();
      const address = /(http:\/\/127\.0\.0\.1:\d+)\/graphql/.exec(said)?.[1];
      if (address !== undefined) resolve(address);
    };
    child.stdout?.on('data', listen);
    child.stderr?.on('data', listen);
    child.once('exit', (code, signal) => reject(new Error(`the server did not start (${code ?? signal}):\n${said}`)));
  });
}

/** Runs a mutation that must not be refused, and gives back what it changed. */
export async function run(server: ServerProcess, name: string, input: object, payload: string): Promise<Readonly<Record<string, unknown>>> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const answer = await server.ask(`mutation ($input: ${type}!) { done: ${name}(input: $input) { ${payload} } }`, { input });
  const done = Object.values(Object(answer.data?.['done']))[0];
  if (answer.errors || typeof done !== 'object' || done === null) throw new Error(`${name} was refused: ${JSON.stringify(answer.errors)}`);
  return { ...done };
}
