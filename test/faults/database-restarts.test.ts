// The database goes away and comes back under a server that delivers: the server lives, and whoever was owed a notice gets it.

import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { openDatabase } from '../../server/database/database.ts';
import { aReceiver } from '../a-receiver.ts';
import { now } from '../real-clock.ts';
import { startPostgres } from '../start-postgres.ts';
import { type Announced, announceOnce, makeControllers } from './announcers.ts';
import { operatorsToken } from './operators-token.ts';
import { startServerProcess } from './server-process.ts';
import { whatIsUntold } from './what-is-untold.ts';

test(
  'announced before, during and after a restart of the database: everybody is told of all that was acknowledged, once',
  { timeout: 180_000 },
  async () => {
    const root = mkdtempSync(join(tmpdir(), 'onward-restart-'));
    chmodSync(root, 0o711);
    const postgres = await startPostgres(join(root, 'postgres'));
    const place = { url: postgres.url };
    const receiver = await aReceiver(now);
    try {
      const database = await openDatabase(place);
      await database.migrate();
      await database.close();
      const server = await startServerProcess({
        place,
        token: (await operatorsToken(place)) ?? '',
        environment: { ONWARD_ALLOW_HOSTS: '127.0.0.1', LOG_LEVEL: 'silent' },
      });
      try {
        await makeControllers(server, receiver);
        receiver.delayMs = 300;
        const announced: Announced[] = [await announceOnce(server, 'before')];
        const tryToAnnounce = async (list: string): Promise<boolean> => {
          try {
            announced.push(await announceOnce(server, list));
            return true;
          } catch {
            return false;
          }
        };
        const restarting = postgres.restart();
        // Refused or not, it is not acknowledged unless it is there for good.
        await tryToAnnounce('during');
        await restarting;
        receiver.delayMs = 0;
        for (let turn = 0; turn < 20 && !(await tryToAnnounce(`after-${turn}`)); turn += 1) await pause(500);
        let untold = await whatIsUntold(server, announced, receiver.received);
        for (let wait = 0; untold.length > 0 && wait < 90; wait += 1) {
          await pause(1_000);
          untold = await whatIsUntold(server, announced, receiver.received);
        }
        expect(untold).toEqual([]);
        expect(announced.some(({ list }) => list.startsWith('after'))).toBe(true);
      } finally {
        await server.kill();
      }
    } finally {
      await receiver.stop();
      await postgres.stop();
      rmSync(root, { recursive: true, force: true });
    }
  },
);
