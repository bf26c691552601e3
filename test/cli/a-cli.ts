// The CLI as a shell sees it: the real binary in a process of its own, against a real server in another.

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, vi } from 'vitest';
import { type FreshPlace, freshPlace } from '../fresh-database.ts';

const BINARY = fileURLToPath(new URL('../../bin/onward.js', import.meta.url));
/** Nobody listens here: the discard port of this machine. */
export const NOWHERE = 'http://127.0.0.1:9';

/** What a run left behind. */
export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** What `--json` printed, or what stands there at a path; `*` is every item of a list. */
  json(...path: readonly (string | number)[]): unknown;
}

export type Environment = Readonly<Record<string, string>>;

/** Runs `onward` with these arguments, in an environment that holds nothing but what is given, and waits for its end. */
export async function onward(args: readonly string[], environment: Environment = {}, input = ''): Promise<Ran> {
  const child = start(args, { ONWARD_URL: NOWHERE, ONWARD_DATA: '/nonexistent', ...environment });
  const [stdout, stderr] = [collect(child.stdout), collect(child.stderr)];
  child.stdin?.end(input);
  const [code] = await once(child, 'close');
  return { code, stdout: stdout(), stderr: stderr(), json: (...path) => at(JSON.parse(stdout()), path) };
}

function at(value: unknown, [step, ...path]: readonly (string | number)[]): unknown {
  if (step === undefined) return value;
  if (step === '*' && Array.isArray(value)) return value.map((item: unknown) => at(item, path));
  const found = typeof value === 'object' && value !== null ? Object.entries(value).find(([field]) => field === String(step)) : undefined;
  return at(found?.[1], path);
}

function start(args: readonly string[], environment: Environment): ChildProcess {
  const { PATH = '' } = process.env;
  return spawn(process.execPath, [BINARY, ...args], { env: { PATH, NODE_ENV: 'test', ...environment }, stdio: ['pipe', 'pipe', 'pipe'] });
}

function collect(stream: NodeJS.ReadableStream | null): () => string {
  let text = '';
  stream?.setEncoding('utf8').on('data', (more: string) => {
    text += more;
  });
  return () => text;
}

/** A server that `onward serve` runs, with the seed lists in it, and a folder for files. */
export interface Served {
  readonly folder: string;
  /** Writes a file into the folder and says where it is. */
  write(name: string, content: string | Uint8Array): string;
  /** As the operator, whose token stands in the data directory. */
  run(...args: string[]): Promise<Ran>;
  /** As somebody else: with a token, or with none. */
  runAs(token: string | null, ...args: string[]): Promise<Ran>;
}

/** A command that goes on until it is stopped. */
export interface GoingOn {
  /** The text on stdout so far. */
  stdout(): string;
  /** Ctrl-C; resolves to its exit code. */
  stop(): Promise<number | null>;
}

/** What a red test left running ends with its file. */
const started = new Set<ChildProcess>();
afterAll(() => {
  for (const child of started) child.kill('SIGKILL');
});

/** Starts `onward` with these arguments, and returns once it has said its first line. */
export async function goingOn(args: readonly string[]): Promise<GoingOn> {
  const child = start(args, { ONWARD_URL: NOWHERE, ONWARD_DATA: '/nonexistent' });
  started.add(child);
  const stdout = collect(child.stdout);
  await firstLine(child);
  return {
    stdout,
    stop: async () => {
      child.kill('SIGINT');
      if (child.exitCode === null) await once(child, 'exit');
      return child.exitCode;
    },
  };
}

/** Waits until it has said something. */
export const said = (running: GoingOn, what: string): Promise<void> =>
  vi.waitFor(() => expect(running.stdout()).toContain(what), { timeout: 20_000, interval: 100 });

/** Starts one server before the tests around it and stops it after them; with more in its environment, if need be. */
export function useServer(more: Environment = {}): () => Served {
  let fresh: FreshPlace | undefined;
  let child: ChildProcess | undefined;
  let served: Served | undefined;
  beforeAll(async () => {
    fresh = await freshPlace('embedded');
    const directory = 'directory' in fresh.place ? fresh.place.directory : '';
    child = start(['serve', '--json'], { ONWARD_DATA: directory, ONWARD_SEED: '1', PORT: '0', LOG_LEVEL: 'error', ...more });
    const url = String(at(JSON.parse(await firstLine(child)), ['url']));
    const folder = mkdtempSync(join(tmpdir(), 'onward-cli-'));
    served = {
      folder,
      write: (name, content) => {
        const file = join(folder, name);
        writeFileSync(file, content);
        return file;
      },
      run: (...args) => onward(args, { ONWARD_URL: url, ONWARD_DATA: directory }),
      runAs: (token, ...args) => onward(args, { ONWARD_URL: url, ...(token === null ? {} : { ONWARD_TOKEN: token }) }),
    };
  });
  afterAll(async () => {
    child?.kill('SIGTERM');
    if (child && child.exitCode === null) await once(child, 'exit');
    await fresh?.drop();
    if (served) rmSync(served.folder, { recursive: true, force: true });
  });
  return () => {
    if (!served) throw new Error('the server starts before the first test');
    return served;
  };
}

async function firstLine(child: ChildProcess): Promise<string> {
  const stdout = collect(child.stdout);
  const complaints = collect(child.stderr);
  while (!stdout().includes('\n')) {
    const gone = child.exitCode !== null;
    if (gone) throw new Error(`the server did not start:\n${complaints()}`);
    await Promise.race([once(child.stdout ?? child, 'data'), once(child, 'exit')]);
  }
  return stdout().split('\n')[0] ?? '';
}
