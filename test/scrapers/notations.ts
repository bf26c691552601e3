// Random addresses that are not public, and random ways of writing them that browsers and resolvers understand.

import * as fc from 'fast-check';

const octet = fc.nat(255);
/** The four numbers of a special IPv4 address. */
const specialOctets = fc.oneof(
  fc.tuple(fc.constantFrom(0, 10, 127, 240, 255, 224), octet, octet, octet),
  fc.tuple(fc.constant(172), fc.integer({ min: 16, max: 31 }), octet, octet),
  fc.tuple(fc.constant(192), fc.constant(168), octet, octet),
  fc.tuple(fc.constant(169), fc.constant(254), octet, octet),
  fc.tuple(fc.constant(100), fc.integer({ min: 64, max: 127 }), octet, octet),
  fc.tuple(fc.constant(198), fc.constantFrom(18, 19), octet, octet),
);
type Octets = readonly [number, number, number, number];

const dotted = (octets: Octets): string => octets.join('.');
const groups = ([a, b, c, d]: Octets): string => `${((a << 8) | b).toString(16)}:${((c << 8) | d).toString(16)}`;
const numeral = fc.constantFrom(
  (value: number) => String(value),
  (value: number) => `0x${value.toString(16)}`,
  (value: number) => `0X${value.toString(16).toUpperCase()}`,
  (value: number) => `0${value.toString(8)}`,
  (value: number) => `0000${value.toString(8)}`,
);
/** One to four numbers, each in its own base. */
const inNumerals = fc
  .tuple(specialOctets, fc.integer({ min: 1, max: 4 }), fc.array(numeral, { minLength: 4, maxLength: 4 }), fc.constantFrom('', '.'))
  .map(([octets, count, numerals, end]) => {
    const rest = octets.slice(count - 1).reduce((value, each) => value * 256 + each, 0);
    return [...octets.slice(0, count - 1), rest].map((value, index) => numerals[index]?.(value) ?? '').join('.') + end;
  });
const FULL_WIDTH = '０１２３４５６７８９';
const disguised = fc
  .tuple(specialOctets, fc.constantFrom('.', '。', '．', '｡', '%2e'), fc.constantFrom('plain', 'wide', 'escaped'))
  .map(([octets, dot, digits]) =>
    dotted(octets)
      .replace(/\d/g, (digit) => (digits === 'wide' ? FULL_WIDTH.charAt(Number(digit)) : digits === 'escaped' ? `%3${digit}` : digit))
      .replaceAll('.', dot),
  );
const specialIpv6 = fc.oneof(
  specialOctets.map((octets) => `::ffff:${dotted(octets)}`),
  specialOctets.map((octets) => `0:0:0:0:0:ffff:${groups(octets)}`),
  specialOctets.map((octets) => `::${groups(octets)}`),
  specialOctets.map((octets) => `64:ff9b::${groups(octets)}`),
  specialOctets.map((octets) => `2002:${groups(octets)}::1`),
  fc
    .tuple(fc.constantFrom('fc', 'fd', 'ff'), octet, fc.nat(0xffff))
    .map(([start, a, b]) => `${start}${a.toString(16).padStart(2, '0')}::${b.toString(16)}`),
  fc.tuple(fc.integer({ min: 0xfe80, max: 0xfeff }), fc.nat(0xffff)).map(([a, b]) => `${a.toString(16)}::${b.toString(16)}`),
);

/** A special address as a resolver writes it. */
export const specialAddress: fc.Arbitrary<string> = fc.oneof(specialOctets.map(dotted), specialIpv6);

/** A special address as the host of a URL, in any of the ways there are. */
export const anyNotation: fc.Arbitrary<string> = fc.oneof(
  inNumerals,
  disguised,
  specialIpv6.map((address) => `[${address}]`),
);
