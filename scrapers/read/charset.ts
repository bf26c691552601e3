// Bytes into text: as browsers do it, and better where they are known to fail, which is Hungarian.
//
//   1. A byte order mark decides; so do zeros where only UTF-16 has them.
//   2. The header's label comes first, then the document's own, unless the bytes say otherwise:
//      bytes that are UTF-8 are UTF-8, and bytes that are not are nothing of the kind.
//   3. Hungarian text labelled as Western European is Central European: õ and û are no letters of it, ő and ű are.
//   4. Without a label the language decides; within Central European, whether the bytes 0x80 to 0x9F are used, which ISO 8859-2 leaves free.
//   5. Text that was encoded twice is mended when all of it was.

import { isAscii, isUtf8 } from 'node:buffer';
import { encodingOf, labelsIn, markOf } from './charset-label.ts';
import { languageByWords } from './charset-language.ts';
import { mendedMojibake } from './charset-mojibake.ts';

/** What tells the encoding of bytes, besides themselves. */
export interface CharsetHints {
  readonly charsetFromHeader: string | null;
  /** Whether the bytes may name their encoding in markup. */
  readonly isHtml: boolean;
  /** The language that is expected, such as `hu`; null when there is none. The document's own words weigh more. */
  readonly languageHint: string | null;
}

/** Text, the encoding it was in, and what told. `GUESSED` also where a label was there but wrong. */
export interface DecodedText {
  readonly text: string;
  readonly charset: string;
  readonly how: 'BOM' | 'HEADER' | 'META' | 'UTF8' | 'GUESSED';
}

type Told = Omit<DecodedText, 'text'>;

const WESTERN: ReadonlySet<string> = new Set(['windows-1252', 'windows-1254', 'iso-8859-15']);
const CENTRAL: ReadonlySet<string> = new Set(['windows-1250', 'iso-8859-2']);
/** Languages that windows-1250 was made for. Romanian and others are left to their labels. */
const CENTRAL_LANGUAGES: ReadonlySet<string> = new Set(['hu', 'pl', 'cs', 'sk', 'sl', 'hr', 'bs']);
/** In real UTF-8 with a few bytes broken, whole characters outnumber them by far. */
const MOSTLY = 10;

/** Decodes a document. Never throws; what cannot be read becomes U+FFFD. A byte order mark is no part of the text. */
export function decodeText(bytes: Uint8Array, hints: CharsetHints): DecodedText {
  const mark = markOf(bytes);
  if (mark !== null) return read(bytes.subarray(mark.length), { charset: mark.encoding, how: 'BOM' });
  const labels = hints.isHtml ? labelsIn(bytes) : { encoding: null, language: null };
  return read(
    bytes,
    toldBy(bytes, { header: encodingOf(hints.charsetFromHeader), meta: labels.encoding }, () => {
      return languageByWords(bytes) ?? labels.language ?? hints.languageHint?.toLowerCase().slice(0, 2) ?? null;
    }),
  );
}

function read(bytes: Uint8Array, told: Told): DecodedText {
  if (told.charset === 'utf-8' && isAscii(bytes)) return { text: asciiOf(bytes), ...told };
  const text = new TextDecoder(told.charset).decode(bytes);
  const mended = told.charset === 'utf-8' ? mendedMojibake(text) : null;
  return { text: mended ?? text, ...told };
}

/** Bytes that are characters as they stand, which is quicker than to decode them. */
function asciiOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
}

function toldBy(
  bytes: Uint8Array,
  { header, meta }: { readonly header: string | null; readonly meta: string | null },
  language: () => string | null,
): Told {
  const label: Told | null = header !== null ? { charset: header, how: 'HEADER' } : meta !== null ? { charset: meta, how: 'META' } : null;
  const utf16 = utf16In(bytes);
  if (utf16 !== null) return label?.charset === utf16 ? label : { charset: utf16, how: 'GUESSED' };
  // Escape sequences of some encodings are ASCII too, so that a label stands.
  if (isAscii(bytes)) return label !== null && !label.charset.startsWith('utf-16') ? label : { charset: 'utf-8', how: 'UTF8' };
  if (isUtf8(bytes) || isMostlyUtf8(bytes)) {
    const agreeing = header === 'utf-8' ? 'HEADER' : meta === 'utf-8' && header === null ? 'META' : 'UTF8';
    return { charset: 'utf-8', how: agreeing };
  }
  // The bytes are not what such a label says, so the other one is heard, if there is one.
  const possible = [label, meta === null ? null : ({ charset: meta, how: 'META' } as const)];
  return singleByte(bytes, possible.find((each) => each !== null && !each.charset.startsWith('utf-')) ?? null, language());
}

