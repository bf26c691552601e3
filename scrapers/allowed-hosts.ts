// The exceptions from the address guard: hosts of one's own network that Onward may call, named by whoever runs it.
// A name or an address, with or without a port, or a range of addresses: `localhost`, `127.0.0.1:8080`, `[::1]:8080`, `10.0.0.0/8`.

import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';
import { parsedAddress } from './special-addresses.ts';

type Network = [address: ipaddr.IPv4 | ipaddr.IPv6, bits: number];

/** One exception. `port` null: all ports. */
export type AllowedHost =
  | { readonly kind: 'name'; readonly name: string; readonly port: number | null }
  | { readonly kind: 'network'; readonly network: Network; readonly port: number | null };

/** An exception that cannot be read. */
export class AllowedHostProblem extends Error {
  constructor(text: string) {
    super(`"${text}" is no host: it must read like localhost, 127.0.0.1:8080, [::1]:8080 or 10.0.0.0/8`);
  }
}

/** Reads one exception. @throws AllowedHostProblem */
export function allowedHostFrom(text: string): AllowedHost {
  const [, address = '', bits = ''] = /^([^/]+)\/(\d{1,3})$/.exec(text) ?? [];
  if (address !== '') {
    const parsed = parsedAddress(address);
    if (parsed === null || Number(bits) > (parsed.kind() === 'ipv4' ? 32 : 128)) throw new AllowedHostProblem(text);
    return { kind: 'network', network: [parsed, Number(bits)], port: null };
  }
  const [, inBrackets, plain, digits] = /^(?:\[([^\]]+)\]|([^:[\]]+))(?::(\d{1,5}))?$/.exec(text) ?? [];
  const host = isIP(text) === 6 ? text : (inBrackets ?? plain ?? '');
  const port = isIP(text) === 6 || digits === undefined ? null : Number(digits);
  if (port !== null && (port === 0 || port > 65_535)) throw new AllowedHostProblem(text);
  if (inBrackets !== undefined && isIP(inBrackets) !== 6) throw new AllowedHostProblem(text);

  const parsed = parsedAddress(host);
  if (parsed !== null) return { kind: 'network', network: [parsed, parsed.kind() === 'ipv4' ? 32 : 128], port };
  const name = nameOf(host);
  if (name === null) throw new AllowedHostProblem(text);
  return { kind: 'name', name, port };
}

/** The name as a URL would write it; null when it is none, or a number in disguise. */
function nameOf(text: string): string | null {
  if (/[\s/@?#\\%]/.test(text)) return null;
  const name = URL.parse(`http://${text}/`)?.hostname.replace(/\.$/, '') ?? '';
  return /^[a-z0-9_-]+(?:\.[a-z0-9_-]+)*$/.test(name) && isIP(name) === 0 ? name : null;
}

/** Whether one of the exceptions names the host, as it stands in a URL, on this port. */
export function isNamed(allowed: readonly AllowedHost[], name: string, port: number): boolean {
  return allowed.some((host) => host.kind === 'name' && host.name === name && isOn(host, port));
}

/** Whether one of the exceptions covers the address, on this port. */
export function isCovered(allowed: readonly AllowedHost[], address: string, port: number): boolean {
  const parsed = parsedAddress(address);
  return (
    parsed !== null &&
    allowed.some(
      (host) => host.kind === 'network' && isOn(host, port) && host.network[0].kind() === parsed.kind() && parsed.match(host.network),
    )
  );
}

function isOn(host: AllowedHost, port: number): boolean {
  return host.port === null || host.port === port;
}
