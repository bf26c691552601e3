// Text that was UTF-8, was taken for windows-125x, and was written out as UTF-8 again: `Å‘` where ő was meant.

import { isUtf8 } from 'node:buffer';

const READ_AS = ['windows-1252', 'windows-1250'] as const;
/** For each wrong reading, the byte that a character was. */
const BYTE_OF = READ_AS.map(
  (label) => new Map(Array.from({ length: 128 }, (_, index) => [decodedByte(label, 128 + index), 128 + index] as const)),
);
const FEWEST = 2;

/**
 * The text as it was before it was read wrongly.
 *
 * @returns null when a single character speaks against it: then it was no such text, or not all of it
 */
export function mendedMojibake(text: string): string | null {
  for (const byteOf of BYTE_OF) {
    const bytes = bytesBehind(text, byteOf);
    if (bytes !== null && isUtf8(bytes)) return new TextDecoder().decode(bytes);
  }
  return null;
}

/** The bytes that were read wrongly; null when a character cannot have been one, or too few were not ASCII. */
function bytesBehind(text: string, byteOf: ReadonlyMap<number, number>): Uint8Array | null {
  // The first character beyond ASCII tells nearly always, before anything is copied.
  const start = text.search(/[^\0-\x7f]/);
  const isLead = start !== -1 && (byteOf.get(text.charCodeAt(start)) ?? 0) >= 0xc2;
  if (!isLead) return null;
  const bytes = new Uint8Array(text.length);
  let beyondAscii = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    const byte = code < 0x80 ? code : byteOf.get(code);
    if (byte === undefined) return null;
    if (byte >= 0xc2) beyondAscii += 1;
    bytes[index] = byte;
  }
  return beyondAscii >= FEWEST ? bytes : null;
}

function decodedByte(label: string, byte: number): number {
  return new TextDecoder(label).decode(Uint8Array.of(byte)).charCodeAt(0);
}
