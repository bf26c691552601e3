// The HTTP server: /graphql, /healthz, /readyz, /metrics, and the pages it is given. Bodies up to 1 MiB (see body-limits.ts), errors as JSON in the form of GraphQL's own.

import type { ApolloServer, BaseContext } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import cors from '@fastify/cors';
import { fastify, type FastifyError, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import { Refusal } from '../errors.ts';
import { logged } from '../graphql/format-error.ts';
import type { Log } from '../log.ts';
import { DOCUMENT_LIMIT, isTooLargeForItself, isTooLargeToRead, USUAL_LIMIT } from './body-limits.ts';
import type { Metrics } from './metrics.ts';

/** What the server is made of. */
export interface AppParts {
  readonly apollo: ApolloServer;
  readonly openRequest: (authorization: string | undefined) => Promise<OpenRequest>;
  /** Null when requests can be answered, otherwise the reason. */
  readonly notReady: () => Promise<string | null>;
  readonly metrics: Metrics;
  readonly log: Log;
  readonly corsOrigins: readonly string[];
  /** The page for developers; null for none. */
  readonly graphiql: (() => Promise<string>) | null;
  /** What is served besides. */
  readonly pages: (app: FastifyInstance) => Promise<void>;
}

/** One GraphQL request: what resolvers are given, and what to do when the answer has gone out. */
export interface OpenRequest {
  readonly context: BaseContext;
  readonly answered: () => void;
}

/** Puts the server together; it listens when told to. */
export async function createApp(parts: AppParts): Promise<FastifyInstance> {
  const app = fastify({ logger: false, bodyLimit: USUAL_LIMIT, requestTimeout: 30_000, routerOptions: { maxParamLength: 200 } });
  if (parts.corsOrigins.length > 0) await app.register(cors, corsOptions(parts.corsOrigins));
  let closing = false;
  app.addHook('preClose', async () => {
    closing = true;
  });
  app.addHook('onSend', async (_request, reply) => {
    // A connection that stays open for the next request would hold up the end.
    if (closing) reply.header('connection', 'close');
    reply.header('x-content-type-options', 'nosniff');
    if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store');
  });
  app.addHook('onResponse', async (request, reply) => account(parts, request, reply));
  app.setErrorHandler<FastifyError>((error, _request, reply) => sendError(parts.log, error, reply));
  app.setNotFoundHandler((_request, reply) => sendJsonError(reply, 404, 'NOT_FOUND', 'There is nothing here: the API is at /graphql.'));

  app.get('/healthz', () => ({ status: 'ok' }));
  app.get('/readyz', async (_request, reply) => {
    const reason = await parts.notReady();
    return reason === null ? { status: 'ready' } : reply.code(503).send({ status: 'not ready', reason });
  });
  app.get('/metrics', async (_request, reply) => reply.type(parts.metrics.contentType).send(await parts.metrics.text()));
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    bodyLimit: DOCUMENT_LIMIT,
    onRequest: async (request, reply) => (isTooLargeToRead(request) ? refuseTooLarge(reply) : undefined),
    preValidation: async (request, reply) => (isTooLargeForItself(request) ? refuseTooLarge(reply) : undefined),
    handler: graphqlHandler(parts),
  });
  await app.register(parts.pages);
  return app;
}

function graphqlHandler({ apollo, openRequest, graphiql }: AppParts) {
  const context = async (request: FastifyRequest, reply: FastifyReply): Promise<BaseContext> => {
    const opened = await openRequest(request.headers.authorization).catch((error: unknown) => refuseToken(error, reply));
    reply.raw.once('close', opened.answered);
    return opened.context;
  };
  const answer = fastifyApolloHandler(apollo, { context });
  return async function (this: FastifyInstance, request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
    if (graphiql && asksForPage(request)) return reply.type('text/html; charset=utf-8').send(await graphiql());
    return answer.call(this, request, reply);
  };
}

/** A token that is no good is 401 for HTTP clients, too. */
function refuseToken(error: unknown, reply: FastifyReply): never {
  if (!(error instanceof Refusal)) throw error;
  reply.header('www-authenticate', 'Bearer');
  throw new GraphQLError(error.message, { originalError: error, extensions: { code: error.code, http: { status: 401 } } });
}

function asksForPage({ method, headers, url }: FastifyRequest): boolean {
  return method === 'GET' && !url.includes('?') && (headers.accept?.includes('text/html') ?? false);
}

function corsOptions(origins: readonly string[]): {
  origin: string | string[];
  methods: string[];
  allowedHeaders: string[];
  maxAge: number;
} {
  return {
    origin: origins.includes('*') ? '*' : [...origins],
    methods: ['GET', 'POST'],
    allowedHeaders: ['authorization', 'content-type', 'apollo-require-preflight', 'x-apollo-operation-name'],
    maxAge: 86_400,
  };
}

/** The route, never the URL: a query in it may hold anything. */
function account({ metrics, log }: AppParts, request: FastifyRequest, reply: FastifyReply): void {
  const route = request.routeOptions.url ?? 'none';
  const done = { method: request.method, route, status: reply.statusCode };
  metrics.countRequest({ ...done, seconds: reply.elapsedTime / 1000 });
  log[route === '/graphql' ? 'info' : 'debug']({ ...done, ms: Math.round(reply.elapsedTime) }, 'answered');
}

function sendError(log: Log, error: FastifyError, reply: FastifyReply): FastifyReply {
  const status = error.statusCode ?? 500;
  if (status === 413) return refuseTooLarge(reply);
  if (status < 500) return sendJsonError(reply, status, 'INVALID', error.message);
  const id = logged(log, error);
  return reply.code(500).send({ errors: [{ message: 'Something went wrong on our side.', extensions: { code: 'INTERNAL', id } }] });
}

function refuseTooLarge(reply: FastifyReply): FastifyReply {
  return sendJsonError(reply, 413, 'INVALID', 'The request is larger than 1 MiB: send less at once.');
}

function sendJsonError(reply: FastifyReply, status: number, code: string, message: string): FastifyReply {
  return reply.code(status).send({ errors: [{ message, extensions: { code } }] });
}