/** Among encodings with one byte for each letter, where a label of another kind stands. */
function singleByte(bytes: Uint8Array, label: Told | null, language: string | null): Told {
  const isCentral = language === null ? seemsHungarian(bytes) : CENTRAL_LANGUAGES.has(language);
  if (label === null) return { charset: isCentral ? centralEncodingOf(bytes) : 'windows-1252', how: 'GUESSED' };
  if (CENTRAL.has(label.charset)) {
    if (language === 'fr') return { charset: 'windows-1252', how: 'GUESSED' };
    return label.charset === 'iso-8859-2' && isWindows1250(bytes) ? { charset: 'windows-1250', how: 'GUESSED' } : label;
  }
  const isMistaken = WESTERN.has(label.charset) && (language === 'hu' || (language === null && isCentral));
  return isMistaken ? { charset: centralEncodingOf(bytes), how: 'GUESSED' } : label;
}

/** ISO 8859-2 has no letters that the other lacks, so without a sign of either the commoner one is taken. */
function centralEncodingOf(bytes: Uint8Array): string {
  // š, ž and ť stand elsewhere in the two; a letter on both sides tells that the byte of ISO 8859-2 is one.
  const has8859 =
    !isWindows1250(bytes) &&
    bytes.some((byte, at) => (byte === 0xb9 || byte === 0xbe) && isLetter(bytes[at - 1]) && isLetter(bytes[at + 1]));
  return has8859 ? 'iso-8859-2' : 'windows-1250';
}

/** Whether the bytes that only windows-1250 uses are there: quotation marks, dashes; or a © before a year, which is Š in ISO 8859-2. */
function isWindows1250(bytes: Uint8Array): boolean {
  return bytes.some((byte, at) => (byte >= 0x80 && byte <= 0x9f && byte !== 0x85) || (byte === 0xa9 && !isLetter(bytes[at + 1])));
}

/** Without a word to go by: ő or ű among letters, and none of the letters that stand beside õ and û in Portuguese and French. */
function seemsHungarian(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 500_000);
  return sample.some(isDoubleAcute) && !sample.some((byte) => [0xe0, 0xe3, 0xe7, 0xe8, 0xea, 0xf9].includes(byte));
}

function isDoubleAcute(byte: number): boolean {
  return byte === 0xf5 || byte === 0xfb || byte === 0xd5 || byte === 0xdb;
}

function isLetter(byte: number | undefined): boolean {
  return byte !== undefined && (byte >= 0xc0 || (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a));
}

/** UTF-16 without a mark: every other byte is zero in text of Latin letters, and none in any other encoding. */
function utf16In(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const start = bytes.subarray(0, 2_048);
  let [even, odd] = [0, 0];
  for (let at = 0; at < start.length; at += 1) {
    if (start[at] !== 0) continue;
    if (at % 2 === 0) even += 1;
    else odd += 1;
  }
  if (even + odd < start.length / 5) return null;
  if (odd > 10 * even) return 'utf-16le';
  return even > 10 * odd ? 'utf-16be' : null;
}

/** Whether bytes are UTF-8 but for a few that broke on the way. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  let whole = 0;
  let broken = 0;
  for (let at = 0; at < bytes.length;) {
    const byte = bytes[at] ?? 0;
    const length =
      byte < 0x80 ? 1 : byte >= 0xc2 && byte <= 0xdf ? 2 : byte >= 0xe0 && byte <= 0xef ? 3 : byte >= 0xf0 && byte <= 0xf4 ? 4 : 0;
    let following = 1;
    while (following < length && ((bytes[at + following] ?? 0) & 0xc0) === 0x80) following += 1;
    if (length > 1 && following === length) whole += 1;
    else if (length !== 1) broken += 1;
    at += length === 0 ? 1 : following;
  }
  return whole > MOSTLY * broken;
}
