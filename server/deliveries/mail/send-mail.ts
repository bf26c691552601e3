// Handing mails to the mail server of SMTP_URL, over connections that are kept open between them.

import { performance } from 'node:perf_hooks';
import { createTransport } from 'nodemailer';
import type { ComposedMail } from './compose-mail.ts';
import type { Mailbox } from './mailbox.ts';
import { type Refusal, refusalOf } from './smtp-refusal.ts';
import { parseSmtpUrl } from './smtp-url.ts';

/** What became of a mail. Accepted means that the mail server took it over, not that it was read. */
export type SentMail =
  | { readonly outcome: 'ACCEPTED'; readonly response: string; readonly durationMs: number }
  | ({ readonly outcome: 'REFUSED'; readonly durationMs: number } & Refusal);

export interface Mailer {
  /** Sends one mail and waits for the server's word, for 30 seconds at most. What the network does is an answer, never thrown. */
  readonly send: (mail: ComposedMail) => Promise<SentMail>;
  /** Closes the connections; a mail that is on its way is finished first, one that waits is told to come again. */
  readonly close: () => void;
}

const DEADLINE_MS = 30_000;

/**
 * Opens a mailer. Connections are made when the first mail is sent, so a wrong address shows with that mail.
 *
 * @param deadlineMs  how long one mail may take in all, from being handed over to the server's last word
 * @throws Error when the address cannot be read; the configuration has refused it long before, and the address is not repeated
 */
export function openMailer({ smtpUrl }: { readonly smtpUrl: string }, deadlineMs = DEADLINE_MS): Mailer {
  const server = parseSmtpUrl(smtpUrl);
  if (server === null) throw new Error('SMTP_URL cannot be read.');
  const stepMs = Math.ceil(deadlineMs / 3);
  const { host, port, secure, requireTLS, auth, checkCertificate } = server;
  const transport = createTransport({
    host,
    port,
    secure,
    requireTLS,
    ...(auth === null ? {} : { auth }),
    tls: { rejectUnauthorized: checkCertificate },
    pool: true,
    maxConnections: 4,
    // A connection that the server closed while it was idle is replaced once; everything else is tried again by the delivery.
    maxRequeues: 1,
    connectionTimeout: stepMs,
    greetingTimeout: stepMs,
    dnsTimeout: stepMs,
    socketTimeout: deadlineMs,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  let isClosed = false;

  return {
    async send(mail) {
      const started = performance.now();
      const durationMs = () => Math.round(performance.now() - started);
      try {
        const { response } = await transport.sendMail({ ...asOptions(mail), signal: AbortSignal.timeout(deadlineMs) });
        return { outcome: 'ACCEPTED', response, durationMs: durationMs() };
      } catch (error) {
        const refusal = refusalOf(error) ?? (isClosed ? SHUT : null);
        if (refusal === null) throw error;
        return { outcome: 'REFUSED', durationMs: durationMs(), ...refusal };
      }
    },
    close() {
      isClosed = true;
      transport.close();
    },
  };
}

const SHUT: Refusal = { permanent: false, status: null, response: null, error: 'Onward was shutting down.' };

const written = ({ name, address }: Mailbox) => ({ name: name ?? '', address });

function asOptions({ from, to, replyTo, subject, text, html, messageId, inReplyTo, references, headers }: ComposedMail) {
  return {
    from: written(from),
    // An address, not a text that is read as a list of them.
    to: { name: '', address: to },
    ...(replyTo === null ? {} : { replyTo: written(replyTo) }),
    subject,
    text,
    html,
    messageId,
    ...(inReplyTo === null ? {} : { inReplyTo }),
    references: [...references],
    headers: { ...headers },
  };
}
