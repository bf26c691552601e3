// One request and its answer, on a guarded connection of its own. Redirects, robots.txt and what a page says are not seen here.

import type { IncomingHttpHeaders } from 'node:http';
import type { GuardedAgent } from '../address-guard.ts';
import { type BodyBound, decodedBody } from './decoded-body.ts';
import { failureOfError } from './failure-of-error.ts';
import { failureAt, type FetchFailure } from './fetch-failure.ts';

/** The page that comes with an error is only looked at for why. */
const ERROR_PAGE: BodyBound = { maxBytes: 256_000, beyond: 'CUT' };

/** An answer, its body decoded: empty for a redirect and for "not modified". */
export interface Answer {
  readonly kind: 'ANSWER';
  readonly status: number;
  readonly bytes: Uint8Array;
  /** The value of a header; several are joined with commas. */
  readonly header: (name: string) => string | null;
}

/** Sends one request and reads its answer until the signal aborts. Whatever goes wrong is a failure, never thrown. */
export async function exchange(
  url: URL,
  headers: Readonly<Record<string, string>>,
  { agent, bound, signal }: { readonly agent: GuardedAgent; readonly bound: BodyBound; readonly signal: AbortSignal },
): Promise<Answer | FetchFailure> {
  const client = agent.clientFor(url.origin, () => {});
  // Destroying the client ends whatever it is at, which the signal alone does not do while a name is being resolved.
  const stop = (): void => client.destroy(signal.reason, () => {});
  signal.addEventListener('abort', stop, { once: true });
  let during: 'ANSWER' | 'BODY' = 'ANSWER';
  try {
    signal.throwIfAborted();
    const path = url.pathname + url.search;
    const response = await client.request({ method: 'GET', path, headers, signal, headersTimeout: 0, bodyTimeout: 0 });
    during = 'BODY';
    response.body.on('error', () => {});
    const answer = { status: response.statusCode, header: (name: string) => headerIn(response.headers, name) };
    return await withBody(url, answer, { body: response.body, bound });
  } catch (error) {
    return failureOfError(url, signal.aborted ? signal.reason : error, during);
  } finally {
    signal.removeEventListener('abort', stop);
    void client.destroy();
  }
}

type Head = Omit<Answer, 'kind' | 'bytes'>;

async function withBody(
  url: URL,
  head: Head,
  { body, bound }: { readonly body: AsyncIterable<Uint8Array>; readonly bound: BodyBound },
): Promise<Answer | FetchFailure> {
  const { status } = head;
  const contentEncoding = head.header('content-encoding');
  if (status < 200 || (status >= 300 && status < 400)) return { kind: 'ANSWER', ...head, bytes: new Uint8Array() };
  if (status >= 400) {
    // Its status says enough, should the rest not come.
    const page = await decodedBody(body, contentEncoding, ERROR_PAGE).catch(() => null);
    return { kind: 'ANSWER', ...head, bytes: page?.kind === 'BYTES' ? page.bytes : new Uint8Array() };
  }
  const isTooLarge = bound.beyond === 'REFUSE' && Number(head.header('content-length') ?? 0) > bound.maxBytes;
  const decoded = isTooLarge ? ({ kind: 'TOO_LARGE' } as const) : await decodedBody(body, contentEncoding, bound);
  if (decoded.kind === 'BYTES') return { kind: 'ANSWER', ...head, bytes: decoded.bytes };
  const words = {
    TOO_LARGE: `The page is larger than ${Math.floor(bound.maxBytes / 1_000).toLocaleString('en')} kB, the most that is read.`,
    BAD_ENCODING: `${url.host} sent the page compressed in a way that cannot be undone.`,
  };
  return failureAt(url, decoded.kind, words[decoded.kind], { status });
}

function headerIn(headers: IncomingHttpHeaders, name: string): string | null {
  const value = headers[name];
  return typeof value === 'string' ? value : (value?.join(', ') ?? null);
}
