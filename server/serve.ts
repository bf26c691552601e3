// Runs a server until it is told to stop: what `npm start` and `onward serve` do.

import { now } from './clock.ts';
import { type Config, ConfigProblem, configOfProcess, type Environment } from './config.ts';
import { DirectoryInUse } from './database/data-directory.ts';
import type { EntryCount } from './lists/entry-counts.ts';
import { type Log, openLog } from './log.ts';
import type { Running } from './start.ts';

/** The question is wrong: the configuration, or a data directory that is taken. */
const WRONG = 2;
/** What drivers say when the database does not answer, or does not let us in. */
const UNREACHABLE: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'EAI_AGAIN',
  '28P01',
  '28000',
  '3D000',
]);
/** npm and the terminal each pass on one Ctrl-C: what comes this soon after it is the same one. */
const SAME_KEY_MS = 500;

/** What is said on stdout when the server listens. */
export type StartLines = (config: Config, running: Running, lists: readonly EntryCount[]) => string;

/** Starts the server, says so on stdout, and serves. Problems that the caller can mend go to stderr with exit code 2. */
export function serve(lines?: StartLines): Promise<void> {
  return runAs({}, (config, log) => (config.role === 'worker' ? workAlone(config, log) : serveAll(config, log, lines)));
}

/** Does background work alone, until it is stopped: what `onward worker` and ONWARD_ROLE=worker do. */
export function work(): Promise<void> {
  return runAs({ ONWARD_ROLE: 'worker' }, workAlone);
}

async function runAs(over: Environment, run: (config: Config, log: Log) => Promise<void>): Promise<void> {
  let config: Config;
  try {
    config = configOfProcess(over);
  } catch (error) {
    return refuse(error, openLog({ logLevel: 'info', surroundings: 'production' }));
  }
  const log = openLog(config);
  try {
    await run(config, log);
  } catch (error) {
    refuse(error, log);
  }
}

async function workAlone(config: Config, log: Log): Promise<void> {
  const { startWorker } = await import('./start-worker.ts');
  stopOnSignals(await startWorker(config, { now, log }), log);
  process.stdout.write('Onward is working: it looks after deadlines and delivers. Ctrl-C stops it.\n');
}

async function serveAll(config: Config, log: Log, lines: StartLines | undefined): Promise<void> {
  const running = await startWith(config, log);
  stopOnSignals(running, log);
  const { startLines } = await import('./announce-start.ts');
  const { entryCounts } = await import('./lists/entry-counts.ts');
  process.stdout.write((lines ?? startLines)(config, running, await entryCounts(running.database.em(), 20)));
}

async function startWith(config: Config, log: Log): Promise<Running> {
  const { startServer } = await import('./start.ts');
  const { buildSchema } = await import('./graphql/build-schema.ts');
  const { contextOf } = await import('./graphql/loaders.ts');
  const { loadSeeds } = await import('../seeds/load-seeds.ts');
  return startServer(config, { now, log, api: { schema: buildSchema(), contextOf }, seed: loadSeeds });
}

function refuse(error: unknown, log: Log): void {
  const ours = reasonOf(error);
  if (ours === undefined) log.fatal({ err: error }, 'could not start');
  else process.stderr.write(`${ours}\n`);
  process.exitCode = ours === undefined ? 1 : WRONG;
}

/** What the caller can mend, in a sentence; undefined when it is something else. */
function reasonOf(error: unknown): string | undefined {
  if (error instanceof ConfigProblem || error instanceof DirectoryInUse) return error.message;
  const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
  if (code === 'EADDRINUSE') return 'The port is in use: set PORT to a free one.';
  if (code === 'EADDRNOTAVAIL') return 'The address is not one of this machine: see HOST.';
  if (code === 'ENOTFOUND') return 'A host name cannot be found: see HOST and DATABASE_URL.';
  if (code === 'EACCES' || code === 'ENOTDIR' || code === 'EROFS') return 'The data directory cannot be written: see ONWARD_DATA.';
  return code !== undefined && UNREACHABLE.has(code) ? `The database cannot be reached (${code}): see DATABASE_URL.` : undefined;
}

function stopOnSignals(running: Pick<Running, 'stop'>, log: Log): void {
  let stopping: number | undefined;
  const onSignal = (signal: NodeJS.Signals): void => {
    const at = performance.now();
    if (stopping === undefined) {
      stopping = at;
      log.info({ signal }, 'stopping');
      running.stop().then(
        () => log.info('stopped'),
        (err: unknown) => {
          log.fatal({ err }, 'could not stop cleanly');
          process.exit(1);
        },
      );
    } else if (at - stopping > SAME_KEY_MS) {
      log.warn({ signal }, 'stopped at once');
      process.exit(1);
    }
  };
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
}
