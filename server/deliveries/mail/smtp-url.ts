// What SMTP_URL says: smtp://user:password@host:587, or smtps://… for a connection that is encrypted from the start.

/** How the mail server is reached. */
export interface SmtpServer {
  readonly host: string;
  readonly port: number;
  /** Encrypted from the start; otherwise as soon as the server offers it (STARTTLS). */
  readonly secure: boolean;
  /** Whether nothing may be sent unencrypted. */
  readonly requireTLS: boolean;
  /** Null for a server that asks for no credentials. */
  readonly auth: { readonly user: string; readonly pass: string } | null;
  /** False for a server whose certificate cannot be checked, such as one in one's own network. */
  readonly checkCertificate: boolean;
}

const FLAGS: ReadonlySet<string> = new Set(['requireTLS', 'tls.rejectUnauthorized']);

/** Reads the address; null when it is none, or says more than is understood. User and password are percent-encoded in it. */
export function parseSmtpUrl(text: string): SmtpServer | null {
  const url = URL.parse(text);
  if (url === null || !['smtp:', 'smtps:'].includes(url.protocol) || url.hostname === '' || !/^\/?$/.test(url.pathname)) return null;
  const flags = [...url.searchParams];
  if (flags.some(([name, value]) => !FLAGS.has(name) || !['true', 'false'].includes(value))) return null;
  const secure = url.protocol === 'smtps:';
  const [user, pass] = [decoded(url.username), decoded(url.password)];
  if (user === null || pass === null) return null;
  return {
    host: url.hostname.replace(/^\[(.*)\]$/, '$1'),
    port: url.port === '' ? (secure ? 465 : 587) : Number(url.port),
    secure,
    requireTLS: url.searchParams.get('requireTLS') === 'true',
    auth: user === '' && pass === '' ? null : { user, pass },
    checkCertificate: url.searchParams.get('tls.rejectUnauthorized') !== 'false',
  };
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
