// What a status that is no page means (RFC 9110, 15), and how long a host asks to be left alone.

import { retryAfterMs } from '../retry-after.ts';
import { failureAt, type FetchFailure } from './fetch-failure.ts';

/** Nobody is left alone for longer than a week on its own word. */
const LONGEST_MS = 7 * 24 * 60 * 60 * 1_000;

/** The failure that a status stands for; null when a document comes with it. */
export function failureOfStatus(
  url: URL,
  { status, retryAfter, now }: { status: number; retryAfter: string | null; now: Temporal.Instant },
): FetchFailure | null {
  const waitMs = retryAfterMs(retryAfter ?? undefined, LONGEST_MS, now);
  const more = { status, retryAfterSeconds: waitMs === null ? null : Math.ceil(waitMs / 1_000) };
  if (status === 206) return failureAt(url, 'BROKEN_OFF', `${url.host} sent only a part of the page (206).`, more);
  if (status >= 200 && status < 300) return null;
  if (status === 429) return failureAt(url, 'RATE_LIMITED', `${url.host} asks to be visited less often (429).`, more);
  if (status === 410) return failureAt(url, 'GONE', 'The page was taken down for good (410).', more);
  if (status === 408) return failureAt(url, 'TIMEOUT', `${url.host} gave up waiting (408).`, more);
  if (status === 404) return failureAt(url, 'CLIENT_ERROR', 'There is no page at this address (404).', more);
  if (status === 401 || status === 403) {
    return failureAt(url, 'CLIENT_ERROR', `${url.host} does not show the page to everybody (${status}).`, more);
  }
  if (status >= 400 && status < 500) return failureAt(url, 'CLIENT_ERROR', `${url.host} refused the request (${status}).`, more);
  return failureAt(url, 'SERVER_ERROR', `${url.host} could not show the page (${status}).`, more);
}
