// Prints how many signed deliveries two workers make in a second, to a sink on this machine, on a PostgreSQL of its own; beside it
// what the same machine does when it only posts. Run: npm run bench:deliver

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'undici';
import { openDatabase } from '../server/database/database.ts';
import { parseSecretKeys } from '../server/secret-keys.ts';
import { startPostgres } from '../test/start-postgres.ts';
import { layDeliveries, layEndpoints } from './deliveries.ts';
import { printTable } from './measure.ts';
import { aSink, type Sink } from './sink.ts';

const DELIVERIES = Number(process.argv[2] ?? 10_000);
const ENDPOINTS = 100;
const WORKERS = 2;
const PROMISED_A_SECOND = 500;
const SECRET_KEY = `1:${Buffer.alloc(32, 7).toString('base64')}`;
const AT_ONCE = 128;

/** As many posts, each on a connection of its own, as deliveries are: from one process that does nothing else. */
async function barePosts(sink: Sink, count: number): Promise<number> {
  const begun = performance.now();
  let left = count;
  const post = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      const client = new Client(sink.url);
      const { body } = await client.request({ method: 'POST', path: '/bare', body: '{}' });
      await body.dump();
      await client.destroy();
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, post));
  return (count / (performance.now() - begun)) * 1000;
}

function startWorker(url: string): ChildProcess {
  const { PATH } = process.env;
  const environment = {
    PATH,
    DATABASE_URL: url,
    ONWARD_SECRET_KEY: SECRET_KEY,
    ONWARD_ROLE: 'worker',
    ONWARD_ALLOW_HOSTS: '127.0.0.1',
    LOG_LEVEL: 'error',
  };
  return spawn(process.execPath, [join(import.meta.dirname, '../dist/server/main.js')], {
    env: environment,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

const root = mkdtempSync(join(tmpdir(), 'onward-deliver-'));
chmodSync(root, 0o711);
const postgres = await startPostgres(join(root, 'postgres'));
const database = await openDatabase({ url: postgres.url });
const sink = await aSink();
const workers: ChildProcess[] = [];
try {
  await database.migrate();
  const em = database.em();
  const endpoints = await layEndpoints(
    em,
    parseSecretKeys(SECRET_KEY),
    Array.from({ length: ENDPOINTS }, (_, index) => `${sink.url}/hooks/${index}`),
  );
  const bare = await barePosts(sink, 3_000);

  await layDeliveries(em, endpoints, DELIVERIES / ENDPOINTS);
  const before = sink.arrivals.length;
  for (let count = 0; count < WORKERS; count += 1) workers.push(startWorker(postgres.url));
  while (sink.arrivals.length - before < DELIVERIES) await pause(50);
  const arrivals = sink.arrivals.slice(before, before + DELIVERIES);
  const [first = 0, last = 0] = [arrivals[0]?.at, arrivals.at(-1)?.at];
  const rate = (DELIVERIES / (last - first)) * 1000;
  await pause(2_000);
  const [state]: { delivered: number; attempts: number }[] = await em.execute(
    `select (select count(*)::int from delivery where state = 'DELIVERED') as delivered, (select count(*)::int from attempt) as attempts`,
  );
  printTable(
    ['', 'a second', '× bare'],
    [
      ['bare posts, a connection each, from one process', bare.toFixed(0), '1.00'],
      [`signed deliveries, recorded, by ${WORKERS} workers`, rate.toFixed(0), (rate / bare).toFixed(2)],
    ],
  );
  console.log(
    `\n${state?.delivered ?? 0} delivered with ${state?.attempts ?? 0} attempts; promised: at least ${PROMISED_A_SECOND} a second`,
  );
  if (rate < PROMISED_A_SECOND || state?.delivered !== DELIVERIES) process.exitCode = 1;
} finally {
  for (const worker of workers) {
    worker.kill('SIGTERM');
    if (worker.exitCode === null) await once(worker, 'exit');
  }
  sink.stop();
  await database.close();
  await postgres.stop();
  rmSync(root, { recursive: true, force: true });
}
