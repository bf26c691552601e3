// How a text that follows from rows is answered: with a validator, and with nothing but that where the reader has the text already.

import type { FastifyReply, FastifyRequest } from 'fastify';
import { hashOf } from '../../schema/words/hash.ts';
import { dateOf } from '../clock.ts';

/** A text, and when something in it last changed. */
export interface Page {
  readonly contentType: string;
  readonly text: string;
  readonly changedAt: Temporal.Instant;
}

/** What the reader has, by its own words. */
interface Conditions {
  readonly 'if-none-match'?: string | undefined;
  readonly 'if-modified-since'?: string | undefined;
}

/** Answers with the page, or 304. A page for one reader alone is kept by no cache but its own. */
export function answerPage(request: FastifyRequest, reply: FastifyReply, page: Page, isForOne: boolean): FastifyReply {
  const tag = `"${hashOf(page.text)}"`;
  reply
    .header('etag', tag)
    .header('last-modified', dateOf(page.changedAt).toUTCString())
    .header('cache-control', isForOne ? 'private, no-cache' : 'public, max-age=300')
    .header('vary', 'authorization')
    .header('referrer-policy', 'no-referrer');
  return isKnown(request.headers, tag, page.changedAt) ? reply.code(304).send() : reply.type(page.contentType).send(page.text);
}

/** Whether the reader has it: by its tag; only where it names none, by the date (RFC 9110, section 13.2.2). */
export function isKnown(headers: Conditions, tag: string, changedAt: Temporal.Instant): boolean {
  const { 'if-none-match': tags, 'if-modified-since': date } = headers;
  if (tags !== undefined) return tags.split(',').some((one) => ['*', tag, `W/${tag}`].includes(one.trim()));
  const since = date === undefined ? Number.NaN : Date.parse(date);
  return Math.floor(changedAt.epochMilliseconds / 1000) * 1000 <= since;
}
