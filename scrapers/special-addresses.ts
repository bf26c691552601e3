// Which IP addresses stand for a machine on the open internet, and what the others are for.
// MUST: everything that is not plainly public is special. A range that nobody has thought of is refused, not allowed.

import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

/** In words, for those ranges whose name in ipaddr.js is not one already. */
const WORDS: Readonly<Record<string, string>> = {
  '6to4': '6to4',
  amt: 'reserved',
  as112: 'reserved',
  as112v6: 'reserved',
  benchmarking: 'benchmarking',
  carrierGradeNat: 'carrier-grade NAT',
  deprecatedSiteLocal: 'site-local',
  ipv4Mapped: 'IPv4-mapped',
  linkLocal: 'link-local',
  rfc6052: 'NAT64',
  rfc6145: 'IPv4-translated',
  teredo: 'Teredo',
  uniqueLocal: 'unique-local',
  private: 'private',
  loopback: 'loopback',
  multicast: 'multicast',
  broadcast: 'broadcast',
  unspecified: 'unspecified',
};

/** All IPv6 addresses that are given out to anybody (RFC 4291, 2.4); "IPv4-compatible" ones are not, though ipaddr.js knows no range for them. */
const GLOBAL_IPV6 = ipaddr.IPv6.parseCIDR('2000::/3');

/** Public by their number, but answered by the machine's own host: Azure's agent, with secrets in it. */
const METADATA = new Set(['168.63.129.16']);

/**
 * What an IP address is for, when not for reaching a machine on the open internet: "private", "loopback" …
 *
 * @param address  as a resolver or a socket writes it; `127.1`, `0x7f.0.0.1` and `fe80::1%eth0` are none of these
 * @returns null for a public address
 */
export function specialUseOf(address: string): string | null {
  const parsed = parsedAddress(address);
  if (parsed === null) return 'malformed';
  if (METADATA.has(address)) return 'cloud metadata';
  const range: string = parsed.range();
  if (range !== 'unicast') return WORDS[range] ?? 'reserved';
  return parsed.kind() === 'ipv4' || parsed.match(GLOBAL_IPV6) ? null : 'reserved';
}

/** The address, read; null when it is not written as a resolver writes it. */
export function parsedAddress(address: string): ipaddr.IPv4 | ipaddr.IPv6 | null {
  return isIP(address) === 0 || address.includes('%') ? null : ipaddr.parse(address);
}
