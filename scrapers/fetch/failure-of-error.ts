// What an error on the way to an answer means: the network, the certificate, the time, or the peer's manners.

import { AddressRefused } from '../address-guard.ts';
import { type FailureKind, failureAt, type FetchFailure } from './fetch-failure.ts';

/** The codes of Node's resolver and sockets, OpenSSL and undici. What is not listed is a connection that failed. */
const KINDS: readonly [kind: FailureKind, codes: readonly string[]][] = [
  ['DNS', ['ENOTFOUND', 'EAI_AGAIN', 'EAI_FAIL', 'EAI_NODATA', 'EAI_NONAME', 'ENODATA', 'ESERVFAIL', 'ETIMEOUT', 'EBADNAME']],
  ['TIMEOUT', ['ETIMEDOUT', 'UND_ERR_CONNECT_TIMEOUT', 'UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT']],
  [
    'TLS',
    [
      'EPROTO',
      'DEPTH_ZERO_SELF_SIGNED_CERT',
      'SELF_SIGNED_CERT_IN_CHAIN',
      'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
      'UNABLE_TO_GET_ISSUER_CERT',
      'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
      'INVALID_CA',
      'INVALID_PURPOSE',
      'HOSTNAME_MISMATCH',
    ],
  ],
  ['BAD_ANSWER', ['UND_ERR_HEADERS_OVERFLOW', 'UND_ERR_INVALID_ARG']],
];
/** How the codes of a family begin. */
const FAMILIES: readonly [kind: FailureKind, start: string][] = [
  ['TLS', 'ERR_TLS_'],
  ['TLS', 'ERR_SSL_'],
  ['TLS', 'CERT_'],
];

const WORDS: Partial<Record<FailureKind, (host: string) => string>> = {
  DNS: (host) => `The name ${host} could not be looked up.`,
  CONNECT: (host) => `There was no connection to ${host}.`,
  TLS: (host) => `The connection to ${host} cannot be trusted: its certificate or encryption is not in order.`,
  TIMEOUT: (host) => `${host} did not send the whole page in time.`,
  BROKEN_OFF: (host) => `${host} ended the connection before the whole page had arrived.`,
  BAD_ANSWER: (host) => `${host} answered with something that is no web page.`,
};

/**
 * The failure that an error means.
 *
 * @param during  what was under way: waiting for an answer, or reading its body
 */
export function failureOfError(url: URL, error: unknown, during: 'ANSWER' | 'BODY'): FetchFailure {
  if (error instanceof AddressRefused) return failureAt(url, 'ADDRESS_REFUSED', error.message);
  const kind = kindOf(error, during);
  return failureAt(url, kind, WORDS[kind]?.(url.host) ?? `${url.host} could not be read.`);
}

function kindOf(error: unknown, during: 'ANSWER' | 'BODY'): FailureKind {
  if (error instanceof Error && error.name === 'TimeoutError') return 'TIMEOUT';
  if (error instanceof Error && error.name === 'HTTPParserError') return during === 'BODY' ? 'BROKEN_OFF' : 'BAD_ANSWER';
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
  const listed = KINDS.find(([, codes]) => codes.includes(code)) ?? FAMILIES.find(([, start]) => code.startsWith(start));
  return listed?.[0] ?? (during === 'BODY' ? 'BROKEN_OFF' : 'CONNECT');
}
