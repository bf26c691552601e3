// Whether a URL may be called at all, as far as can be told without asking anybody: for whoever types one in.
// What a name leads to shows only when it is called: see address-guard.ts.

import { isIP } from 'node:net';
import { type AllowedHost, allowedHostFrom, isCovered, isNamed } from './allowed-hosts.ts';
import { specialUseOf } from './special-addresses.ts';

/** The ends of names that never lead out of the own machine or network (RFC 6761, 6762, 8375; ICANN's reservation of `internal`). */
const LOCAL_ENDS = ['localhost', 'local', 'internal', 'home.arpa'];

/**
 * Why Onward does not call a URL, as a sentence to show to whoever entered it; null when nothing speaks against it so far.
 *
 * @param allowHosts  exceptions, as in ONWARD_ALLOW_HOSTS
 * @throws AllowedHostProblem when an exception cannot be read
 */
export function refusalOf(url: string, allowHosts: readonly string[]): string | null {
  const parsed = URL.parse(url);
  if (parsed === null) return 'This is no URL that could be called: it must read like https://hooks.example.com/onward.';
  if (parsed.protocol !== 'https:' && parsed.protocol !== 'http:')
    return `A URL must begin with https:// or http://, not with ${parsed.protocol}`;
  if (parsed.username !== '' || parsed.password !== '') return 'A URL must not hold a user name or a password.';
  return refusalOfHost(parsed.hostname, portOf(parsed), allowHosts.map(allowedHostFrom));
}

/** Why nothing is sent to a host, by its name alone; null when nothing speaks against it so far. */
export function refusalOfHost(hostname: string, port: number, allowed: readonly AllowedHost[]): string | null {
  const host = plainHost(hostname);
  if (isNamed(allowed, host, port)) return null;
  if (isIP(host) !== 0) return isCovered(allowed, host, port) ? null : refusalOfAddress(host, host);
  const isLocal = !host.includes('.') || LOCAL_ENDS.some((end) => host.endsWith(`.${end}`));
  return isLocal ? `${host} is a name of the own machine or network: Onward calls public hosts only.` : null;
}

/** Why nothing is sent to an address that `host` leads to; null when it is a public one. The address is not told: it may be somebody's secret. */
export function refusalOfAddress(host: string, address: string): string | null {
  const use = specialUseOf(address);
  if (use === null) return null;
  return `${host} ${host === address ? 'is' : 'leads to'} an address that is not public (${use}): Onward calls public addresses only.`;
}

/** The host of a URL without brackets, in small letters, and without the dot of the root. */
export function plainHost(hostname: string): string {
  return hostname
    .toLowerCase()
    .replace(/^\[(.*)\]$/, '$1')
    .replace(/\.$/, '');
}

/** The port that a URL is called on. */
export function portOf({ port, protocol }: { readonly port: string; readonly protocol: string }): number {
  return port === '' ? (protocol === 'https:' ? 443 : 80) : Number(port);
}
