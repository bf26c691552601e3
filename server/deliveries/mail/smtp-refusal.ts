// What a failed sending means: whether to try again, and what may be told of it. Addresses and passwords are not repeated.

/** A sending that did not succeed. */
export interface Refusal {
  /** Whether the same mail to the same address would be refused again. */
  readonly permanent: boolean;
  /** The server's reply code; null when there was no reply. */
  readonly status: number | null;
  /** What the server said; may quote the address, so it belongs beside the delivery and in no log. */
  readonly response: string | null;
  /** What happened, in words of our own. */
  readonly error: string;
}

/** The codes of nodemailer's errors (and the one command that tells more), and what they mean to whoever reads the delivery. */
const ERRORS: Readonly<Record<string, string>> = {
  EABORT: 'The mail server did not take the mail in time.',
  ETIMEDOUT: 'The mail server did not answer in time.',
  ECONNECTION: 'The connection to the mail server broke off.',
  ESOCKET: 'The connection to the mail server failed.',
  EDNS: 'The name of the mail server could not be resolved.',
  ETLS: 'The connection to the mail server could not be encrypted.',
  EREQUIRETLS: 'The connection to the mail server could not be encrypted.',
  EPROTOCOL: 'The mail server did not speak SMTP.',
  EAUTH: 'The mail server did not accept the credentials.',
  ENOAUTH: 'The mail server asks for credentials.',
  EENVELOPE: 'The mail server refused the address.',
  'MAIL FROM': 'The mail server refused the sender.',
  EMESSAGE: 'The mail server refused the mail.',
  EMAXLIMIT: 'The connection to the mail server was used up.',
};

const ABOUT_THE_MAIL: ReadonlySet<string> = new Set(['EENVELOPE', 'EMESSAGE']);
/** Refusals with a 5 in front that other credentials would lift (RFC 4954), or another session: a bad sequence of commands. */
const ABOUT_CREDENTIALS: ReadonlySet<number> = new Set([530, 534, 535, 538]);
const BAD_SEQUENCE = 503;
const LONGEST_RESPONSE = 500;

/**
 * What the error says of the sending; null when it comes from no mail server and no network, but from a bug.
 *
 * Permanent is only what the server refused for good about this mail or this address. Everything about the connection, the
 * encryption or the credentials is the operator's to mend, and the mail waits.
 */
export function refusalOf(error: unknown): Refusal | null {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return null;
  const known = ERRORS[error.code];
  if (known === undefined) return null;
  const status = 'responseCode' in error && typeof error.responseCode === 'number' ? error.responseCode : null;
  const response = 'response' in error && typeof error.response === 'string' ? error.response.slice(0, LONGEST_RESPONSE) : null;
  const isAboutTheMail = ABOUT_THE_MAIL.has(error.code);
  return {
    permanent: isAboutTheMail && !isAboutTheSender(error) && isForGood(status),
    status,
    response,
    error: told(error, status) ?? known,
  };
}

/** More than the error's code says, where there is more to say: that the sender was refused, or asked for credentials. */
function told(error: Error, status: number | null): string | undefined {
  if (!isAboutTheSender(error)) return undefined;
  return status !== null && ABOUT_CREDENTIALS.has(status) ? ERRORS['ENOAUTH'] : ERRORS['MAIL FROM'];
}

/** The sender is the operator's to mend: no recipient is to blame for it. */
function isAboutTheSender(error: Error): boolean {
  return 'command' in error && error.command === 'MAIL FROM';
}

/** Without a reply the address was not even one that can be said to a server. */
function isForGood(status: number | null): boolean {
  return status === null || (status >= 500 && status !== BAD_SEQUENCE && !ABOUT_CREDENTIALS.has(status));
}
