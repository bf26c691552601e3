// What happens when a server starts. Read top to bottom; nothing else happens.
//
//   1. Open the database (the embedded one is locked for this process) and bring its tables up to date.
//   2. On the embedded database make the operator's first token.
//   3. Load the lists that Onward ships with, if asked to and the database is empty: all of them or none.
//   4. Listen.
//   5. Start the background work, or on a server of role `api` what wakes it elsewhere. Nobody waits for it.
//
// Stopping goes back the same way: requests that are being answered are answered and the work ends, then the engine stops, then
// the database.

import type { BaseContext } from '@apollo/server';
import type { GraphQLSchema } from 'graphql';
import { type Actor, type By, onward } from './access/actor.ts';
import { actorOfRequest } from './access/actor-of-request.ts';
import { bootstrapToken, hasOperator } from './access/bootstrap-token.ts';
import { trackTokenUses } from './access/token-uses.ts';
import { startBackground } from './background.ts';
import type { Config } from './config.ts';
import type { Settings } from './context.ts';
import { type Database, type Em, openDatabase } from './database/database.ts';
import { inTransaction } from './database/transaction.ts';
import { openScraper } from './drift/open-scraper.ts';
import { startApollo } from './graphql/apollo.ts';
import { createApp, type OpenRequest } from './http/app.ts';
import { graphiqlPage } from './http/graphiql.ts';
import { newMetrics } from './http/metrics.ts';
import { readinessOf } from './http/readiness.ts';
import { List } from './lists/list.entity.ts';
import type { Log } from './log.ts';
import type { Reader } from './pages/page-parts.ts';
import { pagesOf } from './pages/routes.ts';
import { secretKeysIn } from './secret-keys.ts';

/** What a server is started with, besides its configuration. */
export interface Parts {
  readonly now: () => Temporal.Instant;
  readonly log: Log;
  readonly api: Api;
  /** Loads the lists that Onward ships with; the caller holds the transaction. */
  readonly seed: (tx: Em, by: By) => Promise<void>;
}

/** The GraphQL schema, and what its resolvers are given for one request. */
interface Api {
  readonly schema: GraphQLSchema;
  readonly contextOf: (em: Em, actor: Actor, now: Temporal.Instant, settings: Settings) => BaseContext;
}

/** A server that listens. */
export interface Running {
  readonly url: string;
  readonly database: Database;
  /** The operator's first token, on the start that made it. */
  readonly firstToken: string | null;
  readonly hasOperator: boolean;
  /** Answers what is being asked, then closes everything. */
  stop(): Promise<void>;
}

const DRAIN_MS = 10_000;

/** Starts a server. @throws DirectoryInUse when another process has the embedded database open */
export async function startServer(config: Config, parts: Parts): Promise<Running> {
  const database = await openDatabase(config.database);
  try {
    return await startOn(database, config, parts);
  } catch (error) {
    await database.close();
    throw error;
  }
}

async function startOn(database: Database, config: Config, { now, log, api, seed }: Parts): Promise<Running> {
  await database.migrate();
  const secretKeys = config.secretKeys ?? ('directory' in config.database ? secretKeysIn(config.database.directory) : []);
  const by = { actor: onward, now: now() };
  const firstToken = 'directory' in config.database ? await bootstrapToken(database.em(), config.database.directory, by) : null;
  if (config.seed) await seedWhenEmpty(database.em(), by, seed);

  const metrics = newMetrics();
  const uses = trackTokenUses(() => database.em(), log);
  const apollo = await startApollo({ schema: api.schema, introspection: config.introspection, log, count: metrics.countOperation });
  let publicUrl = config.publicUrl ?? `http://${config.host}:${config.port}`;
  const contact = (): string => config.contact ?? publicUrl;
  const scraper = openScraper({ em: () => database.em(), now, allowHosts: config.allowHosts, contact });
  const reader = async (authorization: string | undefined): Promise<Reader> => {
    const em = database.em();
    const at = now();
    const actor = await actorOfRequest(em, authorization, at);
    const answered = (): void => {
      if (actor.role !== 'ANONYMOUS' && actor.tokenId !== null) uses.note(actor.tokenId, at);
    };
    return { em, actor, now: at, answered };
  };
  const openRequest = async (authorization: string | undefined): Promise<OpenRequest> => {
    const { em, actor, now: at, answered } = await reader(authorization);
    return { context: api.contextOf(em, actor, at, { secretKeys, allowHosts: config.allowHosts, publicUrl, scraper }), answered };
  };
  const app = await createApp({
    apollo,
    openRequest,
    notReady: readinessOf(database, log),
    metrics,
    log,
    corsOrigins: config.corsOrigins,
    graphiql: config.surroundings === 'development' ? () => graphiqlPage('/graphql') : null,
    pages: pagesOf({ em: () => database.em(), now, reader, publicUrl: () => publicUrl, secretKeys }),
  });
  const address = await app.listen({ host: config.host, port: config.port });
  publicUrl = config.publicUrl ?? address;
  const background = startBackground({ database, config, secretKeys, publicUrl: () => publicUrl, scraper, now, log });

  const stop = async (): Promise<void> => {
    const impatience = setTimeout(() => app.server.closeAllConnections(), DRAIN_MS);
    await Promise.all([app.close(), background.stop()]);
    clearTimeout(impatience);
    await scraper.close();
    await apollo.stop();
    await uses.settle();
    await database.close();
  };
  return { url: publicUrl, database, firstToken, hasOperator: await hasOperator(database.em()), stop };
}

async function seedWhenEmpty(em: Em, by: By, seed: Parts['seed']): Promise<void> {
  await inTransaction(em, async (tx) => {
    if ((await tx.count(List)) === 0) await seed(tx, by);
  });
}
