// A registry to tell stories in: a real database, the real schema, a clock that the story sets, and people with tokens.

import { graphql, type GraphQLSchema } from 'graphql';
import { afterAll, beforeAll } from 'vitest';
import type { Actor } from '../server/access/actor.ts';
import type { Settings } from '../server/context.ts';
import type { Database } from '../server/database/database.ts';
import { Refusal } from '../server/errors.ts';
import type { Scraper } from '../server/drift/scraper.ts';
import { buildSchema } from '../server/graphql/build-schema.ts';
import { contextOf } from '../server/graphql/loaders.ts';
import { noScraper } from './a-scraper.ts';
import { freshDatabase, type Kind } from './fresh-database.ts';

export const operator: Actor = { role: 'OPERATOR', tokenId: null, name: 'the operator' };

/** What the world's server was started with: webhooks may go to this machine. */
export const settings: Settings = {
  secretKeys: [{ id: 'test', bytes: Buffer.alloc(32, 7) }],
  allowHosts: ['127.0.0.1'],
  publicUrl: 'https://onward.example.com',
  scraper: noScraper,
};

/** What was refused, by the code and path that callers go by. */
export interface Refused {
  readonly code: string;
  readonly message: string;
  /** The path of the offending input, for INVALID. */
  readonly input: string | undefined;
}

/** Plain data as JSON has it: a story says what it expects by comparing. */
export type Data = Readonly<Record<string, unknown>>;

let schema: GraphQLSchema | undefined;

/** One registry. Days begin in Budapest; the clock stands until the story moves it. */
export class World {
  now = Temporal.Instant.from('2026-03-02T09:00:00Z');
  readonly database: Database;
  /** How pages are fetched and read; nobody is reached until the story brings a web. */
  scraper: Scraper = noScraper;

  constructor(database: Database) {
    this.database = database;
  }

  /** Moves the clock to nine in the morning of a day, or to an instant. */
  on(time: string): this {
    this.now = Temporal.Instant.from(time.length === 10 ? `${time}T08:00:00Z` : time);
    return this;
  }

  /** Asks, and gives back data and refusals. Fails the test on an error that is no refusal. */
  async ask(query: string, variables: object = {}, actor: Actor = operator): Promise<{ data: Data | null; refused: readonly Refused[] }> {
    schema ??= buildSchema();
    const contextValue = contextOf(this.database.em(), actor, this.now, { ...settings, scraper: this.scraper });
    const result = await graphql({ schema, source: query, variableValues: { ...variables }, contextValue });
    const refused = (result.errors ?? []).map((error): Refused => {
      const { originalError } = error;
      if (originalError instanceof Refusal)
        return { code: originalError.code, message: originalError.message, input: originalError.inputPath?.join('.') };
      if (originalError && !('extensions' in originalError)) throw originalError;
      return { code: codeOf(error.extensions['code']), message: error.message, input: undefined };
    });
    return { data: result.data ? JSON.parse(JSON.stringify(result.data)) : null, refused };
  }

  /** Asks for one field and gives back its value; fails the test when anything is refused. */
  async get<T>(query: string, variables: object = {}, actor: Actor = operator): Promise<T> {
    const { data, refused } = await this.ask(query, variables, actor);
    if (refused[0] || !data) throw new Error(`refused: ${JSON.stringify(refused)}`);
    const [value] = Object.values(data);
    return value as T;
  }

  /** Runs `mutation name(input)` and gives back its payload. */
  do<T>(name: string, input: object, payload: string, actor: Actor = operator): Promise<T> {
    return this.get<T>(mutation(name, payload), { input }, actor);
  }

  /** Runs a mutation that must be refused, and gives back how. */
  async refuse(name: string, input: object, actor: Actor = operator): Promise<Refused> {
    const { refused } = await this.ask(mutation(name, '__typename'), { input }, actor);
    if (!refused[0]) throw new Error(`${name} was not refused`);
    return refused[0];
  }
}

const codeOf = (code: unknown): string => (typeof code === 'string' ? code : 'GRAPHQL');

const mutation = (name: string, payload: string): string =>
  `mutation ($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ${payload} } }`;

/** One world for the tests around it, on one kind of database. */
export function useWorld(kind: Kind): () => World {
  let fresh: Awaited<ReturnType<typeof freshDatabase>> | undefined;
  let world: World | undefined;
  beforeAll(async () => {
    fresh = await freshDatabase(kind);
    world = new World(fresh.database);
  });
  afterAll(async () => {
    await fresh?.drop();
  });
  return () => {
    if (!world) throw new Error('the world begins before the first test');
    return world;
  };
}
