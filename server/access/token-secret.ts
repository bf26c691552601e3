// The secret of a token: `onw_`, 30 random characters, and a checksum of 6, so that a mistyped one is told from an unknown one.

import { randomInt } from 'node:crypto';
import { crc32 } from 'node:zlib';

const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const PREFIX = 'onw_';

/** A new secret: about 178 bits from the operating system's random source. */
export function newSecret(): string {
  const random = Array.from({ length: 30 }, () => ALPHABET.charAt(randomInt(ALPHABET.length))).join('');
  return PREFIX + random + checksumOf(random);
}

/** Whether the text has the form of a secret and its checksum fits. */
export function isWellFormed(text: string): boolean {
  const [, random, checksum] = /^onw_([0-9A-Za-z]{30})([0-9A-Za-z]{6})$/.exec(text) ?? [];
  return random !== undefined && checksumOf(random) === checksum;
}

function checksumOf(random: string): string {
  let rest = crc32(random);
  let digits = '';
  while (digits.length < 6) {
    digits = ALPHABET.charAt(rest % ALPHABET.length) + digits;
    rest = Math.floor(rest / ALPHABET.length);
  }
  return digits;
}
