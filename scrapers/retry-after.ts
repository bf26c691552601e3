// How long a host asks to be left alone: the Retry-After header (RFC 9110, 10.2.3), which is seconds or a date.

/**
 * The wait that a Retry-After header asks for, in milliseconds; 0 for a date that has passed.
 *
 * @param mostMs  the longest wait that is granted
 * @param now  what a date is counted from
 * @returns null when there is no header, or none that can be read
 */
export function retryAfterMs(header: string | readonly string[] | undefined, mostMs: number, now: Temporal.Instant): number | null {
  const text = (typeof header === 'string' ? header : header?.[0])?.trim() ?? '';
  const asked = /^\d+$/.test(text) ? Number(text) * 1_000 : dateIn(text) - now.epochMilliseconds;
  return Number.isNaN(asked) ? null : Math.min(Math.max(asked, 0), mostMs);
}

/** The milliseconds of a date as HTTP writes it, which is always in GMT; NaN for anything else. */
function dateIn(text: string): number {
  return text.endsWith(' GMT') ? Date.parse(text) : Number.NaN;
}
