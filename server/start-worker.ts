// What happens when a worker starts: it opens the database, brings its tables up to date, and works. It listens to nobody.

import { startBackground } from './background.ts';
import type { Config } from './config.ts';
import { openDatabase } from './database/database.ts';
import { openScraper } from './drift/open-scraper.ts';
import type { Log } from './log.ts';
import type { Running } from './start.ts';

/** Starts a worker. */
export async function startWorker(
  config: Config,
  { now, log }: { readonly now: () => Temporal.Instant; readonly log: Log },
): Promise<Pick<Running, 'stop'>> {
  const database = await openDatabase(config.database);
  try {
    await database.migrate();
    const publicUrl = config.publicUrl ?? `http://${config.host}:${config.port}`;
    const contact = config.contact ?? publicUrl;
    const scraper = openScraper({ em: () => database.em(), now, allowHosts: config.allowHosts, contact: () => contact });
    const secretKeys = config.secretKeys ?? [];
    const background = startBackground({ database, config, secretKeys, publicUrl: () => publicUrl, scraper, now, log });
    return {
      stop: async () => {
        await background.stop();
        await scraper.close();
        await database.close();
      },
    };
  } catch (error) {
    await database.close();
    throw error;
  }
}
