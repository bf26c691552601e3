// The one guard on every request that leaves the server: webhooks, and the pages of strangers.
//
//   1. The host as it stands in the URL is checked. Resolvers are not asked about `127.0.0.1`, so this is the only check it meets.
//   2. The name is resolved, once for each connection. If one of the answers is not public, none is used.
//   3. The socket is connected to the answers that were checked; nobody resolves the name again.
//   4. The address that the socket really has is checked before a byte of the request is written to it.
//
// Redirects are nobody's business here: undici follows none by itself, and a second request meets the same guard.
// MUST NOT: connect to an address that is not public, unless whoever runs Onward has named it (see allowed-hosts.ts).

import { lookup as resolve } from 'node:dns/promises';
import { isIP, type LookupFunction } from 'node:net';
import { callbackify } from 'node:util';
import { Agent, buildConnector, Client } from 'undici';
import { allowedHostFrom, isCovered, isNamed } from './allowed-hosts.ts';
import { plainHost, portOf, refusalOfAddress, refusalOfHost } from './refusal-of-url.ts';

/** All addresses of a name, as the system's resolver gives them. */
export type Lookup = (hostname: string) => Promise<readonly { readonly address: string; readonly family: number }[]>;

export interface GuardOptions {
  /** Hosts that may be called though they are not public, as in ONWARD_ALLOW_HOSTS. */
  readonly allowHosts: readonly string[];
  readonly lookup?: Lookup;
  readonly connectTimeoutMs?: number;
}

/** A request was not sent, since its host is not on the open internet. The message can be shown to whoever named the host. */
export class AddressRefused extends Error {
  override readonly name = 'AddressRefused';
  readonly code = 'ADDRESS_REFUSED';
}

/** Makes the socket for a connection: undici's own, told how to resolve names. */
export type OpenSocket = (lookup: LookupFunction, options: buildConnector.Options, callback: buildConnector.Callback) => void;

const CONNECT_TIMEOUT_MS = 10_000;

/** Makes an agent that connects to public addresses only. A refusal rejects the request with AddressRefused. @throws AllowedHostProblem */
export function guardedAgent(options: GuardOptions): GuardedAgent {
  return new GuardedAgent(options);
}

/** An undici agent whose every connection is guarded. HTTP/1.1 only: one connection, one request at a time. */
export class GuardedAgent extends Agent {
  readonly #options: GuardOptions;

  constructor(options: GuardOptions) {
    super({ connect: guardedConnector(options), allowH2: false });
    this.#options = options;
  }

  /**
   * A client for one request on a connection of its own, guarded like all others. Destroy it afterwards.
   *
   * @param tellAddress  is told the address that was connected to
   */
  clientFor(origin: string, tellAddress: (address: string) => void): Client {
    return new Client(origin, { connect: guardedConnector(this.#options, { tellAddress }), pipelining: 0, allowH2: false });
  }
}

/** The guard itself, as what undici calls for a connection. `openSocket` is there for tests, which cannot make a network lie. */
export function guardedConnector(
  { allowHosts, lookup = (hostname) => resolve(hostname, { all: true }), connectTimeoutMs = CONNECT_TIMEOUT_MS }: GuardOptions,
  { tellAddress, openSocket = openSocketWith(connectTimeoutMs) }: { tellAddress?: (address: string) => void; openSocket?: OpenSocket } = {},
): buildConnector.connector {
  const allowed = allowHosts.map(allowedHostFrom);
  return (options, callback) => {
    const host = plainHost(options.hostname);
    const port = portOf(options);
    const refusal = refusalOfHost(host, port, allowed);
    if (refusal !== null) {
      queueMicrotask(() => callback(new AddressRefused(refusal), null));
      return;
    }
    const refusalAt = (address: string): string | null =>
      isNamed(allowed, host, port) || isCovered(allowed, address, port) ? null : refusalOfAddress(host, address);
    openSocket(guardedLookup(lookup, refusalAt), options, (error, socket) => {
      if (error) return callback(error, null);
      const address = socket.remoteAddress ?? '';
      const late = address === '' ? `The connection to ${host} was gone before its address could be checked.` : refusalAt(address);
      if (late === null) {
        tellAddress?.(address);
        return callback(null, socket);
      }
      socket.on('error', () => {}).destroy();
      return callback(new AddressRefused(late), null);
    });
  };
}

/** A lookup as sockets want it, which gives either answers that all were checked, or none. */
function guardedLookup(lookup: Lookup, refusalAt: (address: string) => string | null): LookupFunction {
  const checkedAnswers = callbackify(async (hostname: string) => {
    // Copied, so that what is checked is what is used.
    const answers = (await lookup(hostname)).map(({ address }) => ({ address, family: isIP(address) }));
    for (const { address } of answers) {
      const refusal = refusalAt(address);
      if (refusal !== null) throw new AddressRefused(refusal);
    }
    return answers;
  });
  return (hostname, { all }, callback) =>
    checkedAnswers(hostname, (error, answers) => {
      const first = answers?.[0];
      if (error || first === undefined) callback(error ?? new Error(`${hostname} has no address`), '');
      else if (all) callback(null, answers);
      else callback(null, first.address, first.family);
    });
}

/** Sockets as undici opens them. Certificates are checked whatever the environment says. */
function openSocketWith(timeout: number): OpenSocket {
  return (lookup, options, callback) =>
    buildConnector({ lookup, timeout, allowH2: false, rejectUnauthorized: true, maxCachedSessions: 0 })(options, callback);
}
