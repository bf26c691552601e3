// Why a page could not be read, as a closed list, and whether it is worth asking again later.
// A failure says nothing about what the page says: it never changes what was read before.

/** Every kind of failure, and whether the same request may succeed later without anybody on our side doing something. */
export const MAY_PASS = {
  /** The host is not on the open internet, or the URL cannot be called at all. */
  ADDRESS_REFUSED: false,
  DNS: true,
  CONNECT: true,
  TLS: true,
  TIMEOUT: true,
  /** The connection ended before the document did, or only a part of it was sent. */
  BROKEN_OFF: true,
  /** What came back is no HTTP. */
  BAD_ANSWER: true,
  BAD_ENCODING: true,
  TOO_LARGE: false,
  REDIRECT_LOOP: true,
  /** A redirect to nowhere, or from https:// to http://. */
  BAD_REDIRECT: true,
  ROBOTS_DISALLOWED: false,
  ROBOTS_UNREACHABLE: true,
  RATE_LIMITED: true,
  SERVER_ERROR: true,
  CLIENT_ERROR: false,
  GONE: false,
  /** Answered with 200, but the page only says that it was not found. */
  NOT_FOUND_PAGE: false,
  EMPTY: true,
  CAPTCHA: true,
  UNSUPPORTED_MEDIA: false,
} as const satisfies Record<string, boolean>;

export type FailureKind = keyof typeof MAY_PASS;

/** Why a page could not be read. */
export interface FetchFailure {
  readonly kind: FailureKind;
  /** Whether asking again later may help. */
  readonly mayPass: boolean;
  /** One line that a privacy officer understands. */
  readonly words: string;
  /** The address at which it failed: after redirects, not the one that was asked for. */
  readonly url: string;
  /** Null when no status was received. */
  readonly status: number | null;
  /** How long the host asks to be left alone; null when it does not say. */
  readonly retryAfterSeconds: number | null;
}

/** Makes a failure of a kind. */
export function failureAt(
  url: URL | string,
  kind: FailureKind,
  words: string,
  { status = null, retryAfterSeconds = null }: { status?: number | null; retryAfterSeconds?: number | null } = {},
): FetchFailure {
  return { kind, mayPass: MAY_PASS[kind], words, url: String(url), status, retryAfterSeconds };
}
