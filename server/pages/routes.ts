// What is served besides the API: a list's feed and calendar, and the links of courtesy copies.

import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Refusal, type RefusalCode } from '../errors.ts';
import { copyRoutes } from './copy-routes.ts';
import { deadlinesOf } from './deadlines.ts';
import { feedOf } from './feed.ts';
import { type ListPage, listPage } from './list-page.ts';
import { answerPage, type Page } from './page-answer.ts';
import type { PageParts } from './page-parts.ts';

const STATUS: Readonly<Record<RefusalCode, number>> = { NOT_FOUND: 404, UNAUTHENTICATED: 401, FORBIDDEN: 403, INVALID: 400, CONFLICT: 409 };

/** The routes, as a plugin: forms and refusals are read there as they are nowhere else. */
export function pagesOf(parts: PageParts): (app: FastifyInstance) => Promise<void> {
  return async (app) => {
    app.setErrorHandler((error, _request, reply) => {
      if (error instanceof Refusal) return refuse(error, reply);
      throw error;
    });
    app.get('/lists/:slug/feed.atom', listHandler(parts, feedOf));
    app.get('/lists/:slug/deadlines.ics', listHandler(parts, deadlinesOf));
    await copyRoutes(app, parts);
  };
}

type ListRequest = FastifyRequest<{ Params: { readonly slug: string }; Querystring: { readonly token?: string | readonly string[] } }>;

function listHandler({ reader, publicUrl }: PageParts, pageOf: (page: ListPage) => Page) {
  return async (request: ListRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const authorization = authorizationOf(request);
    const { em, answered, ...by } = await reader(authorization);
    reply.raw.once('close', answered);
    const page = await listPage(em, request.params.slug, publicUrl(), by);
    return answerPage(request, reply, pageOf(page), authorization !== undefined);
  };
}

/** Feed readers and calendars cannot send headers: they may give the token in the address, which is logged nowhere. */
function authorizationOf({ headers, query }: ListRequest): string | undefined {
  const { token } = query;
  return headers.authorization ?? (token === undefined ? undefined : `Bearer ${String(token)}`);
}

function refuse({ code, message }: Refusal, reply: FastifyReply): FastifyReply {
  if (code === 'UNAUTHENTICATED') reply.header('www-authenticate', 'Bearer');
  return reply.code(STATUS[code]).send({ errors: [{ message, extensions: { code } }] });
}
