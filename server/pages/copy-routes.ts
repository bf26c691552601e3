// The link in mails to those who asked for courtesy copies. Opening it changes nothing, since mail scanners open every link; only its
// buttons do, or the reader's mail program by one POST (RFC 8058).

import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { anonymous } from '../access/actor.ts';
import { type CopyLink, confirmCopy, copyOfLink, type ShownCopy, unsubscribeCopy } from '../deliveries/answer-copy.ts';
import { invalid, Refusal } from '../errors.ts';
import { copyPage, noCopyPage, PAGE_HEADERS } from './copy-page.ts';
import type { PageParts } from './page-parts.ts';

const LONGEST_FORM = 4096;
type Linked = FastifyRequest<{ Params: CopyLink }>;

/** Adds the routes to a scope of their own: forms are read nowhere else. */
export async function copyRoutes(app: FastifyInstance, { em, now, secretKeys }: PageParts): Promise<void> {
  app.addContentTypeParser<string>(
    ['application/x-www-form-urlencoded', 'multipart/form-data'],
    { parseAs: 'string', bodyLimit: LONGEST_FORM },
    async ({ headers }: FastifyRequest, body: string) => formOf(headers['content-type'] ?? '', body),
  );
  const by = () => ({ actor: anonymous, now: now() });

  app.get('/copies/:id/:proof', async ({ params }: Linked, reply) => send(reply, () => copyOfLink(em(), params, secretKeys, now())));
  app.post('/copies/:id/:proof', async ({ params, body }: Linked, reply) => {
    const act = actionOf(body) === 'confirm' ? confirmCopy : unsubscribeCopy;
    return send(reply, () => act(em(), params, secretKeys, by()));
  });
}

async function send(reply: FastifyReply, shown: () => Promise<ShownCopy>): Promise<FastifyReply> {
  reply.headers(PAGE_HEADERS).type('text/html; charset=utf-8');
  try {
    return reply.send(copyPage(await shown()));
  } catch (error) {
    if (error instanceof Refusal && error.code === 'NOT_FOUND') return reply.code(404).send(noCopyPage());
    throw error;
  }
}

/** The fields of a form, in either of the two ways in which browsers and mail programs send one. @throws Refusal INVALID when it is neither */
async function formOf(contentType: string, body: string): Promise<FormData> {
  try {
    return await new Response(body, { headers: { 'content-type': contentType } }).formData();
  } catch {
    throw invalid('This is not a form.', []);
  }
}

/** What is asked for. @throws Refusal INVALID when it is neither of the two */
function actionOf(form: unknown): 'confirm' | 'end' {
  const field = (name: string) => (form instanceof FormData ? form.get(name) : null);
  if (field('List-Unsubscribe') === 'One-Click' || field('action') === 'end') return 'end';
  if (field('action') === 'confirm') return 'confirm';
  throw invalid('Send `action=confirm`, `action=end`, or `List-Unsubscribe=One-Click`.', []);
}
