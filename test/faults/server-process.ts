// A server in a process of its own, on a data directory: it can be killed, and started again on what it left behind.

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bootstrapFile } from '../../server/access/bootstrap-token.ts';

const root = join(import.meta.dirname, '../..');

/** What the server answered: data and the codes of what was refused. */
export interface Answer {
  readonly data: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

/** A server that listens, and its operator. */
export interface ServerProcess {
  /** How long it took from nothing to the line that says that it listens. */
  readonly startedInMs: number;
  /** Asks as the operator. @throws Error when the server is gone before the answer is whole */
  ask(query: string, variables?: object): Promise<Answer>;
  /** Ends it without a word, as the kernel does when memory runs out; answers when it is gone. */
  kill(): Promise<void>;
}

/** Starts the server from source on a free port. @throws Error with what it said, when it ends instead of listening */
export async function startServerProcess(directory: string): Promise<ServerProcess> {
  const begun = performance.now();
  const { PATH } = process.env;
  const child = spawn(process.execPath, ['--import', './tools/register.mjs', 'server/main.ts'], {
    cwd: root,
    env: { PATH, PORT: '0', ONWARD_DATA: directory, ONWARD_SEED: '0', LOG_LEVEL: 'warn' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const url = await addressOf(child);
  const startedInMs = performance.now() - begun;
  const token = readFileSync(bootstrapFile(directory), 'utf8').trim();
  const kill = async (): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
  };
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
  };
}

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
