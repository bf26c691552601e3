// How long a receiver asks to be left alone: the Retry-After header (RFC 9110, 10.2.3), which is seconds or a date.

/** Nobody puts a message off for longer than a day. */
const MOST_MS = 24 * 60 * 60 * 1_000;

/**
 * The wait that a Retry-After header asks for, in milliseconds; at most a day, and 0 for a date that has passed.
 *
 * @param now  what a date is counted from
 * @returns null when there is no header, or none that can be read
 */
export function retryAfterMs(header: string | readonly string[] | undefined, now: Temporal.Instant): number | null {
  const text = (typeof header === 'string' ? header : header?.[0])?.trim() ?? '';
  const asked = /^\d+$/.test(text) ? Number(text) * 1_000 : dateIn(text) - now.epochMilliseconds;
  return Number.isNaN(asked) ? null : Math.min(Math.max(asked, 0), MOST_MS);
}

/** The milliseconds of a date as HTTP writes it, which is always in GMT; NaN for anything else. */
function dateIn(text: string): number {
  return text.endsWith(' GMT') ? Date.parse(text) : Number.NaN;
}
